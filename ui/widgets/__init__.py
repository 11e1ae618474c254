"""Building blocks without a subject: what a screen is made of."""
