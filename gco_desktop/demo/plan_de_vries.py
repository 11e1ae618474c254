"""The plan of one gezin that fills some pages: everything in it is invented."""

NAME = "De Vries"
MADE_WITH = "Bart de Vries, Samira El Amrani en Riet de Vries; Yasmin dacht mee over haar deel"
WHAT = """
Bart (44) kreeg hersenletsel bij een ongeluk op de fiets. Hij was zes weken in het ziekenhuis en \
daarna vier maanden in een revalidatiecentrum. Lopen en praten gaan weer goed. Wat anderen niet \
zien: hij is na een uur leeg, geluid komt hard binnen en hij vergeet wat er net is afgesproken.

Samira (41) werkt drie dagen, regelt de zorg en doet alle papieren. Zij slaapt slecht en heeft in \
twee jaar geen vrije avond gehad. De huisarts zegt dat het zo niet langer kan. Yasmin (15) helpt \
veel in huis en haar cijfers gaan achteruit. Tijn (11) gaat na de zomer naar de middelbare school.

Er lopen op dit moment drie dingen door elkaar: de WIA-beslissing, een terugvordering van de \
huurtoeslag en de hulp in huis die de gemeente eerst heeft afgewezen. Zes instanties weten elk een \
stukje. Het gezin wil dat er één verhaal is, en dat mensen eerst luisteren.
"""
OWN_WORDS = (
    "Samira: ik wil weer gewoon moeder en vrouw zijn, niet de manager van dit huis. Bart: ik ben "
    "niet lui en niet boos, ik ben leeg. Vraag het me 's ochtends."
)
GOES_WELL = """
Bart kookt twee keer per week, met een stappenplan op de koelkast.
Oma Riet is er elke woensdag en kent de kinderen goed.
Yasmin praat met haar mentor op school.
Het weekbord werkt, sinds er minder kaartjes op staan.
De broers van Bart wandelen om de beurt op zaterdag met hem.
"""
MOST = (
    "Over een half jaar weten we waar het geld vandaan komt, heeft Samira twee avonden in de week "
    "voor zichzelf, heeft Bart drie ochtenden een plek waar hij iets betekent, en weet Tijn naar "
    "welke school hij gaat."
)
AGREED = """
Bart krijgt vragen voor een gesprek op papier, uiterlijk een dag eerder.
Gesprekken duren drie kwartier, met een pauze als Bart erom vraagt.
Samira wordt gebeld na half twee, niet tijdens haar werk.
Brieven van instanties gaan in de blauwe map; dringende brieven gaan op de foto naar de GCO'er.
Yasmin en Tijn beslissen zelf wat er met school gedeeld wordt.
"""
EVALUATION = (
    "Samen teruggekeken op het vorige plan. Het weekbord en de uitleg aan de familie hebben veel "
    "gedaan: Bart wordt minder overvraagd en de sfeer aan tafel is beter. De hulp in huis is na "
    "bezwaar toegekend. Wat bleef liggen, is de tijd voor Samira zelf. Dat staat nu bovenaan. Het "
    "doel over terugkeer naar het oude werk is vervallen, op verzoek van Bart."
)
AREAS = """
WERK_ONDERWIJS | DOEL_LOOPT | Bart heeft goede handen en maakt graag iets af. | De proefochtend in \
de houtwerkplaats ging goed, daarna sliep Bart drie uur. Terug naar het oude werk lukt niet. Tijn \
ziet op tegen de nieuwe school. | Drie ochtenden in de werkplaats. Een school waar Tijn niet hoeft \
uit te leggen hoe het thuis is.
FINANCIEN | DOEL_LOOPT | Samira houdt een kasboek bij en de vaste lasten zijn betaald. | De \
huurtoeslag van vorig jaar wordt teruggevorderd in vaste, kleine bedragen. Hoe het inkomen na de \
WIA-beslissing wordt, is nog onzeker. | Weten waar we aan toe zijn, en één week weg in de zomer.
RELATIES | DOEL_LOOPT | Op zondag eten we met z'n vijven, dat is heilig. | Aan het eind van de \
middag is Bart op en lopen gesprekken snel hoog op. | Weer eens met z'n tweeën naar het strand, \
zonder haast.
DAGBESTEDING | DOEL_LOOPT | Bart staat elke dag om half acht op. | Twee ochtenden gevuld, de rest \
van de week is lang. | Een plek waar ik iets beteken.
GEZOND_LICHAAM | GEEN_VRAAG | De fysiotherapie helpt. De medicijnen staan goed. | |
GEZOND_GEEST | VRAAG | Bart kent zijn batterij en zegt vaker op tijd dat hij naar boven gaat. | \
Samira is over haar grens geweest en slaapt vijf uur per nacht. Bart is soms somber over wat niet \
meer gaat. | Slapen. En het er hardop over mogen hebben.
WONEN | BEREIKT | De radio is uit tijdens het eten en op zolder is een stille kamer gemaakt. | Het \
huis past weer bij ons. |
HUISHOUDEN | DOEL_LOOPT | Twee keer per week kookt Bart. De hulp in huis komt op donderdag. | De \
meeste dingen draaien nog op Samira en oma Riet. | Dat Samira niet alles hoeft te onthouden.
SOCIAAL | DOEL_LOOPT | De broers van Bart, buurvrouw Ans en een oud-collega zijn er nog. | Op de \
netwerkavond zeiden zes mensen wat ze kunnen doen. De appgroep loopt. | Vrienden die even bellen \
voor ze komen.
VRIJE_TIJD | NIET_BESPROKEN | | |
EIGEN_REGIE | DOEL_LOOPT | Bart schrijft zijn vragen zelf op en neemt het papier mee. | In een \
gesprek met meer dan drie mensen raakt hij de draad kwijt, en dan wordt er over hem gepraat. | \
Zelf beslissen, met steun bij de papieren.
"""
# Area and who; goal; how one will notice; then actions: who; days; state; activity; what.
GOALS = """
= GEZOND_GEEST | Samira | LOOPT
Samira heeft twee avonden per week voor zichzelf.
Samira is vier weken achter elkaar naar koor geweest en slaapt zes uur per nacht.
- Samira; 20; BEZIG; 6; Met oma Riet en buurvrouw Ans een rooster maken voor dinsdag en donderdag
- GCO'er; 27; OPEN; 6; Een vrijwilliger zoeken die met Bart naar de werkplaats meefietst
- Samira; 0; GEDAAN; 5; Met de werkgever praten over twee vaste middagen vrij
- GCO'er; 60; OPEN; 4; Respijtzorg aanvragen bij de gemeente
= DAGBESTEDING | Bart | LOOPT
Bart heeft drie ochtenden per week een plek waar hij iets betekent.
Bart vertelt uit zichzelf wat hij gemaakt heeft en is om twee uur weer uitgerust.
- Bart; 0; GEDAAN; 8; Drie plekken bekijken en er één kiezen
- Bart; 0; VERVALLEN; 5; Voor halve dagen terug naar het oude werk
- Bart; 41; BEZIG; 8; Een maand twee ochtenden, daarna samen kijken of een derde past
- Werkplaats; 30; OPEN; 9; Een rustige hoek en een vaste begeleider regelen
- Gemeente; 48; OPEN; 9; Vervoer toezeggen dat op tijd komt
= FINANCIEN | Samira en Bart | LOOPT
We weten waar het geld vandaan komt en wat eraf gaat.
Er is een blad met alle bedragen, en drie maanden geen brief waar we van schrikken.
- Samira; 0; GEDAAN; 4; Betalingsregeling afspreken voor de huurtoeslag
- GCO'er; 15; BEZIG; 4; De WIA-beslissing samen lezen en de rekenfout laten herstellen
- Samira; 34; OPEN; 1; Nagaan of er recht is op een tegemoetkoming voor zorgkosten
- Bart; 62; OPEN; 5; Mee naar het UWV, met de vragen op papier
= RELATIES | Samira, Bart, Yasmin en Tijn | LOOPT
Thuis is er rust en tijd voor elkaar.
Vier keer per week samen eten zonder ruzie, en één keer per maand samen weg.
- Bart; 0; GEDAAN; 11; Rust nemen vóór het eten in plaats van erna
- Iedereen; 45; BEZIG; 11; Het weekbord op zondag samen invullen
- GCO'er; 55; OPEN; 11; Uitleg geven aan de nieuwe trainer van Tijn, als Tijn dat goed vindt
= WERK_ONDERWIJS | Yasmin en Tijn | OPEN
Yasmin haalt haar jaar en Tijn gaat met een gerust hart naar de nieuwe school.
Yasmin heeft drie voldoendes meer. Tijn weet met wie hij meefietst.
- Yasmin; 25; OPEN; 6; Elke maandag een kwartier met de mentor
- Samira; 38; BEZIG; 5; Met Tijn twee scholen bezoeken
- GCO'er; 50; OPEN; 5; Gesprek met de nieuwe school voorbereiden
= HUISHOUDEN | Samira | BEREIKT
Er is hulp in huis die past.
De hulp komt op donderdag en weet waar alles staat.
- GCO'er; 0; GEDAAN; 9; Bezwaar schrijven met Samira
- Samira; 0; GEDAAN; 9; Op de hoorzitting vertellen hoe een week eruitziet
"""
