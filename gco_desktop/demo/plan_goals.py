"""Goals of casemanagementplannen, each with its actions.

``= name area``, then the goal, whose it is, how one will notice, and the actions as
``who; activity; what``.
"""

TEXT = """
= nachten ZORG_HULPMIDDELEN
De nachten zijn geregeld, ook als er iemand ziek is.
{naaste}
{naaste} slaapt vier nachten per week door en weet wie er komt.
- {naaste}; 2; Twee weken bijhouden hoe de nachten gaan
- GCO'er; 4; Aanvraag nachtzorg indienen bij het zorgkantoor
- Aanbieder; 9; Vaste vervanger kennis laten maken met {client}
= logeren NAASTEN
{client} logeert één nacht per maand op een vertrouwde plek.
{naaste}
Er staan drie logeernachten op de kalender en {client} gaat met plezier.
- GCO'er; 8; Drie logeerhuizen vergelijken op zorg en afstand
- {naaste}; 8; Een ochtend meekijken met {client}
- {naaste}; 4; Logeren regelen uit het bestaande budget
= vast_gezicht GEZOND_LICHAAM
Er is één vaste arts of begeleider die het geheel overziet.
{naaste} en {client}
{naaste} vertelt het verhaal nog maar op één plek.
- GCO'er; 5; Overleg aanvragen met alle artsen aan tafel
- {naaste}; 5; Vragen verzamelen en op volgorde zetten
- Huisarts; 5; Overzicht van medicijnen en afspraken maken
= badkamer WONEN
{client} kan veilig douchen in eigen huis.
{client}
Er is één persoon nodig bij het douchen in plaats van twee.
- GCO'er; 4; Aanvraag woningaanpassing volgen tot het besluit
- {naaste}; 5; Bij de ergotherapeut laten zien hoe het nu gaat
- Gemeente; 9; Datum afspreken voor het werk
= brus OPVOEDING
{brus} heeft tijd voor zichzelf en hoeft niet altijd te helpen.
{brus}
{brus} doet elke week iets waar {client} niet bij is.
- {naaste}; 6; Elke veertien dagen een middag met opa of oma afspreken
- GCO'er; 6; Met de mentor of leerkracht praten, als {brus} dat wil
- {brus}; 11; Een keer kijken bij de groep voor broers en zussen
= school WERK_ONDERWIJS
{client} gaat naar een plek waar leren lukt, in een tempo dat past.
{client} en {naaste}
Drie weken achter elkaar naar school of de leerplek zonder eerder opgehaald te worden.
- School; 5; Rustige plek en vaste pauze regelen
- GCO'er; 5; Overleg met het samenwerkingsverband plannen
- {naaste}; 11; Elke vrijdag met {client} de week nabespreken
= eigen_tempo EIGEN_REGIE
{client} beslist mee over wat er gebeurt, en hoe snel.
{client}
Bij elk gesprek staan de vragen van {client} bovenaan.
- {client}; 5; Drie vragen opschrijven vóór elk gesprek
- GCO'er; 5; De vragen vooraf sturen aan de ander
- {naaste}; 11; Niet invullen voor {client}, eerst tien tellen
= papieren HUISHOUDEN
De post blijft niet liggen en niemand schrikt meer van een brief.
{naaste}
Er ligt nooit meer dan een week post en elke termijn staat op de kalender.
- {naaste}; 4; Elke dinsdag de post openmaken en sorteren
- GCO'er; 4; Eens per vier weken samen de stapel "doen" bekijken
= achttien JURIDISCH
Als {client} achttien wordt, valt er geen zorg of inkomen weg.
{client} en {naaste}
Op de verjaardag zijn alle aanvragen gedaan en weet {client} wie mag tekenen.
- {client}; 4; Eigen zorgverzekering en bankrekening kiezen
- GCO'er; 1; De lijst van zestien tot drieëntwintig jaar doornemen
- {naaste}; 4; Verzoek mentorschap of bewind indienen, als {client} dat wil
= geld FINANCIEN
Er is rust over geld: we weten wat er binnenkomt en wat eraf gaat.
{naaste}
Drie maanden achter elkaar geen aanmaning.
- {naaste}; 4; Alle inkomsten en vaste lasten op één blad zetten
- GCO'er; 4; Betalingsregeling aanvragen
- {naaste}; 1; Nalopen of alle toeslagen kloppen
= mantelzorg NAASTEN
{naaste} houdt het vol en heeft elke week iets voor zichzelf.
{naaste}
{naaste} gaat twee keer per maand naar iets leuks, zonder de telefoon aan.
- {naaste}; 6; Kiezen wat het eerste zal zijn
- GCO'er; 6; Een vrijwilliger of familielid zoeken voor die uren
- Gemeente; 4; Respijtzorg regelen
= plek WONEN
{client} woont op een plek waar {hij} mag blijven, ook als het moeilijk gaat.
{client}
{client} zegt zelf: hier is het goed.
- {client}; 8; Op een lijst zetten wat een huis moet hebben
- GCO'er; 8; Drie aanbieders bellen en vergelijken
- Zorgkantoor; 9; Zorgen voor overbrugging tot de plek er is
= eigen_plek WONEN
{client} woont op zichzelf, met hulp die op afstand is maar wel dichtbij voelt.
{client}
{client} slaapt, kookt en rust uit in een eigen huis.
- {client}; 8; Twee plekken bekijken en een kaart maken met plus en min
- {naaste}; 11; Elke week één ding niet meer overnemen
- GCO'er; 8; Wachtlijst volgen en elke maand bellen
= meerzorg ZORG_HULPMIDDELEN
De begeleiding past bij wat {client} nodig heeft, elke dag.
{client} en {naaste}
Er is begeleiding bij het eten en bij de overgang naar de avond.
- Aanbieder; 7; Aanvraag meerzorg schrijven met een dagprogramma
- GCO'er; 7; Meelezen en aanvullen
- {naaste}; 5; Vertellen hoe een goede dag eruitziet
= vaste_mensen SOCIAAL
Er komen niet meer dan vier vaste mensen, die {client} kent.
{client}
{client} weet elke dag wie er komt.
- Aanbieder; 9; Fotorooster maken, elke maandag klaar
- {client}; 9; Zeggen wie wel en wie niet past
- GCO'er; 9; Zes weken volgen of het zo blijft
= toekomst NAASTEN
Er staat op papier hoe het verder gaat als de ouders ouder worden.
{naaste}
Het boek van {client} is klaar en drie mensen weten waar het ligt.
- {naaste}; 7; Elke maand een hoofdstuk schrijven
- Familie; 6; Elke maand komen eten en meehelpen
- {naaste}; 1; Een afspraak maken bij de notaris
= zorgplan ZORG_HULPMIDDELEN
Het zorgplan zegt wat er echt gebeurt, in woorden die {client} kent.
{client}
{client} zet {zijn} naam eronder zonder te twijfelen.
- GCO'er; 7; Zorgplan samen doorlezen en kleuren
- Aanbieder; 7; De oranje punten aanpassen
= dagritme DAGBESTEDING
{client} heeft dagen met inhoud en genoeg rust ertussen.
{client}
Drie dagen per week de deur uit, en 's avonds nog puf voor een praatje.
- {client}; 8; Twee plekken kiezen voor een proefdag
- GCO'er; 8; Proefdagen regelen en nabespreken
- Gemeente; 9; Vervoer dat op tijd komt
= rust_thuis RELATIES
Thuis is er weer rust en tijd voor elkaar.
{naaste} en {client}
We eten vier keer per week samen zonder ruzie.
- {client}; 11; Rustmomenten nemen voordat de batterij leeg is
- {naaste}; 11; Het weekbord bijhouden, met de helft van de kaartjes
- GCO'er; 11; Uitleg geven aan familie en vrienden
= werk WERK_ONDERWIJS
{client} doet iets waar {hij} goed in is, zonder over {zijn} grens te gaan.
{client}
Vier uur per week, drie maanden volgehouden.
- {client}; 5; Voorwaarden op papier zetten
- GCO'er; 5; Meegaan naar het gesprek met het UWV of de jobcoach
= veilig VEILIGHEID
Iedereen weet wat te doen als de spanning oploopt.
{client} en {naaste}
Vier weken zonder alarm.
- {client}; 11; De kaart groen, oranje, rood maken
- Aanbieder; 9; De vijf signalen in het dienstboek zetten
- {naaste}; 6; De buurvrouw uitleggen wie zij kan bellen
= twee_huizen RELATIES
In beide huizen gaat de zorg voor {client} op dezelfde manier.
Beide ouders
Er is één lijst, één schriftje, en de taxi stopt op beide adressen.
- {naaste}; 4; De lijst met medicijnen maken
- Beide ouders; 6; Elke maand een half uur bellen over {client}
= overdracht EIGEN_REGIE
De begeleiding gaat over naar de gemeente zonder dat {client} opnieuw hoeft te beginnen.
{client}
De nieuwe begeleider kent het overdrachtsplan en belt op de vaste dag.
- {client}; 7; Opschrijven wat helpt en wat niet
- GCO'er; 8; Twee keer samen met de nieuwe begeleider op bezoek
- Gemeente; 9; Vaste persoon en vaste dag beloven, op papier
"""
