"""What the user was typing in, in the middle of a sentence."""

from ui.drafts import DraftKey, FormKind

NEW_GEZIN = "een nieuw gezin"
DRAFTS = {
    FormKind.CONTACT: "een contactmoment",
    FormKind.GEZIN: "de gegevens van een gezin",
    FormKind.PERSOON: "de gegevens van een persoon",
    FormKind.NIEUW_TRAJECT: "een nieuw traject",
    FormKind.TRAJECT: "de gegevens van een traject",
    FormKind.ACTIVITEIT: "een activiteit van een traject",
    FormKind.TAAK: "een nieuwe taak",
    FormKind.AANMELDING: "een aanmelding",
    FormKind.VASTSTELLEN: "het vaststellen van een plan",
    FormKind.SIGNAAL: "een signaal",
    FormKind.UREN: "de uren van een week",
    FormKind.SAMENVATTING: "een overzicht",
    FormKind.PROFIEL: "je eigen gegevens",
    FormKind.OPDRACHTGEVER: "een opdrachtgever",
    FormKind.DOCUMENT: "de gegevens van een document",
    FormKind.AFSPRAAK: "een taak of afspraak",
    FormKind.BELOFTE: "een belofte",
    FormKind.TERMIJN: "een termijn",
    FormKind.INDICATIE: "een indicatie of beschikking",
    FormKind.PROCEDURE: "een klacht, bezwaar of beroep",
    FormKind.INSTANTIE: "een organisatie in de sociale kaart",
    FormKind.CONTACTPERSOON: "een persoon in de sociale kaart",
    FormKind.BETROKKENHEID: "wie wat doet voor een gezin",
    FormKind.VERTEGENWOORDIGING: "wie er voor iemand beslist",
    FormKind.BAND: "een band in het netwerk",
    FormKind.KEUZELIJST: "een tekst in een keuzelijst",
    FormKind.RIT: "een rit",
    FormKind.REGEL: "boeken in één regel",
    FormKind.AFKORTING: "een afkorting",
    FormKind.SCHOLING: "scholing of intervisie",
    FormKind.REGISTERNORM: "een norm van het register",
    FormKind.DAG: "het afsluiten van je dag",
    FormKind.HEROPENEN: "het heropenen van een maand",
}


def what_it_is(key: DraftKey) -> str:
    """Return which form it is, as in "je was nog bezig met een contactmoment"."""
    return NEW_GEZIN if key == DraftKey(FormKind.GEZIN) else DRAFTS[key.kind]
