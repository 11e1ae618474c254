"""One line that becomes a contact with its hours: typed, read back, booked."""
