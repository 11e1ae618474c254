"""Files, functions and classes stay small enough to read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = sorted(path for folder in ("gco_desktop", "ui") for path in (ROOT / folder).rglob("*.py"))
MAX_LINES = 300
MAX_STATEMENTS = 30
MAX_METHODS = 15
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def statements(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the statements in a function, nested blocks included and its docstring left out."""
    found = sum(isinstance(node, ast.stmt) for node in ast.walk(function)) - 1
    return found - (ast.get_docstring(function) is not None)


def methods(class_: ast.ClassDef) -> int:
    """Count the public methods of a class; an overload or a property setter counts once."""
    names = {node.name for node in class_.body if isinstance(node, FUNCTION)}
    return sum(not name.startswith("_") for name in names)


def too_large(tree: ast.Module) -> Iterator[str]:
    """Name each function and class above its bound."""
    for node in ast.walk(tree):
        if isinstance(node, FUNCTION) and statements(node) > MAX_STATEMENTS:
            yield f"line {node.lineno}: {node.name} has {statements(node)} statements"
        if isinstance(node, ast.ClassDef) and methods(node) > MAX_METHODS:
            yield f"line {node.lineno}: {node.name} has {methods(node)} methods"


def test_files_functions_and_classes_are_within_bounds() -> None:
    sources = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in FILES}
    assert [name for name, source in sources.items() if source.count("\n") > MAX_LINES] == []
    found = {name: list(too_large(ast.parse(source))) for name, source in sources.items()}
    assert {name: what for name, what in found.items() if what} == {}


def test_there_are_files_to_count() -> None:
    assert FILES


def test_a_function_and_a_class_above_their_bound_are_named() -> None:
    long = "def f() -> None:\n" + "    g()\n" * (MAX_STATEMENTS + 1)
    wide = "class C:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(MAX_METHODS + 1))
    assert len(list(too_large(ast.parse(long + wide)))) == 2
