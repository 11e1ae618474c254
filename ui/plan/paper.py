"""The plan on paper: a preview that follows the typing, and the pdf on disk."""

from pathlib import Path
from typing import Protocol

from gco_desktop.domain.plan import Casemanagementplan
from gco_desktop.error_texts import error_text
from gco_desktop.errors import GcoError
from gco_desktop.services.bestanden import write_file
from ui.plan import texts
from ui.plan.tools import Tools


class PreviewView(Protocol):
    """What the presenter may ask of the preview."""

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages."""
        ...

    def show_error(self, message: str) -> None:
        """Tell why there are no pages."""
        ...


class PaperView(Protocol):
    """What the presenter may ask of the screen."""

    def show_written(self, message: str) -> None:
        """Tell where the pdf went and who can read it."""
        ...

    def show_error(self, message: str) -> None:
        """Tell what went wrong."""
        ...


class PreviewPresenter:
    """Builds one preview at a time, always of the newest text."""

    def __init__(self, view: PreviewView, tools: Tools) -> None:
        self._view = view
        self._tools = tools
        self._wanted: Casemanagementplan | None = None
        self._shown: Casemanagementplan | None = None
        self._busy = False

    def request(self, plan: Casemanagementplan) -> None:
        """Show this plan, as soon as the one under way is done."""
        self._wanted = plan
        if not self._busy and plan != self._shown:
            self._build(plan)

    def forget(self) -> None:
        """Build again at the next request, for what is not in the plan may have changed."""
        self._shown = None

    def _build(self, plan: Casemanagementplan) -> None:
        self._busy = True
        self._tools.runner.run(
            lambda: self._tools.plannen.preview(plan),
            lambda pdf: self._on_built(plan, pdf),
            self._on_failed,
        )

    def _on_built(self, plan: Casemanagementplan, pdf: bytes) -> None:
        self._busy = False
        self._shown = plan
        self._view.show_pdf(pdf)
        if self._wanted is not None:
            self.request(self._wanted)

    def _on_failed(self, error: GcoError) -> None:
        self._busy = False
        self._view.show_error(error_text(error))


class PdfWriter:
    """Writes the plan as typed to a file the user named."""

    def __init__(self, view: PaperView, tools: Tools) -> None:
        self._view = view
        self._tools = tools

    @property
    def suggested(self) -> str:
        """The name to suggest: never the name of a family."""
        return texts.file_name(self._tools.today())

    def write(self, plan: Casemanagementplan, path: Path) -> None:
        """Write the pdf; an older file of that name is kept when that fails."""
        self._tools.runner.run(
            lambda: write_file(path, self._tools.plannen.preview(plan)),
            lambda _nothing: self._view.show_written(texts.written(path.name)),
            lambda error: self._view.show_error(error_text(error)),
        )
