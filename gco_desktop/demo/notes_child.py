"""Notes about children: school, brothers and sisters, growing up."""

TEXT = """
= school
@ HUISBEZOEK 60 2 WERK_ONDERWIJS | Het gaat niet op school
{naaste} wordt drie keer per week gebeld om {client} op te halen. De leerkracht doet haar best,
zegt {nhij}, maar een klas van vierentwintig is te druk. {client} zelf: "Ik hoor alles tegelijk."
@ GESPREK_INSTANTIE 75 5 WERK_ONDERWIJS | Gesprek op school
Intern begeleider, leerkracht, {naaste} en ik. School wil een andere plek, {naaste} wil eerst
weten wat {client} nodig heeft. Afgesproken: een rustige plek op de gang en om half twaalf een
pauze.
> 21 Bellen met de intern begeleider over {client}
@ TEL_INSTANTIE 20 6 WERK_ONDERWIJS | Intern begeleider gesproken
De pauze helpt. Er wordt minder gebeld. De leerkracht vraagt hoe ze het aan de andere kinderen
uitlegt; {client} mag zelf kiezen of {hij} erbij is.
@ GESPREK_INSTANTIE 90 5 WERK_ONDERWIJS | Overleg met het samenwerkingsverband
Er is geld voor twee dagdelen begeleiding in de klas. De school moet het aanvragen vóór het eind
van de maand. {naaste} vraagt om dat op papier. {client} krijgt zelf ook een briefje met wat er
komt.
@ TELEFOON 15 9 WERK_ONDERWIJS | Begeleiding is gestart
Twee dagdelen per week, altijd dezelfde persoon. {naaste} is deze week niet één keer gebeld over
{client}. Over zes weken kijken of het zo blijft.

= thuiszit
@ HUISBEZOEK 75 2 WERK_ONDERWIJS,GEZOND_GEEST | Al zeven weken thuis
{client} komt {zijn} bed niet uit op schooldagen. In het weekend gaat het beter. {naaste} heeft
een brief gekregen van de leerplichtambtenaar en is bang voor een boete.
> 6 Leerplicht bellen met {naaste} erbij
@ TEL_INSTANTIE 30 5 WERK_ONDERWIJS | Leerplichtambtenaar
De leerplichtambtenaar wil vooral helpen. Geen boete, wel een plan. {naaste} hoorde het op de
luidspreker en was opgelucht. {client} hoeft nog niet naar een gesprek.
@ HUISBEZOEK 60 11 GEZOND_GEEST | Kleine stappen
Met {client} een ladder getekend: van in de auto langs school rijden tot één uur in de
stiltekamer. {Hij} koos zelf de eerste tree. {naaste} beslist niet mee over het tempo; dat was
{nzijn} eigen idee.
@ GESPREK_INSTANTIE 90 5+3 WERK_ONDERWIJS | Rondetafel onderwijs en zorg
School, samenwerkingsverband en gemeente aan één tafel. Het gaat weer even over wie betaalt. Ik
vraag wat {client} morgen nodig heeft. Er komt een zorgplek voor drie ochtenden, met onderwijs
erbij.
> 18 Startdatum zorgplek van {client} navragen
@ HUISBEZOEK 60 8 DAGBESTEDING,WERK_ONDERWIJS | Gaan kijken
Met {client} en {naaste} naar de boerderij waar onderwijs gegeven wordt. {client} aaide een
kwartier lang dezelfde geit. Op de terugweg: "Daar wil ik wel heen, als het niet hoeft."
@ TELEFOON 15 9 WERK_ONDERWIJS | Drie weken vol
{client} is drie weken achter elkaar gegaan. Eén keer eerder naar huis. {naaste} durft weer een
afspraak te maken op dinsdag.

= brus
@ HUISBEZOEK 45 2 OPVOEDING | Tijd voor {brus}
{naaste} merkt dat {brus} stil wordt. {brus} vertelt dat het thuis altijd over {client} gaat. Ik
heb vooral geluisterd en gevraagd wat een gewone dag zou zijn.
@ TELEFOON 20 6 OPVOEDING | Een dag voor {brus}
Oma wil om de week een middag met {brus} op pad. {naaste} vindt het moeilijk om te vragen, dus we
bedachten samen de zin. Antwoord van oma: eindelijk.
@ TEL_INSTANTIE 20 6 OPVOEDING | Mentor van {brus}
Met toestemming de mentor op school gesproken. Die wist niet dat er thuis veel zorg is. {brus}
krijgt een rustig moment op maandag, zonder dat de klas het hoeft te weten. {client} vindt het
goed.
@ HUISBEZOEK 45 11 OPVOEDING | Hoe gaat het nu?
{brus} laat foto's zien van de middagen met oma. Er is een groep voor broers en zussen; {brus} wil
een keer kijken. {naaste} ziet weer een kind in plaats van een helper naast {client}.

= achttien
@ HUISBEZOEK 75 1 JURIDISCH,FINANCIEN | {client} wordt achttien
De lijst doorgenomen: eigen zorgverzekering, bankrekening, toeslagen, wie mag tekenen. {naaste}
dacht dat ouders vanzelf mogen blijven beslissen. Dat is niet zo. {client} wil bij alles zelf
zitten.
> 30 Afspraak maken over mentorschap en bewind
@ HUISBEZOEK 60 3 JURIDISCH | Wie beslist er mee?
Besproken: volmacht, bewind, mentorschap. {client} kan veel zelf, maar niet met geld. {Hij} kiest
{naaste} voor de bank. Voor de zorg wil {hij} eerst zelf oefenen.
@ MAIL_INSTANTIE 40 4 JURIDISCH | Verzoek aan de kantonrechter
Formulier ingevuld met {naaste}. Akkoord van {client} zit erbij, in {zijn} eigen handschrift. De
rechtbank rekent op twaalf weken.
> 84 Navragen bij de rechtbank
@ GESPREK_INSTANTIE 60 5 FINANCIEN | UWV: Wajong-gesprek
{client} vertelde zelf wat wel en niet lukt op een dag. De verzekeringsarts nam de tijd. {naaste}
mocht op het eind aanvullen. Uitslag binnen acht weken.
@ TELEFOON 20 4 FINANCIEN | Wajong toegekend
Brief is binnen. Zorgtoeslag moet nu ook op naam van {client}. {naaste} regelt het deze week, ik
kijk mee. De zorgverzekering is al geregeld.
@ HUISBEZOEK 60 7 EIGEN_REGIE,WONEN | Toekomst tekenen
Met {client} een tekening gemaakt van over vijf jaar: een eigen deur, een kat, en {naaste} op
zondag. Het wordt de eerste bladzijde van het nieuwe plan.

= vrije_tijd
@ HUISBEZOEK 45 2 VRIJE_TIJD,SOCIAAL | Wat doet {client} graag?
Muziek, water en kijken naar treinen. Er is nu een keer per maand zwemmen. {naaste} zou zelf wel
weer eens naar koor willen, maar dan moet er iemand bij {client} zijn.
@ TEL_INSTANTIE 20 6 VRIJE_TIJD | Maatje gezocht
De vrijwilligersorganisatie heeft iemand op het oog die zelf bij het spoor heeft gewerkt. Ze komt
eerst kennismaken met {naaste}, daarna een middag met {client}.
> 14 Navragen hoe het kennismaken met het maatje ging
@ TELEFOON 15 6 VRIJE_TIJD | Het klikt
{client} en het maatje zijn twee uur naar het station geweest. {naaste} zat op koor. "Ik wist niet
meer dat ik kon zingen zonder op mijn telefoon te kijken."
@ BERICHT 10 11 VRIJE_TIJD | Foto van het zwembad
{client} drijft. Zonder bandjes. {naaste} heeft het drie keer opgestuurd.

= scheiding
@ HUISBEZOEK 60 2 RELATIES,OPVOEDING | Twee huizen, één kind
Sinds de zomer wonen de ouders apart. {naaste} vertelt dat de spullen van {client} steeds op de
verkeerde plek liggen. Beide ouders willen hetzelfde, maar spreken elkaar alleen via berichtjes.
@ BEELDBELLEN 45 6 RELATIES | Gesprek met allebei de ouders
Afgesproken dat het over {client} gaat en nergens anders over. Er komt één schriftje en één lijst
met medicijnen. {naaste} maakt de lijst, de andere ouder het schriftje.
@ TEL_INSTANTIE 25 9 VERVOER | Vervoer vanaf twee adressen
De taxi rijdt maar vanaf één adres. Gevraagd om een uitzondering in de weken dat {client} op het
andere adres is. De gemeente vraagt om het ouderschapsplan; {naaste} stuurt alleen de bladzijde
met de dagen.
> 15 Antwoord vervoer tweede adres van {client}
@ TELEFOON 20 5 RELATIES | Vervoer geregeld
Vanaf volgende maand stopt de taxi op beide adressen. {naaste}: "Dat is vier keer per week een
ruzie minder." {client} zwaait nu naar dezelfde chauffeur.
"""
