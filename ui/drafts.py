"""Half-typed forms: what is kept of one, and who keeps it until it is saved."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum, unique
from typing import Protocol, Self, runtime_checkable


@unique
class FormKind(StrEnum):
    """The forms whose text is kept while it is typed."""

    CONTACT = "contact"
    GEZIN = "gezin"
    PERSOON = "persoon"
    NIEUW_TRAJECT = "nieuw-traject"
    TRAJECT = "traject"
    ACTIVITEIT = "activiteit"
    TAAK = "taak"
    AANMELDING = "aanmelding"
    VASTSTELLEN = "vaststellen"
    SIGNAAL = "signaal"
    UREN = "uren"
    SAMENVATTING = "samenvatting"
    PROFIEL = "profiel"
    OPDRACHTGEVER = "opdrachtgever"
    DOCUMENT = "document"
    AFSPRAAK = "afspraak"
    BELOFTE = "belofte"
    TERMIJN = "termijn"
    INDICATIE = "indicatie"
    PROCEDURE = "procedure"
    INSTANTIE = "instantie"
    CONTACTPERSOON = "contactpersoon"
    BETROKKENHEID = "betrokkenheid"
    VERTEGENWOORDIGING = "vertegenwoordiging"
    BAND = "band"
    KEUZELIJST = "keuzelijst"
    RIT = "rit"
    REGEL = "regel"
    AFKORTING = "afkorting"
    SCHOLING = "scholing"
    REGISTERNORM = "registernorm"
    DAG = "dag"
    HEROPENEN = "heropenen"


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which form it is: its kind, and the record it is about when there is one already."""

    kind: FormKind
    ref: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.ref}" if self.ref else self.kind.value

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return the key that was written so; nothing for a form this program does not know."""
        kind, _colon, ref = text.partition(":")
        return cls(FormKind(kind), ref) if kind in list(FormKind) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stood in the fields of one form, and the id of what it belongs to."""

    key: DraftKey
    fields: Mapping[str, str] = field(default_factory=dict)
    place: str = ""

    def to_json(self) -> str:
        """Return it as text for the kluis."""
        return json.dumps({"plaats": self.place, "velden": dict(self.fields)})

    @classmethod
    def from_json(cls, key: DraftKey, text: str) -> Self:
        """Return the draft that was kept; of what cannot be read only the key is left."""
        try:
            kept = json.loads(text)
            fields, place = kept["velden"], kept["plaats"]
            words = {str(name): str(value) for name, value in fields.items()}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return cls(key=key)
        return cls(key=key, fields=words, place=str(place))


Entry = tuple[str, str]  # the key and the content, as they stand in the kluis
Pending = Callable[[], Sequence[Entry]]


class DraftBox(Protocol):
    """Who keeps the drafts of one open kluis."""

    @property
    def every(self) -> Sequence[Draft]:
        """Every draft there is, newest first."""
        ...

    def find(self, key: DraftKey) -> Draft | None:
        """Return the draft of a form that opens, or nothing."""
        ...

    def keep(self, draft: Draft) -> None:
        """Keep a draft in the kluis, over an older one of the same form."""
        ...

    def drop(self, key: DraftKey) -> None:
        """Forget a draft: the form was saved, or says again what it said before."""
        ...

    def throw_away(self, draft: Draft) -> None:
        """Forget a draft because the user wants that, with a way back."""
        ...

    def watch(self, owner: object, pending: Pending) -> None:
        """Ask ``pending`` what is typed but not saved, as long as ``owner`` is there."""
        ...

    def when_read(self, owner: object, act: Callable[[], None]) -> None:
        """Call ``act`` once what the kluis holds is known; at once when it is already."""
        ...


@runtime_checkable
class Resumes(Protocol):
    """A screen that can open a form again with what was typed in it."""

    def resume(self, draft: Draft) -> None:
        """Open the form of this draft; it fills itself."""
        ...
