"""What to type where a path of `rao valideer` is not there: a kenmerk is none, but has a file."""

from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import heel_kenmerk, lijkt_kenmerk
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag

_BESTANDEN: Final = "rao valideer leest bestanden en mappen, of alles: rao valideer"


def zeg_wat_wel(getypt: str, vraag: Controlevraag) -> str:
    """Say which file holds a thing of the register of here, or what paths there are."""
    if not lijkt_kenmerk(getypt.casefold()):
        return "Kijk of u de naam van het bestand goed schreef."
    heel = heel_kenmerk(getypt) or getypt
    toon = f"Wat er aan één zaak of lijst nog ontbreekt, staat in: {opdrachtregel('toon', heel)}"
    if (pad := _pad_van(heel, vraag)) is None:
        return f"{_BESTANDEN}\n{toon}"
    return f"{heel} staat in een bestand. Typ: {opdrachtregel('valideer', pad)}\n{toon}"


def _pad_van(kenmerk: str, vraag: Controlevraag) -> str | None:
    """Return the path, as it is typed from here, of the file that holds a thing."""
    try:
        map_ = RegisterMap.vind(vraag.basis)
        stand = map_.load().stand(vraag.vandaag)
    except RaoError:  # the first thing that is wrong is said
        return None
    if stand is None or vraag.toen is not None:
        return None
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    besluit = stand.besluit_op_kenmerk.get(kenmerk)
    per_naam = {naam: pad for pad, naam in stand.kenmerken}
    pad = plekken[-1].bestand if plekken else besluit.bestand if besluit else per_naam.get(kenmerk)
    return pad and f"{vraag.voorvoegsel(map_.root)}{pad}"
