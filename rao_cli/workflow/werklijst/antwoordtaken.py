"""What an answer of the Deelberaad asks: first our agenda, and after that meeting the LKO (S16)."""

from collections.abc import Iterable, Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.overleg.behandeld import bespreking
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import (
    bespreken_op,
    is_besproken,
    lkos_zonder_bericht,
    vertellen_voor,
)
from rao_cli.model.terugkoppeling.terugkoppeling import niet_verteld
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.opschaling import antwoord_op, zonder_antwoord, zonder_bericht
from rao_cli.workflow.taak import Taak


def antwoordtaken(stand: Stand, lijst: Signaallijst, wie: str) -> Iterator[Taak]:
    """Yield what must still happen with the answers about one list, in that order."""
    punten = {zaak: a for zaak in zonder_bericht(stand, lijst) if (a := antwoord_op(lijst, zaak))}
    lkos = lkos_zonder_bericht(stand, lijst)
    onderwerp = {lijst.onderwerp: lijst.antwoord} if lijst.onderwerp and lijst.antwoord else {}
    wacht = punten | (onderwerp if lkos else {})
    yield from _agenderen(stand, wacht, wie)
    klaar = [z for z, a in punten.items() if is_besproken(stand, z, a) and not _brief(stand, z, a)]
    if klaar:
        namen = dict.fromkeys(partij(stand.register, lko_nu(stand, zaak)) for zaak in klaar)
        voor = min(vertellen_voor(stand, zaak, punten[zaak]) for zaak in klaar)
        eigen = f" --zaak {klaar[0]}" if zonder_antwoord(lijst) or len(klaar) < len(punten) else ""
        opdracht = f"rao opschaling antwoord {lijst.kenmerk}{eigen}"
        yield Taak(_vertel(klaar, namen), wie, voor, opdracht)
    for punt, antwoord in (onderwerp if lkos else {}).items():
        overleg = bespreking(stand, punt, antwoord)
        if overleg is not None and overleg.is_gehouden:
            namen = dict.fromkeys(partij(stand.register, lko) for lko in lkos)
            opdracht = f"rao terugkoppeling genereer {overleg.datum}"
            yield Taak(_vertel([punt], namen), wie, vertellen_voor(stand, punt, antwoord), opdracht)


def _agenderen(stand: Stand, punten: dict[str, Antwoord], wie: str) -> Iterator[Taak]:
    """Yield per meeting the answers that must come on its agenda, and are not on it yet."""
    nog = (punt for punt, a in punten.items() if bespreking(stand, punt, a) is None)
    gepland = {o.datum for _, o in stand.actieve_overleggen}
    for dag, samen in groepeer((bespreken_op(stand, p, punten[p]), p) for p in nog).items():
        wat = f"Antwoord van het Deelberaad over {opsomming(samen)} bespreken op {datum(dag)}"
        yield Taak(wat, wie, dag, _zo_op_de_agenda(stand, dag, gepland))


def _zo_op_de_agenda(stand: Stand, dag: date, gepland: Iterable[date]) -> str:
    """Return what puts it there; of a meeting that was missed: on the next one."""
    komend = [een for een in gepland if een >= max(dag, stand.vandaag)]
    if komend:
        return f"rao agenda genereer {min(komend)}"
    return f"rao nieuw overleg --datum {dag}" if dag >= stand.vandaag else "rao nieuw overleg"


def _brief(stand: Stand, zaak: str, antwoord: Antwoord) -> bool:
    """Say whether the letters about the meeting already ask to tell it: it decided something."""
    overleg = bespreking(stand, zaak, antwoord)
    return overleg is not None and any(zaak in z for z in niet_verteld(stand, overleg).values())


def _vertel(punten: Iterable[str], namen: Iterable[str]) -> str:
    return f"Antwoord over {opsomming(punten)} vertellen aan {opsomming(namen) or 'het LKO'}"
