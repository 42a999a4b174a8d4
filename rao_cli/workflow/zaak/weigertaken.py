"""Who tells an LKO that its zaak was refused (S11)."""

from collections.abc import Iterator

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling import (
    niet_verteld,
    terugkoppelen_voor,
    zaken_per_lko,
)
from rao_cli.model.zaak.levensloop import is_gesloten, stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.taak import Taak


def weigertaken(stand: Stand, wie: str, volgend: Overleg | None) -> Iterator[Taak]:
    """Yield per LKO that it must hear which zaken were refused, and what tells it so."""
    per_lko: dict[tuple[str, str], list[str]] = {}
    for plek in stand.zaken:
        if plek.zaak.weigering is not None and _onverteld(plek):
            overleg = verteller(stand, plek) or volgend
            dag = overleg.datum.isoformat() if overleg else "OVERLEG"
            zaken = per_lko.setdefault((plek.lijst.afzender, dag), [])
            zaken += [plek.kenmerk] if plek.kenmerk not in zaken else []  # refused twice
    dagen = {o.datum.isoformat(): o for _, o in stand.overleggen_op_datum}
    brieven = {brief.kenmerk: brief for brief in stand.terugkoppelingen.values()}
    for (lko, dag), zaken in per_lko.items():
        wat = f"{partij(stand.register, lko)} vertellen dat het RAO {opsomming(zaken)} weigert"
        voor = terugkoppelen_voor(stand, dagen[dag]) if dag in dagen else None
        opdracht = f"rao terugkoppeling genereer {dag} --lko {lko}"
        brief = brieven.get(terugkoppeling_kenmerk(lko, dagen[dag].datum)) if dag in dagen else None
        if brief is not None and set(zaken) <= set(brief.zaken):
            if lko in niet_verteld(stand, dagen[dag]):
                continue  # another task says already that this reply must go
            opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
        yield Taak(wat, wie, voor, opdracht)


def _onverteld(plek: ZaakPlek) -> bool:
    if plek not in lko_plekken(plek.stand, plek.kenmerk):
        return False
    return stap_op_lijst(plek).fase == "geweigerd" and not is_gesloten(plek)


def verteller(stand: Stand, plek: ZaakPlek) -> Overleg | None:
    """Return the meeting whose reply tells it: the first one held that did not go out yet."""
    weg = {t.kenmerk for t in stand.terugkoppelingen.values() if t.is_verzonden}
    for _, overleg in stand.overleggen_op_datum:
        if not overleg.is_gehouden or not overleg.besluiten:
            continue
        kenmerk = terugkoppeling_kenmerk(plek.lijst.afzender, overleg.datum)
        zaken = zaken_per_lko(stand, overleg).get(plek.lijst.afzender, ())
        if plek.kenmerk in zaken and kenmerk not in weg:
            return overleg
    return None
