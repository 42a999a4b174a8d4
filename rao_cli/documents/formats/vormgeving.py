"""How a paper looks: the huisstijl of its region, with the logo itself."""

from typing import Final

import msgspec

from rao_cli.documents.markdown import schoon
from rao_cli.model.soorten.huisstijl import KLEUR, Huisstijl

#: The media type of a picture, by the ending of its name.
_BEELD: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "svg": "image/svg+xml",
}


class Logo(msgspec.Struct, frozen=True):
    """A picture: where it lies in the register, and its bytes."""

    pad: str
    data: bytes

    @property
    def einde(self) -> str:
        """The ending of its name: png, jpg, jpeg or svg."""
        return self.pad.rpartition(".")[2].lower()

    @property
    def mime(self) -> str:
        """Its media type."""
        return _BEELD[self.einde]


class Vormgeving(msgspec.Struct, frozen=True):
    """What every format takes its looks from; what is not chosen, a format chooses itself."""

    kleur: str = KLEUR
    lettertype: str = ""
    logo: Logo | None = None
    voettekst: str = ""


def zonder_logo(stijl: Huisstijl) -> Vormgeving:
    """Return the looks of a region for a page that has no room for a picture."""
    return Vormgeving(stijl.kleur, stijl.lettertype or "", None, schoon(stijl.voettekst or ""))
