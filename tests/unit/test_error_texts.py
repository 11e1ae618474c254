"""Every error has its Dutch text, and no text is left of an error that is gone."""

from collections.abc import Iterator

from gco_desktop import errors, rule_errors
from gco_desktop.error_texts import TEXTS

MODULES = (errors.__name__, rule_errors.__name__)


def leaves(error: type[errors.GcoError]) -> Iterator[type[errors.GcoError]]:
    """Yield the classes below ``error`` that nothing derives from."""
    below = [child for child in error.__subclasses__() if child.__module__ in MODULES]
    if not below:
        yield error
    for child in below:
        yield from leaves(child)


def test_every_leaf_of_the_error_tree_has_a_dutch_text() -> None:
    assert set(leaves(errors.GcoError)) == set(TEXTS)


def test_every_leaf_is_drawn_at_the_top_of_the_file() -> None:
    drawing = errors.__doc__ or ""
    assert [leaf.__name__ for leaf in leaves(errors.GcoError) if leaf.__name__ not in drawing] == []
