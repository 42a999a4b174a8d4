"""What an act or a look needs of a reading, and what is said of what it leaves out."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.versie import naamzoeker, nodige_versie
from rao_cli.model.stand import Stand
from rao_cli.model.taal import enkele
from rao_cli.store.lading import Lading
from rao_cli.store.register_map import RegisterMap


def eis_stand(lading: Lading, vandaag: date) -> Stand:
    """Return the register of a reading; RaoError when rao.yaml is not valid."""
    stand = lading.stand(vandaag)
    if stand is None:
        raise RaoError(
            "Het bestand rao.yaml heeft fouten; zonder dat kan rao niet verder.",
            hint="Kijk wat eraan schort met: rao valideer rao.yaml",
        )
    return stand


def eis_vastgelegd(lading: Lading, vandaag: date) -> Stand:
    """Return the register of a commit; RaoError when rao.yaml is not in it, or not valid."""
    if REGISTERBESTAND not in lading.bestanden:
        raise RaoError(
            "Dit register is nog niet vastgelegd: rao.yaml staat nog niet in git.",
            hint="Leg het vast met: rao bewaar",
        )
    return eis_stand(lading, vandaag)


def zeg_onleesbaar(paden: Sequence[str]) -> str:
    """Say which files are left out, because they cannot be read."""
    kan, telt = ("kunnen", "tellen") if paden[1:] else ("kan", "telt")
    wie = f"{enkele(paden)} {kan} niet worden gelezen en {telt} niet mee"
    return f"Let op: {wie}. Kijk met: rao valideer"


def zeg_versie(lading: Lading, gekozen: Callable[[str], bool] = lambda _: True) -> Iterator[str]:
    """Say which files hold what the form of this register does not have yet.

    `rao bewaar` refuses what is changed in those. They are never kept, so of what is kept nothing
    needs to be read for this.
    """
    nieuw = lading.lezing.is_nieuw if lading.lezing else lambda _: True
    is_misschien_nieuwer = naamzoeker(lading.versie)
    vraagt = {
        pad: nodige_versie([boom.waarde])
        for pad, bestand in lading.bestanden.items()
        if (pad == REGISTERBESTAND or nieuw(pad))
        and gekozen(pad)
        and bestand.ding is not None
        and is_misschien_nieuwer(pad, bestand.data)
        and (boom := bestand.boom)
    }
    if paden := [pad for pad, nodig in vraagt.items() if nodig > lading.versie]:
        nodig = max(vraagt[pad] for pad in paden)
        waar = "" if paden == [REGISTERBESTAND] else f" in {REGISTERBESTAND}"
        yield (
            f"Let op: wat in {enkele(paden)} staat, kan pas in versie {nodig} van een register. "
            f"Zet bovenaan{waar} 'versie: {nodig}'; anders weigert 'rao bewaar' wat u daarin "
            "verandert."
        )


def zeg_genegeerd(
    map_: RegisterMap, gekozen: Callable[[str], bool] = lambda _: True
) -> Iterator[str]:
    """Say which files count here, but never come in git; nothing without git."""
    try:
        genegeerd = map_.genegeerd() if map_.heeft_git else {}
    except Onleesbaar:
        raise
    except RaoError:  # of a git that cannot be used, the command that needs it says why
        return
    for regel in dict.fromkeys(genegeerd.values()):
        paden = [pad for pad, deze in genegeerd.items() if deze == regel and gekozen(pad)]
        if paden:
            wat = "deze bestanden" if paden[1:] else "dit bestand"
            yield (
                f"Let op: git slaat {enkele(paden)} over, door regel {regel.nummer} van "
                f"{regel.bestand}: {regel.patroon}\nrao leest {wat} wel, maar alleen op deze "
                "computer: in git en bij anderen komt er niets van. Haal die regel weg of maak "
                "haar kleiner, en doe daarna: rao bewaar"
            )
