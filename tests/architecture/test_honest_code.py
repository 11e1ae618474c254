"""Nothing in the program promises what it does not do, and every test can fail."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(path for folder in ("gco_desktop", "ui") for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
# What fails by itself when its promise is not kept.
CHECKS = {"raises", "warns", "waitUntil", "waitSignal", "waitSignals", "assertNotEmitted"}
MODEL_CHECK = "qtmodeltester.check"


def unfinished(source: str) -> list[int]:
    """Return the lines that raise NotImplementedError instead of doing their work."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Raise) and "NotImplementedError" in ast.unparse(node)
    ]


def without_check(source: str) -> list[str]:
    """Return the tests that look at nothing."""
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not any(map(is_check, ast.walk(node)))
    ]


def is_check(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in CHECKS or ast.unparse(node.func) == MODEL_CHECK
    return isinstance(node, ast.Assert)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_left_for_somebody_else_to_write(path: Path) -> None:
    assert unfinished(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_test_looks_at_something(path: Path) -> None:
    assert without_check(path.read_text(encoding="utf-8")) == []


def test_an_unfinished_method_and_an_empty_test_are_named() -> None:
    empty = "def test_nothing():\n    work()\n"

    assert unfinished("def f():\n    raise NotImplementedError\n") == [2]
    assert without_check(empty) == ["test_nothing"]
    assert without_check(empty + "    assert True\n") == []
