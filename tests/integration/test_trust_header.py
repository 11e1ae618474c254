"""One wrong byte in a header is never taken for a wrong password, and never closes a kluis."""

from pathlib import Path

import pytest
from conftest import PASSWORD
from kluis_cases import HEADERS
from trust_cases import Made
from trust_work import open_for_work

from gco_desktop.errors import HeaderDamagedError, HeaderTooNewError
from gco_desktop.kluis.folder import read_header, read_status

IN_GATES = 12  # every so many bytes the kluis is opened as well
STRIDES = [pytest.param(IN_GATES, id="gates"), pytest.param(1, id="full", marks=pytest.mark.full)]


def flipped(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << place % 8
    return bytes(changed)


@pytest.mark.slow
@pytest.mark.parametrize("stride", STRIDES)
@pytest.mark.parametrize("name", HEADERS)
def test_wrong_byte_in_one_header_is_mended_from_the_other(
    name: str, stride: int, quick: Made, memory: Path
) -> None:
    folder = quick.copy(memory / "kluis")
    whole = (folder / name).read_bytes()
    expected = read_header(folder).header
    for place in range(len(whole)):
        (folder / name).write_bytes(flipped(whole, place))
        found = read_header(folder)
        assert found.header == expected
        assert found.needs_healing
        if place % stride == 0:
            open_for_work(folder, PASSWORD).close()
            assert (folder / name).read_bytes() == whole


def test_wrong_byte_in_both_headers_is_named(quick: Made, memory: Path) -> None:
    folder = quick.copy(memory / "kluis")
    whole = (folder / HEADERS[0]).read_bytes()
    for place in range(len(whole)):
        for name in HEADERS:
            (folder / name).write_bytes(flipped(whole, place))
        with pytest.raises((HeaderDamagedError, HeaderTooNewError)):
            open_for_work(folder, PASSWORD)
        assert read_status(folder).header_fault in (HeaderDamagedError, HeaderTooNewError)
