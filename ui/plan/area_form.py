"""The form of one leefgebied: how it stands, what goes well, what is wished, and its goals."""

from dataclasses import replace

from PySide6.QtCore import Slot

from gco_desktop.domain.plan import Casemanagementplan, LeefgebiedStand
from gco_desktop.reference import tables
from gco_desktop.services.plan_papier import leefgebied_label
from ui.plan import form_texts as words
from ui.plan.editing import has_text, part_of, with_part
from ui.plan.fitted_area import FittedArea
from ui.plan.from_dossier import FromDossier
from ui.plan.goals_form import GoalsForm
from ui.plan.tools import Tools
from ui.widgets.choices import ChipRow
from ui.widgets.form import FormRow
from ui.widgets.labels import Label


class AreaForm(GoalsForm):
    """Edits one leefgebied."""

    def __init__(self, tools: Tools) -> None:
        super().__init__("", "", tools.today)
        self.standing = ChipRow([(s.value, w) for s, w in words.STANDINGS.items()])
        self.well = FittedArea(lines=2)
        self.situation = FittedArea(lines=4)
        self.wish = FittedArea(lines=2)
        self.dossier = FromDossier(tools)
        self.not_printed = Label(words.NOT_PRINTED, "late", wrap=True)
        self.add_rows(
            FormRow(words.STANDING, self.standing),
            self.not_printed,
            FormRow(words.AREA_WELL, self.well),
            FormRow(words.AREA_SITUATION, self.situation, hint=words.AREA_SITUATION_HINT),
            self.dossier,
            FormRow(words.AREA_WISH, self.wish, hint=words.AREA_WISH_HINT),
            self.goals,
        )
        self.standing.value_changed.connect(self.changed)
        for area in (self.well, self.situation, self.wish):
            area.textChanged.connect(self.changed)
        self.dossier.taken.connect(self._on_taken)
        self.column.addStretch(1)

    def show_plan(self, plan: Casemanagementplan) -> None:
        """Show what the plan says about this leefgebied."""
        part = part_of(plan, self.code)
        with self.filling(plan):
            self.title.setText(leefgebied_label(plan, part))
            self.hint.setText(tables.entries("leefgebied")[self.code]["vraag_voor_client"])
            self.standing.set_value(part.stand)
            self.well.set_text(part.gaat_goed)
            self.situation.set_text(part.situatie)
            self.wish.set_text(part.wens)
            unspoken = part.stand is LeefgebiedStand.NIET_BESPROKEN
            self.not_printed.setVisible(unspoken and has_text(part))
            self.goals.fill(plan, self.code)
        self.dossier.show_area(plan.traject_id, self.code)

    def apply(self, plan: Casemanagementplan) -> Casemanagementplan:
        """Return the plan with what the fields say."""
        part = part_of(plan, self.code)
        changed = replace(
            part,
            stand=LeefgebiedStand(self.standing.value() or part.stand),
            gaat_goed=self.well.text(),
            situatie=self.situation.text(),
            wens=self.wish.text(),
        )
        return super().apply(with_part(plan, changed))

    def set_frozen(self, *, frozen: bool) -> None:
        """Let the fields be read only, or not."""
        super().set_frozen(frozen=frozen)
        self.standing.setEnabled(not frozen)
        self.dossier.set_frozen(frozen=frozen)

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        """Put a note below what stands there: it is to be put in one's own words."""
        self.situation.set_text("\n".join(filter(None, (self.situation.text().rstrip(), text))))
        self.situation.setFocus()
