"""Notes about adults: brain injury, autism, living somewhere else, who decides."""

TEXT = """
= nah_thuis
@ HUISBEZOEK 75 11 GEZOND_GEEST,RELATIES | Waarom is {client} zo veranderd?
Uitgelegd wat het letsel met prikkels en vermoeidheid doet, met tekeningen. {client} knikt bij de
batterij die 's ochtends al half leeg is. {naaste}: "Dus het is geen onwil."
@ HUISBEZOEK 60 11 HUISHOUDEN | Dagindeling gemaakt
Rustmomenten op het weekbord gezet. {client} koos de kleuren. De radio gaat uit tijdens het eten.
{naaste} maakte een stoplicht voor op de deur van de rustkamer.
> 14 Vragen hoe het weekbord bevalt
@ TELEFOON 20 11 RELATIES | Het weekbord werkt half
Doordeweeks goed, in het weekend vergeet iedereen het. {naaste} wil het simpeler. We halen de
helft van de kaartjes weg. {client} vindt de middagrust nog vernederend.
@ MDO 75 5 GEZOND_LICHAAM,GEZOND_GEEST | Overleg met het revalidatieteam
De behandeling stopt over een maand. {naaste} schrok: wie kijkt er dan nog mee? Er komt een
nagesprek na drie maanden, en de ergotherapeut komt nog twee keer thuis bij {client}.
@ HUISBEZOEK 60 6 SOCIAAL | Uitleg aan familie
De broers van {client} waren er. Met hulp van {naaste} verteld waarom een verjaardag te veel is en
een wandeling niet. Ze gaan om de beurt op zaterdag met {hem} lopen.
@ TELEFOON 20 11 GEZOND_GEEST | Verdriet om wat voorbij is
{naaste} mist {client} van vroeger en durft dat niet te zeggen waar {hij} bij is. Er is een groep
voor partners. Folder gestuurd; {nhij} mag ook eerst alleen komen luisteren.

= nah_werk
@ HUISBEZOEK 60 2 WERK_ONDERWIJS,FINANCIEN | Einde van de loondoorbetaling
In het voorjaar stopt het loon. {client} heeft nog niets gehoord. {naaste} vond in een stapel een
brief van het UWV van twee maanden oud. We hebben de tijd nog, maar net.
> 12 WIA-aanvraag invullen met {client}
@ HUISBEZOEK 90 4 WERK_ONDERWIJS | WIA-aanvraag ingevuld
In drie stukken van twintig minuten, met pauze. {client} vertelt, {naaste} typt, ik bewaak de
vragen. Ontvangst staat in de map.
@ GESPREK_INSTANTIE 90 5 WERK_ONDERWIJS | Gesprek met de arbeidsdeskundige
{client} was na een uur op. Gevraagd om te stoppen en later verder te gaan; dat kon. {naaste}
beschreef hoe een dag na inspanning eruitziet.
@ TELEFOON 20 4 FINANCIEN | Beslissing UWV
Volledig en nog niet duurzaam arbeidsongeschikt. {naaste} weet niet of dat goed nieuws is.
Uitgelegd wat het voor de komende jaren betekent. {client} zegt: "Dan hoef ik even niet."
@ HUISBEZOEK 60 8 DAGBESTEDING | Iets om voor op te staan
Drie plekken vergeleken: houtwerkplaats, fietsenmaker, buurtmoestuin. {client} wil geen
"dagbesteding" maar een werkplaats. {naaste} belt voor een proefochtend.
@ TELEFOON 15 8 DAGBESTEDING | Proefochtend in de werkplaats
{client} heeft een krukje gemaakt. {Hij} sliep daarna drie uur, maar met een glimlach, zegt
{naaste}. Het worden twee ochtenden.

= wonen
@ HUISBEZOEK 75 2+8 WONEN | Hoe moet een huis zijn?
Met {client} een lijst: rustig, eigen badkamer, dichtbij de bus, huisdieren mogen. {naaste} voegt
toe: niet weer een plek waar het personeel steeds wisselt.
@ TEL_INSTANTIE 30 8 WONEN | Drie aanbieders gebeld
Twee hebben een wachtlijst van twee jaar, één heeft misschien plek in het najaar. Gevraagd hoe zij
omgaan met spanning bij {client}. Eerlijk antwoord bij de derde. Met {naaste} gedeeld.
> 20 Rondleiding afspreken voor {client}
@ GESPREK_INSTANTIE 90 8 WONEN | Rondleiding
{client} liep drie keer door dezelfde kamer. De begeleider vroeg wat {hij} mee zou nemen. "Mijn
kat." Dat mag. {naaste} keek vooral naar de nachtdienst.
@ TELEFOON 25 9 WONEN | Wachten duurt lang
De plek schuift op naar het nieuwe jaar. {naaste} vraagt om overbrugging. Het zorgkantoor heeft
een zorgplicht; samen een brief gemaakt over wat er voor {client} nu nodig is.
> 14 Reactie zorgkantoor op overbrugging
@ MDO 75 5 WONEN,ZORG_HULPMIDDELEN | Overdracht voorbereid
Oude en nieuwe begeleiding aan één tafel. {client} heeft {zijn} eigen boekje gemaakt: "Zo doe je
dat met mij." {naaste} leest het voor. De verhuisdatum staat.
@ HUISBEZOEK 60 8+9 WONEN | Zes weken later
{client} laat {zijn} kamer zien. De kat ligt op de vensterbank. Eén afspraak loopt niet: de
avondwandeling. {naaste} bespreekt het zelf in het volgende overleg.

= loopt_niet
@ TELEFOON 30 9 ZORG_HULPMIDDELEN | Weer een ander gezicht
Deze maand kwamen er negen verschillende begeleiders. {client} laat ze niet meer binnen. {naaste}
heeft een lijst met data gemaakt. Afspraak in het zorgplan: vier vaste mensen.
@ MAIL_INSTANTIE 30 9 ZORG_HULPMIDDELEN | Afspraak en levering naast elkaar
Rustige mail naar de aanbieder met twee kolommen: afgesproken en gebeurd. {naaste} las mee.
Gevraagd om een gesprek binnen twee weken, met {client} erbij.
> 14 Gesprek met de aanbieder plannen
@ GESPREK_INSTANTIE 75 9+5 ZORG_HULPMIDDELEN | Gesprek met de teamleider
De teamleider schrok van de lijst. {client} zei één zin: "Ik wil weten wie er komt." Vanaf maandag
een fotorooster en nooit meer iemand die niet eerst kennismaakt. {naaste} is voorzichtig blij.
@ TELEFOON 15 9 ZORG_HULPMIDDELEN | Houdt het stand?
Drie weken gevolgd: vijf gezichten in plaats van negen. {naaste} vindt het beter, maar nog geen
vier. {client} doet de deur weer open.
@ TELEFOON 15 9 ZORG_HULPMIDDELEN | Relatie hersteld
De aanbieder belt nu zelf als er iets verandert. {naaste} bracht appeltaart naar het team. We
ronden dit af; bij een terugval van {client} pak ik het weer op.

= gedrag
@ HUISBEZOEK 75 2 VEILIGHEID,GEZOND_GEEST | Spanning in huis
{client} heeft deze week twee keer een deur kapotgemaakt. {naaste} vertelt wat eraan voorafging:
steeds een verandering die niemand had gezegd. Zelf noemt {client} het "vol zitten".
@ MDO 90 5 VEILIGHEID | Vastgelopen overleg
Iedereen heeft een verklaring, niemand een plan. Ik vraag om een onafhankelijke blik. {naaste}
stemt toe, {client} wil eerst weten wie er dan komt. Aanmelding bij een expertisecentrum volgt.
> 21 Aanmelding expertisecentrum voor {client} navragen
@ HUISBEZOEK 60 7 VEILIGHEID | Signaleringsplan gelezen
Het plan noemt dertig signalen van {client}. Met {naaste} de vijf gekozen die altijd kloppen. Die
komen op een kaartje voor iedere dienst.
@ GESPREK_INSTANTIE 90 5 VEILIGHEID,DAGBESTEDING | Advies besproken
Het advies: voorspelbaarheid, minder taal, meer doen. {client} krijgt een eigen moestuinbak. De
aanbieder vraagt extra uren aan. {naaste} hoort voor het eerst dat het niet aan de opvoeding lag.
@ TELEFOON 20 9 VEILIGHEID | Vier weken zonder alarm
{naaste} durft het bijna niet te zeggen: vier weken geen alarm. {client} heeft radijsjes gebracht.
Ik vraag de aanbieder om dit op te schrijven zodat het niet verloren gaat.

= ass_zelf
@ HUISBEZOEK 60 2 EIGEN_REGIE | Rondom de prikkels
{client} laat zien hoe de dag gaat: koptelefoon, vaste route, drie lijstjes. {Hij} wil geen
begeleider die vraagt hoe het gaat, wel een die zegt wat er gebeurt. {naaste} luistert mee vanuit
de keuken.
@ BERICHT 20 11 EIGEN_REGIE | Via de chat gaat het beter
{client} schrijft liever dan {hij} praat. We oefenen met drie zinnen om een gesprek te stoppen. De
eerste heeft {hij} meteen bij {naaste} gebruikt. Met succes.
@ GESPREK_INSTANTIE 60 5 WERK_ONDERWIJS | Gesprek met de jobcoach
{client} had {zijn} voorwaarden op papier. Geen kantoortuin, geen telefoon. De jobcoach kent een
archief waar iemand nodig is. {naaste} hoefde niets te zeggen.
> 21 Navragen hoe het bij het archief gaat
@ TELEFOON 20 9 WONEN | Overlast van boven
De bovenburen verbouwen. {client} slaapt in de badkamer. {naaste} wil {hem} naar huis halen. Met
de woningcorporatie afgesproken dat de bouwvakkers hun tijden doorgeven.
@ HUISBEZOEK 60 11 HUISHOUDEN | Koken zonder keuze
Vier vaste maaltijden, vier bakken in de vriezer. {client} heeft een recept in stappen gezet, met
temperaturen. {naaste} krijgt de eerste portie.
@ TELEFOON 15 2 WERK_ONDERWIJS | Vier uur per week
{client} werkt vier uur per week in het archief en heeft al een fout in de codering gevonden.
{naaste} zegt dat {hij} weer fluit.

= llb
@ HUISBEZOEK 60 2 EIGEN_REGIE | Waar staan we na al die jaren?
{client} heeft de levenslijn bijgewerkt. Er is veel gelukt. De begeleiding gaat over naar de
gemeente en dat maakt {hem} onrustig. {naaste} vraagt wie er straks belt als het stil is.
@ GESPREK_INSTANTIE 75 5 EIGEN_REGIE | Eerste gesprek over de overdracht
De gemeente luisterde en schreef mee. {client} heeft drie dingen die moeten blijven: vaste dag,
vaste persoon, geen belletje zonder bericht vooraf. {naaste} knikt bij alle drie.
> 30 Overdrachtsplan in concept maken
@ HUISBEZOEK 75 7 EIGEN_REGIE | Overdrachtsplan geschreven
In de woorden van {client}: wat helpt, wat niet, en wat je nooit moet zeggen. {naaste} vult alleen
aan wat er bij ziekte moet gebeuren.
@ GESPREK_INSTANTIE 60 8 EIGEN_REGIE | Kennismaken met de nieuwe begeleider
Twintig minuten in de bibliotheek, zoals {client} wilde. De nieuwe begeleider had het plan gelezen
en stelde geen onnodige vraag. {naaste} was er niet bij, op verzoek.

= mentor
@ TELEFOON 25 1 JURIDISCH | Wie mag beslissen over zorg?
{naaste} merkt dat {client} bij de arts alles ja zegt. Uitgelegd wat een mentor is en wat niet.
Het is geen straf en het kan weer stoppen.
@ HUISBEZOEK 60 3 JURIDISCH,EIGEN_REGIE | Samen kiezen
{client} wil geen vreemde en ook niet {naaste}, want die maakt zich al zoveel zorgen. Het wordt
een nicht, als die wil. {client} belt haar zelf op.
@ MAIL_INSTANTIE 30 4 JURIDISCH | Verzoek verstuurd
Formulier, bereidverklaring en een brief van de arts zijn naar de rechtbank. Afspraak met
{naaste}: tot de uitspraak beslist {client} met {nhem} samen.
> 60 Navragen bij de kantonrechter over {client}
@ TELEFOON 15 5 JURIDISCH | Zitting gehad
Tien minuten, vriendelijke rechter. {client} mocht als eerste praten. De nicht is mentor. {naaste}
zegt dat er een steen van {nzijn} hart is.
"""
