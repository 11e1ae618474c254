"""Every word of the bars about damage to the open kluis."""

MEND = "Gegevens redden"
BACKUPS = "Reservekopieën bekijken"
FOUND = (
    "Een deel van het bestand met je gegevens is beschadigd. Wat je kunt lezen, is nog goed. Red"
    " je gegevens als het je uitkomt, het liefst vandaag nog. Het beschadigde bestand blijft"
    " bewaard."
)
MISSING = (
    "Het programma is de vorige keer niet netjes afgesloten, en het bestand met je laatste werk is"
    " er niet meer. Er ontbreekt mogelijk het laatste werk. Kijk in de reservekopieën of daar meer"
    " in staat."
)
