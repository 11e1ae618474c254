"""What is inside the kluis: frozen domain objects come in and go out, rows stay here."""
