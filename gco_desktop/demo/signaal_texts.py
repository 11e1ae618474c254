"""Bottlenecks a GCO'er could meet, written without names, places or recognisable cases.

``= title``, then days before the reference date, category, level, laws, leefgebied, addressee,
band and status; then the gezinnen it showed in; then the texts by field.
"""

TEXT = """
= Meerzorg stopt bij verhuizing binnen dezelfde regio
38 TOEGANG REGIONAAL WLZ WONEN ZORGKANTOOR 2-4 DOORGEGEVEN
El Amrani, Pereira
omschrijving: Wie verhuist, moet meerzorg opnieuw aanvragen, ook als de zorgvraag gelijk blijft. \
Dat duurt acht tot twaalf weken.
gevolg: In die weken is er te weinig begeleiding en loopt de spanning op.
geprobeerd: Aanvraag vooraf laten voorbereiden door de oude aanbieder. Dat lukte een keer.
oplossing: De beschikking loopt door tot er een nieuwe is.
deeltekst: Meerzorg stopt bij verhuizing en moet opnieuw worden aangevraagd. Laat de oude \
beschikking doorlopen tot het nieuwe besluit er is.
= Geen logeerplek voor wie 's nachts verpleging nodig heeft
120 AANBOD REGIONAAL WLZ NAASTEN ZORGKANTOOR 5+ IN_BEHANDELING
Yılmaz, Van der Meulen, Postma
omschrijving: Logeerhuizen in de regio hebben geen verpleegkundige in de nacht. Er is één plek, \
met een wachttijd van vier maanden.
gevolg: Ouders hebben geen enkele nacht vrij en raken overbelast.
geprobeerd: Verpleging van thuis laten meegaan. Het zorgkantoor betaalt dat niet naast het logeren.
oplossing: Twee logeerhuizen met nachtverpleging in de regio, of verpleging van thuis mee laten \
gaan.
terugkoppeling: Het zorgkantoor neemt het mee in de inkoop voor volgend jaar.
deeltekst: Er zijn te weinig logeerplekken met verpleging in de nacht. Sta toe dat verpleging van \
thuis meegaat naar het logeren.
= Gemeente rekent erg veel tot gebruikelijke hulp
64 REGELS LOKAAL WMO HUISHOUDEN GEMEENTE 2-4 GEADRESSEERD
De Vries, Okafor
omschrijving: Hulp wordt afgewezen omdat huisgenoten het zouden kunnen, ook als zij zelf al \
overbelast zijn. Na bezwaar wordt het toegekend.
gevolg: Een half jaar zonder hulp en veel papierwerk.
geprobeerd: Bezwaar, en een gesprek met de beleidsadviseur.
oplossing: In het onderzoek altijd vragen naar de draagkracht van huisgenoten.
deeltekst: Het begrip gebruikelijke hulp wordt te ruim uitgelegd. Weeg de draagkracht van \
huisgenoten mee in elk onderzoek.
= Brief over de eigen bijdrage is niet te begrijpen
210 BEGRIJPELIJK LANDELIJK WLZ FINANCIEN CAK 5+ TERUGGEKOPPELD
Tesfay, Öztürk, Sahin, Van der Meulen
omschrijving: In de brief staan drie bedragen zonder uitleg welk bedrag betaald moet worden.
gevolg: Mensen denken dat zij schuld hebben en durven de post niet te openen.
geprobeerd: Uitleg op papier gezet en gedeeld met collega's.
oplossing: Eerste zin van de brief: dit betaalt u, en dan.
terugkoppeling: De tekst wordt getest met een groep lezers.
deeltekst: Zet in de eerste zin van de brief welk bedrag iemand betaalt en wanneer.
= Achttien worden: drie wetten, drie data
95 SAMENLOOP LANDELIJK JEUGDWET+WLZ+WAJONG JURIDISCH VWS 5+ DOORGEGEVEN
Tesfay, Bos, Visser
omschrijving: Zorg, inkomen en wie mag tekenen veranderen op dezelfde verjaardag. Elke instantie \
begint op een ander moment en niemand stuurt een overzicht.
gevolg: Zorg of inkomen valt weken weg.
geprobeerd: Eigen lijst van zestien tot drieëntwintig jaar gebruikt.
oplossing: Eén brief op zestien en een half jaar met alles op volgorde.
= Vervoer naar dagbesteding rijdt maar vanaf één adres
33 REGELS LOKAAL WMO VERVOER GEMEENTE 2-4 BESPROKEN
Pereira, Smit
omschrijving: Bij ouders die apart wonen, rijdt het vervoer alleen vanaf het adres van inschrijving.
gevolg: De helft van de weken moet een ouder zelf rijden, onder werktijd.
geprobeerd: Uitzondering gevraagd, met de bladzijde uit het ouderschapsplan.
oplossing: Twee adressen als vaste regel bij co-ouderschap.
= Zorgplek met onderwijs: wie betaalt het?
150 SAMENWERKING REGIONAAL JEUGDWET+ONDERWIJS WERK_ONDERWIJS ONDERWIJS 2-4 IN_BEHANDELING
Kowalska, Okafor, Bos
omschrijving: Een plek waar zorg en onderwijs samengaan, start pas als is afgesproken wie betaalt. \
Dat overleg duurt soms langer dan het thuiszitten daarvoor.
gevolg: Kinderen zitten weken langer thuis.
geprobeerd: Eén tafel met school, samenwerkingsverband en gemeente.
oplossing: Eerst starten, daarna verrekenen. Afspraak in de regio vastleggen.
deeltekst: Laat een plek met zorg en onderwijs eerst starten en verreken daarna de kosten.
= Tolk wordt niet ingezet bij gesprekken over zorg
75 BEJEGENING LOKAAL ZVW EIGEN_REGIE AANBIEDER 2-4 GEADRESSEERD
Yılmaz, Nguyễn, Tesfay
omschrijving: Familie moet vertalen, ook bij moeilijk nieuws.
gevolg: Verkeerde afspraken, en een last die niet bij familie hoort.
geprobeerd: Bij elke afspraak vooraf om een tolk gevraagd.
oplossing: Tolk standaard boeken, zoals een rolstoel klaarstaat.
= Afgekeurde zorgovereenkomst zonder reden
51 REGELDRUK LANDELIJK WLZ FINANCIEN SVB 5+ WAARGENOMEN
Yılmaz, Kowalska, Postma
omschrijving: Een zorgovereenkomst komt terug zonder dat duidelijk is wat er mist. Elke keer duurt \
het twee weken, en zo lang wordt de hulp niet betaald.
gevolg: Vaste hulpen haken af.
geprobeerd: Bellen; dan wordt de reden wel gezegd.
oplossing: De reden in de brief zetten, met het veld dat aangepast moet worden.
= Te veel wisseling van begeleiders
260 AANBIEDER REGIONAAL WLZ SOCIAAL AANBIEDER 2-4 TERUGGEKOPPELD
El Amrani, Janssen
omschrijving: Afspraak in het zorgplan is vier vaste mensen. In de praktijk komen er acht of negen \
per maand.
gevolg: Mensen laten de begeleiding niet meer binnen.
geprobeerd: Afgesproken en geleverd naast elkaar gelegd, en een gesprek met de teamleider.
oplossing: Fotorooster, en nooit iemand die niet eerst kennismaakt.
terugkoppeling: Bij één aanbieder is het fotorooster ingevoerd.
= Behandeling stopt, niemand kijkt nog mee
180 SAMENLOOP REGIONAAL ZVW+WMO GEZOND_GEEST ZORGVERZEKERAAR 2-4 BESPROKEN
De Vries, Bakker, Nguyễn
omschrijving: Na de revalidatie stopt de begeleiding in één keer. Hulp van de gemeente begint pas \
na een nieuwe aanvraag.
gevolg: Een gat van drie tot zes maanden, net als het gewone leven weer begint.
geprobeerd: Nagesprek na drie maanden afgesproken met het team.
oplossing: Aanvraag bij de gemeente laten starten tijdens de behandeling.
= Woonplek met ervaring ontbreekt
300 AANBOD LANDELIJK WLZ WONEN ZORGKANTOOR 5+ GEESCALEERD
El Amrani, Bos, Visser
omschrijving: Aanbieders weigeren mensen bij wie het eerder misging. Er is geen lijst van plekken \
waar het wel kan.
gevolg: Mensen wonen jaren op een plek die niet past.
geprobeerd: Overbrugging gevraagd, en samen met de regio een lijst begonnen.
oplossing: Zorgplicht nakomen met een vaste contactpersoon per vastgelopen situatie.
= Wachttijd hulpmiddel is langer dan de groei van een kind
20 WACHTTIJD LOKAAL WMO ZORG_HULPMIDDELEN GEMEENTE 2-4 WAARGENOMEN
Yılmaz, Smit, Postma
omschrijving: Tussen melding en levering van een rolstoel zit vijf tot zeven maanden.
gevolg: De stoel past al niet meer goed als hij komt.
geprobeerd: Leenstoel gevraagd.
oplossing: Bij kinderen altijd direct een leenvoorziening.
"""
