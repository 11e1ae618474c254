"""The index of every text: whether it is in step with the texts, and making it anew.

Each function is given a connection of the driver. The index holds nothing of its own: whatever
is wrong with it, it is made again from the texts.
"""

from typing import Any

PIECES = "zoekstuk"
_OBJECTS = "SELECT name, sql FROM sqlite_master WHERE type = ? AND name LIKE ? ESCAPE '\\'"
_MISSING = """
    SELECT EXISTS (SELECT 1 FROM zoekwens AS w WHERE NOT EXISTS (SELECT 1 FROM zoekstuk AS z
    WHERE z.ref = w.ref AND z.soort = w.soort AND z.plek = w.plek))
"""
_COUNTS = """
    SELECT (SELECT count(*) FROM zoekwens), (SELECT count(*) FROM zoekstuk),
    (SELECT count(*) FROM zoek_docsize JOIN zoekstuk ON nummer = zoek_docsize.id),
    (SELECT count(*) FROM zoek_docsize)
"""
# The oldest first: the higher the number of a piece, the later it was written.
_FILL = """
    INSERT INTO zoekstuk (soort, ref, plek) SELECT w.soort, w.ref, w.plek FROM zoekwens AS w
    LEFT JOIN contactmoment AS c ON w.soort = 'contact' AND c.id = w.ref
    ORDER BY c.datum, c.begintijd, w.soort, w.ref, w.plek
"""
_SETTINGS = (("secure-delete", 1), ("rank", "bm25(2.0, 1.0)"))
_VOCABULARY = "SELECT term, doc FROM zoekwoord"


def is_there(connection: Any) -> bool:
    """Return whether the database has an index: older ones have none."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'zoek'").fetchone()
    return found is not None


def in_step(connection: Any, *, thorough: bool = False) -> bool:
    """Return whether every text stands in the index, and nothing else.

    ``thorough`` compares every word, which keeps others from saving meanwhile.
    """
    from sqlcipher3 import dbapi2 as sqlcipher

    try:
        if connection.execute(_MISSING).fetchone()[0]:
            return False
        if len(set(connection.execute(_COUNTS).fetchone())) > 1:
            return False
        if thorough:
            connection.execute("INSERT INTO zoek (zoek, rank) VALUES ('integrity-check', 1)")
    except sqlcipher.DatabaseError as error:
        if not is_corrupt(error):
            raise
        return False
    return True


def is_corrupt(error: BaseException) -> bool:
    """Return whether the index itself, or the file, is what went wrong."""
    from sqlcipher3 import dbapi2 as sqlcipher

    return bool(getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlcipher.SQLITE_CORRUPT)


def rebuild(connection: Any) -> None:
    """Make the index anew from the texts, in one transaction."""
    run = connection.execute
    run("BEGIN IMMEDIATE")
    try:
        followers = _drop_triggers(connection, "zoek\\_stuk\\_%")
        run("DELETE FROM zoekstuk")
        run(_FILL)
        ((_name, made),) = run(_OBJECTS, ("table", "zoek")).fetchall()
        run("DROP TABLE zoek")
        run(made)
        for setting, value in _SETTINGS:
            run("INSERT INTO zoek (zoek, rank) VALUES (?, ?)", (setting, value))
        run("INSERT INTO zoek (zoek) VALUES ('rebuild')")
        for statement in followers:
            run(statement)
        run("COMMIT")
    except BaseException:
        if connection.in_transaction:
            run("ROLLBACK")
        raise


def pause(connection: Any) -> list[str]:
    """Let the index fall behind while rows are poured in; return what ``resume`` needs."""
    return _drop_triggers(connection, "zoek\\_%")


def resume(connection: Any, paused: list[str]) -> None:
    """Let the index follow again, and make it anew."""
    for statement in paused:
        connection.execute(statement)
    if paused:
        rebuild(connection)


def vocabulary(connection: Any) -> list[tuple[str, int]]:
    """Return every word that was ever written, and in how many pieces it stands."""
    return list(connection.execute(_VOCABULARY))


def _drop_triggers(connection: Any, pattern: str) -> list[str]:
    found = connection.execute(_OBJECTS, ("trigger", pattern)).fetchall()
    for name, _sql in found:
        connection.execute(f'DROP TRIGGER "{name}"')
    return [sql for _name, sql in found]
