"""Types of identity: an id of one kind can never stand where another is meant."""

from typing import NewType
from uuid import UUID

GezinId = NewType("GezinId", UUID)
PersoonId = NewType("PersoonId", UUID)
RelatieId = NewType("RelatieId", UUID)
TrajectId = NewType("TrajectId", UUID)
ContactId = NewType("ContactId", UUID)
UrenregelId = NewType("UrenregelId", UUID)
RitId = NewType("RitId", UUID)
TaakId = NewType("TaakId", UUID)
PlanId = NewType("PlanId", UUID)
SignaalId = NewType("SignaalId", UUID)
DocumentId = NewType("DocumentId", UUID)
OpdrachtgeverId = NewType("OpdrachtgeverId", UUID)
InstantieId = NewType("InstantieId", UUID)
ContactpersoonId = NewType("ContactpersoonId", UUID)
IndicatieId = NewType("IndicatieId", UUID)
ProcedureId = NewType("ProcedureId", UUID)
MijlpaalId = NewType("MijlpaalId", UUID)
BelofteId = NewType("BelofteId", UUID)
AanmeldingId = NewType("AanmeldingId", UUID)
AfsluitingId = NewType("AfsluitingId", UUID)
InvoerId = NewType("InvoerId", UUID)
