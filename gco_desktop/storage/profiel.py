"""The one profile of the kluis."""

from dataclasses import fields

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gco_desktop.domain.profiel import Profiel
from gco_desktop.storage.rows import ProfielRow

_ONLY = 1
_TABLE = ProfielRow.__table__
_NAMES = [field.name for field in fields(Profiel)]


class ProfielTable:
    """Keeps one row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Profiel:
        """Return the profile; an empty one when none was kept yet."""
        query = select(*(_TABLE.c[name] for name in _NAMES))
        found = self._connection.execute(query).mappings().first()
        return Profiel() if found is None else Profiel(**found)

    def save(self, profiel: Profiel) -> None:
        """Keep this profile."""
        values = {name: getattr(profiel, name) for name in _NAMES}
        statement = insert(ProfielRow).values(id=_ONLY, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=values)
        )
