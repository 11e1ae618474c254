"""How a pill or a message is meant; without Qt, so a presenter may say it."""

from enum import StrEnum, unique


@unique
class Tone(StrEnum):
    """How a pill or a message is meant; the word itself says it too."""

    NEUTRAL = "neutral"
    PRIMARY = "primary"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"

    @property
    def text_token(self) -> str:
        """The colour of its text."""
        return "text2" if self is Tone.NEUTRAL else self.value

    @property
    def soft_token(self) -> str:
        """The colour behind its text."""
        return f"{self.value}_soft"
