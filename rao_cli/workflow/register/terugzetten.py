"""The way back for a file that was removed by hand, and was not meant to go."""

from collections.abc import Collection, Mapping

from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.taal import enkele
from rao_cli.store.git.vastleggen.terugleggen import leg_terug
from rao_cli.workflow.handeling import Handeling


def weggehaald(bytes_van: Mapping[str, bytes | None]) -> list[str]:
    """Return which of these files are gone."""
    return sorted(pad for pad, data in bytes_van.items() if data is None)


def zeg_hoe(paden: Collection[str]) -> str:
    """Return what a person types to have removed files back; the others are left as they are."""
    terug = ["git", "checkout", "HEAD", "--", *paden]
    return f"Zet terug wat weg is met: {als_woorden(terug)}"


def zet_terug(h: Handeling, paden: Collection[str]) -> str:
    """Put removed files back as they were kept last; says which."""
    return f"Teruggezet: {enkele(leg_terug(h.map.repo, paden))}."
