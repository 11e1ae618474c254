"""Everything the program ships that is not code: icons, fonts, reference tables, help."""
