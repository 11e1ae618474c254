"""Notes about indications, money for care, and aids."""

TEXT = """
= wlz
@ HUISBEZOEK 75 1 ZORG_HULPMIDDELEN | Wat verandert er met de Wlz?
De verschillen uitgelegd: Jeugdwet of Wmo van de gemeente, Wlz van het zorgkantoor. {naaste} is
bang dat de vertrouwde begeleider weg moet. Dat hoeft niet altijd. Voor- en nadelen op één blad
gezet.
@ HUISBEZOEK 90 4 ZORG_HULPMIDDELEN | Aanvraag CIZ voorbereid
Een week uitgeschreven, ook de nachten. {naaste} ziet nu zelf dat {client} geen uur alleen is. Nog
nodig: een recente verklaring van de arts en het verslag van school of dagbesteding.
> 14 Verklaring voor de aanvraag van {client} toevoegen
@ BERICHT 15 4 ZORG_HULPMIDDELEN | Aanvraag verstuurd
{naaste} heeft de aanvraag voor {client} met DigiD verstuurd. Het CIZ heeft zes weken om te
besluiten.
> 35 Navragen bij het CIZ hoe het staat
@ GESPREK_INSTANTIE 75 5 GEZOND_LICHAAM | Gesprek met het CIZ
De onderzoeker van het CIZ kwam thuis. {client} liet zich van {zijn} beste kant zien, zoals altijd
bij bezoek. {naaste} vulde aan met de gewone dagen. Ik bracht het gesprek twee keer terug naar de
nachten.
@ TELEFOON 20 4 ZORG_HULPMIDDELEN | Besluit is binnen
De indicatie is toegekend zonder einddatum. {naaste} las de brief voor en vroeg bij elke zin wat
er staat. Volgende stap: een gesprek met het zorgkantoor over de leveringsvorm.
@ GESPREK_INSTANTIE 60 3+8 ZORG_HULPMIDDELEN,EIGEN_REGIE | Zorgkantoor: pgb of zorg in natura
{naaste} kiest voor een deel zelf inkopen en een deel via een aanbieder. De medewerker legde uit
wat een bewuste-keuzegesprek is. {client} wil zelf bij het kennismaken met begeleiders zijn.

= meerzorg
@ HUISBEZOEK 60 1 ZORG_HULPMIDDELEN | Meerzorg uitgelegd
De zorg voor {client} past niet in het profiel. Verteld wat meerzorg is, wie het aanvraagt en dat
de aanbieder de uren moet onderbouwen. {naaste} hoort dit woord voor het eerst.
@ MDO 90 5 ZORG_HULPMIDDELEN,VEILIGHEID | Overleg over de aanvraag meerzorg
Aan tafel: aanbieder, gedragsdeskundige, {naaste} en ik. De aanbieder wil het liefst wachten tot
het nieuwe jaar. {naaste} zegt dat {client} nu al drie weken op {zijn} kamer eet. Er komt een
concept.
> 14 Concept aanvraag meerzorg opvragen
@ MAIL_INSTANTIE 40 7 ZORG_HULPMIDDELEN | Meegelezen met de aanvraag
In het concept staat veel over gedrag en weinig over wat {client} nodig heeft. Vier voorstellen in
de kantlijn gezet, eerst aan {naaste} laten lezen.
@ TEL_INSTANTIE 25 9 ZORG_HULPMIDDELEN | Waarom blijft het liggen?
Het zorgkantoor mist het dagprogramma van {client}. De aanbieder dacht dat het meegestuurd was.
Afgesproken wie het vandaag nog stuurt en dat ik morgen de ontvangst controleer.
@ TELEFOON 20 4 ZORG_HULPMIDDELEN | Meerzorg toegekend
{naaste} kreeg bericht: meerzorg voor een jaar. {client} krijgt vanaf de eerste van de maand weer
begeleiding bij het eten. Over negen maanden begint de verlenging.
> 270 Verlenging meerzorg voorbereiden

= pgb
@ HUISBEZOEK 75 4 FINANCIEN | Budgetplan nagelopen
Het budgetplan van {client} naast de echte uren gelegd. Er gaat meer geld naar de nachten dan
gedacht. {naaste} doet de uren op zondagavond, dat kost een halve avond.
@ TEL_INSTANTIE 30 4 FINANCIEN | SVB: zorgovereenkomst afgekeurd
De overeenkomst van de zaterdaghulp is afgekeurd om één vinkje. De SVB legt uit welk vakje.
{naaste} kan pas betalen als het hersteld is, dus vandaag opnieuw ingediend.
> 10 Controleren of de zaterdaghulp van {client} betaald is
@ HUISBEZOEK 60 11 FINANCIEN | Zelf leren verantwoorden
{naaste} deed de declaraties van {client}, ik keek mee. Na drie keer ging het zonder hulp. Lijstje
gemaakt met vaste dagen, zodat het niet meer op zondag hoeft.
@ GESPREK_INSTANTIE 75 5 FINANCIEN | Huisbezoek van het zorgkantoor
Het zorgkantoor controleert of het pgb goed gebruikt wordt. {naaste} was zenuwachtig, maar alles
lag klaar. Uitkomst: in orde. {client} bood de medewerker {zijn} laatste koekje aan.
@ TELEFOON 20 10 FINANCIEN | Weer een andere toelichting
{naaste} hoort deze keer dat het tarief van familie omlaag moet. Vorige maand werd het nog
goedgekeurd. Ik noteer dit als knelpunt: ook bij andere gezinnen dan dat van {client} gebeurt het.

= hulpmiddel
@ HUISBEZOEK 60 2 ZORG_HULPMIDDELEN | De rolstoel past niet meer
{client} zit sinds de winter scheef. {naaste} stopt handdoeken in de zijkant. De fysiotherapeut
wil een brief schrijven. Vraag ligt bij de gemeente, want {client} woont thuis.
@ TEL_INSTANTIE 25 4 ZORG_HULPMIDDELEN | Melding gedaan bij de gemeente
Melding Wmo gedaan met {naaste} erbij op de luidspreker. Binnen zes weken volgt onderzoek.
Gevraagd om een passing thuis, omdat reizen voor {client} een halve dag kost.
> 42 Termijn van het onderzoek rolstoel bewaken
@ HUISBEZOEK 75 5 ZORG_HULPMIDDELEN | Passing thuis
De adviseur mat op, {client} mocht de kleur kiezen: rood. {naaste} wees op de drempel bij de
achterdeur. Die wordt meteen meegenomen in het verslag.
@ TELEFOON 20 9 ZORG_HULPMIDDELEN | Levering loopt uit
De rolstoel komt zes weken later dan gezegd. {client} heeft nu een rode plek op {zijn} heup. Samen
met {naaste} een brief gemaakt: graag deze week een leenstoel.
> 5 Bellen over de leenstoel voor {client}
@ TELEFOON 15 9 ZORG_HULPMIDDELEN | Leenstoel is er
De leenstoel is gebracht en goed afgesteld. {naaste}: "{client} kijkt weer naar buiten in plaats
van naar de grond." Over drie weken kijken of de rode plek weg is.

= badkamer
@ HUISBEZOEK 60 2 WONEN | Douchen lukt niet meer
{naaste} laat de badkamer zien: de lift past er niet in. {client} wordt nu met z'n tweeën getild.
Foto's gemaakt met toestemming, die blijven op de telefoon van {naaste}.
@ GESPREK_INSTANTIE 75 5 WONEN | Keukentafelgesprek woningaanpassing
De consulent vroeg eerst naar verhuizen. {naaste} legt uit waarom dat nu niet kan: familie, buren
en de nachtzorg van {client} zitten hier om de hoek. Ergotherapeut komt meekijken.
@ MAIL_INSTANTIE 30 4 WONEN | Advies ergotherapeut doorgestuurd
Het advies noemt een plafondlift en een bredere deur. Met {naaste} een korte toelichting
geschreven over wat dit voor {client} betekent: zelf onder de douche kunnen blijven.
> 28 Besluit woningaanpassing bewaken
@ TELEFOON 25 4 WONEN | Toegewezen, met een maar
De plafondlift voor {client} mag, de bredere deur niet. {naaste} twijfelt over bezwaar. Eerst
uitzoeken of de deur nodig is om de lift veilig te gebruiken. Zes weken de tijd.
@ TEL_INSTANTIE 20 9 WONEN | Aannemer en gemeente wijzen naar elkaar
De aannemer wacht op een bon, de gemeente op een offerte. Beide nummers gebeld en de bon vandaag
nog gekregen. {naaste} heeft nu een datum voor het werk aan de kamer van {client}.

= geld
@ HUISBEZOEK 75 2 FINANCIEN | Inkomsten en uitgaven
Alles op één blad. {naaste} wist niet dat de zorg voor {client} ook invloed heeft op de toeslagen.
Er komt een terugvordering aan van vorig jaar.
@ TEL_INSTANTIE 35 4 FINANCIEN | Toeslagen gebeld
Met {naaste} naast mij. Persoonlijke betalingsregeling gevraagd. Dat kan, met een formulier. Ook
gemeld dat het inkomen lager is door de zorg voor {client}.
> 9 Formulier betalingsregeling insturen
@ HUISBEZOEK 60 4 FINANCIEN | Formulier ingevuld
Betalingsregeling aangevraagd en de zorgkosten van {client} bij elkaar gelegd. {naaste} hoeft de
bonnetjes niet meer in een schoenendoos te bewaren: één map per maand.
@ GESPREK_INSTANTIE 60 5 FINANCIEN | Gesprek bij de gemeente over inkomen
Bijzondere bijstand besproken voor de extra waskosten. De medewerker was vriendelijk en duidelijk.
{naaste} voelde zich voor het eerst geen aanvrager maar de moeite waard. {client} bleef thuis.
@ TELEFOON 15 4 FINANCIEN | Regeling rond
Vanaf volgende maand een vast, klein bedrag terug. {naaste} slaapt er beter door. Over een half
jaar kijken we of er voor {client} nog toeslagen ontbreken.

= zorgplan
@ HUISBEZOEK 60 7 ZORG_HULPMIDDELEN | Zorgplan samen gelezen
Het zorgplan van {client} telt achttien bladzijden. Met {naaste} aangestreept wat klopt (groen) en
wat niet (oranje). De wens van {client} om te leren koken staat er niet in.
> 14 Oranje punten sturen naar de aanbieder
@ MDO 75 7+5 ZORG_HULPMIDDELEN,DAGBESTEDING | Zorgplanbespreking
De oranje punten besproken. De begeleiding wist niet dat {client} thuis zelf pannenkoeken bakt.
Koken komt op dinsdag in het rooster. {naaste} vraagt om een foto in plaats van een verslag.
@ TELEFOON 20 9 ZORG_HULPMIDDELEN | Nieuwe zorgplan klopt nog niet
{naaste} mist de afspraak over bellen bij ziekte. Aanbieder gemaild met de zin die erin moet.
{client} kookt wel al: de eerste foto is binnen.
@ TELEFOON 15 7 ZORG_HULPMIDDELEN | Zorgplan getekend
Nu staat alles erin. {client} heeft zelf {zijn} naam eronder gezet. {naaste} bewaart het naast ons
plan.

= bezwaar
@ TELEFOON 30 9 HUISHOUDEN | Aanvraag afgewezen
De gemeente wijst de begeleiding voor {client} af: er zou genoeg hulp in het gezin zijn. {naaste}
is boos en verdrietig. Uitgelegd wat bezwaar is en dat er zes weken voor zijn.
> 20 Bezwaarschrift in concept klaar
@ HUISBEZOEK 90 9+4 HUISHOUDEN,NAASTEN | Bezwaar opgesteld
Samen geschreven in gewone woorden. {naaste} noemt drie voorbeelden van deze week. De termijn is
ruim gehaald. {client} heeft zelf één zin toegevoegd.
@ GESPREK_INSTANTIE 75 5+9 HUISHOUDEN | Hoorzitting
De commissie luisterde goed. {naaste} las {nzijn} brief voor en hoefde weinig aan te vullen. De
gemeente wil nog een keer thuis komen kijken, samen met {client}.
@ TELEFOON 20 9 HUISHOUDEN | Bezwaar gegrond
De begeleiding komt er alsnog, voor een jaar. {naaste} en {client} vieren het met taart. Ik noteer
de redenering van de gemeente als signaal; dit is niet het enige gezin.
@ MAIL_INSTANTIE 20 10 HUISHOUDEN | Knelpunt doorgegeven
Zonder naam in de regio gemeld dat "gebruikelijke hulp" erg ruim wordt uitgelegd. {naaste} weet
dat ik dit doe, en dat niemand kan zien dat het om {client} begon.
"""
