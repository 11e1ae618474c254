"""The hours of a week: one row per gezin and activity, typed in place."""
