"""`rao toon`: one thing with everything that is known about it, found by its kenmerk.

Each kind brings the words of its documents along: only the kind that is shown is loaded.
"""

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from rao_cli.model.basis import Blok
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.nummers import WAAROM, is_leeg_nummer
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import GEMEENTE
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Begin
from rao_cli.workflow.partijen import zoek_gemeente
from rao_cli.workflow.tonen.beeld.regel import Beeld
from rao_cli.workflow.tonen.lijken import lijken_op
from rao_cli.workflow.tonen.verloop import verloop, verloop_nu
from rao_cli.workflow.zoeken import bekende_kenmerken, niet_doorzocht, zoek_lko

if TYPE_CHECKING:
    from collections.abc import Callable


def toon(begin: Begin, stand: Stand, kenmerk: str) -> Beeld:
    """Return the thing that a kenmerk or a date names, with what happened to it.

    RaoError with near misses. A register can be looked at without git: then the files tell.
    """
    nu = toon_nu(stand, kenmerk)
    if nu.soort == GEMEENTE:
        return nu
    try:
        return nu.met_verloop(verloop(begin, stand, kenmerk))
    except RaoError as fout:
        return replace(nu, opmerking=f"Wat git van het verloop weet, ontbreekt hier: {fout.zin}")


def toon_nu(stand: Stand, kenmerk: str) -> Beeld:
    """Return the thing with what the files say of its course, and nothing of who wrote it."""
    beeld = _beeld(stand, kenmerk)
    return beeld if beeld.soort == GEMEENTE else beeld.met_verloop(verloop_nu(stand, kenmerk))


def beeld_van(stand: Stand, bestand: str, ding: Blok) -> Beeld:
    """Return what is shown of a whole file as it is now."""
    beeld: Callable[[Stand, str, Any], Beeld]
    match ding:
        case Overleg():
            from rao_cli.workflow.tonen.beeld.overleg import beeld_overleg as beeld
        case Signaallijst():
            from rao_cli.workflow.tonen.beeld.signaallijst import beeld_signaallijst as beeld
        case Actie():
            from rao_cli.workflow.tonen.beeld.besluit import beeld_actie as beeld
        case Terugkoppeling():
            from rao_cli.workflow.tonen.beeld.besluit import beeld_terugkoppeling as beeld
        case Onderwerp():
            from rao_cli.workflow.tonen.beeld.onderwerp import beeld_onderwerp as beeld
        case _:
            from rao_cli.workflow.tonen.beeld.wissing import beeld_wissing as beeld
    return beeld(stand, bestand, ding)


def _beeld(stand: Stand, kenmerk: str) -> Beeld:
    if kenmerk.upper() in stand.zaken_op_kenmerk:
        from rao_cli.workflow.tonen.beeld.zaak import beeld_zaak

        return beeld_zaak(stand, kenmerk.upper())
    for bestand, ding in stand.dingen:
        if kenmerk_van(ding).casefold() == kenmerk.casefold():
            return beeld_van(stand, bestand, ding)
    if (besluit := stand.besluit_op_kenmerk.get(kenmerk.upper())) is not None:
        from rao_cli.workflow.tonen.beeld.besluit import beeld_besluit

        return beeld_besluit(stand, besluit)
    if kenmerk in stand.onleesbaar:
        raise RaoError(
            f"Het bestand van '{kenmerk}' heeft fouten en kan niet worden getoond.",
            hint=f"Kijk wat eraan schort met: {opdrachtregel('valideer', kenmerk)}",
        )
    if (sleutel := zoek_lko(stand, kenmerk)) is not None:
        naam = stand.register.lkos[sleutel].naam
        raise RaoError(
            f"{naam} is een LKO. Wat het inbracht, staat in een lijst.",
            hint=f"Bekijk zijn zaken met: rao lijst zaken --open --lko {sleutel}\n"
            f"En zijn lijsten met: rao lijst signaallijsten --lko {sleutel}"
            f"{_ook_gemeente(stand, sleutel)}",
        )
    if (gemeente := zoek_gemeente(stand, kenmerk)) is not None:
        from rao_cli.workflow.tonen.beeld.gemeente import beeld_gemeente

        return beeld_gemeente(stand, gemeente)
    if (overleg := is_leeg_nummer(stand, kenmerk.upper())) is not None:
        raise RaoError(
            f"{kenmerk.upper()} is er niet meer. {WAAROM}",
            hint=f"Lees wat ermee gebeurde: rao historie {overleg.datum}",
        )
    bedoeld = lijken_op(kenmerk, bekende_kenmerken(stand))
    raise RaoError(
        f"'{kenmerk}' staat niet in dit register.",
        hint=f"{bedoeld}Bekijk wat er is met bijvoorbeeld: rao lijst zaken{niet_doorzocht(stand)}",
    )


def _ook_gemeente(stand: Stand, lko: str) -> str:
    """Say how to see the gemeente that has the key of an LKO."""
    heeft = lko in stand.register.gemeenten
    return f"\nDe gemeente ziet u met: rao toon {GEMEENTE}:{lko}" if heeft else ""
