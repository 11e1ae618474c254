"""The screen with aanmeldingen: who asks for support, how it is weighed, and what became of it."""
