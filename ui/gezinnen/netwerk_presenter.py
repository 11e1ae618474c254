"""Decides about the network of one gezin: what is drawn, what is listed, and what is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol
from uuid import UUID

from gco_desktop.domain.ecogram import Ecogram, Knoop, Standregel
from gco_desktop.domain.ecogram_layout import Place
from gco_desktop.domain.ids import GezinId
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.gezinnen import netwerk_texts as texts
from ui.gezinnen.dossier import Dossier
from ui.gezinnen.netwerk_drawing import Drawing, Line, drawing_of, lines_of
from ui.gezinnen.tools import Tools
from ui.widgets.shapes import Tone


class NetwerkPanel(Protocol):
    """What the presenter may ask of the tab."""

    def show_network(self, drawing: Drawing, lines: Sequence[Line], count: str, note: str) -> None:
        """Show the network as a map and as a list, how many there are, and what is not drawn."""
        ...

    def show_empty(self) -> None:
        """Say what to do while nobody is known."""
        ...

    def show_gone(self, count: int) -> None:
        """Offer to show who left, when there are any."""
        ...

    def show_moments(self, moments: Sequence[str], current: int) -> None:
        """Show the kept ecograms and now, the last one, and which of them is shown."""
        ...

    def show_message(self, message: str, tone: Tone) -> None:
        """Tell what is going on or what went wrong."""
        ...

    def show_paper(self, pdf: bytes, name: str) -> None:
        """Show the sheet for the family."""
        ...


class NetwerkPresenter:
    """Stands between the tab Netwerk and the core."""

    def __init__(self, view: NetwerkPanel, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._gezin_id: GezinId | None = None
        self._stand: UUID | None = None
        self._gone = False
        self._ecogram: Ecogram | None = None

    @property
    def gezin_id(self) -> GezinId | None:
        """The gezin that is shown."""
        return self._gezin_id

    def show(self, dossier: Dossier) -> None:
        """Show the network of a gezin; of another one as it is now."""
        if dossier.gezin_id != self._gezin_id:
            self._stand, self._ecogram = None, None
            self._gezin_id = dossier.gezin_id
            self._view.show_message("", Tone.INFO)
        self._load()

    def knoop(self, key: object) -> Knoop | None:
        """Return who this is, when the bond can be changed: nothing in a kept ecogram can."""
        if self._ecogram is None or self._stand is not None:
            return None
        return self._ecogram.find(key)

    def show_gone(self, *, gone: bool) -> None:
        """Show who left too, or not."""
        self._gone = gone
        self._fill()

    def choose_moment(self, number: int) -> None:
        """Show one of the kept ecograms, or now when the number is past the last."""
        standen = self._standen()
        wanted = standen[number].id if 0 <= number < len(standen) else None
        if wanted != self._stand:
            self._stand = wanted
            self._load()

    def move(self, places: Mapping[UUID, Place]) -> None:
        """Keep where somebody was put."""
        gezin_id, ecogram = self._gezin_id, self._ecogram
        if gezin_id is None or ecogram is None or self._stand is not None:
            return
        self._ecogram = _moved(ecogram, places)
        service = self._tools.ecogram
        self._tools.runner.run(
            lambda: service.place(gezin_id, places),
            lambda _: self._tell(texts.MOVED),
            self._fail_to_move,
        )

    def arrange(self) -> None:
        """Let the drawing arrange itself again."""
        service, gezin_id = self._tools.ecogram, self._gezin_id
        if gezin_id is not None:
            self._tools.runner.run(
                lambda: service.arrange(gezin_id),
                lambda _: self.changed(texts.ARRANGED),
                self._fail,
            )

    def keep(self) -> None:
        """Keep the ecogram as it is today."""
        service, gezin_id = self._tools.ecogram, self._gezin_id
        if gezin_id is not None:
            self._tools.runner.run(
                lambda: service.keep_stand(gezin_id),
                lambda _: self.changed(texts.KEPT),
                self._fail,
            )

    def delete_stand(self) -> None:
        """Remove the kept ecogram that is shown; it can be undone."""
        service, stand = self._tools.ecogram, self._stand
        if stand is not None:
            self._stand = None
            self._tools.runner.run(
                lambda: service.delete_stand(stand),
                lambda _: self.changed(texts.DELETED),
                self._fail,
            )

    def make_pdf(self) -> None:
        """Make the sheet of what is shown."""
        service, gezin_id, stand = self._tools.ecogram, self._gezin_id, self._stand
        if gezin_id is not None:
            name = texts.paper_file(self._tools.today())
            self._tools.runner.run(
                lambda: service.pdf(gezin_id, stand),
                lambda pdf: self._view.show_paper(pdf, name),
                self._fail,
            )

    def changed(self, message: str) -> None:
        """Tell every screen that the network changed, and the user what was done."""
        self._tools.announcer.netwerk_changed()
        self._tell(message)

    def _tell(self, message: str) -> None:
        self._tools.navigator.saved(message)

    def _load(self) -> None:
        service, gezin_id, stand = self._tools.ecogram, self._gezin_id, self._stand
        if gezin_id is None:
            return

        def read() -> tuple[GezinId, UUID | None, Ecogram]:
            now = service.van_gezin(gezin_id)
            known = any(each.id == stand for each in now.standen)
            if stand is None or not known:
                return gezin_id, None, now
            return gezin_id, stand, service.stand(stand)

        self._tools.runner.run(read, lambda found: self._on_read(stand, found), self._fail)

    def _on_read(self, asked: UUID | None, found: tuple[GezinId, UUID | None, Ecogram]) -> None:
        gezin_id, stand, ecogram = found
        if gezin_id == self._gezin_id and asked == self._stand:
            self._stand, self._ecogram = stand, ecogram
            self._fill()

    def _fill(self) -> None:
        ecogram = self._ecogram
        if ecogram is None:
            return
        fixed = self._stand is not None
        standen = self._standen()
        names = [texts.moment(each.op, each.omschrijving) for each in standen]
        current = next(
            (place for place, each in enumerate(standen) if each.id == self._stand), len(standen)
        )
        self._view.show_moments([*names, texts.NOW], current)
        self._view.show_gone(len(ecogram.voorbij))
        if not ecogram.knopen and not standen:
            self._view.show_empty()
            return
        drawing = drawing_of(ecogram, gone=self._gone, fixed=fixed)
        lines = lines_of(ecogram, gone=self._gone)
        drawn = len(drawing.shapes)
        note = texts.left_out(drawn, len(lines)) if drawn < len(lines) else ""
        self._view.show_network(drawing, lines, texts.counted(ecogram), note)

    def _standen(self) -> Sequence[Standregel]:
        return () if self._ecogram is None else self._ecogram.standen

    def _fail_to_move(self, error: GcoError) -> None:
        self._fail(error)
        self._load()  # everybody stands where they were

    def _fail(self, error: GcoError) -> None:
        self._view.show_message(error_text(error), Tone.BAD)


def _moved(ecogram: Ecogram, places: Mapping[UUID, Place]) -> Ecogram:
    def moved(knoop: Knoop) -> Knoop:
        place = places.get(knoop.wie)
        return knoop if place is None else replace(knoop, x=place[0], y=place[1])

    return replace(ecogram, knopen=tuple(map(moved, ecogram.knopen)))
