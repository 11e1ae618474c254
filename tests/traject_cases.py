"""A traject for a test, begun the way the form begins one."""

from dataclasses import replace
from typing import Any

from gco_desktop.bootstrap import Services
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.traject import Traject


def begin_traject(services: Services, gezin_id: GezinId, **filled_in: Any) -> Traject:
    """Put a traject on the caseload that starts today, with what is filled in of it."""
    return services.trajecten.begin(replace(services.trajecten.new_traject(gezin_id), **filled_in))
