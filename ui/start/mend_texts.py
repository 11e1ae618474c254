"""Every word of the screen that saves what is left of a damaged kluis."""

TITLE = "Gegevens redden"
TEXT = (
    "Het programma haalt alles uit het bestand wat nog te lezen is. Wat ontbreekt, komt uit je"
    " nieuwste goede reservekopie. Het beschadigde bestand blijft bewaard; er wordt niets"
    " weggegooid. Je kunt altijd stoppen: dan blijft alles zoals het nu is."
)
ACTION = "Gegevens redden"
WORKING = "Je gegevens worden gered. Dit kan een paar minuten duren."
GO_ON = "Naar je kluis"
NEXT = "Kijk je laatste werk na en vul aan wat ontbreekt."
FOUND = (
    "Een deel van het bestand met je gegevens is beschadigd. Wat je nog kunt lezen, is veilig."
    " Typ je wachtwoord om alles te redden wat er is."
)
NOTHING = (
    "Uit dit bestand is niets meer te lezen, en in de map van de kluis staat geen goede"
    " reservekopie. Er is niets veranderd. Heb je een kopie op een USB-stick of een andere"
    " computer? Zet die dan terug."
)
