"""The design tokens keep their promises about contrast and size."""

import re
from importlib.resources import files

import pytest

from ui.theme.stylesheet import build_stylesheet
from ui.theme.tokens import DARK, LIGHT, PAIRS, SCALE_MAX, SCALE_MIN, TYPE, Scheme, contrast

SCHEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_every_pair_has_the_contrast_it_needs(
    scheme: Scheme, front: str, back: str, least: float
) -> None:
    colors = scheme.colors()
    assert contrast(colors[front], colors[back]) >= least


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_is_a_full_hexadecimal(scheme: Scheme) -> None:
    wrong = {k: v for k, v in scheme.colors().items() if not re.fullmatch("#[0-9A-F]{6}", v)}
    assert wrong == {}


def test_no_text_is_smaller_than_twelve() -> None:
    assert min(style.size for style in TYPE.values()) >= 12


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("scale", [SCALE_MIN, 1.0, SCALE_MAX])
def test_stylesheet_has_only_colours_of_its_scheme(scheme: Scheme, scale: float) -> None:
    sheet = build_stylesheet(scheme, scale)
    assert "$" not in sheet
    assert set(re.findall("#[0-9A-Fa-f]{6}", sheet)) <= set(scheme.colors().values())


@pytest.mark.parametrize(("scheme", "tone"), [(LIGHT, "light"), (DARK, "dark")])
def test_arrows_and_ticks_of_the_stylesheet_have_colours_of_their_scheme(
    scheme: Scheme, tone: str
) -> None:
    names = set(re.findall(r"icons:([a-z-]+)\.svg", build_stylesheet(scheme, 1.0)))
    assert names == {f"{n}-{tone}" for n in ("caret", "caret-left", "caret-right", "checked")}
    for name in names:
        svg = files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
        wanted = scheme.on_primary if name.startswith("checked") else scheme.text2
        assert f'stroke="{wanted}"' in svg


def test_icons_and_fonts_carry_their_licences() -> None:
    folder = files("resources")
    assert "MIT License" in folder.joinpath("icons", "LICENSE").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (
        folder.joinpath("fonts", "Inter-OFL.txt").read_text(encoding="utf-8").upper()
    )
