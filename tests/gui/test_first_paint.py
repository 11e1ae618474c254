"""What one waits for at the start: the unlock screen comes before all that opening needs."""

from pathlib import Path

from kluis_cases import run_child

START = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from gco_desktop.settings import Settings
from ui.app import Application, make_application
app = make_application()
application = Application(app, Settings(kluis=sys.argv[1]), keep_settings=False)
application.window.show()
assert not application.window.grab().isNull()
heavy = {"sqlalchemy", "sqlcipher3", "cryptography", "alembic", "reportlab", "ui.workplace"}
print(sorted(heavy & sys.modules.keys()))
application.shut_down()
"""


def test_the_unlock_screen_is_painted_before_the_database_is_brought_in(
    kluis_folder: Path,
) -> None:
    done = run_child(START.replace("sys.argv[1]", repr(str(kluis_folder))))
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
