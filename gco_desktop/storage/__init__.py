"""What is inside the kluis: frozen domain objects come in and go out, rows and sessions stay here."""
