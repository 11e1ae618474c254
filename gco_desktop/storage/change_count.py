"""Counts what is saved, so that one knows whether a backup is still up to date."""

from sqlalchemy import Connection, Engine, event


class ChangeCount:
    """``value`` goes up with every transaction that is committed through the engine."""

    def __init__(self, engine: Engine) -> None:
        self.value = 0
        event.listen(engine, "commit", self._note)

    def _note(self, _connection: Connection) -> None:
        self.value += 1
