"""The hours: a week in a grid typed in place, and tabs for all that is done with them."""
