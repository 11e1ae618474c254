"""The caseload of a practising GCO'er, invented from the first name to the last."""

TEXT = """
= De Vries; Amersfoort; NAH; ZVW WMO WIA TOESLAGEN; GCO
leden Bart de Vries m44 CLIENT; Samira El Amrani v41 PARTNER mal; Yasmin de Vries v15 KIND; Tijn \
de Vries m11 KIND; Riet de Vries v72 GROOTOUDER mu
verloop 22.5 INTENSIEF, 16 REGULIER, 9 WAAKVLAM, 5 REGULIER
lijnen start_partner nah_thuis geld nah_werk brus bezwaar netwerk werk_zorg
doel Een huis waar rust is, ook voor Samira
benadering Bel Samira na half twee. Bart leest liever een bericht dan dat hij opneemt.
doelen rust_thuis geld werk mantelzorg
notitie Trap op en dan de tweede deur. De bel is zacht gezet.
concept ja
= Yılmaz; Deventer; ZEVMB; WLZ ZVW WMO; GCO
leden Elif Yılmaz v7 CLIENT; Ayşe Yılmaz v36 MOEDER mal; Mehmet Yılmaz m39 VADER m; Can Yılmaz m12 \
BRUS
verloop 23 INTENSIEF, 14 REGULIER, 3 INTENSIEF
lijnen start_ouders taal hulpmiddel ziekenhuis badkamer respijt brus pgb
doel De nachten geregeld en één arts die het geheel ziet
benadering Ayşe spreekt Turks en steeds beter Nederlands. Tolk bij moeilijke gesprekken.
doelen nachten logeren vast_gezicht badkamer brus
concept ja
= Kowalska; Apeldoorn; ASS; WLZ ONDERWIJS JEUGDWET; GCO
leden Kacper Nowak m13 CLIENT; Agnieszka Kowalska v38 MOEDER mal; Zofia Nowak v9 BRUS
verloop 15 REGULIER, 9 INTENSIEF, 4 REGULIER
lijnen start_moeder school thuiszit brus vrije_tijd pgb
stil 49
doel Kacper leert weer, in zijn tempo
benadering Schrijf eerst, bel daarna.
doelen school eigen_tempo brus papieren
= Tesfay; Zwolle; NAASTEN; WMO WLZ; GCO
leden Selam Tesfay v17 CLIENT; Yohannes Tesfay m46 VADER mal; Miriam Tesfay v20 BRUS u
verloop 11 REGULIER
lijnen start_moeder taal achttien geld werk_zorg mentor
stil 55
doel Achttien worden zonder dat er zorg wegvalt
benadering Tigrinya. Met tolk via de telefoon, Miriam vertaalt niet.
doelen achttien geld mantelzorg vast_gezicht
= El Amrani; Arnhem; LVBPLUS; WLZ WZD; GCO
leden Ilyas El Amrani m22 CLIENT u; Naïma El Amrani v49 MOEDER mal; Rachid El Amrani m51 VADER; \
Karima Bouzid v44 FAMILIE u
verloop 21 INTENSIEF, 13 CRISIS, 12 INTENSIEF, 5 REGULIER
lijnen start_moeder gedrag meerzorg loopt_niet wonen mentor
doel Een plek waar Ilyas mag blijven
benadering Spreek Ilyas aan met zijn hele naam. Niet bellen tijdens het bidden.
doelen plek meerzorg vaste_mensen toekomst
= Bakker; Raalte; NAH; ZVW WMO WIA; GCO
leden Marit Bakker v34 CLIENT; Jeroen Bakker m36 PARTNER mal; Fenna Bakker v6 KIND
verloop 9 INTENSIEF, 4 REGULIER
lijnen start_partner nah_thuis nah_werk dagbesteding netwerk
doel Weer samen aan tafel zonder ruzie
doelen rust_thuis werk dagritme mantelzorg
= Van der Meulen; Kampen; ZEVMB; WLZ ZVW; GCO
leden Sietse van der Meulen m19 CLIENT; Anneke van der Meulen v53 MOEDER mal; Klaas van der Meulen \
m56 VADER m; Hylke van der Meulen m22 BRUS u
verloop 24 REGULIER, 13 WAAKVLAM, 6 REGULIER
lijnen start_ouders later zorgplan ziekenhuis respijt mentor
stil 47
doel Zekerheid voor later, als de ouders ouder worden
doelen toekomst logeren nachten zorgplan
= Janssen; Hengelo; LVBPLUS; WLZ; GCO
leden Kevin Janssen m27 CLIENT u; Petra Janssen v52 MOEDER mau; Gerda Elferink v58 \
VERTEGENWOORDIGER ul
verloop 18 REGULIER, 10 INTENSIEF, 6 WAAKVLAM
lijnen start_moeder loopt_niet zorgplan dagbesteding vrije_tijd
stil 131
doel Vaste mensen om Kevin heen
notitie Mevrouw Elferink is mentor. Beslissingen over zorg lopen via haar.
doelen vaste_mensen dagritme zorgplan
= Okafor; Almelo; NAASTEN; WMO JEUGDWET; GCO
leden Emmanuel Okafor m9 CLIENT; Grace Okafor v35 MOEDER mal; Blessing Okafor v5 BRUS
verloop 7 INTENSIEF, 2 REGULIER
lijnen start_moeder school bezwaar geld netwerk
doel Lucht voor Grace en hulp die blijft
doelen school mantelzorg geld brus
= Visser; Zutphen; ASS; WLZ WAJONG; GCO
leden Lotte Visser v24 CLIENT; Marian Visser v55 MOEDER al
verloop 19 REGULIER, 8 WAAKVLAM
lijnen start_moeder ass_zelf wonen vrije_tijd
doel Zelfstandig wonen met steun op afstand
benadering Alleen via chat, nooit onaangekondigd bellen.
doelen eigen_plek werk eigen_tempo
= Hoekstra; Deventer; LLB; WMO WLZ; LLB
leden Daan Hoekstra m32 CLIENT; Ineke Hoekstra v61 MOEDER ma
verloop 24 WAAKVLAM, 9 REGULIER
slot OVERDRACHT 1.5
lijnen start_moeder llb ass_zelf
doel Een warme overdracht naar de gemeente
doelen overdracht eigen_tempo
= Pereira; Ede; LVBPLUS; WLZ WMO; GCO
leden Joana Pereira v16 CLIENT; Luísa Pereira v40 MOEDER mal; Rui Pereira m14 BRUS; Jeroen Smit \
m43 VADER u
verloop 5 CRISIS, 4 INTENSIEF
lijnen start_moeder gedrag scheiding school respijt meerzorg
doel Rust en een plan dat iedereen kent
doelen veilig vaste_mensen school mantelzorg
concept ja
= Smit; Ede; NAASTEN; JEUGDWET; GCO
leden Noa Smit v4 CLIENT; ~Jeroen Smit m43 VADER mal; Sanne Vermeer v37 MOEDER m
verloop 6 REGULIER
lijnen start_ouders scheiding hulpmiddel netwerk
doel Twee huizen, één manier van zorgen
notitie Jeroen is ook de vader van Joana (ander gezin). Houd de dossiers gescheiden.
doelen twee_huizen logeren papieren
= Nguyễn; Enschede; NAH; ZVW WMO; GCO
leden Minh Nguyễn m58 CLIENT; Lan Nguyễn v55 PARTNER ma; Linh Nguyễn v29 KIND ul
verloop 13 INTENSIEF, 8 REGULIER, 3 WAAKVLAM
lijnen start_partner taal nah_thuis dagbesteding hulpmiddel
doel Samen thuis blijven wonen
doelen rust_thuis dagritme mantelzorg
= Bos; Doetinchem; ASS; WLZ; GCO
leden Ruben Bos m18 CLIENT; Esther Bos v47 MOEDER mal; Gijs Bos m49 VADER
verloop 8 REGULIER, 3 INTENSIEF
lijnen start_ouders wlz achttien wonen bezwaar
stil 19
doel Van school naar een eigen plek
doelen achttien eigen_plek school eigen_tempo
= Öztürk; Almelo; NAASTEN; WLZ WMO; GCO
leden Hüseyin Öztürk m67 CLIENT; Zeynep Öztürk v39 KIND mal; Fatma Öztürk v64 PARTNER m
verloop 16 REGULIER, 6 WAAKVLAM
lijnen start_partner wlz badkamer werk_zorg mentor
doel Zorg verdelen zonder schuldgevoel
doelen mantelzorg badkamer papieren
= Postma; Zwolle; ZEVMB; WLZ; GCO
leden Jurre Postma m11 CLIENT; Hilde Postma v42 MOEDER mal; Wouter Postma m44 VADER m; Mees Postma \
m8 BRUS
verloop 4 INTENSIEF
lijnen start_ouders respijt pgb brus hulpmiddel
doel Eén nacht per maand vrij
doelen logeren nachten brus
= Sahin; Arnhem; LVBPLUS; WLZ; GCO
leden Deniz Sahin m31 CLIENT; Emre Sahin m34 BRUS mal
verloop 20 REGULIER, 12 INTENSIEF, 7 REGULIER
slot NAZORG 2
lijnen start_moeder mentor dagbesteding geld zorgplan
doel Dagen met inhoud, dichtbij zijn broer
doelen dagritme geld vaste_mensen
= Mulder; Zutphen; NAH; ZVW WMO PARTICIPATIEWET; GCO
leden Henk Mulder m61 CLIENT; Tineke Mulder v60 PARTNER ma
verloop 22 REGULIER, 14 WAAKVLAM
slot AFGESLOTEN 5 DOEL_BEREIKT
lijnen start_partner nah_thuis nah_werk
doel Terug naar een gewoon leven
doelen rust_thuis werk
= Abdi; Nijverdal; NAASTEN; WMO JEUGDWET; GCO
leden Hodan Abdi v6 CLIENT; Amina Abdi v31 MOEDER mal
verloop 17 REGULIER, 11 INTENSIEF
slot AFGESLOTEN 6 VERHUIZING
lijnen start_moeder taal school geld
doel School en zorg die met elkaar praten
doelen school geld
= Brouwer; Raalte; ONBEKEND; WLZ; GCO
leden Merel Brouwer v21 CLIENT; Jolanda Brouwer v50 MOEDER a
slot IN_TRIAGE 0.9
lijnen aanmelding
doel Nog te bepalen met Merel
= Haddad; Hengelo; ONBEKEND; ; GCO
leden Sami Haddad m38 CLIENT; Rana Haddad v36 PARTNER a
slot AANGEMELD 0.3
lijnen aanmelding
= Groen; Apeldoorn; ONBEKEND; WMO; GCO
leden Joke Groen v70 CLIENT a; Marjan Groen v45 KIND u
slot AFGEWEZEN 7
lijnen aanmelding
"""
