"""What the dialog for one line shows of a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gco_desktop.domain.regel_deel import Betekenis, Deel, Deelsoort, Regel
from ui.een_regel import texts
from ui.widgets.shapes import Tone

_TONES = {Deelsoort.TEKST: Tone.NEUTRAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipState:
    """One piece of the line as it was read."""

    caption: str
    value: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, the answers, and the one that Enter takes."""

    text: str
    options: tuple[str, ...]
    chosen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A line as it is shown: ``ready`` when Enter books it."""

    chips: tuple[ChipState, ...] = ()
    question: Question | None = None
    needs: str = ""
    warnings: tuple[str, ...] = ()
    sentence: str = ""
    ready: bool = False


def reading_of(regel: Regel, vandaag: date, chosen: int, warnings: tuple[str, ...]) -> Reading:
    """Return what is shown of a line; ``chosen`` is the answer one is at."""
    vraag = regel.vraag
    question = None
    if vraag is not None:
        options = tuple(texts.option(each, vandaag) for each in vraag.keuzes)
        question = Question(text=texts.question(vraag), options=options, chosen=chosen)
    needs = texts.needs(regel.gebreken)
    asked = "" if question is None else f"{question.text} {'; '.join(question.options)}."
    remarks = tuple(filter(None, map(texts.remark, regel.delen)))
    said = (texts.sentence(regel, vandaag), asked, needs, *remarks, *warnings)
    return Reading(
        chips=tuple(_chips(regel, vandaag)),
        question=question,
        needs=needs if regel.delen else "",
        warnings=(*remarks, *warnings),
        sentence=" ".join(filter(None, said)),
        ready=not regel.gebreken,
    )


def _chips(regel: Regel, vandaag: date) -> Iterator[ChipState]:
    for deel in regel.delen:
        yield ChipState(
            caption=texts.caption_of(deel),
            value=_value(deel, vandaag),
            tone=_tone(deel, typing=deel.tot == len(regel.tekst)),
        )
    if not regel.delen:
        return
    if not any(deel.soort is Deelsoort.DATUM for deel in regel.delen):
        day = texts.value(_today_meaning(regel), vandaag)
        yield ChipState(caption=texts.CAPTIONS[Deelsoort.DATUM], value=day, tone=Tone.NEUTRAL)


def _value(deel: Deel, vandaag: date) -> str:
    return f"{deel.tekst} ?" if deel.open else texts.value(deel.betekenis, vandaag)


def _tone(deel: Deel, *, typing: bool) -> Tone:
    if deel.fout is not None and not typing:
        return Tone.BAD
    if deel.open or deel.let_op is not None:
        return Tone.WARN
    return _TONES.get(deel.soort, Tone.PRIMARY)


def _today_meaning(regel: Regel) -> Betekenis:
    return Betekenis(soort=Deelsoort.DATUM, dag=regel.dag)
