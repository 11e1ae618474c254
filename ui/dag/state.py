"""What the close of a day shows, and what was typed over a proposal; no Qt."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gco_desktop.domain.dag import Dag, Dagen, Voorstel
from ui.dag import texts
from ui.widgets.shapes import ListRow, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Velden:
    """The fields of one proposal; ``code`` is its form of contact, or its kind of hours.

    ``unread`` holds what was typed for the three figures and cannot be read, in their order.
    """

    code: str
    minuten: int = 0
    reistijd: int = 0
    km_tienden: int = 0
    activiteit: str | None = None
    met_gezin: bool = True
    unread: tuple[str, ...] = ("", "", "")

    @classmethod
    def of(cls, voorstel: Voorstel) -> "Velden":
        """Return the fields of a proposal."""
        with_gezin = voorstel.kans.gezin_id is not None
        nr = voorstel.activiteit
        return cls(
            code=voorstel.vorm if with_gezin else voorstel.soort,
            minuten=voorstel.minuten,
            reistijd=voorstel.reistijd,
            km_tienden=voorstel.km_tienden,
            activiteit=None if nr is None else str(nr),
            met_gezin=with_gezin,
        )

    def over(self, voorstel: Voorstel) -> Voorstel:
        """Return the proposal with what was typed over it."""
        if not self.met_gezin:
            return replace(voorstel, soort=self.code, minuten=self.minuten)
        return replace(
            voorstel,
            vorm=self.code,
            minuten=self.minuten,
            reistijd=self.reistijd,
            km_tienden=self.km_tienden,
            activiteit=None if self.activiteit is None else int(self.activiteit),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DagState:
    """Everything of one day; without ``rows`` it says that it is done, or that nothing is open."""

    subtitle: str
    rows: Sequence[ListRow]
    current: str | None
    totals: str
    days: Sequence[tuple[str, str]]
    day: str
    empty: tuple[str, str]
    rest: str


def build_state(
    dagen: Dagen, dag: Dag, current: str | None, came_back: Collection[str] = ()
) -> DagState:
    """Return what is shown of ``dag``; ``came_back`` are the proposals that were changed before."""
    today = dagen.vandaag.datum
    several = dagen.open if dagen.eerder or dag.datum != today else ()
    return DagState(
        subtitle=texts.subtitle(dag.datum),
        rows=[to_row(each, came_back=each.sleutel in came_back) for each in dag.voorstellen],
        current=current,
        totals=texts.totals(dag, today),
        days=[(each.datum.isoformat(), texts.day_choice(each, today)) for each in several],
        day=dag.datum.isoformat(),
        empty=_empty(dag, today),
        rest=texts.REST_SO_FAR if dag.straks else texts.REST,
    )


def to_row(voorstel: Voorstel, *, came_back: bool = False) -> ListRow:
    """Return a proposal as a row of the list; ``came_back`` when it was changed before."""
    about = voorstel.kans.tekst if voorstel.kans.gezin_id else ""
    timed = voorstel.kans.tijd is not None
    sentence = texts.sentence(voorstel)
    return ListRow(
        key=voorstel.sleutel,
        title=texts.who(voorstel),
        subtitle=texts.changed_before(texts.what(voorstel)) if came_back else texts.what(voorstel),
        right=about,
        pill=texts.why(voorstel),
        tone=Tone.PRIMARY if timed else Tone.NEUTRAL,
        sentence=texts.changed_before(sentence) if came_back else sentence,
    )


def next_key(dag: Dag, gone: str) -> str | None:
    """Return the proposal after one that goes, or the one before it at the end."""
    keys = [each.sleutel for each in dag.voorstellen]
    place = keys.index(gone) if gone in keys else 0
    rest = [key for key in keys if key != gone]
    return rest[min(place, len(rest) - 1)] if rest else None


def _empty(dag: Dag, today: date) -> tuple[str, str]:
    if dag.straks:
        return texts.SO_FAR_TITLE, texts.to_come(dag.straks)
    if dag.compleet:
        title = texts.DONE_TITLE if dag.datum == today else texts.DAY_DONE_TITLE
        return title, texts.DONE_TEXT
    return texts.EMPTY_TITLE, texts.EMPTY_TEXT
