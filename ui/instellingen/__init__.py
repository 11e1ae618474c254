"""The screen Instellingen: the profile, the look, the password, backups, and about."""
