"""Tables. A row never leaves storage: what comes out is frozen and knows no database."""

from gco_desktop.storage.rows.base import Row
from gco_desktop.storage.rows.contact import (
    ContactmomentRow,
    DeelnemerRow,
    TaakRow,
)
from gco_desktop.storage.rows.document import (
    DocumentInhoudRow,
    DocumentRow,
)
from gco_desktop.storage.rows.gezin import (
    GezinRow,
    GezinsRelatieRow,
    PersoonRow,
)
from gco_desktop.storage.rows.kluis import (
    ConceptRow,
    LogregelRow,
    OpdrachtgeverRow,
    ProfielRow,
    SamenvattingRow,
)
from gco_desktop.storage.rows.plan import (
    PlanActieRow,
    PlanDoelRow,
    PlanLeefgebiedRow,
    PlanRow,
)
from gco_desktop.storage.rows.signaal import (
    SignaalRow,
    SignaalTrajectRow,
)
from gco_desktop.storage.rows.traject import (
    ActiviteitPeriodeRow,
    IntensiteitPeriodeRow,
    StatusStapRow,
    TrajectRow,
)
from gco_desktop.storage.rows.uren import (
    BoekingRow,
    RitRow,
    UrenregelRow,
)

__all__ = [
    "ActiviteitPeriodeRow",
    "BoekingRow",
    "ConceptRow",
    "ContactmomentRow",
    "DeelnemerRow",
    "DocumentInhoudRow",
    "DocumentRow",
    "GezinRow",
    "GezinsRelatieRow",
    "IntensiteitPeriodeRow",
    "LogregelRow",
    "OpdrachtgeverRow",
    "PersoonRow",
    "PlanActieRow",
    "PlanDoelRow",
    "PlanLeefgebiedRow",
    "PlanRow",
    "ProfielRow",
    "RitRow",
    "Row",
    "SamenvattingRow",
    "SignaalRow",
    "SignaalTrajectRow",
    "StatusStapRow",
    "TaakRow",
    "TrajectRow",
    "UrenregelRow",
]
