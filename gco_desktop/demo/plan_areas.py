"""What a casemanagementplan says of the leefgebieden: what goes well, how it is, what is wished."""

TEXT = """
= WERK_ONDERWIJS
VRAAG | De leerkracht doet haar best. | {client} wordt vaak opgehaald en mist veel. | Een plek \
waar leren weer lukt.
DOEL_LOOPT | {client} leert graag met de handen. | Er zijn twee vaste ochtenden, meer lukt nu \
niet. | Langzaam uitbreiden, {client} bepaalt het tempo.
GEEN_VRAAG | De dagen zijn gevuld en dat gaat goed. | |
LATER | | Werk is voor later, eerst de gezondheid. | Iets doen met muziek of dieren.
= FINANCIEN
VRAAG | De vaste lasten worden op tijd betaald. | Er is een terugvordering en niemand weet precies \
waarvan. | Weten waar we aan toe zijn.
DOEL_LOOPT | {naaste} houdt een kasboek bij. | De betalingsregeling loopt, er is weinig over voor \
iets extra's. | Eén week vakantie.
BEREIKT | Alle toeslagen kloppen. | De achterstand is weg sinds dit jaar. |
GEEN_VRAAG | Hier zijn nu geen zorgen over. | |
= RELATIES
VRAAG | We lachen nog steeds samen. | Aan het eind van de dag is iedereen op en loopt het soms \
hoog op. | Tijd voor elkaar zonder zorg.
DOEL_LOOPT | Er is een vast moment op zondag. | {naaste} en {client} zoeken naar nieuwe gewoontes. \
| Weer een keer samen uit eten.
GEEN_VRAAG | Thuis is het warm en duidelijk. | |
= DAGBESTEDING
VRAAG | {client} wordt blij van buiten zijn. | Vier dagen per week thuis is te leeg. | Een vaste \
plek met dieren of een werkplaats.
DOEL_LOOPT | De proefdag ging goed. | Twee dagen per week loopt, het vervoer is nog wisselend. | \
Drie dagen, met een eigen taak.
BEREIKT | {client} heeft een eigen haakje met {zijn} naam. | Drie dagen per week, al een half \
jaar. |
= GEZOND_LICHAAM
DOEL_LOOPT | De fysiotherapie helpt. | Vier artsen kijken elk naar een stukje. | Eén arts die het \
geheel ziet.
VRAAG | {client} eet goed. | De rolstoel past niet meer en dat geeft plekken. | Goed zitten, de \
hele dag.
GEEN_VRAAG | {client} is weinig ziek. | |
= GEZOND_GEEST
VRAAG | Muziek werkt altijd. | {client} raakt snel vol en slaapt dan niet. | Eerder merken dat het \
oploopt.
DOEL_LOOPT | De kaart met groen, oranje en rood hangt bij de koelkast. | De rode dagen worden \
minder. | Zelf kunnen zeggen: ik ga naar mijn kamer.
BEREIKT | {client} praat één keer per maand met iemand die {hij} vertrouwt. | Vier maanden zonder \
terugval. |
= WONEN
VRAAG | De buurt kent {client} en helpt. | Het huis past niet meer: de badkamer is te smal. | \
Veilig en zonder tillen.
DOEL_LOOPT | We weten nu goed wat een huis moet hebben. | We staan op één wachtlijst, plaats vier. \
| Een plek waar {client} mag blijven.
GEEN_VRAAG | {client} woont hier graag. | |
= HUISHOUDEN
VRAAG | De boodschappen doet {naaste} samen met {client}. | De post stapelt zich op en dat geeft \
spanning. | Eén vaste dag voor papieren.
DOEL_LOOPT | De map met tabbladen werkt. | Er blijft per maand één brief liggen. | Zelf kunnen \
zien wat haast heeft.
GEEN_VRAAG | Dit loopt, ook zonder hulp. | |
= SOCIAAL
VRAAG | De buurvrouw staat altijd klaar. | Veel vrienden zijn weggebleven. | Mensen die blijven, \
ook als het tegenzit.
DOEL_LOOPT | De netwerkavond bracht zes mensen bij elkaar. | De woensdag is nu van de buurvrouw. | \
Dat het niet meer elke week gevraagd hoeft te worden.
BEREIKT | Er is een appgroep die vanzelf loopt. | {client} heeft een maatje. |
= VRIJE_TIJD
VRAAG | Zwemmen en treinen kijken. | Voor {naaste} is er nu geen vrije tijd. | Eén avond per week \
iets voor zichzelf.
DOEL_LOOPT | Eén keer in de maand naar het zwembad. | Het maatje komt om de week. | Ook een keer \
naar een concert.
GEEN_VRAAG | {client} heeft genoeg te doen. | |
= EIGEN_REGIE
VRAAG | {client} weet goed wat {hij} niet wil. | Er wordt veel over {client} gepraat en weinig met \
{hem}. | Zelf de eerste vraag stellen in een gesprek.
DOEL_LOOPT | De drie vragen op papier werken. | In overleggen gaat het nog te snel. | Dat mensen \
wachten op het antwoord.
BEREIKT | {client} doet zelf de deur open en begint het gesprek. | Alle afspraken gaan langs \
{client}. |
= NAASTEN
VRAAG | {naaste} kent {client} als geen ander. | {naaste} slaapt te weinig en is zelden vrij. | \
Eén nacht per maand weg durven zijn.
DOEL_LOOPT | De eerste logeernacht ging goed. | Het blijft lastig om los te laten. | Zonder \
schuldgevoel vrij zijn.
= ZORG_HULPMIDDELEN
VRAAG | De vaste verpleegkundige is goud. | Er zijn te veel gezichten en te weinig uren. | Vier \
vaste mensen.
DOEL_LOOPT | Het fotorooster hangt er. | Aanvraag loopt, besluit volgt binnen zes weken. | Zorg \
die klopt met wat er is afgesproken.
= OPVOEDING
VRAAG | {brus} is zorgzaam en grappig. | {brus} wordt stil als er thuis spanning is. | Een gewone \
middag, elke twee weken.
DOEL_LOOPT | De middagen met opa en oma lopen. | {brus} wil naar de groep voor broers en zussen. | \
Dat de school het weet zonder dat de klas het weet.
= JURIDISCH
DOEL_LOOPT | {client} heeft zelf gekozen wie meebeslist. | De rechtbank rekent op twaalf weken. | \
Weten wie mag tekenen.
= VEILIGHEID
DOEL_LOOPT | Iedereen kent de kaart. | Er waren dit kwartaal twee spannende dagen. | Op tijd \
iemand kunnen bellen.
"""
