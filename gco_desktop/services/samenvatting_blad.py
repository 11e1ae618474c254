"""A summary as the one page that goes with it: the same figures, in words."""

from datetime import date

from gco_desktop.exports.contents import GedeeldSignaal, Groep, Samenvatting
from gco_desktop.exports.rules import RULES
from gco_desktop.reference import tables
from gco_desktop.reports.papier import GroepBlad, SamenvattingBlad, SignaalBlad

ZONDER = "Zonder activiteit"


def samenvatting_blad(
    samenvatting: Samenvatting, sha256: str, organisatie: str, gemaakt_op: date
) -> SamenvattingBlad:
    """Return the page of a summary; ``sha256`` is that of its file."""
    return SamenvattingBlad(
        periode=samenvatting.periode.label_nl,
        van=samenvatting.periode.van,
        tot=samenvatting.periode.tot,
        melder=samenvatting.melder,
        organisatie=organisatie,
        regels=RULES.id,
        k=RULES.k,
        minuten=samenvatting.totaal,
        minuten_gezin=samenvatting.gezin,
        minuten_overig=samenvatting.overig,
        groepen=tuple(groep_blad(groep) for groep in samenvatting.groepen),
        gezinnen=f"{samenvatting.gezinnen_van} tot en met {samenvatting.gezinnen_tot}",
        signalen=tuple(signaal_blad(signaal) for signaal in samenvatting.signalen),
        gemaakt_op=gemaakt_op,
        sha256=sha256,
    )


def groep_blad(groep: Groep) -> GroepBlad:
    """Return a group with the labels of its activities."""
    return GroepBlad(
        nrs=groep.activiteiten,
        labels=tuple(activiteit_label(nr) for nr in groep.activiteiten),
        minuten=groep.minuten,
    )


def activiteit_label(nr: int) -> str:
    """Return what people read for an activity; 0 is none."""
    return tables.official("activiteit", nr) if nr else ZONDER


def signaal_blad(signaal: GedeeldSignaal) -> SignaalBlad:
    """Return a shared signal in labels."""
    return SignaalBlad(
        categorie=tables.official("signaalcategorie", signaal.categorie)
        if signaal.categorie
        else "",
        wet=tables.official("wet", signaal.wet) if signaal.wet else "",
        partij=tables.official("signaaladressaat", signaal.partij) if signaal.partij else "",
        schaal=tables.official("signaalniveau", signaal.schaal).partition(" (")[0],
        gezinnen=str(signaal.gezinnen),
        tekst=signaal.tekst,
    )
