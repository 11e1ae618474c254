"""The form for a contact with its hours, journey and task."""
