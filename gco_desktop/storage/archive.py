"""What is written once: summaries as they left, and the log; and drafts of forms."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from gco_desktop.storage.rows import ConceptRow, LogregelRow, SamenvattingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BewaardeSamenvatting:
    """One summary as it left, to the byte."""

    periode: str
    volgnummer: int
    melder: str
    gemaakt_op: date
    sha256: str
    inhoud: bytes
    pdf: bytes


class Archive:
    """Summaries, log lines and drafts within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def samenvatting(self, periode: str) -> BewaardeSamenvatting | None:
        """Return the summary of a period as it left, or nothing."""
        query = select(SamenvattingRow.__table__).where(SamenvattingRow.periode == periode)
        found = self._connection.execute(query).mappings().first()
        return None if found is None else BewaardeSamenvatting(**found)

    def last_samenvatting(self) -> BewaardeSamenvatting | None:
        """Return the newest summary that left, or nothing."""
        query = select(SamenvattingRow.__table__).order_by(SamenvattingRow.periode.desc()).limit(1)
        found = self._connection.execute(query).mappings().first()
        return None if found is None else BewaardeSamenvatting(**found)

    def samenvatting_periodes(self) -> tuple[str, ...]:
        """Return the periods that left, in order."""
        query = select(SamenvattingRow.periode).order_by(SamenvattingRow.periode)
        return tuple(self._connection.scalars(query))

    def keep_samenvatting(self, samenvatting: BewaardeSamenvatting) -> None:
        """Keep a summary for good."""
        values = {name: getattr(samenvatting, name) for name in samenvatting.__slots__}
        self._connection.execute(insert(SamenvattingRow), values)

    def log(
        self, tijd: datetime, handeling: str, soort: str, ref: str = "", reden: str = ""
    ) -> None:
        """Write one log line: what was done with what, without content."""
        self._connection.execute(
            insert(LogregelRow),
            {"tijd": tijd, "handeling": handeling, "soort": soort, "ref": ref, "reden": reden},
        )

    def last_logged(self, handeling: str) -> datetime | None:
        """Return when this was last done."""
        query = (
            select(LogregelRow.tijd)
            .where(LogregelRow.handeling == handeling)
            .order_by(LogregelRow.nummer.desc())
            .limit(1)
        )
        return self._connection.scalar(query)

    def last_moment(self) -> datetime | None:
        """Return when the newest log line was written."""
        query = select(LogregelRow.tijd).order_by(LogregelRow.nummer.desc()).limit(1)
        return self._connection.scalar(query)

    def draft(self, sleutel: str) -> str | None:
        """Return the draft of a form, or nothing."""
        query = select(ConceptRow.inhoud).where(ConceptRow.sleutel == sleutel)
        return self._connection.scalar(query)

    def drafts(self) -> list[tuple[str, str]]:
        """Return every draft with its key, the newest first."""
        query = select(ConceptRow.sleutel, ConceptRow.inhoud).order_by(text("rowid DESC"))
        return [(sleutel, inhoud) for sleutel, inhoud in self._connection.execute(query)]

    def keep_draft(self, sleutel: str, inhoud: str) -> None:
        """Keep a draft, over an older one."""
        statement = upsert(ConceptRow).values(sleutel=sleutel, inhoud=inhoud)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["sleutel"], set_={"inhoud": inhoud})
        )

    def drop_draft(self, sleutel: str) -> None:
        """Throw a draft away; nothing happens when there is none."""
        self._connection.execute(delete(ConceptRow).where(ConceptRow.sleutel == sleutel))
