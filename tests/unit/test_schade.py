"""What was saved and lost is said in words a user knows."""

from datetime import UTC, date, datetime

import pytest

from gco_desktop.domain.schade import (
    MendedTable,
    MendReport,
    MendRoad,
    findings_sentences,
    kept_sentence,
    mend_sentences,
    mend_title,
)

TODAY = date(2026, 11, 22)
YESTERDAY = datetime(2026, 11, 21, 12, tzinfo=UTC)


def report(*tables: MendedTable, road: MendRoad = MendRoad.BACKUP, **rest: object) -> MendReport:
    made_at = YESTERDAY if road is MendRoad.BACKUP else None
    return MendReport(road=road, tables=tables, backup_made_at=made_at, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (
            MendedTable(table="notitie", saved=788, from_backup=12),
            "788 van 800 notities gered; 12 komen uit de kopie van gisteren.",
        ),
        (
            MendedTable(table="urenregel", saved=1736, from_backup=1001, lost=2000),
            "1.736 van 4.737 urenregels gered; 1.001 komen uit de kopie van gisteren;"
            " 2.000 zijn kwijt.",
        ),
        (
            MendedTable(table="contactmoment", saved=1, from_backup=1, lost=1),
            "1 van 3 contactmomenten gered; 1 komt uit de kopie van gisteren; 1 is kwijt.",
        ),
        (
            MendedTable(table="gezin", saved=3, lost=None),
            "3 gezinnen gered; hoeveel er ontbreken, is niet te zien.",
        ),
        (MendedTable(table="taak", saved=0, lost=None), "Van de taken was niets te lezen."),
        (
            MendedTable(table="statusstap", saved=4, lost=1),
            "4 van 5 andere gegevens gered; 1 is kwijt.",
        ),
    ],
)
def test_each_kind_of_record_has_its_sentence(table: MendedTable, said: str) -> None:
    whole = MendedTable(table="persoon", saved=2)
    assert mend_sentences(report(table, whole), TODAY) == (said,)


def test_a_whole_kluis_is_said_to_be_whole() -> None:
    done = report(
        MendedTable(table="gezin", saved=1),
        MendedTable(table="contactmoment", saved=1200),
        road=MendRoad.REPAIRED,
    )
    assert mend_sentences(done, TODAY) == ("Alles is er nog: 1 gezin, 1.200 contactmomenten.",)
    assert mend_title(done) == "Al je gegevens zijn gered. Er is niets verloren gegaan."
    assert kept_sentence(done) == ""


def test_a_file_that_nobody_can_read_comes_from_the_backup_alone() -> None:
    done = report(MendedTable(table="gezin", saved=0, from_backup=2, lost=None), kept_as="x.db")
    assert mend_title(done) == "Je gegevens zijn teruggehaald uit een reservekopie."
    assert mend_sentences(done, TODAY) == (
        "Terug: 2 gezinnen.",
        "Wat je na de kopie van gisteren hebt opgeschreven, staat er niet in.",
    )
    assert "x.db" in kept_sentence(done)


def test_rows_without_a_parent_are_told() -> None:
    done = report(MendedTable(table="gezin", saved=1), adopted=2, left_out=1)
    said = " ".join(mend_sentences(done, TODAY))
    assert '2 gegevens zonder gezin of persoon zijn bewaard onder "Naam onbekend (gered)"' in said
    assert "1 gegeven kon niet meer worden gekoppeld" in said
    assert mend_title(done) == "De kluis is hersteld. Niet alles kon worden gered."


def test_what_follows_from_a_damaged_page_is_not_said_as_well() -> None:
    assert len(findings_sentences(1, 1, 1)) == 1
    assert len(findings_sentences(0, 1, 1)) == 2
    assert findings_sentences(0, 0, 0) == ()
