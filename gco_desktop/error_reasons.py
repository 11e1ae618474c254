"""What is wrong, in Dutch, for each error that has more than one reason."""

DUUR_REASONS = {
    "negatief": "Een duur kan niet onder nul zijn. Typ bijvoorbeeld 1:30 of 90m.",
    "minuten": "Na de dubbele punt staan minuten: 00 tot en met 59. Typ bijvoorbeeld 1:45.",
    "onleesbaar": "Deze duur is niet te lezen. Typ bijvoorbeeld 1:30, 1,5 of 90m.",
    "vraag": "Bedoel je {value} minuten of {value} uur? Typ {value}m of {value}u.",
    "leeg": "Vul een duur in. Typ bijvoorbeeld 1:30, 1,5 of 90m.",
    "middernacht": "Deze tijd loopt over middernacht heen. Bedoel je {value}? Typ dan {value}.",
    "week": (
        "Dit aantal uren is niet te lezen. Typ bijvoorbeeld 28 of 28:30, en hoogstens 99 uur."
    ),
    "norm": "Dit aantal uren is niet te lezen. Typ bijvoorbeeld 40 of 1225, hoogstens 9.999.",
    "te_lang": "Een duur is hoogstens 24 uur. Verdeel langere tijd over meer dagen.",
}

DATUM_REASONS = {
    "onleesbaar": "Deze datum is niet te lezen. Typ bijvoorbeeld 21-11-2026 of gisteren.",
    "bestaat_niet": "De datum {value} bestaat niet. Kijk naar de dag en de maand.",
    "jaar": "Het jaar in {value} kan niet kloppen. Typ het jaar met vier cijfers.",
    "toekomst": "De datum {value} ligt in de toekomst. Controleer de dag en het jaar.",
    "tijd": "Deze tijd is niet te lezen. Typ bijvoorbeeld 13:30, of laat het veld leeg.",
    "leeg": "Vul een datum in. Typ bijvoorbeeld 21-11-2026, gisteren of vr.",
}

WACHTWOORD_REASONS = {
    "kort": (
        "Dit wachtwoord is te kort. Neem minstens 15 tekens, bijvoorbeeld vijf losse woorden."
    ),
    "bekend": (
        "Dit wachtwoord staat hoog op de lijst van wie wil inbreken: bekende woorden of steeds"
        " hetzelfde. Neem vijf woorden die niets met elkaar te maken hebben."
    ),
    "teken": "In dit wachtwoord staat een teken dat niet mag. Typ het wachtwoord opnieuw.",
    "lang": "Dit wachtwoord is te lang. Neem hoogstens 1024 tekens.",
}

DOCUMENT_REASONS = {
    "leeg": ("Dit bestand is leeg en niet toegevoegd. Kijk of je het goede bestand hebt gekozen."),
    "te_groot": (
        "Dit bestand is groter dan 25 MB en niet toegevoegd. Maak het kleiner, of verdeel het over"
        " meer bestanden."
    ),
    "soort": (
        "Dit is geen pdf en geen afbeelding die hier past. Het is niet toegevoegd. Bewaar het als"
        " pdf, png of jpg en voeg dat toe."
    ),
    "wachtwoord": (
        "Deze pdf zit op slot met een wachtwoord en is niet toegevoegd. Bewaar een kopie zonder"
        " wachtwoord en voeg die toe."
    ),
    "beschadigd": (
        "Dit bestand is beschadigd of niet helemaal binnengekomen. Het is niet toegevoegd. Vraag"
        " het opnieuw op, of scan het nog een keer."
    ),
}

SUMMARY_REASONS = {
    "onleesbaar": (
        "Het bestand {bestand} is niet te openen. Controleer of het er nog staat en probeer het"
        " opnieuw."
    ),
    "te_groot": (
        "Het bestand {bestand} is te groot om een samenvatting te zijn. Kies een ander bestand."
    ),
    "geen_json": (
        "Het bestand {bestand} is geen samenvatting, of het is onderweg beschadigd. Vraag de"
        " afzender het opnieuw te sturen."
    ),
    "formaat": (
        "Het bestand {bestand} is geen samenvatting van GCO Desktop. Kies een ander bestand."
    ),
    "nieuwer": (
        "Het bestand {bestand} is gemaakt met een nieuwere versie van GCO Desktop. Werk GCO"
        " Desktop bij en probeer het opnieuw."
    ),
    "regels": (
        "Het bestand {bestand} volgt andere regels dan dit programma kent. Vraag de afzender met"
        " welke versie het is gemaakt."
    ),
    "controlegetal": (
        "Het bestand {bestand} is na het maken veranderd: het controlegetal klopt niet. Vraag de"
        " afzender het opnieuw te sturen."
    ),
    "inhoud": (
        "De cijfers in het bestand {bestand} kloppen niet met elkaar. Vraag de afzender het"
        " opnieuw te sturen."
    ),
}
TERUGZETTEN_REASONS = {
    "hoort_bij": (
        "Dit kan niet terug: waar het bij hoorde is er niet meer. Zet dat eerst terug als het ook"
        " in de prullenbak staat."
    ),
    "bestaat": (
        "Dit kan niet terug: er staat al iets anders op dezelfde plek. Het blijft in de prullenbak."
    ),
    "onleesbaar": (
        "Dit is bewaard door een andere versie van GCO Desktop en kan niet terug. Het blijft in de"
        " prullenbak."
    ),
}
AFSLUIT_REASONS = {
    "gesloten": "Deze maand is al afgesloten. Er is niets veranderd.",
    "open": "Deze maand is niet afgesloten. Er is niets veranderd.",
    "reden": "Typ eerst waarom je de maand heropent. Die reden blijft erbij staan.",
}
LABEL_REASONS = {
    "leeg": "Typ eerst een tekst. Die zie je straks in de keuzelijst.",
    "lang": "Deze tekst is te lang voor een keuzelijst. Maak hem korter dan 80 tekens.",
    "laatste": "Dit is de laatste keuze die nog aan staat. Zet eerst een andere aan.",
    "dubbel": "Deze tekst staat al in de lijst. Kies een andere, dan zie je het verschil.",
    "afkorting_leeg": "Typ eerst een afkorting: wat je in één regel wilt typen.",
    "afkorting_lang": "Deze afkorting is te lang. Gebruik hoogstens 40 tekens en 5 woorden.",
    "afkorting_dubbel": "Deze afkorting heb je al. Pas die aan, of kies een andere.",
}

TARIEF = "Dit tarief is niet te lezen. Typ een bedrag per kilometer in euro, zoals 0,23."

URENBESTAND_REASONS = {
    "onleesbaar": (
        "Dit bestand is niet te lezen als tabel. Sla het in je spreadsheetprogramma op als"
        " csv of xlsx en probeer het opnieuw. Er is niets ingelezen."
    ),
    "aanhaling": (
        'In dit bestand klopt een aanhalingsteken (") niet, op regel {value} of kort daarna.'
        " Verbeter dat, of sla het bestand in je spreadsheetprogramma opnieuw op als csv of xlsx."
        " Er is niets ingelezen."
    ),
    "regeleinde": (
        "In een datum, duur of naam gaat de tekst door op de volgende regel. Misschien staat er"
        ' een aanhalingsteken (") te veel of te weinig.'
    ),
    "gat": (
        "In dit bestand staan heel veel lege regels, en op regel {value} staat weer iets. Haal de"
        " lege regels weg en probeer het opnieuw. Er is niets ingelezen."
    ),
    "leeg": "In dit bestand staan geen regels met uren. Er is niets ingelezen.",
    "te_groot": (
        "Dit bestand is te groot ({value}). Verdeel het over meer bestanden, bijvoorbeeld een per"
        " jaar. Er is niets ingelezen."
    ),
    "beveiligd": (
        "Dit bestand is met een wachtwoord beveiligd, of het is een oud xls-bestand. Sla het"
        " zonder wachtwoord op als xlsx of csv. Er is niets ingelezen."
    ),
    "verdacht": (
        "Dit bestand zit anders in elkaar dan een spreadsheet hoort te zijn en kan schadelijk"
        " zijn. Het is niet geopend en er is niets ingelezen. Vraag de afzender om een csv."
    ),
    "codering": (
        "De letters in dit bestand zijn niet te lezen. Sla het op als csv in UTF-8. Er is niets"
        " ingelezen."
    ),
    "kolommen": (
        "Kies minstens een kolom voor de datum en een kolom voor de duur. Er is niets ingelezen."
    ),
    "geen_goede": "Geen enkele regel kan worden ingelezen. Er is niets veranderd.",
    "veranderd": (
        "De gegevens zijn veranderd sinds je dit bestand bekeek. Bekijk het opnieuw. Er is niets"
        " ingelezen."
    ),
    "soort": "De soort uren {value} is niet bekend. Kies een soort uit het programma.",
    "activiteit": "De activiteit {value} is niet bekend. Gebruik een nummer van 1 tot en met 11.",
    "product": "Het product {value} is niet bekend bij ZN. Verbeter het, of laat deze kolom weg.",
    "opdrachtgever": (
        "De opdrachtgever {value} is niet bekend. Voeg die toe bij Instellingen, of laat deze kolom"
        " weg."
    ),
    "pdf_te_groot": (
        "Deze staat heeft {value} regels: te veel voor een pdf. Kies een kortere periode, of kies"
        " xlsx of csv."
    ),
    "bladzijde": (
        "Dit is te veel voor een spreadsheet ({value} regels). Kies een kortere periode."
    ),
}
