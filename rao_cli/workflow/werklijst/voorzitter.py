"""What the chair has to do, with what the secretary prepares: to lead, to fix, to pursue (S4)."""

from collections.abc import Iterable, Iterator
from datetime import date

from rao_cli.documents.document import BESLUITENLIJST, SPIEKBRIEF
from rao_cli.documents.namen import rolhouder
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.ritme import overleg_na
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.opschaling import (
    antwoord_op_lijst_voor,
    opschalen_voor,
    opschalingen,
    slotantwoord,
    wacht_nog,
)
from rao_cli.workflow.taak import IEDEREEN, Kast, Liggend, Taak
from rao_cli.workflow.uiterlijk import stukken_voor
from rao_cli.workflow.zoeken import KOMEND


def voorzitterstaken(
    stand: Stand, organisatie: str, kast: Kast, status: Iterable[Taak], blijft: Iterable[Liggend]
) -> tuple[Taak, ...]:
    """Return the tasks of the organisation that has the chair, by date.

    `status` is what everybody does: of that, what all members agree on and what this organisation
    owes itself. `blijft` is what lingers.
    """
    wie = f"voorzitter ({organisatie})"
    taken = [
        *_overleggen(stand, wie, organisatie, kast),
        *_opschalingen(stand, wie),
        *_acties(stand, organisatie),
        *(taak for taak in status if taak.wie in {IEDEREEN, organisatie} and not _is_actie(taak)),
        *(Taak(f"Een besluit zoeken over {z.naam}", wie, None, z.opdracht) for z in blijft),
    ]
    return tuple(sorted(taken, key=lambda taak: taak.voor or date.max))


def _overleggen(stand: Stand, wie: str, organisatie: str, kast: Kast) -> Iterator[Taak]:
    """Yield the meetings to lead, and what is to be fixed or decided of those that were held."""
    perioden = stand.register.rollen.voorzitter
    for _, overleg in stand.overleggen_op_datum:
        leidt = rolhouder(overleg.voorzitter, perioden, overleg.datum) == organisatie
        if overleg.status == "gehouden":
            yield from _gehouden(stand, wie, overleg, kast)
        elif overleg.status in KOMEND and leidt:
            yield from _te_leiden(stand, wie, overleg, kast)


def _te_leiden(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    dag = overleg.datum
    if overleg.status == "gepland":
        wat = f"De agenda van {datum(dag)} vaststellen, met de secretaris"
        yield Taak(wat, wie, stukken_voor(stand, overleg), f"rao agenda stel-vast {dag}")
    pad = SPIEKBRIEF.op(dag)
    brief = f"lees {pad}" if kast.heeft(pad) else "vraag de secretaris om de spiekbrief"
    yield Taak(f"Het overleg van {datum(dag)} leiden; {brief}", wie, dag, f"rao toon {dag}")


def _gehouden(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    dag = overleg.datum
    if over := vraagt_nog_besluit(stand, overleg):
        wat = f"Zeggen wat er is besloten over {opsomming(map(noem_punt, over))}"
        yield Taak(wat, wie, dag, f"rao nieuw besluit --overleg {dag}")
    pad = BESLUITENLIJST.op(dag)
    waar = f": {pad}" if kast.heeft(pad) else ""
    wat = f"De besluitenlijst van {datum(dag)} laten vaststellen{waar}"
    yield Taak(wat, wie, overleg_na(stand, dag), f"rao besluitenlijst stel-vast {dag}")


def _opschalingen(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what must still go to the Deelberaad, and what waits there for its answer (S17)."""
    for _, lijst in opschalingen(stand):
        wacht = wacht_nog(stand, lijst)
        if slotantwoord(lijst) is not None or (lijst.zaken and not wacht):
            continue
        over = f" over {opsomming(wacht)}" if wacht else ""
        if lijst.status == "concept":
            wat = f"{lijst.kenmerk}{over} voorleggen aan het Deelberaad Asiel"
            opdracht = f"rao signaallijst dien-in {lijst.kenmerk}"
            yield Taak(wat, wie, opschalen_voor(stand, lijst.datum), opdracht)
        else:
            yield _navragen(stand, wie, lijst, over)


def _navragen(stand: Stand, wie: str, lijst: Signaallijst, over: str) -> Taak:
    wat = f"Bij het Deelberaad Asiel vragen naar het antwoord op {lijst.kenmerk}{over}"
    return Taak(wat, wie, antwoord_op_lijst_voor(stand, lijst), f"rao toon {lijst.kenmerk}")


def _acties(stand: Stand, organisatie: str) -> Iterator[Taak]:
    """Yield every agreement that is in the hands of this organisation."""
    for actie in stand.acties.values():
        if actie.status == "open" and actie.organisatie == organisatie:
            wat = f"{actie.kenmerk}: {actie.omschrijving}"
            yield Taak(wat, organisatie, actie.uiterlijk, f"rao actie gereed {actie.kenmerk}")


def _is_actie(taak: Taak) -> bool:
    return taak.opdracht.startswith("rao actie ")
