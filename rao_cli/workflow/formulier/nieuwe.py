"""A zaak of a form that is not in the register yet: on which list it comes, and whether it is new.

Reading the same form again must not make the same zaak again.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.vakken import als_boom
from rao_cli.model.formulier.verschil import Misser, Verschil, Wending
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import zelfde
from rao_cli.model.melding import Pad
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.workflow.formulier.inlezing import (
    Inlezing,
    Nieuweling,
    Zaakinlezing,
    make_weger,
    plek_van,
)
from rao_cli.workflow.formulier.poort import zeef
from rao_cli.workflow.formulier.vergelijken import vergelijk

_STANDPUNTEN: Final = "standpunten"
_ONDERWERP: Final[Pad] = ("onderwerp",)


def zelfde_zaken(
    stand: Stand, nieuw: Nieuweling, inlezing: Inlezing
) -> Iterator[tuple[ZaakPlek, bool]]:
    """Yield the zaken with the same title, newest first, and whether all of the form is there.

    Two LKO's may send in the same words; that is not the same zaak for sure.
    """
    _, lijst = stand.lijst_op_kenmerk.get(inlezing.lijst, ("", None))
    lko = lijst.afzender if lijst else inlezing.lko
    titel = titel_van(nieuw)
    weger = make_weger(stand)
    for plek in reversed(stand.zaken):
        if plek.lijst.status == "ingetrokken" or not zelfde(plek.zaak.onderwerp, titel):
            continue
        gezien = vergelijk(als_boom(plek.zaak), nieuw.vondsten, weger, nog_eens=True)
        eigen = lko in {"", plek.lijst.afzender}
        yield plek, eigen and not (gezien.wendingen or gezien.missers)


def titel_van(nieuw: Nieuweling) -> str:
    """Return what a new zaak is about; empty when the form does not say."""
    return next((v.wordt for v in verschillen(nieuw) if v.plek == _ONDERWERP), "")


def maak_bestaande(stand: Stand, nieuw: Nieuweling, kenmerk: str) -> Zaakinlezing:
    """Return a new zaak of a form as what it says about one of the register."""
    plek = plek_van(stand, kenmerk, "")
    boom, weger = als_boom(plek.zaak), make_weger(stand, plek.lijst.datum)
    gezien = vergelijk(boom, nieuw.vondsten, weger, nog_eens=True)
    return Zaakinlezing(plek=plek, vergelijking=zeef(gezien, plek, ""))


def verschillen(nieuw: Nieuweling) -> Iterator[Verschil]:
    """Yield every place that is filled in on the form of a new zaak."""
    for wending in nieuw.vergelijking.wendingen:
        yield from wending.verschillen


def is_heel(nieuw: Nieuweling) -> bool:
    """Say whether a new zaak has all without which it is none."""
    return _nodig() <= {verschil.plek for verschil in verschillen(nieuw)}


def is_kern(wending: Wending) -> bool:
    """Say whether it is one of those without which there is no zaak."""
    return any(verschil.plek in _nodig() for verschil in wending.verschillen)


def _nodig() -> set[Pad]:
    return {veld.plek for deel in ZAAKDELEN for veld in deel.velden if veld.verplicht}


def wat_ontbreekt(nieuw: Nieuweling) -> Iterator[Misser]:
    """Yield the fields without which there is no zaak, and that are empty on the form."""
    kapot = {een.kop for een in nieuw.vergelijking.missers}
    gevuld = {verschil.plek for verschil in verschillen(nieuw)}
    for deel in ZAAKDELEN:
        for veld in deel.velden:
            kop = f"{deel.kop} – {veld.label}"
            if veld.verplicht and veld.plek not in gevuld and kop not in kapot:
                zin = "Dit is niet ingevuld, en zonder kan het niet."
                yield Misser(kop=kop, zin=zin, plek=veld.plek, veld=veld)


def als_velden(wendingen: Sequence[Wending], vandaag: object) -> dict[str, Any]:
    """Return a new zaak as it is written: its values at their places, a standpunt with its day."""
    velden: dict[str, Any] = {}
    for wending in wendingen:
        for verschil in wending.verschillen:
            _zet(velden, verschil.plek, verschil.waarde)
    boom: dict[str, Any] = _lijsten(velden)
    for standpunt in boom.get(_STANDPUNTEN, {}).values():
        standpunt["datum"] = vandaag
    return boom


def _zet(boom: dict[Any, Any], plek: Pad, waarde: Any) -> None:
    *stappen, laatste = plek
    for stap in stappen:
        boom = boom.setdefault(stap, {})
    boom[laatste] = waarde


def _lijsten(boom: Mapping[Any, Any]) -> Any:
    """Return a tree in which what has numbers for keys is a list."""
    if boom and all(isinstance(sleutel, int) for sleutel in boom):
        return [_tak(boom[nummer]) for nummer in sorted(boom)]
    return {sleutel: _tak(waarde) for sleutel, waarde in boom.items()}


def _tak(waarde: Any) -> Any:
    return _lijsten(waarde) if isinstance(waarde, dict) else waarde


def open_lijsten(stand: Stand, lko: str = "") -> list[str]:
    """Return the lists in concept of an LKO, or of all of them, newest first."""
    passend = [
        (lijst.datum, lijst.kenmerk)
        for lijst in stand.signaallijsten.values()
        if (lijst.status, lijst.richting) == ("concept", "lko-rao")
        and (not lko or lijst.afzender == lko)
    ]
    return [kenmerk for _, kenmerk in sorted(passend, reverse=True)]


def doel_lijst(stand: Stand, inlezing: Inlezing) -> str:
    """Return on which list new zaken come; empty when a new one is begun for the LKO of the form.

    RaoError when nobody can tell: there are more lists, or no LKO is named.
    """
    if inlezing.lijst:
        return inlezing.lijst
    lijsten = open_lijsten(stand, inlezing.lko)
    if inlezing.lko and len(lijsten) <= 1:
        return next(iter(lijsten), "")
    kan = ", ".join(lijsten) or "rao nieuw signaallijst"
    raise RaoError(
        f"Op welke signaallijst moet de zaak van '{inlezing.ingevuld.bestand}'?",
        hint=f"Zeg het erbij met --lijst: {kan}."
        if lijsten
        else "Maak eerst een lijst met: rao nieuw signaallijst\n"
        "Zeg daarna met --lijst op welke lijst de zaak komt.",
    )
