"""An answer of the Deelberaad: first our table speaks of it, then the LKO's hear it (S16)."""

from datetime import date

from rao_cli.model.overleg.behandeld import bespreking
from rao_cli.model.overleg.ritme import overleg_na
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import lkos_van_onderwerp
from rao_cli.model.zaak.opschaling import gaat_zonder_zaak, opschalingen


def bespreken_op(stand: Stand, punt: str, antwoord: Antwoord) -> date:
    """Return on which day our table speaks of an answer: as agreed, else at the first meeting."""
    if (overleg := bespreking(stand, punt, antwoord)) is not None:
        return overleg.datum
    komend = overleg_na(stand, dag_ervoor(antwoord.datum))
    gehouden = {o.datum for _, o in stand.actieve_overleggen if o.is_gehouden}
    # One of the day itself that was held, spoke of something else.
    return overleg_na(stand, antwoord.datum) if komend in gehouden else komend


def is_besproken(stand: Stand, punt: str, antwoord: Antwoord) -> bool:
    """Say whether our table had an answer: from then on the LKO's hear it."""
    overleg = bespreking(stand, punt, antwoord)
    return overleg is not None and overleg.is_gehouden


def vertellen_voor(stand: Stand, punt: str, antwoord: Antwoord) -> date:
    """Return before when the LKO's hear an answer: as long after our meeting as of all else."""
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    return stand.kalender.na(bespreken_op(stand, punt, antwoord), termijn)


def onderwerpen_per_lko(stand: Stand, overleg: Overleg) -> dict[str, tuple[str, ...]]:
    """Return per LKO the topics of which a meeting had the answer of the Deelberaad (S12, S16).

    Only those that went without a zaak: of a zaak its own LKO hears.
    """
    per_lko: dict[str, tuple[str, ...]] = {}
    for _, lijst in opschalingen(stand):
        antwoord, punt = lijst.antwoord, lijst.onderwerp
        if antwoord is None or punt is None or not gaat_zonder_zaak(lijst):
            continue
        eerst = bespreking(stand, punt, antwoord)
        if eerst is not None and eerst.datum == overleg.datum and overleg.is_gehouden:
            for lko in lkos_over(stand, lijst):
                per_lko[lko] = (*per_lko.get(lko, ()), punt)
    return per_lko


def lkos_over(stand: Stand, lijst: Signaallijst) -> tuple[str, ...]:
    """Return the LKO's that the knelpunt or trend of a list touches, in order of the register."""
    gevonden = stand.vind_onderwerp(lijst.onderwerp)
    geraakt = lkos_van_onderwerp(stand, gevonden[1]) if gevonden else frozenset()
    return tuple(lko for lko in stand.register.lkos if lko in geraakt)


def lkos_zonder_bericht(stand: Stand, lijst: Signaallijst) -> tuple[str, ...]:
    """Return the LKO's that did not hear the answer about a knelpunt or trend without a zaak."""
    antwoord = lijst.antwoord
    if antwoord is None or antwoord.teruggekoppeld_op or not gaat_zonder_zaak(lijst):
        return ()
    gehoord = {
        brief.lko
        for brief in stand.terugkoppelingen.values()
        if brief.is_verzonden and lijst.onderwerp in brief.onderwerpen
    }
    return tuple(lko for lko in lkos_over(stand, lijst) if lko not in gehoord)
