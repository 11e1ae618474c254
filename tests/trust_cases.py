"""What the proofs of the kluis share: how much is tried, and a kluis that opens at once."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import PASSWORD
from kluis_cases import make_quick
from trust_work import Expected, State, assert_whole, found, open_for_work

from gco_desktop.errors import WrongPasswordError
from gco_desktop.kluis.folder import heal_headers, read_header
from gco_desktop.kluis.recovery_code import decode

NEW_PASSWORD = "zes rode emmers dansen"


@dataclass(frozen=True, slots=True)
class Made:
    """A kluis of the program itself, empty, and its recovery code."""

    folder: Path
    code: str

    def copy(self, target: Path) -> Path:
        """Return a copy of it."""
        return shutil.copytree(self.folder, target)


def sizes(ci: int, full: int, *, of: int) -> pytest.MarkDecorator:
    """Try ``ci`` in the gates and ``full`` on demand, in parts of ``of`` from ``first`` on."""
    parts = [pytest.param(first, id=f"{first}") for first in range(0, ci, of)]
    parts += [
        pytest.param(first, id=f"full-{first}", marks=pytest.mark.full)
        for first in range(0, full, of)
    ]
    return pytest.mark.parametrize("first", parts)


def quickened(template: Path, target: Path) -> Made:
    """Return a kluis made of ``template`` whose password costs next to nothing to try."""
    folder = shutil.copytree(template, target)
    services = open_for_work(folder, PASSWORD)
    code = services.kluis.recovery_code()
    services.close()
    make_quick(folder, PASSWORD, decode(code))
    heal_headers(folder, read_header(folder).header)  # as the program writes it
    return Made(folder, code)


def whole_state(folder: Path, password: str) -> State:
    """Open the kluis, check it with everything there is, and return what is in it."""
    services = open_for_work(folder, password)
    try:
        assert_whole(services)
        return found(services)
    finally:
        services.close()


def opening(folder: Path, *passwords: str) -> list[str]:
    """Return which of these passwords open the header."""
    header = read_header(folder).header

    def opens(password: str) -> bool:
        try:
            header.root(password)
        except WrongPasswordError:
            return False
        return True

    return [password for password in passwords if opens(password)]


def heard(expected: Expected, said: tuple[str, ...]) -> None:
    """Take over what a process said; a word that was cut short was not said."""
    for line in said:
        expected.hear(line)
