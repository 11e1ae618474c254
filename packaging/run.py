"""Set up a bare machine and run the program or its gates.

``python3 packaging/run.py demo [arguments of gco-desktop demo]``
``python3 packaging/run.py test [arguments of pytest]``

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "gco-desktop.stamp"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
DEMO_FOLDER = Path.home() / "gco-desktop-oefenkluis"
PIP = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
USAGE = """Gebruik:
  python3 packaging/run.py demo [opties]   opent het programma met de oefenkluis
  python3 packaging/run.py test [opties]   voert alle controles en tests uit"""

GATES = (("ruff", "format", "--check"), ("ruff", "check"), ("mypy",), ("lint-imports",))
WORKERS = ("--numprocesses=auto", "--maxprocesses=8", "--dist=worksteal")
# A test that hangs is shown with all its threads and fails; another worker goes on with the rest.
PATIENCE = ("-o", "faulthandler_timeout=300", "-o", "faulthandler_exit_on_timeout=true")
# Kept, whatever this machine says: each worker, and each program it starts, would compile all anew.
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
QT_LIBRARIES = ("PySide6/QtWidgets.abi3.so", "PySide6/QtSvg.abi3.so")
QT_PLATFORMS = "PySide6/Qt/plugins/platforms"
# What Qt needs of Debian 12 and later, and of Ubuntu 24.04 and later, for a window and without one.
QT_PACKAGES = (
    "fontconfig-config",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)


class SetupError(Exception):
    """The machine cannot be set up; the argument tells the user what to do."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, run the command asked for and return its exit code."""
    if not arguments or arguments[0] not in ("demo", "test"):
        say(USAGE)
        return 2
    try:
        check_python()
        make_environment()
        command, *rest = arguments
        return demo(rest) if command == "demo" else test(rest)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Gestopt.")
        return 130


def check_python() -> None:
    """Raise when this Python is too old."""
    if sys.version_info < (3, 11):  # noqa: UP036  this file may be started by any Python
        found = platform.python_version()
        message = f"Python 3.11 of nieuwer is nodig; dit is Python {found}."
        raise SetupError(message)


def make_environment() -> None:
    """Make ``.venv`` and fill it from the lock file, unless that was done before."""
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    provide_ensurepip()
    say("Omgeving maken in .venv; dit gebeurt één keer en duurt een paar minuten ...")
    venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(VENV)
    install("--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK))
    install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(wanted, encoding="utf-8")


def fingerprint() -> str:
    """Return what ``.venv`` depends on: the lock, the project, the Python and the place."""
    digest = hashlib.sha256()
    for part in (LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version, ROOT):
        digest.update(part if isinstance(part, bytes) else str(part).encode())
    return digest.hexdigest()


def provide_ensurepip() -> None:
    """Install what Debian and Ubuntu leave out of Python; raise when that may not be done."""
    if importlib.util.find_spec("ensurepip") is None:
        major, minor = sys.version_info[:2]
        install_system_packages(f"python{major}.{minor}-venv")
        importlib.invalidate_caches()


def install(*arguments: str) -> None:
    """Let pip install in ``.venv``; raise when it could not."""
    if run(*PIP, *arguments).returncode != 0:
        message = (
            "Het installeren is niet gelukt; hierboven staat waarom.\n"
            "Kijk of je internet hebt en of er 1 GB vrij is op de schijf, en geef de opdracht "
            "daarna opnieuw."
        )
        raise SetupError(message)


def install_system_packages(*packages: str) -> None:
    """Install Debian packages as root; raise with the exact command when that may not be done."""
    update = ("apt-get", "update")
    add = ("apt-get", "install", "--yes", "--no-install-recommends", *packages)
    if shutil.which("apt-get") is None:
        message = (
            "Dit systeem mist onderdelen die dit programma niet zelf kan installeren.\n"
            f"Op Debian heten ze: {' '.join(packages)}\n"
            "Installeer ze en geef de opdracht daarna opnieuw."
        )
        raise SetupError(message)
    if not is_root():
        message = (
            "Dit systeem mist onderdelen. Geef eerst deze opdracht:\n"
            f"  sudo {shlex.join(update)} && sudo {shlex.join(add)}\n"
            "Geef daarna de vorige opdracht opnieuw."
        )
        raise SetupError(message)
    say("Onderdelen van het systeem installeren: " + " ".join(packages))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (update, add):
        if run(*command, "-qq", env=quiet, stdout=subprocess.DEVNULL).returncode != 0:
            message = f"Deze opdracht is niet gelukt: {shlex.join(command)}"
            raise SetupError(message)


def is_root() -> bool:
    """Tell whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def provide_qt_libraries(*plugins: str) -> None:
    """Install the system libraries that Qt and its ``plugins`` miss; raise when it cannot."""
    if not missing_libraries(*plugins):
        return
    install_system_packages(*QT_PACKAGES)
    still = missing_libraries(*plugins)
    if still:
        message = "Deze onderdelen van het systeem ontbreken nog: " + ", ".join(still)
        raise SetupError(message)


def missing_libraries(*plugins: str) -> list[str]:
    """Return the names of the system libraries that Qt needs and Linux does not find."""
    ldd = shutil.which("ldd")
    if ldd is None or not sys.platform.startswith("linux"):
        return []
    site = next(VENV.glob("lib/python*/site-packages"))
    names = [*QT_LIBRARIES, *(f"{QT_PLATFORMS}/libq{plugin}.so" for plugin in plugins)]
    files = [str(site / name) for name in names]
    listing = run(ldd, *files, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    return not_found(listing)


def not_found(listing: str) -> list[str]:
    """Return the libraries that a listing of ``ldd`` calls not found, each once."""
    return sorted({line.split()[0] for line in listing.splitlines() if "not found" in line})


def demo(arguments: list[str]) -> int:
    """Open the practice kluis, or write its pictures and papers where there is no display."""
    if not any(argument.split("=")[0] == "--map" for argument in arguments):
        say(f"De oefenkluis staat in {DEMO_FOLDER}")
        arguments = ["--map", str(DEMO_FOLDER), *arguments]
    provide_qt_libraries("offscreen")
    environment = {}
    if "--zonder-venster" in arguments:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    elif not window_possible():
        say("Er is hier geen beeldscherm: de schermen en papieren komen als bestanden in de map.")
        environment["QT_QPA_PLATFORM"] = "offscreen"
        arguments = [*arguments, "--zonder-venster"]
    return run(BIN / "gco-desktop", "demo", *arguments, env=environment).returncode


def window_possible() -> bool:
    """Tell whether a window can be shown; installs what Qt misses for that."""
    if not sys.platform.startswith("linux"):
        return True
    plugins = [
        plugin
        for plugin, variable in (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
        if os.environ.get(variable)
    ]
    if not plugins or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    provide_qt_libraries(*plugins)
    attempt = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return run(PYTHON, "-c", attempt, stderr=subprocess.DEVNULL).returncode == 0


def test(arguments: list[str]) -> int:
    """Run every gate in order, pytest last; stop at the first that fails."""
    provide_qt_libraries("offscreen")
    for tool, *options in (*GATES, ("pytest", *WORKERS, *PATIENCE, *arguments)):
        say("\n$ " + shlex.join([tool, *options]))
        code = run(BIN / tool, *options, env=COMPILED).returncode
        if code != 0:
            say(f"Niet in orde: {tool}")
            return code
    return 0


def say(text: str) -> None:
    """Show ``text`` at once, also when the output is kept in a file."""
    print(text, flush=True)


def run(
    *command: str | Path,
    env: dict[str, str] | None = None,
    stdout: int | None = None,
    stderr: int | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` from the top of the tree and wait for it."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdout=stdout,
        stderr=stderr,
        encoding="utf-8",
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
