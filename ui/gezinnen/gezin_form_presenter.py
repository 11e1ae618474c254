"""Decides about the forms for a gezin and for a new traject."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from gco_desktop.domain.gezin import Gezin
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.traject import Traject
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError, NaamOntbreektError
from ui.gezinnen import form_texts
from ui.gezinnen.tools import Tools
from ui.widgets.saver import Saver


class Form(Protocol):
    """What the presenter may ask of a form."""

    def show_name_error(self, message: str) -> None:
        """Say at the name what is wrong."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...

    def finish(self, gezin_id: GezinId) -> None:
        """Close: everything is kept."""
        ...


class GezinFormPresenter:
    """Stands between a form and the core."""

    def __init__(self, view: Form, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._saver = Saver(tools.runner, view)

    def new_gezin(self) -> Gezin:
        """Return an empty gezin to fill in."""
        return Gezin(id=self._tools.gezinnen.new_gezin_id(), naam="")

    def new_traject(self, gezin_id: GezinId) -> Traject:
        """Return an empty traject to fill in."""
        return self._tools.trajecten.new_traject(gezin_id)

    def add(self, gezin: Gezin, traject: Traject | None) -> None:
        """Keep a new gezin, with its first traject or without."""
        service = self._tools.gezinnen
        self._saver.save(
            lambda reden: service.register(gezin, traject=traject, bsn_reden=reden),
            self._on_added,
            self._fail,
        )

    def save(self, gezin: Gezin) -> None:
        """Keep a changed gezin."""
        service, gezin = self._tools.gezinnen, replace(gezin, naam=gezin.naam.strip())
        self._saver.save(
            lambda reden: service.save(gezin, bsn_reden=reden),
            lambda _nothing: self._on_saved(gezin),
            self._fail,
        )

    def start(self, traject: Traject) -> None:
        """Start a traject."""
        service = self._tools.trajecten
        self._saver.save(
            lambda reden: service.begin(traject, bsn_reden=reden), self._on_started, self._fail
        )

    def _on_added(self, gezin: Gezin) -> None:
        self._tools.announcer.traject_changed()
        self._tools.navigator.saved(form_texts.GEZIN_ADDED)
        self._view.finish(gezin.id)

    def _on_saved(self, gezin: Gezin) -> None:
        self._tools.announcer.gezin_changed()
        self._tools.navigator.saved(form_texts.GEZIN_SAVED)
        self._view.finish(gezin.id)

    def _on_started(self, traject: Traject) -> None:
        self._tools.announcer.traject_changed()
        self._tools.navigator.saved(form_texts.TRAJECT_SAVED)
        self._view.finish(traject.gezin_id)

    def _fail(self, error: GcoError) -> None:
        if isinstance(error, NaamOntbreektError):
            self._view.show_name_error(error_text(error))
        else:
            self._view.show_error(error_text(error))
