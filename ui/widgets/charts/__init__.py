"""Charts drawn by ourselves; each has a spoken form and a table form."""
