"""Notes of the first weeks, and short ones that fit in any gezin."""

TEXT = """
= start_moeder
@ TELEFOON 30 1 EIGEN_REGIE | Eerste gesprek aan de telefoon
{naaste} belt naar aanleiding van de aanmelding. Ze weten niet meer waar ze moeten beginnen: er
liggen drie brieven die niemand begrijpt en {client} slaapt slecht. Uitgelegd wat ik wel en niet
doe, en dat ik niet voor de gemeente, het zorgkantoor of een aanbieder werk.
> 7 Bevestiging en privacyverklaring sturen
@ HUISBEZOEK 90 2+1 RELATIES,EIGEN_REGIE | Kennismaking thuis
Aan de keukentafel met {naaste}, {client} kwam er later even bij. {Rol} vertelt het verhaal van de
laatste jaren in een keer. Afgesproken dat ik de volgende keer met {client} zelf begin, op {zijn}
eigen kamer. De klik is er, zegt {naaste}: "U schrikt tenminste niet van ons."
@ HUISBEZOEK 90 2 GEZOND_GEEST,WONEN,DAGBESTEDING | Leefgebieden langsgelopen, eerste helft
Wonen, dagbesteding en gezondheid besproken. {client} wijst de kaartjes aan die belangrijk zijn.
Wat goed gaat: het vaste bezoek en het ritme op zondag. Wat niet goed gaat: alles waar een
formulier bij hoort. Geld en werk bewaren we voor de volgende keer.
@ HUISBEZOEK 75 2 FINANCIEN,WERK_ONDERWIJS,SOCIAAL | Leefgebieden, tweede helft
Geld, werk en de mensen om hen heen. {naaste} rekent voor dat er per maand niets overblijft. De
vraag achter de vraag lijkt rust: weten wie wat doet, zodat {nhij} niet alles hoeft te onthouden.
> 10 Gespreksverslag in gewone taal sturen
@ HUISBEZOEK 90 7 EIGEN_REGIE | Casemanagementplan besproken
Het plan doel voor doel voorgelezen. Twee zinnen aangepast: {client} wil dat er staat wat {hij}
wel kan. Daarna akkoord, mondeling. {naaste} bewaart het plan in de blauwe map.

= start_partner
@ TELEFOON 25 1 NAASTEN | Kennismaken aan de telefoon
{naaste} kreeg ons nummer via de huisarts. {Nhij} wil eerst zelf praten, zonder {client} erbij.
Verteld hoe het werkt en dat er geen haast bij is. {Nhij} denkt er een paar dagen over na.
@ HUISBEZOEK 105 2 NAASTEN,RELATIES | Kennismaking
{client} zat er de hele tijd bij en luisterde. {Hij} wordt moe van lang praten, daarom na drie
kwartier gepauzeerd. {naaste} en {client} vertellen ieder hun kant. Ze zijn het over een ding
eens: zo kan het niet nog een winter.
> 5 Machtiging voor contact met de huisarts voorleggen
@ TEL_INSTANTIE 25 2 GEZOND_LICHAAM | Huisarts gebeld, met toestemming
De praktijk bevestigt dat er nu vijf hulpverleners zijn en dat niemand het geheel ziet. Ze zijn
blij dat iemand naast {client} en {naaste} gaat staan. Er wordt een nieuw overzicht van medicijnen
gestuurd.
@ HUISBEZOEK 80 2+6 SOCIAAL,NAASTEN | Netwerk en draagkracht
Samen de mensen om het gezin heen getekend. {naaste} schrikt ervan hoe leeg het blad blijft: veel
vrienden zijn weggebleven. De buurvrouw en een neef staan dichtbij. {naaste} slaapt vijf uur per
nacht.
@ HUISBEZOEK 90 7 EIGEN_REGIE | Plan samen vastgesteld
{client} las zelf de doelen hardop voor. Het doel over de nachten is bovenaan gezet. Afgesproken
wie wat doet voor de eerste drie maanden.

= start_ouders
@ BEELDBELLEN 40 1 OPVOEDING | Oriënterend gesprek met de ouders
Beide ouders erbij. Ze hebben al drie keer hun verhaal gedaan bij de gemeente, telkens aan iemand
anders. {naaste} vraagt of ik blijf als het rustig wordt. Ja: dan gaan we naar de waakvlam.
@ HUISBEZOEK 90 2 OPVOEDING,GEZOND_LICHAAM | Kennismaken met {client}
{client} liet {zijn} kamer zien. {naaste} legt uit hoe de dag loopt: opstaan om half zes, drie
keer medicijnen, vier overdrachten aan anderen. Ik heb vooral gekeken en weinig gevraagd.
> 7 Dagschema uitwerken en teruglezen aan {naaste}
@ HUISBEZOEK 75 2+4 ZORG_HULPMIDDELEN | De map met brieven
Alle brieven op datum gelegd. Er liepen twee termijnen: een is al voorbij, een loopt nog drie
weken. {naaste} is opgelucht dat er nu een lijst is. Kopieën blijven thuis, ik neem niets mee.
@ TELEFOON 35 2 NAASTEN,OPVOEDING | Hoe houden jullie het vol?
Met {naaste} gepraat over de avonden. Ze lossen elkaar af en zien elkaar daardoor bijna niet.
{Nhij} huilt even, en zegt daarna dat het goed was om het een keer hardop te zeggen.
@ HUISBEZOEK 90 7 EIGEN_REGIE,OPVOEDING | Eerste plan klaar
Plan doorgenomen met beide ouders. Zij willen {client} zelf ook iets laten kiezen: het wordt een
tekening bij het doel over spelen. Akkoord op papier.

= los
@ TELEFOON 15 1 EIGEN_REGIE | Korte vraag over een brief
{naaste} belt over een brief van het CAK. Het gaat om de eigen bijdrage voor {client} en niet om
een schuld. Uitgelegd welke twee getallen ertoe doen.
@ BERICHT 15 4 HUISHOUDEN | Foto van formulier gekregen
{naaste} stuurt bericht dat het formulier af is. Eén vakje was vergeten; {nhij} vult het aan en
doet het vandaag nog op de post. {client} heeft zelf getekend.
@ MAIL_INSTANTIE 25 4 HUISHOUDEN | Stukken opgevraagd
Bij het ziekenhuis een verklaring gevraagd over {client}, met de getekende toestemming erbij.
Antwoord duurt volgens het secretariaat twee tot drie weken.
> 21 Navragen of de verklaring voor {client} er is
@ TELEFOON 20 5 RELATIES | Nabespreken
Met {naaste} nagepraat over het gesprek van gisteren. {Nhij} vond dat er te snel werd gesproken.
Volgende keer vragen we om een verslag binnen een week.
@ HUISBEZOEK 60 2 EIGEN_REGIE | Tussenstand aan de keukentafel
Met {client} en {naaste} de lijst langsgelopen. Drie dingen afgestreept, een ding erbij. {client}
vindt het fijn dat de lijst korter wordt.
@ TEL_INSTANTIE 20 4 ZORG_HULPMIDDELEN | Nagebeld
De aanvraag voor {client} ligt op de stapel en wordt deze week verdeeld. De medewerker kon geen
datum noemen. Terugbelafspraak gemaakt.
> 8 Opnieuw bellen over de aanvraag van {client}
@ COLLEGIAAL 30 9 EIGEN_REGIE | Meegedacht door een collega
Zonder naam voorgelegd hoe je een gesprek opent als het vertrouwen op is. Tip: begin met wat
{client} zelf zou zeggen. Dat gebruik ik donderdag.
@ TELEFOON 25 11 NAASTEN | Even stoom afblazen
{naaste} wilde vooral {nzijn} verhaal kwijt. Niets opgelost, wel geluisterd. {Nhij} zegt aan het
eind zelf wat de volgende stap is: zondag niets plannen.
@ BERICHT 15 5 EIGEN_REGIE | Vragen voor het gesprek verzameld
{naaste} stuurt drie vragen die {nhij} niet wil vergeten. Ik zet ze op volgorde en stuur ze terug,
samen met de twee vragen van {client}.
@ HUISBEZOEK 45 4 FINANCIEN | Administratie-uurtje
Post van vier weken gesorteerd: weggooien, bewaren, doen. {naaste} deed het laatste stapeltje
zelf. Er bleef één brief over {client} liggen die we samen beantwoordden.
@ TEL_INSTANTIE 15 1 VERVOER | Regels voor vervoer nagevraagd
Gevraagd welke regeling geldt als {client} naar de dagbesteding én naar de fysiotherapie gaat.
Antwoord: dat zijn er twee, met twee passen. Op papier gezet voor {naaste}.
@ HUISBEZOEK 75 11 GEZOND_GEEST | Signalenkaart gemaakt
Met {client} op een kaart gezet wat groen, oranje en rood is. {Hij} koos zelf de foto's. {naaste}
hangt de kaart naast de koelkast en legt hem uit aan de begeleiding.
@ MAIL_INSTANTIE 20 9 ZORG_HULPMIDDELEN | Herinnering gestuurd
Vriendelijke herinnering aan de aanbieder: het verslag over {client} zou er vrijdag zijn. Met
{naaste} afgesproken dat we na een week bellen in plaats van mailen.
> 7 Bellen als het verslag over {client} er niet is
@ TELEFOON 15 2 SOCIAAL | Belletje tussendoor
{client} nam zelf op. {Hij} vertelt dat het concert leuk was en dat {naaste} ook mee was. Verder
geen bijzonderheden. Fijn om ook zoiets te horen.
@ BEELDBELLEN 30 3 HUISHOUDEN | Zelf doen of vragen
Met {naaste} op een rij gezet wat de familie kan doen en waar hulp voor nodig is. Boodschappen:
zelf. Douchen van {client}: liever iemand die het geleerd heeft.
@ GESPREK_INSTANTIE 60 5 EIGEN_REGIE | Meegegaan naar de gemeente
{naaste} voerde het woord, ik hield de vragen bij. De consulent nam de tijd en herhaalde in eigen
woorden wat {client} nodig heeft. Er komt een verslag om te tekenen.
> 12 Gespreksverslag van de gemeente samen nalezen
@ TELEFOON 20 8 DAGBESTEDING | Ervaringen gehoord
{naaste} hoorde van een bekende over de nieuwe groep. {Nhij} wil er met {client} gaan kijken,
zonder dat het meteen een aanmelding is.
@ BERICHT 10 11 VRIJE_TIJD | Goed nieuws
Foto van {naaste}: {client} op de fiets, met begeleiding en een grote lach. Teruggestuurd dat dit
in het plan mag onder "wat goed gaat".
"""
