"""Tables. A row never leaves storage: what comes out is frozen and knows no database."""

from gco_desktop.storage.rows.aanmelding import (
    AanmeldingRow,
    BelofteRow,
)
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
    PrullenbakRow,
    ReferentieRow,
    SamenvattingRow,
)
from gco_desktop.storage.rows.netwerk import (
    BetrokkenheidRow,
    ContactpersoonRow,
    EcogramplekRow,
    EcogramstandRow,
    InstantieRow,
    VertegenwoordigingRow,
)
from gco_desktop.storage.rows.plan import (
    PlanActieRow,
    PlanDoelRow,
    PlanLeefgebiedRow,
    PlanRow,
)
from gco_desktop.storage.rows.recht import (
    IndicatieRow,
    MijlpaalRow,
    ProcedureRow,
)
from gco_desktop.storage.rows.signaal import (
    SignaalcontactRow,
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
    AfkortingRow,
    AfsluitingRow,
    BoekingRow,
    DagpuntRow,
    KmtariefRow,
    OudenaamRow,
    RegisternormRow,
    RitRow,
    ScholingRow,
    UreninvoerRow,
    UrenregelRow,
)

__all__ = [
    "AanmeldingRow",
    "ActiviteitPeriodeRow",
    "AfkortingRow",
    "AfsluitingRow",
    "BelofteRow",
    "BetrokkenheidRow",
    "BoekingRow",
    "ConceptRow",
    "ContactmomentRow",
    "ContactpersoonRow",
    "DagpuntRow",
    "DeelnemerRow",
    "DocumentInhoudRow",
    "DocumentRow",
    "EcogramplekRow",
    "EcogramstandRow",
    "GezinRow",
    "GezinsRelatieRow",
    "IndicatieRow",
    "InstantieRow",
    "IntensiteitPeriodeRow",
    "KmtariefRow",
    "LogregelRow",
    "MijlpaalRow",
    "OpdrachtgeverRow",
    "OudenaamRow",
    "PersoonRow",
    "PlanActieRow",
    "PlanDoelRow",
    "PlanLeefgebiedRow",
    "PlanRow",
    "ProcedureRow",
    "ProfielRow",
    "PrullenbakRow",
    "ReferentieRow",
    "RegisternormRow",
    "RitRow",
    "Row",
    "SamenvattingRow",
    "ScholingRow",
    "SignaalRow",
    "SignaalTrajectRow",
    "SignaalcontactRow",
    "StatusStapRow",
    "TaakRow",
    "TrajectRow",
    "UreninvoerRow",
    "UrenregelRow",
    "VertegenwoordigingRow",
]
