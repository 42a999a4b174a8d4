"""The number of the oplossing that is advised, when the list of oplossingen changed."""

from collections.abc import Callable
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.samen.koppelen import koppel
from rao_cli.model.samen.waarden import Blokken, Mogelijk, Waarde, als_lijst

_OPLOSSINGEN: Final = "oplossingsrichtingen"


def volg_voorkeur(
    zaak: dict[str, Waarde],
    drie: Blokken,
    vraag: Callable[[Pad, Mogelijk, Mogelijk], Mogelijk],
    plek: Pad,
) -> dict[str, Waarde]:
    """Return a zaak in which the advice still names the oplossing that was meant."""
    advies, oplossingen = zaak.get("advies"), als_lijst(zaak.get(_OPLOSSINGEN))
    if not (isinstance(advies, dict) and advies.get("voorkeur") and oplossingen):
        return zaak
    staat = advies["voorkeur"]
    basis, *kanten = drie
    was = _voorkeur(basis)
    zij = [kant for kant in kanten if _voorkeur(kant) == staat]
    bron = [kant for kant in zij if staat != was] or [basis]
    nieuw = [_nieuw_nummer(kant, staat, oplossingen) for kant in bron]
    wordt: Mogelijk = nieuw[0]
    if nieuw[0] != nieuw[-1]:
        wordt = vraag((*plek, "advies", "voorkeur"), nieuw[0], nieuw[-1])
    return zaak | {"advies": advies | {"voorkeur": wordt if isinstance(wordt, str) else staat}}


def _voorkeur(zaak: dict[str, Waarde]) -> Waarde:
    advies = zaak.get("advies")
    return advies.get("voorkeur") if isinstance(advies, dict) else None


def _nieuw_nummer(kant: dict[str, Waarde], staat: Waarde, oplossingen: list[Waarde]) -> Waarde:
    """Return which number the oplossing with a number on one side has now; else that number."""
    plekken = koppel(_OPLOSSINGEN, oplossingen, als_lijst(kant.get(_OPLOSSINGEN)) or [])
    nummer = int(staat) - 1 if isinstance(staat, str) and staat.isdecimal() else -1
    plek = plekken[nummer] if 0 <= nummer < len(plekken) else None
    return staat if plek is None else str(plek + 1)
