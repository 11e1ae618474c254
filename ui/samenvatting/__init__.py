"""The screen that makes the anonymised summary of a quarter."""
