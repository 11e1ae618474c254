"""What casemanagementplannen tell by doelgroep: what is going on, own words, what goes well.

``= doelgroep``, then lines: what is going on (two), own words, what goes well (three, by ``/``),
what matters most, agreements.
"""

TEXT = """
= ZEVMB
{client} heeft dag en nacht zorg nodig. {naaste} en de rest van het gezin doen die zorg voor een \
groot deel zelf, met vijf instanties eromheen.
De afgelopen tijd viel er zorg uit en liepen aanvragen door elkaar. Daardoor is er geen rust, ook \
niet als {client} slaapt.
We willen gewoon een gezin zijn, met een kind dat toevallig veel nodig heeft.
{client} lacht als er muziek is./De vaste verpleegkundige kent {client} door en door./De buren \
nemen post aan en vragen niet te veel.
Nachten die geregeld zijn, één arts die het geheel ziet, en één keer per maand een nacht vrij.
We bellen op dinsdag. Bij een opname belt {naaste} meteen. Brieven gaan naar {naaste}, een kopie \
naar de GCO'er.
= NAH
Sinds het hersenletsel is {client} snel moe en komt alles harder binnen. Van buiten ziet niemand \
het.
{naaste} regelt het huis, het werk en de papieren. Vrienden haken af en het inkomen verandert.
Ik wil weer iets kunnen waar ik goed in ben. En ik wil niet dat ze over mij praten alsof ik er \
niet bij zit.
{client} staat elke dag op dezelfde tijd op./De uitleg aan de familie heeft geholpen./{naaste} en \
{client} kunnen samen lachen om de lijstjes.
Rust thuis, iets om voor op te staan, en zekerheid over het inkomen.
Gesprekken duren niet langer dan drie kwartier. {client} krijgt de vragen van tevoren.
= LVBPLUS
{client} is al op vier plekken vastgelopen. Steeds wisselde het personeel en liep de spanning op.
{naaste} kent de signalen, maar wordt pas gebeld als het al mis is. De zorg past niet in het \
profiel.
Ik wil weten wie er komt. En ik wil een deur die dicht mag.
{client} is trots op wat {hij} met {zijn} handen maakt./De begeleider van de dinsdag is er al drie \
jaar./Met één zin tegelijk gaat praten goed.
Vaste mensen, een plek om te blijven, en een plan dat iedereen kent.
Geen verandering zonder dat {client} het een dag eerder weet. Bij spanning eerst de kaart, dan pas \
bellen.
= ASS
{client} voelt zich thuis in vaste dagen en raakt leeg van wat onverwacht is. School of werk in de \
gewone vorm lukt nu niet.
Er zijn veel gesprekken geweest waarin {client} weinig zei. Daarna werd besloten zonder {hem}.
Ik hoef niet te veranderen. De dag moet veranderen.
{client} weet heel veel van treinen, kaarten en codes./Schrijven gaat beter dan praten./Een \
afspraak is voor {client} een afspraak.
Een plek om te leren of te werken in eigen tempo, en mensen die zeggen wat er gaat gebeuren.
Eerst een bericht, dan pas bellen. Nooit onaangekondigd langskomen. Gesprekken beginnen en \
eindigen op tijd.
= NAASTEN
{naaste} zorgt voor {client} en doet daarnaast het huis, het werk en alle papieren. De huisarts \
maakt zich zorgen.
Er is hulp, maar die komt uit drie wetten en van vijf loketten. Niemand belt met een ander.
Ik hoef geen medaille. Ik wil één keer slapen tot ik vanzelf wakker word.
{client} en {naaste} zijn gek op elkaar./Er is een buurvrouw met een sleutel./{naaste} vraagt op \
tijd om hulp, nu nog hulp die komt.
Zorg verdelen, papieren op orde, en elke week iets voor {naaste} zelf.
{naaste} belt als het niet meer gaat, ook als het klein lijkt. De GCO'er belt elke drie weken.
= LLB
{client} heeft al jaren dezelfde begeleiding en weet daardoor goed wat werkt. De begeleiding gaat \
over naar de gemeente.
Die verandering geeft onrust: opnieuw uitleggen kost {client} maanden.
Jullie kennen mij nu. Zorg dat de volgende mij ook kent voordat {hij} komt.
{client} woont en werkt zelfstandig./Er is een vaste dag en een vast uur./De levenslijn is compleet.
Een overdracht zonder gaten.
Eén vaste persoon bij de gemeente. Geen telefoontje zonder bericht vooraf.
= ONBEKEND
We zijn nog aan het uitzoeken wat er speelt en welke hulp past.
Er loopt veel tegelijk en niemand houdt het overzicht.
Laat iemand eerst luisteren.
Er is een vast bezoek op zondag./{naaste} bewaart alle brieven./{client} wil meedoen.
Overzicht.
We spreken elkaar elke twee weken.
"""
EVALUATION = (
    "Er is veel gelukt: {client} en {naaste} noemen vooral dat er één lijst is. Wat nog niet "
    "lukte, schuift door naar dit plan.",
    "Samen teruggekeken. Het eerste doel is bereikt. Bij het tweede doel bleek de stap te groot; "
    "die hebben we kleiner gemaakt.",
    "{naaste} is tevreden over de gesprekken en minder over het tempo van de instanties. {client} "
    "wil meer zelf doen. Beide staan in dit plan.",
    "De afspraken zijn nagekomen, op één na. {client} heeft zelf voorgesteld om dat doel te "
    "laten vervallen.",
)
