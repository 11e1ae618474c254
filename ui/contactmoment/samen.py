"""One talk about several gezinnen: who gets how many minutes, and a contact for each of them."""

from collections.abc import Sequence
from dataclasses import replace

from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.duur import format_duur
from gco_desktop.domain.uren import Urenregel
from gco_desktop.domain.verdelen import cut, even_parts
from gco_desktop.services.contacten import ContactBundel, ContactService
from ui.contactmoment import texts
from ui.contactmoment.invoer import ContactInvoer, Fout, Lezing, Veld, booked

_OF_THE_TEXT = (
    "onderwerp",
    "verslag",
    "vertrouwelijk",
    "leefgebieden",
    "deelactiviteiten",
    "uitspraak",
    "volgens",
    "in_plan",
    "delen",
)


def shares(invoer: ContactInvoer, lezing: Lezing) -> tuple[int, ...]:
    """Return the minutes of each gezin, the first one first; it has what the others leave.

    What nothing was typed for is divided in equal parts. The first is below zero when more was
    typed than there is.
    """
    typed = [bool(each.duur.strip()) for each in invoer.samen]
    given = sum(part for part, known in zip(lezing.samen, typed, strict=True) if known)
    left = _total(invoer, lezing) - given
    first, *even = even_parts(max(left, 0), typed.count(False) + 1)
    rest = iter(even)
    pairs = zip(lezing.samen, typed, strict=True)
    return (first + min(left, 0), *(part if known else next(rest) for part, known in pairs))


def faults(invoer: ContactInvoer, lezing: Lezing) -> list[Fout]:
    """Return what is wrong with the other gezinnen; a row without anything just goes."""
    found = []
    taken = [invoer.gezin_id]
    for number, each in enumerate(invoer.samen):
        if each.gezin_id is None and each.duur.strip():
            found.append(Fout(veld=Veld.SAMEN, text=texts.CHOOSE_GEZIN, regel=number))
        elif each.gezin_id is not None and each.gezin_id in taken:
            found.append(Fout(veld=Veld.SAMEN, text=texts.TWICE, regel=number))
        taken.append(each.gezin_id)
    if invoer.samen and not found and shares(*without_empty(invoer, lezing))[0] < 0:
        last = len(invoer.samen) - 1
        found.append(Fout(veld=Veld.SAMEN_DUUR, text=texts.TOO_MUCH, regel=last))
    return found


def without_empty(invoer: ContactInvoer, lezing: Lezing) -> tuple[ContactInvoer, Lezing]:
    """Return both without the rows in which no gezin was chosen."""
    pairs = zip(invoer.samen, lezing.samen, strict=True)
    kept = [(each, minuten) for each, minuten in pairs if each.gezin_id is not None]
    return (
        replace(invoer, samen=tuple(each for each, _ in kept)),
        replace(lezing, samen=tuple(minuten for _, minuten in kept)),
    )


def explained(invoer: ContactInvoer, lezing: Lezing) -> tuple[str, tuple[str, ...]]:
    """Say what is left for the first gezin, and what each row gets in which nothing was typed."""
    parts = shares(*without_empty(invoer, lezing))
    if parts[0] < 0 or not _total(invoer, lezing):
        return "", ("",) * len(invoer.samen)
    others = iter(parts[1:])
    shown = [next(others) if each.gezin_id is not None else 0 for each in invoer.samen]
    rows = tuple(
        "" if each.duur.strip() or not part else texts.equal_part(format_duur(part))
        for each, part in zip(invoer.samen, shown, strict=True)
    )
    return texts.first_part(format_duur(parts[0])), rows


def for_each(
    service: ContactService, bundel: ContactBundel, invoer: ContactInvoer, lezing: Lezing
) -> list[ContactBundel]:
    """Return a contact for each gezin; journey, task, promise and signals stay with the first.

    The text goes along only when that was asked for.
    """
    invoer, lezing = without_empty(invoer, lezing)
    if not invoer.samen:
        return [bundel]
    parts = shares(invoer, lezing)
    travel = bundel.uren[-1:] if lezing.reistijd else ()
    lines = bundel.uren[: len(bundel.uren) - len(travel)]
    total = sum(parts)
    length = bundel.contact.duur_min or 0
    lengths = [length * part // total if total else 0 for part in parts[1:]]
    pieces = cut([line.minuten for line in lines], parts) if lines else [()] * len(parts)
    first = replace(bundel.contact, duur_min=length - sum(lengths) or None)
    made = [replace(bundel, contact=first, uren=(*_lines(lines, pieces[0]), *travel))]
    for each, minuten, piece in zip(invoer.samen, lengths, pieces[1:], strict=True):
        assert each.gezin_id is not None  # noqa: S101 - the rest was left out
        new = service.new(each.gezin_id, bundel.contact.datum).contact
        contact = _copy(bundel.contact, new, with_text=invoer.tekst_samen)
        contact = replace(contact, duur_min=minuten or None)
        own = [
            replace(line, id=service.new_regel(contact, 0, None).id, contact_id=contact.id)
            for line in _lines(lines, piece)
        ]
        made.append(
            ContactBundel(
                contact=contact,
                uren=tuple(replace(line, opdrachtgever_id=None) for line in own),
            )
        )
    return made


def _copy(shared: Contactmoment, new: Contactmoment, *, with_text: bool) -> Contactmoment:
    text = {name: getattr(shared, name) for name in _OF_THE_TEXT} if with_text else {}
    return replace(
        new,
        begintijd=shared.begintijd,
        vorm=shared.vorm,
        activiteiten=shared.activiteiten,
        **text,
    )


def _lines(lines: Sequence[Urenregel], minuten: Sequence[int]) -> list[Urenregel]:
    pairs = zip(lines, minuten, strict=True)
    return [replace(line, minuten=part) for line, part in pairs if part]


def _total(invoer: ContactInvoer, lezing: Lezing) -> int:
    return booked(invoer, lezing) or lezing.duur
