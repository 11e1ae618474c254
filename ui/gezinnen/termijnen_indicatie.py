"""The form of an indicatie or a beschikking; everything but the person may stay empty."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gco_desktop.domain.aanleidingen import WLZ
from gco_desktop.domain.ids import InstantieId, PersoonId
from gco_desktop.domain.indicatie import Indicatie
from gco_desktop.errors import EindVoorBeginError, GcoError
from gco_desktop.reference import tables
from ui.drafts import DraftBox, DraftKey, FormKind
from ui.gezinnen import termijnen_form_texts as texts
from ui.gezinnen.termijnen_contract import Found
from ui.gezinnen.termijnen_form import DraftForm, day_field, pair, people
from ui.gezinnen.termijnen_presenter import TermijnenPresenter
from ui.widgets.choice_field import ChoiceField
from ui.widgets.choices import ChipRow
from ui.widgets.fold import Fold
from ui.widgets.form import FormRow
from ui.widgets.text_fields import TextArea, TextField

_ACTIVE = "1"
_DAYS = (
    "ingang",
    "einde",
    "verzonden_op",
    "meerzorg_van",
    "meerzorg_tot",
    "gemeld_op",
    "aangevraagd_op",
    "zorg_vanaf",
    "zorgplan_op",
)
_FOLDED = ("gemeld_op", "aangevraagd_op", "zorg_vanaf", "zorgplan_op")


class IndicatieForm(DraftForm):
    """Shows and keeps one decision; what belongs to the Wlz alone shows for the Wlz."""

    def __init__(
        self,
        parent: QWidget,
        presenter: TermijnenPresenter,
        box: DraftBox,
        indicatie: Indicatie,
        found: Found,
        key: str,
    ) -> None:
        new = key != str(indicatie.id)
        title = texts.NEW_INDICATIE if new else texts.EDIT_INDICATIE
        super().__init__(parent, title, texts.SAVE, 560)
        self._presenter = presenter
        self._indicatie = indicatie
        self.wie = ChoiceField(people(found))
        self.wet = ChoiceField(tables.choices("wet"), texts.NO_WET)
        self.omschrijving = TextField(indicatie.omschrijving)
        self.zorgprofiel = ChoiceField(profiles(), texts.NO_ZORGPROFIEL)
        self.leveringsvormen = ChipRow(
            [(code, row["afkorting"]) for code, row in _offered("leveringsvorm")], multi=True
        )
        self.besluitnummer = TextField(indicatie.besluitnummer)
        self.instantie = ChoiceField(
            [(str(each), name) for each, name in found.instanties], texts.NO_INSTANTIE
        )
        self.notitie = TextArea(2)
        self.days = {name: day_field(presenter) for name in _DAYS}
        self._build()
        self._fill(indicatie)
        fields: dict[str, QWidget] = {
            "wie": self.wie,
            "wet": self.wet,
            "omschrijving": self.omschrijving,
            "zorgprofiel": self.zorgprofiel,
            "leveringsvormen": self.leveringsvormen,
            "besluitnummer": self.besluitnummer,
            "instantie": self.instantie,
            "notitie": self.notitie,
            **self.days,
        }
        self.wet.value_changed.connect(self._on_wet)
        self.begin(box, DraftKey(FormKind.INDICATIE, key), str(found.gezin_id), fields)
        self._on_wet()
        (self.wet if new else self.omschrijving).setFocus()

    def typed(self) -> Indicatie:
        """Return the decision as it stands in the form."""
        wie, instantie = self.wie.value(), self.instantie.value()
        days = {name: day.value() for name, day in self.days.items()}
        return replace(
            self._indicatie,
            persoon_id=PersoonId(UUID(wie)) if wie else self._indicatie.persoon_id,
            wet=self.wet.value() or "",
            omschrijving=self.omschrijving.text().strip(),
            zorgprofiel=self.zorgprofiel.value() or "",
            leveringsvormen=self.leveringsvormen.values(),
            besluitnummer=self.besluitnummer.text().strip(),
            instantie_id=InstantieId(UUID(instantie)) if instantie else None,
            notitie=self.notitie.text().strip(),
            **days,  # type: ignore[arg-type]
        )

    def save(self) -> None:
        """Keep the decision."""
        self._presenter.save_indicatie(self.typed(), self)

    def show_error(self, error: GcoError) -> None:
        """Tell what went wrong, at the end that lies before its start."""
        if not isinstance(error, EindVoorBeginError):
            super().show_error(error)
            return
        start, end = self.days["ingang"].value(), self.days["einde"].value()
        whole = start is not None and end is not None and end < start
        row = self.rows["einde" if whole else "meerzorg_tot"]
        row.set_error(texts.BEFORE_START)
        row.focus_field()

    def _build(self) -> None:
        days = self.days
        self.rows = {
            "ingang": self.day_row(texts.INGANG, days["ingang"]),
            "einde": self.day_row(texts.EINDE, days["einde"], hint=""),
            "verzonden_op": self.day_row(
                texts.VERZONDEN, days["verzonden_op"], hint=texts.VERZONDEN_HINT
            ),
            "meerzorg_van": self.day_row(texts.MEERZORG_VAN, days["meerzorg_van"]),
            "meerzorg_tot": self.day_row(texts.MEERZORG_TOT, days["meerzorg_tot"]),
            "gemeld_op": self.day_row(texts.GEMELD, days["gemeld_op"]),
            "aangevraagd_op": self.day_row(texts.AANGEVRAAGD, days["aangevraagd_op"]),
            "zorg_vanaf": self.day_row(texts.ZORG_VANAF, days["zorg_vanaf"]),
            "zorgplan_op": self.day_row(texts.ZORGPLAN, days["zorgplan_op"]),
        }
        rows = self.rows
        self.add_pair(FormRow(texts.WIE, self.wie), FormRow(texts.WET, self.wet, optional=True))
        hint = texts.OMSCHRIJVING_HINT
        self.add_row(FormRow(texts.OMSCHRIJVING, self.omschrijving, hint=hint, optional=True))
        self.profile_row = self.add_row(FormRow(texts.ZORGPROFIEL, self.zorgprofiel, optional=True))
        self.add_row(FormRow(texts.LEVERINGSVORM, self.leveringsvormen, optional=True))
        self.add_pair(rows["ingang"], rows["einde"])
        self.add_pair(rows["meerzorg_van"], rows["meerzorg_tot"])
        self.add_row(rows["verzonden_op"])
        self.more = Fold(texts.MORE_DATES)
        self.more.body.addLayout(pair(rows["gemeld_op"], rows["aangevraagd_op"]))
        self.more.body.addLayout(pair(rows["zorg_vanaf"], rows["zorgplan_op"]))
        number = FormRow(
            texts.BESLUITNUMMER, self.besluitnummer, hint=texts.BESLUITNUMMER_HINT, optional=True
        )
        self.more.body.addLayout(
            pair(number, FormRow(texts.INSTANTIE, self.instantie, optional=True))
        )
        self.body.addWidget(self.more)
        self.add_row(FormRow(texts.NOTE, self.notitie, optional=True))

    def _fill(self, indicatie: Indicatie) -> None:
        self.wie.set_value(str(indicatie.persoon_id))
        self.wet.set_value(indicatie.wet or None)
        self.zorgprofiel.set_value(indicatie.zorgprofiel or None)
        self.leveringsvormen.set_values(indicatie.leveringsvormen)
        instantie = indicatie.instantie_id
        self.instantie.set_value(str(instantie) if instantie else None)
        self.notitie.set_text(indicatie.notitie)
        for name, field in self.days.items():
            field.set_value(getattr(indicatie, name))
        hidden = any(getattr(indicatie, name) for name in _FOLDED)
        self.more.set_open(opened=hidden or bool(indicatie.besluitnummer or instantie))

    @Slot()
    def _on_wet(self) -> None:
        """Show what belongs to the Wlz for the Wlz, and wherever it was filled in."""
        wet, filled = self.wet.value(), self.typed()
        wlz = wet in (WLZ, None)
        self.profile_row.setVisible(wlz or bool(filled.zorgprofiel))
        extra = wet == WLZ or bool(filled.meerzorg_van or filled.meerzorg_tot)
        for name in ("meerzorg_van", "meerzorg_tot"):
            self.rows[name].setVisible(extra)
        plan = wet == WLZ or filled.zorgplan_op is not None
        self.rows["zorgplan_op"].setVisible(plan)
        self.rows["gemeld_op"].set_label(texts.GEMELD_WLZ if wet == WLZ else texts.GEMELD)
        self.rows["gemeld_op"].set_optional(optional=True)


def profiles() -> list[tuple[str, str]]:
    """Return the zorgprofielen by their everyday name; old ones come last."""
    found = sorted(
        tables.table("zorgprofiel"),
        key=lambda row: (row["actief"] != _ACTIVE, int(row["volgorde"])),
    )
    return [(row["code"], _profile(row["weergave"], row["label"], row["actief"])) for row in found]


def _profile(name: str, label: str, active: str) -> str:
    shown = f"{name}{texts.SEPARATOR}{label}"
    return shown if active == _ACTIVE else f"{shown} ({texts.OLD_PROFILE})"


def _offered(table: str) -> list[tuple[str, dict[str, str]]]:
    return [(row["code"], dict(row)) for row in tables.table(table) if row["actief"] == _ACTIVE]
