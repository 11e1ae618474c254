"""Finding words back: an index of every text, kept up to date by the database itself.

Revision ID: 0004
Revises: 0003
"""

from dataclasses import dataclass

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_NEWEST = (
    "NOT EXISTS (SELECT 1 FROM plan AS later WHERE later.traject_id = {row}.traject_id"
    " AND later.versie > {row}.versie)"
)
_OF_NEWEST = (
    "NOT EXISTS (SELECT 1 FROM plan AS eigen JOIN plan AS later"
    " ON later.traject_id = eigen.traject_id AND later.versie > eigen.versie"
    " WHERE eigen.id = {row}.plan_id)"
)


@dataclass(frozen=True)
class _Source:
    """A table with texts: what a piece of it is called, and which columns are searched.

    ``ref`` and ``plek`` together name the row; ``when`` says which rows take part.
    """

    soort: str
    table: str
    titel: str = ""
    tekst: tuple[str, ...] = ()
    ref: str = "id"
    plek: str = "0"
    when: str = ""
    also: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are searched."""
        return (*((self.titel,) if self.titel else ()), *self.tekst)

    def texts(self, row: str) -> str:
        """Return the title and the text of a row, as SQL."""
        empty = "''"
        titel = f"{row}.{self.titel}" if self.titel else empty
        tekst = " || char(10) || ".join(f"{row}.{column}" for column in self.tekst)
        return f"{titel}, {tekst or empty}"

    def takes_part(self, row: str) -> str:
        """Return whether a row is searched, as SQL."""
        filled = " OR ".join(f"{row}.{column} <> ''" for column in self.columns)
        return f"({filled})" + (f" AND {self.when.format(row=row)}" if self.when else "")

    def piece(self, row: str) -> str:
        """Return what names the piece of a row, as SQL."""
        plek = self.plek.format(row=row)
        return f"'{self.soort}', {row}.{self.ref}, {plek}"

    def of(self, row: str) -> str:
        """Return which piece is that of a row, as SQL."""
        plek = self.plek.format(row=row)
        return f"ref = {row}.{self.ref} AND soort = '{self.soort}' AND plek = {plek}"

    def matched(self, row: str, piece: str) -> str:
        """Return which row belongs to a piece, as SQL: the other way round of ``of``."""
        same = f"{row}.{self.ref} = {piece}.ref"
        if "{row}" in self.plek:
            same += f" AND {self.plek.format(row=row)} = {piece}.plek"
        return same


_PLANS = (
    _Source(
        soort="plan",
        table="plan",
        tekst=(
            "opgesteld_met",
            "wat_speelt",
            "eigen_woorden",
            "gaat_goed",
            "belangrijkste",
            "afspraken",
            "evaluatie",
            "akkoord",
        ),
        when=_NEWEST,
    ),
    _Source(
        soort="leefgebied",
        table="plan_leefgebied",
        tekst=("gaat_goed", "situatie", "wens"),
        ref="plan_id",
        plek="{row}.volgorde",
        when=_OF_NEWEST,
    ),
    _Source(
        soort="doel",
        table="plan_doel",
        titel="tekst",
        tekst=("merken_aan", "van_wie"),
        ref="plan_id",
        plek="{row}.volgorde",
        when=_OF_NEWEST,
    ),
    _Source(
        soort="actie",
        table="plan_actie",
        titel="tekst",
        tekst=("wie",),
        ref="plan_id",
        plek="{row}.doel_volgorde * 1000 + {row}.volgorde",
        when=_OF_NEWEST,
    ),
)
_SOURCES = (
    _Source(soort="contact", table="contactmoment", titel="onderwerp", tekst=("verslag",)),
    *_PLANS,
    _Source(
        soort="signaal",
        table="signaal",
        titel="titel",
        tekst=(
            "omschrijving",
            "gevolg",
            "geprobeerd",
            "oplossing",
            "terugkoppeling",
            "deeltekst",
        ),
    ),
    _Source(
        soort="document",
        table="document",
        titel="titel",
        when="{row}.verwijderd_op IS NULL",
        also=("verwijderd_op",),
    ),
    _Source(soort="taak", table="taak", titel="tekst", tekst=("plaats",)),
    _Source(soort="belofte", table="belofte", titel="tekst"),
    _Source(soort="gezin", table="gezin", tekst=("benadering", "notitie")),
    _Source(soort="persoon", table="persoon", tekst=("notitie",)),
    _Source(soort="traject", table="traject", tekst=("doel", "overdracht")),
    _Source(soort="activiteit", table="activiteitperiode", tekst=("toelichting",)),
    _Source(
        soort="aanmelding",
        table="aanmelding",
        titel="naam",
        tekst=("aanmelder_naam", "hulpvraag", "motivering", "overdracht"),
    ),
    _Source(soort="instantie", table="instantie", tekst=("notitie",)),
    _Source(soort="contactpersoon", table="contactpersoon", tekst=("functie", "notitie")),
    _Source(soort="indicatie", table="indicatie", tekst=("omschrijving", "notitie")),
    _Source(soort="procedure", table="procedure", tekst=("tegen", "uitkomst", "notitie")),
    _Source(soort="mijlpaal", table="mijlpaal", tekst=("notitie",)),
    _Source(soort="vertegenwoordiging", table="vertegenwoordiging", tekst=("door", "notitie")),
    _Source(soort="betrokkenheid", table="betrokkenheid", tekst=("notitie",)),
    _Source(soort="ecogram", table="ecogramplek", tekst=("notitie",)),
)


def upgrade() -> None:
    _make_index()
    for source in _SOURCES:
        _follow(source)
    _follow_versions()
    # The oldest first: the higher the number of a piece, the later it was written.
    op.execute(
        "INSERT INTO zoekstuk (soort, ref, plek) SELECT w.soort, w.ref, w.plek FROM zoekwens AS w"
        " LEFT JOIN contactmoment AS c ON w.soort = 'contact' AND c.id = w.ref"
        " ORDER BY c.datum, c.begintijd, w.soort, w.ref, w.plek"
    )
    op.execute("INSERT INTO zoek (zoek) VALUES ('rebuild')")
    _follow_pieces()


def _make_index() -> None:
    op.execute(
        "CREATE TABLE zoekstuk (nummer INTEGER NOT NULL, soort TEXT NOT NULL,"
        " ref CHAR(32) NOT NULL, plek INTEGER NOT NULL,"
        " CONSTRAINT pk_zoekstuk PRIMARY KEY (nummer))"
    )
    op.execute("CREATE UNIQUE INDEX uq_zoekstuk_ref ON zoekstuk (ref, soort, plek)")
    read = " UNION ALL ".join(
        f"SELECT z.nummer, {source.texts('s')} FROM zoekstuk AS z"  # noqa: S608 - names of ours
        f" JOIN {source.table} AS s ON {source.matched('s', 'z')} WHERE z.soort = '{source.soort}'"
        for source in _SOURCES
    )
    op.execute(f"CREATE VIEW zoekbron (nummer, titel, tekst) AS {read}")
    wanted = " UNION ALL ".join(
        f"SELECT {source.piece('s')} FROM {source.table} AS s WHERE {source.takes_part('s')}"  # noqa: S608
        for source in _SOURCES
    )
    op.execute(f"CREATE VIEW zoekwens (soort, ref, plek) AS {wanted}")
    op.execute(
        "CREATE VIRTUAL TABLE zoek USING fts5(titel, tekst, content='zoekbron',"
        " content_rowid='nummer', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    # Else the words of what is deleted stay in the index.
    op.execute("INSERT INTO zoek (zoek, rank) VALUES ('secure-delete', 1)")
    # A word in a title says more than one in the text below it.
    op.execute("INSERT INTO zoek (zoek, rank) VALUES ('rank', 'bm25(2.0, 1.0)')")
    op.execute("CREATE VIRTUAL TABLE zoekwoord USING fts5vocab('zoek', 'row')")


def _follow(source: _Source) -> None:
    """Make the pieces follow the rows of one table."""
    name, table = f"zoek_{source.soort}", source.table
    drop = f"DELETE FROM zoekstuk WHERE {source.of('old')}"  # noqa: S608 - names of ours
    add = (
        f"INSERT INTO zoekstuk (soort, ref, plek) SELECT {source.piece('new')}"
        f" WHERE {source.takes_part('new')}"
    )
    watched = (*source.columns, *source.also)
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in watched)
    of = ", ".join(watched)
    op.execute(f"CREATE TRIGGER {name}_nieuw AFTER INSERT ON {table} BEGIN {add}; END")
    op.execute(f"CREATE TRIGGER {name}_weg BEFORE DELETE ON {table} BEGIN {drop}; END")
    op.execute(
        f"CREATE TRIGGER {name}_anders_eerst BEFORE UPDATE OF {of} ON {table}"
        f" WHEN {changed} BEGIN {drop}; END"
    )
    op.execute(
        f"CREATE TRIGGER {name}_anders_daarna AFTER UPDATE OF {of} ON {table}"
        f" WHEN {changed} BEGIN {add}; END"
    )


def _follow_versions() -> None:
    """Let only the newest version of a plan be found."""
    kinds = ", ".join(f"'{source.soort}'" for source in _PLANS)
    op.execute(
        "CREATE TRIGGER zoek_versie_nieuw AFTER INSERT ON plan BEGIN"  # noqa: S608
        " DELETE FROM zoekstuk WHERE ref IN (SELECT id FROM plan"
        " WHERE traject_id = new.traject_id AND versie < new.versie)"
        f" AND soort IN ({kinds}); END"
    )
    newest = "(SELECT id FROM plan WHERE traject_id = old.traject_id ORDER BY versie DESC LIMIT 1)"
    back = " ".join(
        f"INSERT INTO zoekstuk (soort, ref, plek) SELECT {source.piece('s')}"  # noqa: S608
        f" FROM {source.table} AS s WHERE s.{source.ref} = {newest} AND {source.takes_part('s')}"
        f" AND NOT EXISTS (SELECT 1 FROM zoekstuk WHERE {source.of('s')});"
        for source in _PLANS
    )
    op.execute(f"CREATE TRIGGER zoek_versie_weg AFTER DELETE ON plan BEGIN {back} END")


def _follow_pieces() -> None:
    """Make the index follow the pieces."""
    op.execute(
        "CREATE TRIGGER zoek_stuk_nieuw AFTER INSERT ON zoekstuk BEGIN"
        " INSERT INTO zoek (rowid, titel, tekst)"
        " SELECT nummer, titel, tekst FROM zoekbron WHERE nummer = new.nummer; END"
    )
    op.execute(
        "CREATE TRIGGER zoek_stuk_weg BEFORE DELETE ON zoekstuk BEGIN"
        " INSERT INTO zoek (zoek, rowid, titel, tekst)"
        " SELECT 'delete', nummer, titel, tekst FROM zoekbron WHERE nummer = old.nummer; END"
    )
