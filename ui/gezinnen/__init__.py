"""The screen with all gezinnen, and everything about one of them."""
