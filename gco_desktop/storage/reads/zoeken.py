"""Finding things back: every name there is, and the pieces of text in which words stand."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from gco_desktop.domain.ids import GezinId, TrajectId
from gco_desktop.domain.traject import TrajectStatus
from gco_desktop.domain.zoeken import MARK, Naam, Naamsoort, Stuksoort, Treffer, without_marks
from gco_desktop.storage.engine import fault

WORDS_AROUND = 16
_OPEN = ", ".join(f"'{status}'" for status in TrajectStatus if not status.gesloten)
_GEZINNEN = f"""SELECT g.id, g.naam, g.plaats, g.dossiernummer,
    g.gearchiveerd_op IS NOT NULL OR EXISTS (SELECT 1 FROM traject AS t WHERE t.gezin_id = g.id)
    AND NOT EXISTS (SELECT 1 FROM traject AS t WHERE t.gezin_id = g.id AND t.status IN ({_OPEN}))
    FROM gezin AS g"""  # noqa: S608 - statuses of ours
_PERSONEN = """SELECT p.id, r.gezin_id, p.voornaam, p.achternaam
    FROM gezinsrelatie AS r JOIN persoon AS p ON p.id = r.persoon_id"""
_INSTANTIES = "SELECT id, naam, vestiging, gearchiveerd_op IS NOT NULL FROM instantie"
_CONTACTPERSONEN = """SELECT c.id, c.naam, coalesce(i.naam, c.functie),
    c.gearchiveerd_op IS NOT NULL
    FROM contactpersoon AS c LEFT JOIN instantie AS i ON i.id = c.instantie_id"""
_COUNT = "SELECT count(*) FROM zoek WHERE zoek MATCH ?"
HITS = f"""SELECT rowid AS nummer, {{rank}},
    snippet(zoek, 0, char(2), char(3), '…', {WORDS_AROUND}),
    snippet(zoek, 1, char(2), char(3), '…', {WORDS_AROUND})
    FROM zoek WHERE zoek MATCH ? ORDER BY {{order}} LIMIT ?"""  # noqa: S608 - filled in below
BEST = HITS.format(rank="rank", order="rank")
NEWEST = HITS.format(rank="0", order="rowid DESC")
_PIECES = "SELECT hit.*, z.soort, z.ref FROM ({0}) AS hit JOIN zoekstuk AS z USING (nummer)"

# Where pieces belong, each by its id: its gezin, its traject, its day, and its name if it has one.
_THESE = "IN (SELECT value FROM json_each(?))"
_OF_PLAN = """SELECT p.id, t.gezin_id, t.id, p.gemaakt_op, '' FROM plan AS p
    JOIN traject AS t ON t.id = p.traject_id
    WHERE p.id IN (SELECT value FROM json_each(?))"""
_OF_PERSOON = """SELECT {0}.id,
    (SELECT gezin_id FROM gezinsrelatie WHERE persoon_id = p.id LIMIT 1), NULL, NULL,
    trim(p.voornaam || ' ' || p.achternaam) FROM persoon AS p"""
_OF_RECHT = _OF_PERSOON.format("x") + " JOIN {0} AS x ON x.persoon_id = p.id WHERE x.id " + _THESE
_PLACES: dict[Stuksoort, str] = {
    Stuksoort.PLAN: _OF_PLAN,
    Stuksoort.LEEFGEBIED: _OF_PLAN,
    Stuksoort.DOEL: _OF_PLAN,
    Stuksoort.ACTIE: _OF_PLAN,
    Stuksoort.PERSOON: _OF_PERSOON.format("p") + " WHERE p.id " + _THESE,
    Stuksoort.ACTIVITEIT: """SELECT a.id, t.gezin_id, t.id, a.van, '' FROM activiteitperiode AS a
        JOIN traject AS t ON t.id = a.traject_id
        WHERE a.id IN (SELECT value FROM json_each(?))""",
    Stuksoort.INDICATIE: _OF_RECHT.format("indicatie"),
    Stuksoort.PROCEDURE: _OF_RECHT.format("procedure"),
    Stuksoort.VERTEGENWOORDIGING: _OF_RECHT.format("vertegenwoordiging"),
    **{
        soort: f"SELECT id, {columns} FROM {table} WHERE id {_THESE}"  # noqa: S608 - all ours
        for soort, columns, table in (
            (Stuksoort.CONTACT, "gezin_id, traject_id, datum, ''", "contactmoment"),
            (Stuksoort.SIGNAAL, "NULL, NULL, datum, titel", "signaal"),
            (
                Stuksoort.DOCUMENT,
                "gezin_id, traject_id, coalesce(datum, toegevoegd_op), ''",
                "document",
            ),
            (Stuksoort.TAAK, "gezin_id, NULL, voor_datum, ''", "taak"),
            (Stuksoort.BELOFTE, "gezin_id, NULL, beloofd_op, ''", "belofte"),
            (Stuksoort.GEZIN, "id, NULL, NULL, ''", "gezin"),
            (Stuksoort.TRAJECT, "gezin_id, id, start, ''", "traject"),
            (Stuksoort.AANMELDING, "gezin_id, traject_id, datum, naam", "aanmelding"),
            (Stuksoort.INSTANTIE, "NULL, NULL, NULL, naam", "instantie"),
            (Stuksoort.CONTACTPERSOON, "NULL, NULL, NULL, naam", "contactpersoon"),
            (Stuksoort.MIJLPAAL, "gezin_id, traject_id, datum, ''", "mijlpaal"),
            (Stuksoort.BETROKKENHEID, "gezin_id, NULL, NULL, ''", "betrokkenheid"),
            (Stuksoort.ECOGRAM, "gezin_id, NULL, NULL, ''", "ecogramplek"),
        )
    },
}
_BEST, _NEWEST = _PIECES.format(BEST), _PIECES.format(NEWEST)
Hit = tuple[float, Treffer]
Gezinnen = Mapping[str, Naam]


class ZoekReads:
    """Names, and pieces of text; a text to look for is one that the index understands.

    Somebody types meanwhile, so this asks the driver itself.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def namen(self) -> list[tuple[Naam, str]]:
        """Return every name, with what else one may find it by."""
        with self._driver() as run:
            gezinnen = {row[0]: row for row in run(_GEZINNEN)}
            found = [_gezin(row) for row in gezinnen.values()]
            found += [_persoon(row, gezinnen[row[1]]) for row in run(_PERSONEN)]
            found += [_other(Naamsoort.INSTANTIE, row) for row in run(_INSTANTIES)]
            found += [_other(Naamsoort.CONTACTPERSOON, row) for row in run(_CONTACTPERSONEN)]
        return found

    def count(self, match: str) -> int:
        """Return in how many pieces it stands."""
        with self._driver() as run:
            return int(run(_COUNT, (match,)).fetchone()[0])

    def best(self, match: str, limit: int, gezinnen: Gezinnen) -> list[Hit]:
        """Return the pieces that say most about it; the lower the number, the more.

        ``gezinnen`` are the names of all gezinnen, by their id in hexadecimal figures.
        """
        return self._hits(_BEST, match, limit, gezinnen)

    def newest(self, match: str, limit: int, gezinnen: Gezinnen) -> list[Hit]:
        """Return the pieces that were written last."""
        return self._hits(_NEWEST, match, limit, gezinnen)

    def _hits(self, query: str, match: str, limit: int, gezinnen: Gezinnen) -> list[Hit]:
        with self._driver() as run:
            rows = run(query, (match, limit)).fetchall()
            places = _places(run, rows)
        found: list[Hit] = []
        for _number, points, titel, zin, kind, ref in rows:
            place = places[kind, ref]
            gezin = gezinnen.get(place[1])
            found.append((points, _treffer(Stuksoort(kind), (titel, zin), place, gezin)))
        return found

    @contextmanager
    def _driver(self) -> Iterator[Any]:
        """Give the driver's own way to run a statement; its errors are raised as ours."""
        from sqlcipher3 import dbapi2 as sqlcipher

        cursor = self._connection.connection.cursor()
        try:
            yield cursor.execute
        except sqlcipher.Error as error:
            translated = fault(error)
            if translated is None:
                raise
            raise translated from error
        finally:
            cursor.close()


def _places(run: Any, rows: Sequence[Any]) -> dict[tuple[str, str], Any]:
    """Return where the pieces belong, by their kind and the id of what they are part of."""
    refs: dict[str, list[str]] = {}
    for *_hit, kind, ref in rows:
        refs.setdefault(kind, []).append(ref)
    return {
        (kind, place[0]): place
        for kind, these in refs.items()
        for place in run(_PLACES[Stuksoort(kind)], (json.dumps(these),))
    }


def _gezin(row: Any) -> tuple[Naam, str]:
    ref, naam, plaats, nummer, closed = row
    gezin = GezinId(UUID(ref))
    found = Naam(
        soort=Naamsoort.GEZIN,
        id=gezin,
        naam=naam,
        bij=plaats,
        gezin_id=gezin,
        gesloten=bool(closed),
    )
    return found, f"{naam} {plaats} {nummer}"


def _persoon(row: Any, gezin: Any) -> tuple[Naam, str]:
    ref, gezin_id, voornaam, achternaam = row
    naam = f"{voornaam} {achternaam}".strip()
    found = Naam(
        soort=Naamsoort.PERSOON,
        id=UUID(ref),
        naam=naam,
        bij=gezin[1],
        gezin_id=GezinId(UUID(gezin_id)),
        gesloten=bool(gezin[4]),
    )
    return found, naam


def _other(soort: Naamsoort, row: Any) -> tuple[Naam, str]:
    ref, naam, bij, closed = row
    found = Naam(soort=soort, id=UUID(ref), naam=naam, bij=bij, gesloten=bool(closed))
    return found, f"{naam} {bij}"


def _treffer(soort: Stuksoort, texts: tuple[str, str], place: Any, gezin: Naam | None) -> Treffer:
    titel, zin = texts
    ref, _gezin_id, traject_id, datum, naam = place
    # Where the words stand in the title alone, the sentence is that title.
    in_title_alone = MARK in titel and MARK not in zin
    return Treffer(
        soort=soort,
        ref=UUID(ref),
        gemerkt=titel if in_title_alone or not zin else zin,
        gezin_id=gezin.gezin_id if gezin else None,
        gezin=gezin.naam if gezin else "",
        gesloten=gezin.gesloten if gezin else False,
        traject_id=TrajectId(UUID(traject_id)) if traject_id else None,
        datum=date.fromisoformat(datum) if datum else None,
        titel=naam or without_marks(titel),
    )
