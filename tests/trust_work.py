"""Random work through the program's own save path, and what must be left of it."""

import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from gco_desktop.bootstrap import Services, open_kluis
from gco_desktop.domain.contactmoment import Contactmoment
from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.plan import LeefgebiedStand
from gco_desktop.kluis.check import examine
from gco_desktop.kluis.progress import Progress
from gco_desktop.services.contacten import ContactBundel

MORNING = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - local time, as people type it
WORDS = tuple(f"woord{number}" for number in range(300))
LENGTHS = (5, 40, 400)
REASON = "getal uit een lijst"
DRAFT = "proef"
NEW_PLAN = "plan"  # its id is not known before it is saved
UNBALANCED = """
    SELECT count(*) FROM (SELECT urenregel_id AS id, sum(minuten) AS booked FROM boeking GROUP BY 1)
    AS ledger FULL JOIN urenregel USING (id) WHERE coalesce(booked, 0) <> coalesce(minuten, 0)
"""
State = dict[str, str]
Say = Callable[[bytes], object]


def open_for_work(folder: Path, password: str) -> Services:
    """Open a kluis as the program does, on a fixed morning."""
    return open_kluis(folder, password, now=lambda: MORNING)


def digest(subject: Any) -> str:
    """Return a short text that changes whenever anything of ``subject`` does."""
    plain = json.dumps(subject, default=_plain, sort_keys=True)
    return sha256(plain.encode()).hexdigest()[:16]


def of_bundel(bundel: ContactBundel) -> str:
    """Return the digest of a contact with its hours in any order."""
    uren = sorted(bundel.uren, key=lambda regel: regel.id)
    return digest([bundel.contact, uren, bundel.rit, bundel.taak])


def found(services: Services, *, strict: bool = True) -> State:
    """Return everything in a kluis that ``Work`` puts there: what it is called, and its digest.

    Fails on what was saved half, unless ``strict`` is off: for a kluis that lost pages.
    """
    with services.gezinnen.context.read() as uow:
        state = {f"gezin {each.id}": digest(each) for each in uow.gezinnen.find()}
        state |= {f"plan {each.id}": digest(each) for each in uow.plannen.find()}
        uren, rit, taak = (_by_contact(table.find()) for table in (uow.uren, uow.ritten, uow.taken))
        for contact in uow.contacten.find():
            bundel = ContactBundel(
                contact=contact,
                uren=tuple(uren[contact.id]),
                rit=next(iter(rit[contact.id]), None),
                taak=next(iter(taak[contact.id]), None),
            )
            state[f"contact {contact.id}"] = of_bundel(bundel)
            complete = len(bundel.uren) == int(contact.onderwerp or 0)
            assert complete or not strict, "a contact without all its hours"
        complete = len(uow.trajecten.find()) == len(uow.gezinnen.find())
        assert complete or not strict, "a gezin without its traject"
        draft = uow.archive.draft(DRAFT)
    return state if draft is None else state | {f"concept {DRAFT}": digest(draft)}


def assert_whole(services: Services) -> None:
    """Fail when a check of the kluis finds anything, or hours and ledger do not agree."""
    file = services.kluis.kluis.file
    assert examine(file, Progress(None)).ok
    with file.connected() as connection:
        assert connection.execute(UNBALANCED).fetchone() == (0,)


@dataclass(slots=True)
class Expected:
    """What was reported as saved, and the one step that was under way when the end came."""

    state: State = field(default_factory=dict)
    under_way: tuple[str, ...] = ()
    saved: int = 0

    def hear(self, line: str) -> None:
        """Take over what a working process said."""
        kind, _, rest = line.partition(" ")
        if kind == "?":
            self.under_way = tuple(json.loads(rest))
        elif kind == "!":
            self._apply(json.loads(rest))
            self.under_way = ()
            self.saved += 1

    def lost(self, now: Mapping[str, str]) -> list[str]:
        """Return what is not as it was reported; the step under way counts either way."""
        return [
            name
            for name in self.state.keys() | now.keys()
            if self.state.get(name) != now.get(name) and not self._may_differ(name)
        ]

    def settle(self, now: Mapping[str, str]) -> None:
        """Go on from what was found."""
        self.state, self.under_way = dict(now), ()

    def _may_differ(self, name: str) -> bool:
        is_new = NEW_PLAN in self.under_way and name not in self.state
        return is_new or name in self.under_way

    def _apply(self, changes: Mapping[str, str | None]) -> None:
        for name, value in changes.items():
            if value is None:
                self.state.pop(name, None)
            else:
                self.state[name] = value


def say_on(descriptor: int) -> Say:
    """Return how to say a line to whoever holds the other end."""

    def say(line: bytes) -> None:
        os.write(descriptor, line + b"\n")

    return say


class Work:
    """A GCO'er who does anything in any order, and says what before and after each save."""

    def __init__(self, services: Services, seed: int, say: Say) -> None:
        self._services = services
        self._chance = Random(seed)
        self._say = say
        with services.gezinnen.context.read() as uow:
            self._gezinnen = [gezin.id for gezin in uow.gezinnen.find()]
            self._contacten = [contact.id for contact in uow.contacten.find()]
            self._trajecten = [traject.id for traject in uow.trajecten.find()]
            self._plannen = [plan.id for plan in uow.plannen.find()]

    def step(self) -> None:
        """Save one thing."""
        steps: list[tuple[int, Callable[[], None], bool]] = [
            (2, self._register, True),
            (2, self._edit_gezin, bool(self._gezinnen)),
            (9, self._add_contact, bool(self._gezinnen)),
            (4, self._change_contact, bool(self._contacten)),
            (2, self._delete_contact, bool(self._contacten)),
            (2, self._start_plan, bool(self._trajecten)),
            (4, self._edit_plan, bool(self._plannen)),
            (1, self._delete_plan, bool(self._plannen)),
            (1, self._draft, True),
        ]
        able = [(weight, step) for weight, step, possible in steps if possible]
        (chosen,) = self._chance.choices([s for _, s in able], [w for w, _ in able])
        chosen()

    def _words(self) -> str:
        return " ".join(self._chance.choices(WORDS, k=self._chance.choice(LENGTHS)))

    def _will(self, *names: str) -> None:
        self._say(b"? " + json.dumps(names).encode())

    def _did(self, **changes: str | None) -> None:
        self._say(b"! " + json.dumps(changes).encode())

    def _register(self) -> None:
        service = self._services.gezinnen
        gezin = Gezin(id=service.new_gezin_id(), naam="Gezin Proef", notitie=self._words())
        traject = self._services.trajecten.new_traject(gezin.id)
        self._will(f"gezin {gezin.id}")
        gezin = service.register(gezin, traject=traject, bsn_reden=REASON)
        self._did(**{f"gezin {gezin.id}": digest(gezin)})
        self._gezinnen.append(gezin.id)
        self._trajecten.append(traject.id)

    def _edit_gezin(self) -> None:
        gezin_id = self._chance.choice(self._gezinnen)
        gezin = self._services.gezinnen.detail(gezin_id, limit=1).gezin
        gezin = replace(gezin, notitie=self._words())
        self._will(f"gezin {gezin.id}")
        self._services.gezinnen.save(gezin)
        self._did(**{f"gezin {gezin.id}": digest(gezin)})

    def _add_contact(self) -> None:
        bundel = self._services.contacten.new(self._chance.choice(self._gezinnen))
        self._save_contact(bundel.contact)
        self._contacten.append(bundel.contact.id)

    def _change_contact(self) -> None:
        contact_id = self._chance.choice(self._contacten)
        self._save_contact(self._services.contacten.get(contact_id).contact)

    def _save_contact(self, contact: Contactmoment) -> None:
        service, chance = self._services.contacten, self._chance
        number = chance.randint(0, 4)
        contact = replace(contact, onderwerp=str(number), verslag=self._words())
        minutes = [chance.randint(1, 200) for _ in range(number)]
        bundel = ContactBundel(
            contact=contact,
            uren=tuple(service.new_regel(contact, m, chance.randint(1, 11)) for m in minutes),
            rit=service.new_rit(contact, chance.randint(1, 900)) if chance.random() < 0.3 else None,
            taak=service.new_taak(contact, "Bellen", None) if chance.random() < 0.3 else None,
        )
        self._will(f"contact {contact.id}")
        saved = service.save(bundel)
        self._did(**{f"contact {contact.id}": of_bundel(saved)})

    def _delete_contact(self) -> None:
        contact_id = self._taken(self._contacten)
        self._will(f"contact {contact_id}")
        self._services.contacten.delete(contact_id)
        self._did(**{f"contact {contact_id}": None})

    def _start_plan(self) -> None:
        traject_id = self._chance.choice(self._trajecten)
        if self._services.plannen.versions(traject_id):
            return
        self._will(NEW_PLAN)
        plan = self._services.plannen.start(traject_id)
        self._did(**{f"plan {plan.id}": digest(plan)})
        self._plannen.append(plan.id)

    def _edit_plan(self) -> None:
        service, plan_id = self._services.plannen, self._chance.choice(self._plannen)
        plan = service.get(plan_id)
        goals = tuple(
            replace(service.new_doel(), tekst=self._words(), acties=(service.new_actie(),))
            for _ in range(self._chance.randint(0, 3))
        )
        areas = tuple(
            replace(area, stand=LeefgebiedStand.VRAAG, situatie=self._words())
            for area in plan.leefgebieden
        )
        plan = replace(plan, doelen=goals, leefgebieden=areas, wat_speelt=self._words())
        self._will(f"plan {plan_id}")
        service.save(plan)
        self._did(**{f"plan {plan_id}": digest(plan)})

    def _delete_plan(self) -> None:
        plan_id = self._taken(self._plannen)
        self._will(f"plan {plan_id}")
        self._services.plannen.delete(plan_id)
        self._did(**{f"plan {plan_id}": None})

    def _draft(self) -> None:
        text = self._words()
        self._will(f"concept {DRAFT}")
        self._services.herstel.keep_draft(DRAFT, text)
        self._did(**{f"concept {DRAFT}": digest(text)})

    def _taken(self, ids: list[Any]) -> Any:
        return ids.pop(self._chance.randrange(len(ids)))


def _by_contact(parts: Iterable[Any]) -> defaultdict[Any, list[Any]]:
    found: defaultdict[Any, list[Any]] = defaultdict(list)
    for part in parts:
        found[part.contact_id].append(part)
    return found


def _plain(value: Any) -> Any:
    return asdict(value) if hasattr(value, "__dataclass_fields__") else str(value)
