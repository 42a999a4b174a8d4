"""What holds a thing whose term is over: somebody waits for it, or it counts elsewhere."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from rao_cli.model.fase import BESLOTEN, GESLOTEN
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.soorten.bewaren import Categorie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum, enkele, opsomming
from rao_cli.model.terugkoppeling.terugkoppeling import niet_verteld
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.opschaling import lijst_over, lopende_opschaling, slotantwoord
from rao_cli.model.zaak.wachten import wachtende_lkos


def houdt(
    stand: Stand, categorie: Categorie, kenmerk: str, vrij: Collection[str], op: date
) -> Iterator[str]:
    """Yield a sentence per thing that holds one; `vrij` is what else may go, or is gone."""
    yield from _vastgehouden(stand, categorie, kenmerk, op)
    if categorie == "overleggen":
        overleg = next(o for _, o in stand.overleggen_op_datum if o.datum.isoformat() == kenmerk)
        yield from _overleg(stand, overleg, vrij)
        return
    yield from _acties(stand, kenmerk)
    yield from _overleggen(stand, kenmerk)
    yield from _zaak(stand, kenmerk) if categorie == "zaken" else _onderwerp(stand, kenmerk)


def _vastgehouden(stand: Stand, categorie: str, kenmerk: str, op: date) -> Iterator[str]:
    """Yield why a region keeps it besides, as long as that lasts."""
    for een in stand.register.vasthouden:
        geldt = een.tot is None or een.tot >= op
        if geldt and een.wat.casefold() in {categorie, kenmerk.casefold()}:
            tot = f" (tot en met {datum(een.tot)})" if een.tot else ""
            yield f"Vastgehouden{tot}: {een.reden.strip().rstrip('.')}."


def _acties(stand: Stand, kenmerk: str) -> Iterator[str]:
    besluiten = stand.besluiten_op_punt.get(kenmerk, ())
    acties = (a for plek in besluiten for _, a in stand.acties_van(plek.kenmerk))
    yield from _zeg_open(a.kenmerk for a in acties if a.status == "open")


def _zeg_open(acties: Iterable[str]) -> Iterator[str]:
    if open_ := list(dict.fromkeys(acties)):
        wat = f"Actie {open_[0]} is" if len(open_) == 1 else f"Acties {enkele(open_)} zijn"
        yield f"{wat} nog open."


def _overleggen(stand: Stand, kenmerk: str) -> Iterator[str]:
    """Yield the meetings that still speak of it, or of which the list is not fixed."""
    dagen: dict[date, str] = {}
    for punt in stand.punten_op_id.get(kenmerk, ()):
        if punt.overleg.komt_nog:
            dagen[punt.overleg.datum] = "Het staat op de agenda van {}."
    for besluit in stand.besluiten_op_punt.get(kenmerk, ()):
        if besluit.overleg.is_gehouden and not besluit.overleg.ligt_vast:
            dagen[besluit.overleg.datum] = "De besluitenlijst van {} is nog niet vastgesteld."
    yield from (zin.format(datum(dag)) for dag, zin in dagen.items())


def _zaak(stand: Stand, kenmerk: str) -> Iterator[str]:
    if (lijst := lopende_opschaling(stand, kenmerk)) is not None:
        yield f"Het Deelberaad Asiel antwoordde nog niet op {lijst.kenmerk}."
    if wachtende_lkos(stand, kenmerk) or levensloop(stand, kenmerk).fase in BESLOTEN:
        yield "Het LKO hoorde nog niet hoe het afliep."
    bij = [
        een.kenmerk
        for een in stand.onderwerpen.values()
        if kenmerk in een.zaken and een.status != "afgerond" and not is_voorbij(stand, een)
    ]
    if bij:
        yield f"Het telt mee bij {enkele(sorted(bij))}."
    verwant = {een for plek in stand.zaken_op_kenmerk[kenmerk] for een in plek.zaak.verwant}
    lopen = [een for een in sorted(verwant & stand.zaken_op_kenmerk.keys()) if _loopt(stand, een)]
    if lopen:
        wat = f"Zaak {lopen[0]} hoort" if len(lopen) == 1 else f"Zaken {enkele(lopen)} horen"
        yield f"{wat} erbij en {'loopt' if len(lopen) == 1 else 'lopen'} nog."


def _loopt(stand: Stand, zaak: str) -> bool:
    return levensloop(stand, zaak).fase not in GESLOTEN


def _onderwerp(stand: Stand, kenmerk: str) -> Iterator[str]:
    lijst = lijst_over(stand, kenmerk)
    if lijst is not None and lijst.status != "ingetrokken" and slotantwoord(lijst) is None:
        yield f"Het Deelberaad Asiel antwoordde nog niet op {lijst.kenmerk}."
    onderwerp = next(een for een in stand.onderwerpen.values() if een.kenmerk == kenmerk)
    if onderwerp.type == "kader" and not is_voorbij(stand, onderwerp):
        yield "Dit kader geldt nog."


def _overleg(stand: Stand, overleg: Overleg, vrij: Collection[str]) -> Iterator[str]:
    yield from _zeg_open(a.kenmerk for _, a in stand.acties_uit(overleg) if a.status == "open")
    if overleg.is_gehouden and not overleg.ligt_vast:
        yield "De besluitenlijst is nog niet vastgesteld."
    if lkos := niet_verteld(stand, overleg):
        yield f"De terugkoppeling is nog niet verstuurd: {opsomming(lkos)}."
    onderwerpen = {een.kenmerk for een in stand.onderwerpen.values()}
    besproken = [*(p.id for p in overleg.agendapunten)]
    besproken += [b.agendapunt for b in overleg.besluiten.values()]
    blijft = [
        id_
        for id_ in dict.fromkeys(besproken)
        if (id_ in stand.zaken_op_kenmerk or id_ in onderwerpen) and id_ not in vrij
    ]
    if blijft:
        yield f"Wat daar is besproken, blijft nog: {enkele(blijft)}."
