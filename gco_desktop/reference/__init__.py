"""The reference tables: codes and Dutch labels, kept as CSV in ``resources/reference``."""
