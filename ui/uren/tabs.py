"""The tabs of the page Uren: a new one is one line here, and a name in ``ui.navigator.UrenTab``."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.navigator import UrenTab
from ui.uren.afsluiten_tab import AfsluitTab
from ui.uren.in_uit_tab import InUitTab
from ui.uren.jaar_view import JaarTab
from ui.uren.overzicht_view import OverzichtTab
from ui.uren.ritten_tab import RittenTab
from ui.uren.tab_page import UrenTools
from ui.uren.view import UrenView

# Shown in the order of ``UrenTab``, and made when it is first looked at.
BUILDERS: Mapping[UrenTab, Callable[[UrenTools], QWidget]] = {
    UrenTab.WEEK: UrenView.of,
    UrenTab.RITTEN: RittenTab,
    UrenTab.IN_UIT: InUitTab,
    UrenTab.OVERZICHT: OverzichtTab.of,
    UrenTab.AFSLUITEN: AfsluitTab,
    UrenTab.JAAR: JaarTab.of,
}
