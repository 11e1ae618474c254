"""Keeps a concept while it is typed, so that nothing is lost."""

from collections.abc import Callable
from typing import Protocol

from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.error_texts import error_text
from gco_desktop.errors import BsnVermoedError, DiskFullError, GcoError
from ui.plan import texts
from ui.plan.tools import Tools


class KeeperView(Protocol):
    """What the keeper may ask of the screen."""

    def keep_soon(self) -> None:
        """Call ``keep`` when typing has stopped for a while."""
        ...

    def show_kept(self, *, kept: bool) -> None:
        """Tell whether all that was typed is in the kluis."""
        ...

    def warn_bsn(self) -> None:
        """Tell that nine digits may be a BSN, and offer to keep them."""
        ...

    def ask_reason(self, on_reason: Callable[[str], None]) -> None:
        """Ask why nine digits are no BSN."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class PlanKeeper:
    """The plan as typed and as stored; saves the difference, quietly or on request."""

    def __init__(self, view: KeeperView, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._typed: Casemanagementplan | None = None
        self._stored: Casemanagementplan | None = None
        self._sent: Casemanagementplan | None = None
        self._reason: str | None = None

    @property
    def plan(self) -> Casemanagementplan | None:
        """The plan as typed."""
        return self._typed

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the kluis yet."""
        return self._typed != self._stored

    def show(self, plan: Casemanagementplan | None) -> bool:
        """Take the plan of the kluis; return whether it replaces what is on the screen.

        What was typed and is not kept yet wins from a newer state of the same version.
        """
        same = plan is not None and self._typed is not None and plan.id == self._typed.id
        if not same:
            self._reason = self._sent = None
        elif self.dirty and plan is not None and not plan.frozen:
            return False
        changed = plan != self._typed
        self._typed = self._stored = plan
        self._view.show_kept(kept=True)
        return changed

    def edit(self, plan: Casemanagementplan) -> None:
        """Take the plan as it is typed now."""
        if plan != self._typed:
            self._typed = plan
            self._view.show_kept(kept=not self.dirty)
            self._view.keep_soon()

    def keep(self) -> None:
        """Save without a question; a number that may be a BSN only gives a warning."""
        self._save(self._reason, on_bsn=self._view.warn_bsn)

    def keep_now(self, then: Callable[[], None]) -> None:
        """Save, asking for a reason when needed, and go on with ``then``."""
        if not self.dirty:
            then()
            return
        self._save(self._reason, on_bsn=lambda: self._ask(then), then=then)

    def flush(self) -> None:
        """Save for good before the screen goes: nothing typed is lost, whatever it holds."""
        if self._typed != self._sent:
            self._save(self._reason or texts.BSN_UNASKED, on_bsn=self._view.warn_bsn)

    def _ask(self, then: Callable[[], None]) -> None:
        def go_on(reason: str) -> None:
            self._reason = reason
            self._save(reason, on_bsn=self._view.warn_bsn, then=then)

        self._view.ask_reason(go_on)

    def _save(
        self,
        reason: str | None,
        on_bsn: Callable[[], None],
        then: Callable[[], None] | None = None,
    ) -> None:
        plan = self._typed
        if plan is None or plan.frozen or not self.dirty:
            return

        def failed(error: GcoError) -> None:
            self._sent = None
            if isinstance(error, BsnVermoedError):
                on_bsn()
            else:
                self._view.show_error(error_text(error))

        self._sent = plan
        self._tools.runner.run(
            lambda: self._store(plan, reason),
            lambda _nothing: self._on_kept(plan, then),
            failed,
        )

    def _store(self, plan: Casemanagementplan, reason: str | None) -> None:
        save = self._tools.plannen.save
        try:
            save(plan, bsn_reden=reason)
        except DiskFullError:
            save(plan, bsn_reden=reason)  # the first try gave up the emergency space

    def _on_kept(self, plan: Casemanagementplan, then: Callable[[], None] | None) -> None:
        if self._typed is not None and self._typed.id == plan.id:
            self._stored = plan
            self._view.show_kept(kept=not self.dirty)
        self._tools.announcer.plan_changed()
        if then is not None:
            then()
