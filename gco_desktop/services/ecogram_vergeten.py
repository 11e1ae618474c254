"""Takes the name of somebody who was removed out of the ecograms that were kept."""

from dataclasses import replace
from uuid import UUID

from gco_desktop.domain.ecogram import Ecogram, Knoop
from gco_desktop.domain.ecogram_inhoud import from_json, to_json
from gco_desktop.domain.ids import GezinId
from gco_desktop.domain.initialen import initialen, only_initialen
from gco_desktop.storage.unit_of_work import UnitOfWork


def forget_in_standen(
    uow: UnitOfWork, wie: UUID, namen: tuple[str, ...], gezin_id: GezinId | None = None
) -> None:
    """Leave initials of ``wie`` in the kept ecograms of a gezin, or of all; undo brings back.

    ``namen`` are what he or she may be called in the middle. What was noted about the bond goes.
    """
    where = {} if gezin_id is None else {"gezin_id": gezin_id}
    for stand in uow.ecogramstanden.find(**where):
        kept = from_json(stand.inhoud, Ecogram(gezin_id=stand.gezin_id, gezin="", op=stand.op))
        changed = replace(
            kept,
            midden=tuple(initialen(each) if each in namen else each for each in kept.midden),
            knopen=tuple(_short(each) if each.wie == wie else each for each in kept.knopen),
        )
        if changed != kept:
            uow.ecogramstanden.save(replace(stand, inhoud=to_json(changed)))


def _short(knoop: Knoop) -> Knoop:
    rol = only_initialen(knoop.rol, [knoop.naam])
    return replace(knoop, naam=initialen(knoop.naam), rol=rol, notitie="")
