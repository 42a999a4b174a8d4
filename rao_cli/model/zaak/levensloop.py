"""The life of a zaak: derived from lists, agendas, decisions and replies, never stored (S11)."""

from collections.abc import Sequence
from datetime import date

import msgspec

from rao_cli.model.fase import GESLOTEN, ONBESLIST, Fase
from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.levens import eerder, levens
from rao_cli.model.zaak.opschaling import antwoord_op
from rao_cli.model.zaak.stap import Levensstap, stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken, sinds_dag, verloop_van


class Loop(msgspec.Struct, frozen=True):
    """Where a zaak is, how long it runs, in how many meetings it was, when it comes back.

    `sinds` is when it was brought in, `tot` when it was closed; `dagen` lies in between. A zaak
    that came back after it was closed began anew, as did one that came of others: what was before
    that stands in `eerder`.
    """

    fase: Fase
    sinds: date
    tot: date | None
    dagen: int
    overleggen: int
    aangehouden: int
    hervatten_op: date | None
    eerder: tuple[tuple[date, date], ...] = ()


@eens_per_stand
def levensloop(stand: Stand, kenmerk: str) -> Loop:
    """Return where a zaak is now; KeyError when it stands on no list."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    stap, alle = _nu(stand, plekken), levens(plekken)
    begonnen = [leven for leven in alle if leven.eind is None or stap.fase in GESLOTEN][-1:]
    sinds = begonnen[0].sinds if begonnen else _concept(plekken).lijst.datum
    verloop = sinds_dag(verloop_van(stand, kenmerk, date.max), sinds if alle else date.min)
    laatste = verloop.laatste
    aangehouden = {b.bestand for b in verloop.besluiten if b.besluit.gevolg.komt_terug}
    return Loop(
        fase=stap.fase,
        sinds=sinds,
        tot=stap.tot,
        dagen=max(((stap.tot or stand.vandaag) - sinds).days, 0),
        overleggen=len({punt.bestand for punt in verloop.besproken}),
        aangehouden=len(aangehouden),
        hervatten_op=komt_terug_op(laatste) if laatste and stap.fase == "aangehouden" else None,
        eerder=eerder(alle, sinds),
    )


def vraagt_niets(stand: Stand, zaak: str) -> bool:
    """Say whether no decision about a zaak is asked any more: it ended, or its LKO heard all."""
    if zaak not in stand.zaken_op_kenmerk:
        return False
    return einde(stand, zaak) is not None or is_verteld(stand, zaak)


def is_verteld(stand: Stand, zaak: str) -> bool:
    """Say whether the LKO heard the answer of the Deelberaad: then the zaak is done (S16)."""
    if zaak not in stand.zaken_op_kenmerk or levensloop(stand, zaak).fase != "teruggekoppeld":
        return False
    return any(antwoord_op(plek.lijst, zaak) for plek in stand.zaken_op_kenmerk[zaak])


def _nu(stand: Stand, plekken: tuple[ZaakPlek, ...]) -> Levensstap:
    """Return the phase on the list that counts: the last one that was handed in.

    Once that is closed, a list that the LKO still writes begins the zaak anew.
    """
    ingediend = lko_plekken(stand, plekken[0].kenmerk)
    if not ingediend:
        return stap_op_lijst(_concept(plekken))
    stap = stap_op_lijst(ingediend[-1])
    opnieuw = any(p.lijst.status == "concept" and p.lijst.richting == "lko-rao" for p in plekken)
    return Levensstap("concept") if stap.fase in GESLOTEN and opnieuw else stap


def _concept(plekken: Sequence[ZaakPlek]) -> ZaakPlek:
    """Return the list that is still written, or else the last one."""
    return next((plek for plek in plekken if plek.lijst.status == "concept"), plekken[-1])


def gesprek_oud_op(stand: Stand, zaak: str) -> date | None:
    """Return the last day on which the talk still counts; None when nobody asks for one."""
    blok = stand.zaken_op_kenmerk[zaak][-1].zaak.werkt_aan_vertrek
    if blok is None or blok.gesprek_op is None or levensloop(stand, zaak).fase not in ONBESLIST:
        return None
    return maanden_later(blok.gesprek_op, stand.register.termijnen.gesprek_maanden)
