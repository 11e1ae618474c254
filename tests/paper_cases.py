"""Papers to print: a filled one, an empty one, and texts that break careless printing."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from gco_desktop.domain.activiteit import ActiviteitStatus
from gco_desktop.domain.plan import ActieStand, DoelStand, LeefgebiedStand, PlanStatus
from gco_desktop.reports.papier import (
    ActiePapier,
    ActiviteitPapier,
    Afzender,
    DoelPapier,
    GroepBlad,
    KortPapier,
    LeefgebiedPapier,
    PersoonPapier,
    PlanPapier,
    SamenvattingBlad,
    SignaalBlad,
    Tekenaar,
)

MARKUP = "<b>&</para><img src=x>"
EMOJI = "\N{GRINNING FACE}"
DAY = date(2026, 11, 14)

EMPTY = PlanPapier(
    gezin_naam="Jansen",
    traject_code="T-1",
    versie=1,
    status=PlanStatus.CONCEPT,
    datum=DAY,
    opsteller=Afzender(naam=""),
)
FILLED = PlanPapier(
    gezin_naam="De Wit",
    traject_code="T-2026-014",
    versie=2,
    status=PlanStatus.VASTGESTELD,
    datum=DAY,
    opsteller=Afzender(naam="Noor Hendriks", telefoon="06 00 00 00 00", organisatie="Naastwerk"),
    aanspreekpunt="Leila de Wit",
    opgesteld_met="Leila en Bram",
    volgende_evaluatie=date(2027, 2, 12),
    kort=KortPapier(wat_speelt="Het is veel voor één mens.", belangrijkste="Rust\nInkomen"),
    personen=(
        PersoonPapier(
            naam="Leila de Wit", relatie="Moeder", leeftijd="44 jaar", rol="Mantelzorger"
        ),
        PersoonPapier(naam="Bram", relatie="Zoon", leeftijd="11 jaar", rol="Cliënt"),
    ),
    wat_speelt="De badkamer is niet veilig.\n\nDe brieven stapelen zich op.",
    eigen_woorden="Ik wil weer gewoon moeder zijn.",
    wat_gaat_goed="Oma past op woensdag op.\nBram gaat graag naar school.",
    leefgebieden=(
        LeefgebiedPapier(
            label="Geld",
            stand=LeefgebiedStand.DOEL_LOOPT,
            gaat_goed="De vaste lasten zijn betaald.",
            situatie="Er is een terugvordering.",
            wens="Weten waar we aan toe zijn.",
        ),
        LeefgebiedPapier(label="Wonen", stand=LeefgebiedStand.VRAAG, situatie="Geen douchestoel."),
        LeefgebiedPapier(label="Vrije tijd", stand=LeefgebiedStand.NIET_BESPROKEN),
    ),
    doelen=tuple(
        DoelPapier(
            nummer=nummer,
            tekst=f"Doel {nummer} is gehaald als het rustig is.",
            leefgebied="Geld",
            van_wie="Leila",
            merken_aan="Er liggen geen ongeopende brieven.",
            streefdatum=date(2027, 4, 1),
            stand=stand,
            acties=tuple(
                ActiePapier(tekst=f"Stap {each.value}", wie="Noor", voor_datum=DAY, stand=each)
                for each in ActieStand
            ),
        )
        for nummer, stand in enumerate(DoelStand, 1)
    ),
    activiteiten=tuple(
        ActiviteitPapier(
            nr=nr,
            label=f"Activiteit {nr}",
            status=ActiviteitStatus.LOOPT if nr % 2 else ActiviteitStatus.NIET_INGEZET,
            minuten=nr * 15 if nr % 2 else 0,
        )
        for nr in range(1, 12)
    ),
    afspraken="- Appen voor kleine dingen\n- Bellen op dinsdag",
    evaluatie="De administratie ligt op één plek.",
    akkoord="Leila was akkoord op 14 november.",
    tekenaars=(Tekenaar(naam="Leila de Wit", rol="Moeder"), Tekenaar(naam="Noor Hendriks")),
)
SUMMARY = SamenvattingBlad(
    periode="2026K3",
    van=date(2026, 7, 1),
    tot=date(2026, 9, 30),
    melder="r17",
    organisatie="Naastwerk",
    regels="gco-sdc-2026.1",
    k=5,
    minuten=8550,
    minuten_gezin=7200,
    minuten_overig=1350,
    groepen=(
        GroepBlad(nrs=(4,), labels=("Praktische ondersteuning",), minuten=5400),
        GroepBlad(nrs=(3, 0), labels=("Afweging", "zonder activiteit"), minuten=1800),
    ),
    gezinnen="10-14",
    signalen=(SignaalBlad(categorie="Wachttijd", wet="Jeugdwet", gezinnen="2-4"),),
    gemaakt_op=date(2026, 10, 3),
    sha256="9f2c" * 16,
)


def with_text(text: str) -> PlanPapier:
    """Return a plan with the same text in every field."""
    return replace(
        FILLED,
        gezin_naam=text,
        traject_code=text,
        opsteller=Afzender(naam=text, functie=text, telefoon=text, organisatie=text),
        aanspreekpunt=text,
        opgesteld_met=text,
        kort=KortPapier(wat_speelt=text, belangrijkste=text),
        personen=(PersoonPapier(naam=text, relatie=text, leeftijd=text, rol=text),),
        wat_speelt=text,
        eigen_woorden=text,
        wat_gaat_goed=text,
        leefgebieden=(
            LeefgebiedPapier(
                label=text, stand=LeefgebiedStand.VRAAG, gaat_goed=text, situatie=text, wens=text
            ),
        ),
        doelen=(
            DoelPapier(
                nummer=1,
                tekst=text,
                leefgebied=text,
                van_wie=text,
                merken_aan=text,
                acties=(ActiePapier(tekst=text, wie=text),),
            ),
        ),
        activiteiten=(ActiviteitPapier(nr=1, label=text, minuten=5),),
        afspraken=text,
        evaluatie=text,
        akkoord=text,
        tekenaars=(Tekenaar(naam=text, rol=text),),
        privacy=text,
    )


def text_of(pdf: bytes) -> str:
    """Return what a reader copies out of all pages, with line ends as spaces."""
    return " ".join(pages_of(pdf))


def pages_of(pdf: bytes) -> list[str]:
    """Return what a reader copies out of each page, with line ends as spaces."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    # U+FFFE stands for a hyphen that only the line end made
    return [" ".join(page.replace("\ufffe", "").split()) for page in pages]


def page_count(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def structure(pdf: pikepdf.Pdf) -> list[Any]:
    """Return the structure elements in the order they are read aloud."""
    found: list[Any] = []

    def walk(elem: Any) -> None:
        found.append(elem)
        for kid in elem.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K[0])
    return found
