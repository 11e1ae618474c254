"""Decides the steps of the wizard that makes a kluis, and what each of them needs to be done."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from secrets import SystemRandom
from typing import Any

from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from ui.runner import Runner
from ui.start import wizard_texts as texts
from ui.start.actions import StartActions
from ui.start.wizard_contract import (
    ASKED,
    GROUPS,
    ORDER,
    MadeKluis,
    ProfileInput,
    Step,
    WizardViewer,
)
from ui.widgets.place_texts import before_making


class WizardPresenter:
    """Goes through the steps; the end is out of reach until the code is known to be on paper."""

    def __init__(
        self,
        view: WizardViewer,
        actions: StartActions,
        runner: Runner,
        folder: Path,
        opened: Callable[[Any], None],
        made: MadeKluis | None = None,
    ) -> None:
        self._view = view
        self._actions = actions
        self._runner = runner
        self._opened = opened
        self._made = made
        self._usual = folder
        self._folder = folder if made is None else made.folder
        self._asked: tuple[int, ...] = ()
        self._checked = False
        self._first = Step.PLACE if made is None else Step.SHEET
        self._step = self._first

    @property
    def resumes(self) -> bool:
        """Whether this is only about the sheet of a kluis that was made before."""
        return self._first is Step.SHEET

    @property
    def renewed(self) -> bool:
        """Whether the code came in the place of another one."""
        return self._actions.status(self._folder).code_replaced is not None

    def start(self) -> None:
        """Show the first step."""
        self._show_place(self._folder)
        self._go(self._first)

    def back(self) -> None:
        """Go to the step before this one, or out of the wizard."""
        place = ORDER.index(self._step)
        if self._step is self._first:
            self._view.leave()
        elif self._step is Step.PROFILE:
            self._go(Step.SHEET)
        else:
            self._go(ORDER[place - 1])

    def choose_place(self, folder: Path) -> None:
        """Take another folder."""
        place = self._actions.place(folder)
        if self._actions.status(place).exists:
            self._view.show_problem(texts.PLACE_TAKEN)
            return
        self._folder = place
        self._view.show_problem("")
        self._show_place(place)

    def _show_place(self, folder: Path) -> None:
        fixed = self._made is not None
        warning = "" if fixed else before_making(self._actions.surroundings(folder))
        self._view.show_place(folder, fixed=fixed)
        self._view.show_place_warning(warning)

    def accept_place(self) -> None:
        """Go on from the place."""
        self._go(Step.SECRET)

    def accept_password(self, password: str) -> None:
        """Make the kluis with this password, or change the one it was made with."""
        if self._made is None:
            folder = self._folder
            self._run(
                lambda: MadeKluis(
                    folder=folder, code=self._actions.create(folder, password), password=password
                ),
                self._on_made,
            )
        elif password != self._made.password:
            self._run(lambda: self._changed_password(password), self._on_made)
        else:
            self._go(Step.SHEET)

    def make_sheet(self) -> None:
        """Show the sheet as it will be printed."""
        made = self._known()
        self._runner.run_apart(
            lambda: self._actions.herstelvel(made.code, made.folder),
            self._view.show_sheet,
            self._fail,
        )

    def write_sheet(self, path: Path, pdf: bytes) -> None:
        """Write the sheet where the user wants it."""
        self._runner.run_apart(
            lambda: self._actions.write_file(path, pdf),
            lambda _nothing: self._view.show_sheet_saved(),
            lambda error: self._view.show_sheet_problem(error_text(error)),
        )

    def accept_sheet(self) -> None:
        """Ask for two groups, other ones each time the code was seen."""
        self._asked = tuple(sorted(SystemRandom().sample(range(1, GROUPS + 1), ASKED)))
        self._view.ask_groups(self._asked)
        self._go(Step.CHECK)

    def check_groups(self, typed: tuple[str, ...]) -> None:
        """Go on when what was typed stands in the code."""
        made = self._known()
        pairs = zip(self._asked, typed, strict=True)
        fits = self._actions.group_fits
        wrong = tuple(nr for nr, text in pairs if not fits(made.code, nr, text))
        self._view.mark_groups(wrong)
        if wrong or not self._asked:
            return
        self._checked = True
        if self.resumes:
            self.finish(ProfileInput())
        else:
            self._go(Step.PROFILE)

    def later(self) -> None:
        """Open a kluis that was made before; the question comes back next time."""
        if self.resumes:
            made = self._known()
            self._run(lambda: self._actions.open(made.folder, made.password), self._opened)

    def finish(self, typed: ProfileInput, bsn_reden: str | None = None) -> None:
        """Open the kluis, with the sheet confirmed and the profile kept."""
        if not self._checked:
            self._go(Step.SHEET)
        elif typed.may_hold_bsn and bsn_reden is None:
            self._view.ask_reason()
        else:
            self._run(lambda: self._open_with(typed, bsn_reden), self._opened)

    def _open_with(self, typed: ProfileInput, bsn_reden: str | None) -> Any:
        made = self._known()
        services = self._actions.open(made.folder, made.password)
        try:
            services.kluis.confirm_sheet()
            if not typed.empty:
                _keep_profile(services.profiel, typed, bsn_reden)
        except BaseException:
            services.close()
            raise
        return services

    def _changed_password(self, password: str) -> MadeKluis:
        made = self._known()
        services = self._actions.open(made.folder, made.password)
        try:
            services.kluis.change_password(made.password, password)
        finally:
            services.close()
        return replace(made, password=password)

    def _on_made(self, made: MadeKluis) -> None:
        self._view.show_busy(busy=False)
        self._made = made
        if made.folder != self._usual:
            self._actions.remember_folder(made.folder)
        self._view.show_place(made.folder, fixed=True)
        self._go(Step.SHEET)

    def _known(self) -> MadeKluis:
        assert self._made is not None  # noqa: S101 - the steps after making it
        return self._made

    def _go(self, step: Step) -> None:
        self._step = step
        self._view.show_problem("")
        self._view.show_code(self._known().code if step is Step.SHEET else "")
        self._view.show_step(step)

    def _run(self, work: Callable[[], Any], on_done: Callable[[Any], None]) -> None:
        self._view.show_problem("")
        self._view.show_busy(busy=True)
        self._runner.run(work, on_done, self._fail)

    def _fail(self, error: GcoError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_problem(error_text(error))


def _keep_profile(service: Any, typed: ProfileInput, bsn_reden: str | None) -> None:
    name = typed.opdrachtgever
    if name and name not in {party.naam for party in service.opdrachtgevers()}:
        service.add_opdrachtgever(name, bsn_reden=bsn_reden)
    party_id = service.get().opdrachtgever_id
    service.save(replace(typed.profiel, opdrachtgever_id=party_id), bsn_reden=bsn_reden)
