"""Every word of the screen that makes a new recovery code."""

TITLE = "Nieuwe herstelcode maken"
TEXT = (
    "Je gegevens worden opnieuw versleuteld, en de code op je oude herstelblad past daarna niet"
    " meer. Meteen erna zet je de nieuwe code op papier. Je wachtwoord blijft hetzelfde."
)
ACTION = "Nieuwe herstelcode maken"
WORKING = "Je gegevens worden opnieuw versleuteld."
