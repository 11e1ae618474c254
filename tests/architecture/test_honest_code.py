"""Nothing in the program promises what it does not do, and every test can fail."""

import ast
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = sorted(path for folder in ("gco_desktop", "ui") for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
# What fails by itself when its promise is not kept.
CHECKS = {"raises", "warns", "waitUntil", "waitSignal", "waitSignals", "assertNotEmitted"}
MODEL_CHECK = "qtmodeltester.check"


def unfinished(source: str) -> list[int]:
    """Return the lines that raise NotImplementedError instead of doing their work."""
    if "NotImplementedError" not in source:
        return []
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


def named(find: Callable[[str], Sequence[object]], paths: list[Path]) -> dict[str, object]:
    """Return what is found in each file, of those in which anything is."""
    assert paths
    found = {path.relative_to(ROOT).as_posix(): find(path.read_text("utf-8")) for path in paths}
    return {name: what for name, what in found.items() if what}


def test_nothing_is_left_for_somebody_else_to_write() -> None:
    assert named(unfinished, FILES) == {}


def test_every_test_looks_at_something() -> None:
    assert named(without_check, TESTS) == {}


def test_an_unfinished_method_and_an_empty_test_are_named() -> None:
    empty = "def test_nothing():\n    work()\n"

    assert unfinished("def f():\n    raise NotImplementedError\n") == [2]
    assert without_check(empty) == ["test_nothing"]
    assert without_check(empty + "    assert True\n") == []
