"""Decides what the tab Maand afsluiten shows, and closes and opens months."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gco_desktop.domain.afsluiting import Afsluiting
from gco_desktop.domain.ids import OpdrachtgeverId
from gco_desktop.domain.opgave import Opgave
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.afsluiten import AfsluitService, Boekmaand
from gco_desktop.services.opgave import OpgaveService
from ui.drafts import DraftKey, FormKind
from ui.navigator import Navigator
from ui.runner import Runner
from ui.uren import afsluiten_texts as texts
from ui.uren.afsluiten_state import MonthHead, Table, month_head, month_row, statement
from ui.widgets.saver import Saver
from ui.widgets.shapes import ListRow

Question = tuple[str, str, str]
Statement = tuple[OpdrachtgeverId | None, str, int | None]
NOBODY = "-"


class AfsluitScreen(Protocol):
    """What the presenter may ask of the tab."""

    def show_parties(self, parties: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these opdrachtgevers; none at all when there are no months."""
        ...

    def show_months(self, rows: Sequence[ListRow], chosen: str) -> None:
        """Show the months of one opdrachtgever."""
        ...

    def show_month(self, head: MonthHead, chosen: str) -> None:
        """Show how a month stands, and which of its statements is shown."""
        ...

    def show_views(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer what can be looked at of the statement."""
        ...

    def show_table(self, table: Table | None, notes: str) -> None:
        """Show a part of the statement, with the rules that it follows; or that there is none."""
        ...

    def allow_export(self, *, allowed: bool) -> None:
        """Offer the statement for a file, or not as long as there is none."""
        ...

    def show_problem(self, text: str) -> None:
        """Say what went wrong; nothing with an empty text."""
        ...

    def ask_close(self, question: Question) -> None:
        """Ask whether to close the month."""
        ...

    def ask_reopen(self, question: Question, key: DraftKey) -> None:
        """Ask why the month is opened again."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...


class AfsluitPresenter:
    """Stands between the tab and the core."""

    def __init__(
        self,
        view: AfsluitScreen,
        services: tuple[AfsluitService, OpgaveService],
        runner: Runner,
        navigator: Navigator,
        announce: Callable[[], None],
    ) -> None:
        self._view = view
        self._closing, self._opgaven = services
        self._runner = runner
        self._navigator = navigator
        self._announce = announce
        self._saver = Saver(runner, view)
        self._months: Sequence[Boekmaand] = ()
        self._party = ""
        self._maand = ""
        self._number: int | None = None
        self._part = texts.TOTALS
        self.opgave: Opgave | None = None

    def load(self) -> None:
        """Show the latest data."""
        self._runner.run(self._closing.overview, self._show, self._fail)

    @property
    def place(self) -> str:
        """Whose month is shown, and which; "" when there is none."""
        return f"{self._party}/{self._maand}" if self._maand else ""

    def show_place(self, place: str) -> None:
        """Show again what ``place`` told."""
        self._party, _slash, self._maand = place.partition("/")
        self.load()

    def choose_party(self, party: str) -> None:
        """Show the months of an opdrachtgever."""
        if party != self._party:
            self._party, self._maand = party, ""
            self._show_months()

    def choose_month(self, maand: str) -> None:
        """Show a month with its statement."""
        if maand != self._maand:
            self._maand = maand
            self._show_month()

    def choose_opgave(self, code: str) -> None:
        """Show another statement of the month: a closing, or how it stands now."""
        number = int(code) if code else None
        if number != self._number:
            self._number = number
            self._load_opgave()

    def choose_view(self, part: str) -> None:
        """Show another part of the statement."""
        self._part = part
        self._show_opgave()

    def ask_close(self) -> None:
        """Ask whether to close the month that is shown."""
        if month := self._month():
            self._view.ask_close(texts.close_question(month))

    def close(self) -> None:
        """Close the month that is shown."""
        if month := self._month():
            self._saver.save(
                lambda _reason: self._closing.close(month.opdrachtgever_id, month.maand),
                lambda made: self._changed(made, texts.closed(made)),
                self._fail,
            )

    def ask_reopen(self) -> None:
        """Ask why the month that is shown is opened again."""
        if month := self._month():
            self._view.ask_reopen(texts.reopen_question(month), _draft_key(month))

    def resume(self, ref: str) -> None:
        """Ask again why a month is opened; what is typed for one that is open already goes."""
        self._party, _slash, self._maand = ref.partition("/")

        def done(months: Sequence[Boekmaand]) -> None:
            self._show(months)
            month = self._month()
            if month and _draft_key(month).ref == ref and month_head(month).closed:
                self.ask_reopen()
            else:
                self._navigator.drafts.drop(DraftKey(FormKind.HEROPENEN, ref))

        self._runner.run(self._closing.overview, done, self._fail)

    def reopen(self, reden: str) -> None:
        """Open the month that is shown again."""
        if (month := self._month()) is None:
            return

        def done(made: Afsluiting) -> None:
            self._navigator.drafts.drop(_draft_key(month))
            self._changed(made, texts.reopened(made))

        self._saver.save(
            lambda reason: self._closing.reopen(
                month.opdrachtgever_id, month.maand, reden, bsn_reden=reason
            ),
            done,
            self._fail,
        )

    def _changed(self, _made: Afsluiting, message: str) -> None:
        self._announce()
        self._navigator.saved(message, undo=False)

    def _show(self, months: Sequence[Boekmaand]) -> None:
        self._view.show_problem("")
        self._months = months
        parties = {_key(each.opdrachtgever_id): texts.party(each.naam) for each in months}
        if self._party not in parties:
            self._party = _with_hours(months)
            self._maand = ""
        self._view.show_parties(tuple(parties.items()), self._party)
        self._show_months()

    def _show_months(self) -> None:
        own = [each for each in self._months if _key(each.opdrachtgever_id) == self._party]
        if own and self._maand not in {each.maand for each in own}:
            self._maand = _first(own).maand
        self._view.show_months([month_row(each) for each in own], self._maand)
        self._show_month()

    def _show_month(self) -> None:
        month = self._month()
        if month is None:
            return
        head = month_head(month)
        self._number = month.afsluitingen[0].volgnummer if head.closed else None
        self._view.show_month(head, str(self._number or ""))
        self._load_opgave()

    def _load_opgave(self) -> None:
        month, number = self._month(), self._number
        self.opgave = None  # none of another month may leave meanwhile
        self._view.allow_export(allowed=False)
        if month is not None:
            self._runner.run(
                lambda: self._opgaven.of(month.opdrachtgever_id, month.maand, number),
                self._take,
                lambda error: self._miss((month.opdrachtgever_id, month.maand, number), error),
            )

    def _miss(self, wanted: Statement, error: GcoError) -> None:
        month = self._month()
        if month and wanted == (month.opdrachtgever_id, month.maand, self._number):
            self._view.show_table(None, "")  # else that of before stands under this month
            self._fail(error)

    def _take(self, opgave: Opgave) -> None:
        hoofd = opgave.hoofd
        wanted = (self._party, self._maand, self._number)
        if (_key(hoofd.opdrachtgever_id), hoofd.maand, hoofd.volgnummer) != wanted:
            return  # another one was chosen meanwhile
        self.opgave = opgave
        self._view.show_problem("")
        self._view.allow_export(allowed=True)
        choices = texts.view_choices(opgave)
        if self._part not in dict(choices):
            self._part = texts.TOTALS
        self._view.show_views(choices, self._part)
        self._show_opgave()

    def _show_opgave(self) -> None:
        if self.opgave is not None:
            hoofd = self.opgave.hoofd
            rules = f"{texts.agreements(hoofd)} {self.opgave.afronding}"
            notes = "\n".join(filter(None, (self.opgave.vooruit, rules)))
            self._view.show_table(statement(self.opgave, self._part), notes)

    def _month(self) -> Boekmaand | None:
        for each in self._months:
            if (_key(each.opdrachtgever_id), each.maand) == (self._party, self._maand):
                return each
        return None

    def _fail(self, error: GcoError) -> None:
        self._view.show_problem(error_text(error))


def _first(months: Sequence[Boekmaand]) -> Boekmaand:
    """Return the newest month that is over, for that is the one to close."""
    return next((each for each in months if not each.loopt), months[0])


def _with_hours(months: Sequence[Boekmaand]) -> str:
    """Return the first opdrachtgever for whom hours are booked; else the first there is."""
    booked = (each for each in months if each.opdrachtgever_id is not None and each.minuten)
    first = next(booked, months[0] if months else None)
    return "" if first is None else _key(first.opdrachtgever_id)


def _draft_key(month: Boekmaand) -> DraftKey:
    return DraftKey(FormKind.HEROPENEN, f"{_key(month.opdrachtgever_id)}/{month.maand}")


def _key(party: OpdrachtgeverId | None) -> str:
    return NOBODY if party is None else str(party)
