"""Plain data that the building blocks show; without Qt, so a presenter may fill it."""

from dataclasses import dataclass
from enum import StrEnum, unique

from ui.widgets.tone import Tone as Tone


@unique
class RingState(StrEnum):
    """How far one segment of the ring is."""

    UNUSED = "unused"
    RUNNING = "running"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One thing in a list: two lines of text and what stands on their right.

    ``sentence`` is what a screen reader says; ``key`` is whatever the presenter needs back.
    """

    key: object
    title: str
    sentence: str
    subtitle: str = ""
    right: str = ""
    late: bool = False
    bell: bool = False
    pill: str = ""
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One moment on a timeline."""

    key: object
    icon: str
    title: str
    when: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart: its label, its value and that value in words.

    A ``hint`` stands below a bar of ``HintedBars``.
    """

    label: str
    value: float
    text: str
    highlight: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """One entry of the navigation; ``shortcut`` is only shown in its tooltip."""

    key: str
    text: str
    icon: str
    shortcut: str = ""
