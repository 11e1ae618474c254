"""Everything the detail of one gezin shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gco_desktop.domain.contactmoment import Taak
from gco_desktop.domain.gezin import Persoon
from gco_desktop.domain.ids import GezinId, PersoonId
from gco_desktop.domain.netwerk_overzicht import BetrokkenheidRegel, VertegenwoordigingRegel
from gco_desktop.domain.traject import Traject
from gco_desktop.reference import tables
from gco_desktop.services.gezinnen import GezinDetail
from gco_desktop.services.trajecten import TrajectDetail
from ui.gezinnen import form_texts, texts
from ui.gezinnen.tools import Tools
from ui.widgets.shapes import RingState, Tone

_ADULT = 18
_CHILD = "KIND"
_RING = {
    "NIET_INGEZET": RingState.UNUSED,
    "LOOPT": RingState.RUNNING,
    "AFGEROND": RingState.DONE,
    "NIET_NODIG": RingState.NOT_NEEDED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One gezin, the activities of its leading traject, its open tasks, and who stands around."""

    detail: GezinDetail
    traject: TrajectDetail | None
    taken: tuple[Taak, ...]
    betrokken: tuple[BetrokkenheidRegel, ...] = ()
    beslissers: tuple[VertegenwoordigingRegel, ...] = ()
    elders: Mapping[PersoonId, Mapping[GezinId, str]] = field(default_factory=dict)

    @property
    def gezin_id(self) -> GezinId:
        """The id of the gezin."""
        return self.detail.gezin.id

    @property
    def trajecten(self) -> list[Traject]:
        """The trajecten: active ones first, then by start, newest first."""
        return sorted(
            self.detail.trajecten,
            key=lambda traject: (traject.status.actief, traject.start or date.min),
            reverse=True,
        )

    def client_name(self, traject: Traject) -> str:
        """Return for whom a traject is, or nothing when that is unknown."""
        names = [
            lid.persoon.naam for lid in self.detail.leden if lid.persoon.id == traject.client_id
        ]
        return names[0] if names else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands above the tabs."""

    title: str
    pill: str
    tone: Tone
    subtitle: str
    archived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """The activities of the leading traject, for the ring."""

    states: tuple[RingState, ...]
    rows: tuple[tuple[str, str], ...]
    sentence: str


def read_dossier(tools: Tools, gezin_id: GezinId) -> Dossier:
    """Read one gezin; raises ``NotFoundError`` when it is gone."""
    detail = tools.gezinnen.detail(gezin_id)
    leidend = detail.leidend
    return Dossier(
        detail=detail,
        traject=None if leidend is None else tools.trajecten.detail(leidend.id),
        taken=tuple(tools.taken.open(gezin_id)),
        betrokken=tools.netwerk.van_gezin(gezin_id),
        elders=tools.gezinnen.elders(gezin_id),
        beslissers=tools.vertegenwoordigingen.van_gezin(gezin_id),
    )


def header(dossier: Dossier) -> Header:
    """Return the lines above the tabs."""
    detail = dossier.detail
    pill, tone = status_pill(detail.leidend)
    if dossier.traject is not None and dossier.traject.in_rouw:
        tone = Tone.NEUTRAL
    archived = detail.gezin.gearchiveerd_op is not None
    if archived:
        pill, tone = texts.ARCHIVED, Tone.NEUTRAL
    persons = [lid.persoon for lid in detail.aanwezig]
    codes = {lid.persoon.id: lid.relatie.relatie for lid in detail.aanwezig}
    children = sum(is_child(each, codes[each.id], detail.vandaag) for each in persons)
    last = detail.laatste_contact
    parts = (
        detail.gezin.dossiernummer,
        detail.gezin.plaats,
        texts.members(len(persons), children),
        texts.last_contact(None if last is None else (detail.vandaag - last).days),
    )
    return Header(
        title=detail.gezin.naam,
        pill=pill,
        tone=tone,
        subtitle=texts.SEPARATOR.join(filter(None, parts)),
        archived=archived,
    )


def status_pill(traject: Traject | None) -> tuple[str, Tone]:
    """Return how a traject stands, in a word and a tone."""
    if traject is None:
        return texts.NO_TRAJECT, Tone.NEUTRAL
    status = traject.status
    tone = Tone.OK if status.actief else Tone.INFO if status.aangemeld else Tone.NEUTRAL
    return tables.label("trajectstatus", status), tone


def is_child(persoon: Persoon, relatie: str, today: date) -> bool:
    """Whether the person is a minor, or is called a child while the age is unknown."""
    years = persoon.leeftijd(today)
    if years is None and persoon.geboortejaar is not None:
        years = today.year - persoon.geboortejaar
    return relatie == _CHILD if years is None else years < _ADULT


def ring(traject: TrajectDetail) -> Ring:
    """Return the ring of a traject."""
    regels = traject.overzicht.activiteiten
    return Ring(
        states=tuple(_RING[regel.status] for regel in regels),
        rows=tuple(
            (tables.label("activiteit", regel.nr), texts.STANDINGS[regel.status])
            for regel in regels
        ),
        sentence=texts.ring_sentence(traject.overzicht.ingezet),
    )


def facts(dossier: Dossier) -> list[tuple[str, str]]:
    """Return what to know before one rings the bell; empty lines stay away."""
    gezin, first = dossier.detail.gezin, dossier.detail.aanspreekpunt
    name = "" if first is None else first.persoon.naam
    if first is not None:
        name = f"{name} ({tables.label('relatie', first.relatie.relatie).lower()})"
    phone = gezin.telefoon if first is None else first.persoon.telefoon or gezin.telefoon
    wetten = () if dossier.traject is None else dossier.traject.traject.wetten
    place = " ".join(filter(None, (gezin.postcode, gezin.plaats)))
    lines = [
        (texts.FIRST_CONTACT, name or texts.UNKNOWN),
        (texts.PHONE, phone or texts.UNKNOWN),
        (texts.DECIDES, "\n".join(decisions(dossier))),
        (texts.APPROACH, gezin.benadering),
        (texts.LAWS, ", ".join(tables.label("wet", code) for code in wetten)),
        (texts.ADDRESS, "\n".join(filter(None, (gezin.adres, place)))),
        (texts.NOTE, gezin.notitie),
    ]
    return [(caption, value.strip()) for caption, value in lines if value.strip()]


def decisions(dossier: Dossier) -> list[str]:
    """Return who decides and signs for whom now, one line for each."""
    today = dossier.detail.vandaag
    return [
        form_texts.decides(
            regel.persoon,
            tables.label("vertegenwoordiging", regel.vertegenwoordiging.soort),
            regel.door,
        )
        for regel in dossier.beslissers
        if not regel.vertegenwoordiging.voorbij(today)
    ]


def age_text(persoon: Persoon, today: date) -> str:
    """Return the age, or that the person died; nothing when the age is unknown."""
    if persoon.overleden_op is not None:
        return form_texts.DIED
    years = persoon.leeftijd(today)
    if years is not None:
        return form_texts.age(years)
    if persoon.geboortejaar is not None:
        return form_texts.about_age(today.year - persoon.geboortejaar)
    return ""
