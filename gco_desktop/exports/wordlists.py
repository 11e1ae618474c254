"""Words the personal data check knows."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Dutch words that are names as well: in lower case they are asked about, not refused.
WORDS = _words(
    "amber bakker bas beek beer berg bergen best blauw bloem boer bos bram brink brug bruin burg"
    " daan dekker dienst dijk donker dorp duif echt engel faith gerrits goes groen groot grote"
    " guus haan hart heel heide hof hoge hoop huis huizen ieder iris jager jasmijn jong jonge"
    " kamer kamp kant keizer klein kleine klok kok koning koper kort korte kras kroon kuil kuiper"
    " laan lage lang lange leeuw lent licht linden loos lot maas maat made mark markt meer mees"
    " meester molen mooi mulder nieuwe noord oost oud oude park paus plein pool post prins raad"
    " ridder rijk rood roos roosmarijn saldo schaap schipper school slager smid smit snel stad"
    " steen sterk storm straat tak thuis timmerman tuin tweede veen veilig veld vink visser vlieg"
    " vos vries vroom wal water weg west wever wijk wijs wil winkel winter wit wolf zand zee zoet"
    " zomer zon zuid zwaan zwart"
)

# Parts of names, and small words, that say nothing by themselves.
SMALL = _words(
    "de het een van der den ter ten te voor in op aan bij met en of la le el al da di du von zu"
    " 't uit over tot als"
)

# Words that stand in a note of a family as its name, but are none.
ROLES = _words(
    "gezin familie fam moeder vader mama papa ouder ouders zoon dochter kind kinderen oma opa"
    " zus broer meneer heer mevrouw mevr dhr mw client partner onbekend"
)

# Capitalised words that name a law, a body or a scheme, never a person.
KNOWN = _words(
    "wlz wmo zvw jw jeugdwet participatiewet wajong wia zw akw wzd wvggz wkkgz wmcz awb wgs"
    " wsnp ciz cak svb uwv pgb zin gco oco vws nza igj vng mee zn zorgkantoor zorgkantoren"
    " zorgverzekeraar gemeente gemeenten meerzorg nah zevmb lvb ass ggz vg lg vv zg ki avg bsn"
    " iban wijkteam zorgplan kwartaal nederland nederlands nederlandse landelijk europa europese"
    " dutch ehk mpt vpt ggd po vo wec wpo sbo so vso ivb metgezel movisie saldo ieder iederin"
    " rijk kamer tweede ministerie inspectie dienst toeslagen belastingdienst raad veilig thuis"
    " mantelzorg i"
)

# Two letters after four digits that are no postcode.
AFTER_YEAR = _words(
    "in en de is op te of zo om we er al ik nu na uw tv ze je me ja km cm mm kg kw cq"
)

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
SHORT_MONTHS = "jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
