"""What the form needs before it can be filled in, read in one go."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from gco_desktop.domain.ids import ContactId, GezinId, SignaalId
from gco_desktop.domain.overzicht import GezinRegel
from gco_desktop.domain.signaalprijs import VOORBIJ
from gco_desktop.errors import NotFoundError
from gco_desktop.services.contacten import ContactBundel, ContactService
from gco_desktop.services.gezinnen import GezinDetail, GezinService
from gco_desktop.services.signalen import SignaalService
from gco_desktop.services.uren import UrenService
from ui.contactmoment import texts
from ui.contactmoment.drafts import Drafts
from ui.contactmoment.invoer import ContactInvoer

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """The gezinnen, a draft when there is one, and the gezin the form begins with.

    ``away`` are the persons who took part in the contact and left the gezin since; ``signalen``
    are those that are not over, and those the contact was about; ``with_zn`` the trajecten (empty
    for none) whose opdrachtgever asks for the product of ZN.
    """

    gezinnen: Sequence[GezinRegel]
    draft: ContactInvoer | None = None
    bundel: ContactBundel | None = None
    detail: GezinDetail | None = None
    away: Choices = ()
    signalen: Choices = ()
    with_zn: frozenset[str] = frozenset()

    def knows(self, gezin_id: GezinId | None) -> bool:
        """Whether this gezin can be chosen."""
        return any(regel.id == gezin_id for regel in self.gezinnen)

    def name_of(self, gezin_id: GezinId | None) -> str:
        """Return the name of a gezin."""
        return next((regel.naam for regel in self.gezinnen if regel.id == gezin_id), "")

    def choices(self) -> list[tuple[GezinId, str]]:
        """Return the gezinnen to choose from; a name that stands twice gets its number."""
        own = self.bundel.contact.gezin_id if self.bundel else None
        shown = [each for each in self.gezinnen if not each.gearchiveerd or each.id == own]
        names = [each.naam for each in shown]
        return [
            (
                each.id,
                texts.numbered(each.naam, each.dossiernummer)
                if names.count(each.naam) > 1
                else each.naam,
            )
            for each in shown
        ]


@dataclass(frozen=True, slots=True)
class Loader:
    """Reads the kluis for the form; each method is work for the database thread."""

    contacten: ContactService
    gezinnen: GezinService
    drafts: Drafts

    def new(self, gezin_id: GezinId | None) -> Start:
        """Return what a new contact begins with; a draft goes before the gezin asked for."""
        draft = self.drafts.load()
        return self._with(draft, draft.gezin_id if draft else gezin_id)

    def edit(self, contact_id: ContactId) -> Start:
        """Return what the change of a contact begins with.

        Of one that is not there (any more) the draft makes a new contact.
        """
        draft = self.drafts.load(contact_id)
        try:
            bundel = self.contacten.get(contact_id)
        except NotFoundError:
            if draft is None:
                raise
            return self._with(draft, draft.gezin_id)
        gezin_id = bundel.contact.gezin_id
        return Start(
            gezinnen=self.gezinnen.regels(),
            draft=draft,
            bundel=bundel,
            detail=self.detail((draft and draft.gezin_id) or gezin_id),
            away=self._away(bundel),
            signalen=self._signalen(bundel.signalen),
            with_zn=self._with_zn(),
        )

    def detail(self, gezin_id: GezinId | None) -> GezinDetail | None:
        """Return the persons and trajecten of a gezin, when there is one."""
        return None if gezin_id is None else self.gezinnen.detail(gezin_id, limit=0)

    def _with(self, draft: ContactInvoer | None, gezin_id: GezinId | None) -> Start:
        start = Start(
            gezinnen=self.gezinnen.regels(),
            draft=draft,
            signalen=self._signalen(),
            with_zn=self._with_zn(),
        )
        known = gezin_id is not None and start.knows(gezin_id)
        return replace(start, detail=self.detail(gezin_id)) if known and gezin_id else start

    def _with_zn(self) -> frozenset[str]:
        found = UrenService(self.contacten.context).with_zn()
        return frozenset(str(traject or "") for traject in found)

    def _signalen(self, linked: Sequence[SignaalId] = ()) -> Choices:
        regels = SignaalService(self.contacten.context).regels()
        return [
            (str(regel.id), regel.titel)
            for regel in regels
            if regel.status not in VOORBIJ or regel.id in linked
        ]

    def _away(self, bundel: ContactBundel) -> Choices:
        present = bundel.contact.deelnemers
        others = self.gezinnen.personen_elders(bundel.contact.gezin_id) if present else ()
        return [(str(each.id), each.naam) for each, _gezinnen in others if each.id in present]


def person_choices(detail: GezinDetail | None, chosen: Collection[str] = ()) -> Choices:
    """Return the persons of a gezin to choose from; of who left only those chosen before."""
    if detail is None:
        return ()
    left = [lid for lid in detail.leden if str(lid.persoon.id) in chosen]
    shown = {lid.persoon.id: lid.persoon for lid in (*detail.aanwezig, *left)}
    return [(str(each.id), each.naam or texts.NAMELESS) for each in shown.values()]


def traject_choices(detail: GezinDetail | None) -> Choices:
    """Return the trajecten of a gezin to choose from, the leading one first."""
    if detail is None:
        return ()
    names = {lid.persoon.id: lid.persoon.naam for lid in detail.leden}
    order = sorted(detail.trajecten, key=lambda each: each != detail.leidend)
    return [
        (
            str(each.id),
            texts.numbered(names.get(each.client_id, ""), each.code)
            if each.client_id
            else each.code,
        )
        for each in order
    ]
