"""Notes of waakvlam, of crisis, of nazorg, and before a traject starts."""

TEXT = """
= waakvlam
@ TELEFOON 20 11 EIGEN_REGIE | Waakvlam: hoe gaat het?
{naaste} vertelt dat het rustig is. {client} heeft een vaste week en een nieuwe hobby. Geen
vragen. Ze weten me te vinden.
@ TELEFOON 25 11 NAASTEN | Waakvlam: kleine vraag
Er kwam een brief over de herindeling van de zorgkantoorregio. Voor {client} verandert er niets.
{naaste} was er twee dagen bang voor geweest.
@ BERICHT 10 11 SOCIAAL | Waakvlam: kaartje gekregen
{naaste} stuurde een foto van {client} op vakantie, de eerste in jaren. Teruggeschreven.
@ HUISBEZOEK 60 11 EIGEN_REGIE | Waakvlam: koffie
Halfjaarlijks bezoek. {client} schonk zelf in. De lijst in de keukenkast klopt nog. {naaste} heeft
één telefoonnummer aangepast. Verder geen bijzonderheden.
@ TELEFOON 20 1 FINANCIEN | Waakvlam: jaaroverzicht
Elk jaar dezelfde vraag over de belastingaangifte en de zorgkosten van {client}. {naaste} weet het
eigenlijk al, maar hoort het graag nog een keer.
@ TELEFOON 30 2 GEZOND_LICHAAM | Waakvlam: er verandert iets
{client} krijgt een andere arts. {naaste} twijfelt of {nhij} dit zelf kan. Samen het eerste
gesprek doorgenomen. Over twee weken bel ik hoe het was.
> 14 Bellen hoe het eerste gesprek met de nieuwe arts was
@ BERICHT 10 11 EIGEN_REGIE | Waakvlam: het lukte zelf
{naaste} regelde de verlenging voor {client} zonder hulp en wilde dat even kwijt. Compliment
gegeven.
@ TELEFOON 20 11 DAGBESTEDING | Waakvlam: nieuwe begeleider
De vaste begeleider van {client} gaat weg. {naaste} heeft zelf om een warme overdracht gevraagd en
die gekregen. Ik hoef niets te doen.
@ TELEFOON 15 11 RELATIES | Waakvlam: verjaardag
{client} was jarig en nam zelf de telefoon op. {Hij} somt op wie er waren. {naaste} roept op de
achtergrond dat het goed gaat.

= crisis
@ TELEFOON 40 9 VEILIGHEID | Spoed: {client} is weggelopen
{naaste} belt om kwart over zeven. {client} is gevonden bij het station, ongedeerd. Samen op een
rij gezet wie er vandaag blijft en wie er morgen belt.
> 1 Bellen hoe de nacht was
@ HUISBEZOEK 90 9 VEILIGHEID,NAASTEN | Vandaag langsgegaan
{naaste} heeft drie nachten niet geslapen. {client} zit in de gang. Eerst gegeten, toen gebeld:
huisarts, aanbieder, crisisdienst. Voor vannacht is er iemand.
@ TEL_INSTANTIE 45 9+5 VEILIGHEID | Met drie instanties tegelijk
Iedereen vindt dat een ander aan zet is. Gevraagd om één overleg, vandaag, met beeld. Dat kwam er
om vier uur. Afgesproken: voor {client} een time-outplek voor tien dagen. {naaste} kan ademhalen.
@ MDO 75 5 VEILIGHEID | Crisisoverleg
Wat hield het tegen en wat niet. {naaste} zegt dat {client} een week van tevoren al signalen gaf
die niemand doorgaf. Dat wordt de eerste regel van het nieuwe plan.
@ TELEFOON 20 9 GEZOND_GEEST | Dagelijks bellen
{naaste} en {client} hebben geslapen. De medicatie is aangepast. Ik bel tot vrijdag elke ochtend
om negen uur.
@ TELEFOON 15 9 GEZOND_GEEST | Het zakt
Rustiger. {client} heeft ontbeten aan tafel. {naaste} wil de tuin in. We bellen nu om de dag.
@ HUISBEZOEK 60 7 VEILIGHEID | Plan voor de volgende keer
Met {client} en {naaste} opgeschreven: wat zie je, wie bel je, wat helpt, wat juist niet. Het
hangt op ooghoogte. De buurvrouw krijgt een kopie.

= nazorg
@ TELEFOON 20 9 EIGEN_REGIE | Nazorg: loopt het zoals afgesproken?
Zes weken na de overdracht. De nieuwe ondersteuner belt op de afgesproken dag. {naaste} mist de
korte lijntjes, maar het gaat. {client} kent haar naam al.
@ TELEFOON 20 11 NAASTEN | Nazorg: nog één vraag
{naaste} vroeg waar een kopie van het oude plan is. Het ligt in de blauwe map. Met {client} gaat
het goed.
@ BERICHT 10 11 EIGEN_REGIE | Nazorg: bedankje
Kaart van {naaste} en {client}, met een tekening van een huis met een open deur.

= aanmelding
@ TELEFOON 25 1 EIGEN_REGIE | Aanmelding besproken
{naaste} is via de huisarts aangemeld en weet daarvan. De vraag gaat over {client}: er loopt veel
tegelijk en niemand houdt het overzicht. Uitgelegd hoe de toetsing gaat.
> 10 Aanmeldformulier aanvullen
@ COLLEGIAAL 30 1 EIGEN_REGIE | Toetsing aan de criteria
Met een collega de vragen doorgenomen, zonder naam. Er is een Wlz-indicatie, en de gewone
ondersteuning kwam niet verder. Over de doelgroep twijfelen we nog; {naaste} stuurt de laatste
brief over {client}.
@ TELEFOON 20 1 EIGEN_REGIE | Warme overdracht
Gespecialiseerde ondersteuning is voor {client} te zwaar ingezet. {naaste} vindt dat logisch als
het maar niet van voor af aan hoeft. Samen gebeld met de cliëntondersteuner van de gemeente en het
verhaal overgedragen.

= kort
@ TELEFOON 30 5 EIGEN_REGIE | Gesprek van morgen voorbereid
Met {naaste} de drie punten voor morgen gekozen. {client} wil dat het niet langer dan een uur
duurt. Dat zeggen we aan het begin.
@ MAIL_INSTANTIE 30 4 HUISHOUDEN | Stukken doorgestuurd
De verklaring over {client} doorgestuurd met een begeleidende brief. {naaste} kreeg een kopie.
@ TELEFOON 25 9 ZORG_HULPMIDDELEN | Rooster van de week
{naaste} zegt dat de begeleiding van donderdag weer open staat. Aanbieder belt {nhem} vanmiddag.
Voor {client} is er nu wel iemand op vrijdag.
@ TEL_INSTANTIE 30 4 FINANCIEN | Brief van het zorgkantoor nagevraagd
In de brief aan {client} staat een verkeerde ingangsdatum. Het zorgkantoor past het aan. {naaste}
hoeft niets terug te sturen.
@ HUISBEZOEK 75 7 EIGEN_REGIE | Plan bijgewerkt aan tafel
Twee doelen afgerond en één nieuw doel in de woorden van {client}. {naaste} las mee op het scherm.
@ TELEFOON 25 6 SOCIAAL | Wie kan er zaterdag?
{naaste} zoekt iemand voor zaterdag. De neef kan. {client} wil alleen als ze langs het spoor
lopen.
@ MAIL_INSTANTIE 35 7 ZORG_HULPMIDDELEN | Verslag nagelezen
Het verslag van het overleg klopt op één punt niet: {client} heeft zelf gevraagd om minder dagen.
Met {naaste} een verbetering gestuurd.
@ BEELDBELLEN 45 2 GEZOND_GEEST | Terugblik op de maand
Met {client} en {naaste} de kaarten groen, oranje en rood geteld. Meer groen dan vorige maand. Eén
rode dag, en daar weten ze allebei de reden van.
@ TEL_INSTANTIE 25 8 WONEN | Wachtlijst nagevraagd
{client} staat nu op plaats vier. De aanbieder belt {naaste} als er iets verandert. Dat vroegen we
vorige keer ook, dus ik noteer de naam van de afdeling.
@ TELEFOON 30 11 NAASTEN | Even doorpraten
{naaste} vertelt dat het deze week beter ging. {client} is twee keer zelf naar bed gegaan.
@ COLLEGIAAL 30 10 EIGEN_REGIE | Zelfde knelpunt bij collega's
Nagevraagd of anderen ook zien wat bij {client} speelt. Drie keer ja. {naaste} vindt het goed dat
ik het zonder naam doorgeef.
@ HUISBEZOEK 60 4 FINANCIEN | Post van deze week
Samen de post gedaan. {naaste} herkent nu zelf welke brieven kunnen wachten. Voor {client} zat er
een uitnodiging bij voor een herkeuring.
> 14 Herkeuring van {client} voorbereiden
"""
