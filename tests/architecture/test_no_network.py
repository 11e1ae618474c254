"""The program has no way to the network: it names no part of it, and importing it opens none."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("gco_desktop", "ui", "resources", "migrations")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
NETWORK = frozenset(
    {
        "PySide6.QtHttpServer",
        "PySide6.QtNetwork",
        "PySide6.QtWebSockets",
        "aiohttp",
        "asyncio",
        "ftplib",
        "http",
        "httpx",
        "imaplib",
        "poplib",
        "requests",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "telnetlib",
        "urllib.request",
        "urllib3",
        "webbrowser",
        "xmlrpc",
    }
)
CODE = """
import importlib, pkgutil, sys

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.")):
        raise RuntimeError(event)

sys.addaudithook(watch)
import gco_desktop, migrations, resources, ui
count = 0
for package in (gco_desktop, migrations, resources, ui):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith(("__main__", "migrations.env")):
            importlib.import_module(module.name)
            count += 1
print(count)
"""


def network_imports(tree: ast.Module) -> Iterator[str]:
    """Name each module of the network that a source imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if any(".".join(parts[:end]) in NETWORK for end in range(1, len(parts) + 1)):
                yield name


def test_no_source_imports_the_network() -> None:
    assert FILES
    found = {
        path.relative_to(ROOT).as_posix(): list(network_imports(ast.parse(path.read_text("utf-8"))))
        for path in FILES
    }
    assert {name: imports for name, imports in found.items() if imports} == {}


def test_the_message_bus_of_the_machine_is_listened_to_in_one_place_only() -> None:
    """QtDBus is no network as long as it is given the buses of the machine and no address."""
    users = [path for path in FILES if "QtDBus" in path.read_text(encoding="utf-8")]
    assert [path.relative_to(ROOT).as_posix() for path in users] == ["ui/session_dbus.py"]
    source = users[0].read_text(encoding="utf-8")
    assert "connectToBus" not in source
    assert "connectToPeer" not in source
    assert "systemBus()" in source


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalServer",
    ],
)
def test_each_way_to_import_the_network_is_seen(source: str) -> None:
    assert list(network_imports(ast.parse(source)))


def test_importing_the_whole_program_opens_no_socket() -> None:
    result = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) > 0
