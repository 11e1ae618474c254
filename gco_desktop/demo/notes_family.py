"""Notes about those who care: respite, network, work, language, grief, the far future."""

TEXT = """
= respijt
@ HUISBEZOEK 60 2 NAASTEN | Nooit een avond vrij
{naaste} is in twee jaar niet één nacht weg geweest. De gedachte aan logeren maakt {nhem} bang:
weet een ander wat {client} nodig heeft? We beginnen met een middag.
@ TEL_INSTANTIE 25 6 NAASTEN | Logeerhuizen gebeld
Van vijf logeerhuizen kan er één de nachtzorg voor {client} aan. Wachttijd vier maanden. Wel kan
er een dag meegekeken worden. {naaste} wil dat eerst.
> 30 Meekijkdag in het logeerhuis plannen
@ GESPREK_INSTANTIE 90 8 NAASTEN | Meekijkdag
Een ochtend in het logeerhuis. {client} lag op het waterbed en lachte. {naaste} stelde twintig
vragen en kreeg twintig antwoorden. Op de terugweg was het lang stil.
@ TELEFOON 20 4 NAASTEN,FINANCIEN | Logeren uit het pgb
Uitgezocht hoe logeren betaald wordt. Het kan uit het bestaande budget, vier nachten per maand.
{naaste} wil met één beginnen, {client} mag {zijn} eigen kussen mee.
@ TELEFOON 15 11 NAASTEN | De eerste nacht
{naaste} belde om half tien 's ochtends: geslapen tot acht uur. {client} had een pannenkoek
gegeten en twee keer gemopperd. Volgende maand weer.

= netwerk
@ HUISBEZOEK 75 6 SOCIAAL | Netwerkkaart gemaakt
Cirkels getekend. Dichtbij: een buurvrouw, een oom en een oude bekende van {client}. {naaste}
vindt vragen moeilijk. We oefenen een bericht dat geen nee hoeft te zijn.
> 10 Berichten nalezen met {naaste}
@ BERICHT 15 6 SOCIAAL | Acht berichten, zes keer ja
{naaste} heeft de berichten gestuurd. Zes mensen willen komen. Eén had al jaren willen helpen,
maar wist niet hoe. {client} kiest de taart.
@ HUISBEZOEK 105 6 SOCIAAL | Netwerkavond
Tien mensen in de kamer. {client} deed de deur open. Iedereen schreef op wat hij of zij wél kan.
De oom neemt de tuin, de buurvrouw de woensdag. {naaste} hoefde alleen te luisteren.
@ TELEFOON 15 6 SOCIAAL | Wie doet wat
De appgroep loopt. De buurvrouw ging met {client} naar de markt. {naaste} merkt dat {nhij} niet
meer elke week hoeft te vragen.

= werk_zorg
@ HUISBEZOEK 60 1 NAASTEN,WERK_ONDERWIJS | Werken en zorgen
{naaste} werkt drie dagen en slaapt slecht. Verteld over zorgverlof en wat een werkgever mag
vragen. {Nhij} wil niet dat het werk weet wat er met {client} is.
@ TELEFOON 25 5 NAASTEN | Gesprek met de werkgever voorbereid
Samen bedacht wat {naaste} wél wil zeggen: dat {nhij} mantelzorger is van {client}, en twee vaste
middagen nodig heeft. Niet meer dan dat.
@ TELEFOON 15 11 NAASTEN | Het lukte
De werkgever reageerde goed. Twee middagen vrij, in ruil voor een ochtend eerder beginnen.
{naaste} durft {nzijn} telefoon weer op stil te zetten als {client} onder de pannen is.
@ HUISBEZOEK 60 11 NAASTEN,GEZOND_GEEST | Over de grens
De huisarts zegt: drie weken rust. {naaste} zegt: onmogelijk. Op een vel gezet wat echt moet en
wat drie weken kan wachten. De helft kan wachten. {client} snapt het beter dan verwacht.
> 7 Bellen hoe de eerste week rust was

= taal
@ HUISBEZOEK 75 2 EIGEN_REGIE | Met een tolk aan tafel
Voor het eerst met een tolk via de telefoon. {naaste} vertelt nu in hele zinnen wat eerst in losse
woorden kwam. Nu pas wordt duidelijk hoe zwaar de nachten met {client} zijn.
@ TEL_INSTANTIE 20 9 EIGEN_REGIE | Tolk bij het ziekenhuis
Het ziekenhuis vond een tolk niet nodig omdat een van de kinderen mee kan. Uitgelegd waarom dat
niet goed is. {naaste} krijgt voortaan een tolk bij elk gesprek.
> 20 Controleren of de tolk geboekt is
@ HUISBEZOEK 60 1 FINANCIEN,ZORG_HULPMIDDELEN | Hoe werkt het hier?
Getekend welke instantie wat doet. {naaste} plakt de tekening in de keukenkast. Het zorgkantoor
kreeg een huisje, de gemeente een toren. {client} tekende er een auto bij.
@ TELEFOON 20 6 SOCIAAL | Koffieochtend
In het wijkcentrum is een groep moeders en vaders die ook voor iemand zorgen. {naaste} ging mee
met een buurvrouw. Er werd veel gelachen, vertelt {nhij}. {client} was die ochtend op de groep.

= ziekenhuis
@ MDO 75 5 GEZOND_LICHAAM | Overleg in het ziekenhuis
Vier artsen, elk over een stukje van {client}. {naaste} heeft gevraagd wie het geheel bewaakt. Na
enig zoeken: de kinderarts of internist. Die wordt de vaste persoon.
@ TELEFOON 25 11 GEZOND_LICHAAM | Na de opname
{client} is weer thuis na negen dagen. {naaste} is op. De wijkverpleging kent het nieuwe schema
nog niet. Vandaag de lijst van de apotheek naast het bord gelegd.
> 4 Bellen of de medicijnlijst van {client} klopt
@ TEL_INSTANTIE 30 9 GEZOND_LICHAAM | Nachtzorg valt uit
Twee nachten zonder verpleegkundige. {naaste} waakte zelf. De aanbieder zoekt vervanging; ik vraag
het zorgkantoor om mee te zoeken. Voor vannacht is er iemand bij {client}.
@ HUISBEZOEK 60 7 GEZOND_LICHAAM | Afspraken voor als het misgaat
Met {naaste} en de arts op papier: wat doen we wel en niet als {client} benauwd wordt, en wie belt
wie. Zwaar gesprek, maar het geeft rust. Het vel hangt in de keukenkast.
@ MAIL_INSTANTIE 25 4 GEZOND_LICHAAM | Reis naar het ziekenhuis
Vervoer van {client} werd niet betaald omdat het formulier te laat was. De zorgverzekeraar kijkt
er opnieuw naar. {naaste} bewaart vanaf nu elke rit in een lijst.

= later
@ HUISBEZOEK 90 7 NAASTEN,JURIDISCH | Als wij er niet meer zijn
De vraag die {naaste} al jaren wakker houdt. Begonnen met een lijst van wat alleen in {nzijn}
hoofd zit: hoe {client} troost krijgt, welk liedje, wie nooit.
@ HUISBEZOEK 60 7 NAASTEN | Het boek van {client}
Het boek groeit: foto's, gewoontes, grapjes. {brus} schrijft mee. {naaste} zegt dat het verdrietig
is en ook mooi. {client} bladert erin.
@ TEL_INSTANTIE 20 1 JURIDISCH | Notaris gebeld
Gevraagd wat er in een testament geregeld kan worden voor {client}, zodat een erfenis niet meteen
naar de eigen bijdrage gaat. {naaste} maakt zelf een afspraak.
> 40 Vragen of de afspraak bij de notaris geweest is
@ HUISBEZOEK 60 6 NAASTEN,SOCIAAL | Het stokje
Twee neven en een vriendin willen meedoen, later. Ze komen nu alvast elke maand eten. {client}
kent hun stemmen. {naaste}: "Ik slaap nog niet goed, wel beter."

= dagbesteding
@ HUISBEZOEK 60 2 DAGBESTEDING | De dag is te leeg
{client} zit vier dagen per week thuis. {naaste} verzint van alles tussen het werk door. {client}
noemt twee dingen: dieren en buiten zijn.
@ TEL_INSTANTIE 25 8 DAGBESTEDING | Zorgboerderijen gebeld
Twee plekken met ervaring. Een heeft een vaste groep van zes, precies goed voor {client}. Proefdag
over drie weken, {naaste} mag het eerste uur blijven.
> 21 Proefdag van {client} nabespreken
@ TELEFOON 20 8 DAGBESTEDING | Proefdag ging goed
{client} heeft de kippen gevoerd en was om drie uur moe. {naaste} heeft een uur in de auto
gewacht, en ging toen toch maar koffie drinken.
@ TEL_INSTANTIE 25 9 VERVOER | De taxi komt te laat
Drie keer een half uur te laat. {client} raakt dan zo van slag dat de dag voorbij is. Klacht
gemeld. De vervoerder zet {client} als eerste op de rit. {naaste} houdt een week de tijden bij.
@ TELEFOON 15 9 DAGBESTEDING | Drie dagen per week
Het loopt. {client} krijgt een eigen haakje met {zijn} naam. {naaste} durft nu ook na te denken
over wat {nhij} zelf op donderdag wil doen.
"""
