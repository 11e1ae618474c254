"""The sociale kaart: organisations and the people who work there, shared by all gezinnen."""
