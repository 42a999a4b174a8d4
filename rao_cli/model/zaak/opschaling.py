"""What goes to the Deelberaad: which run, which decision led there, the answer, who must hear it.

Each zaak of a list has its own answer, or one answer holds for all of them (S16, S17).
"""

from datetime import date

import msgspec

from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde, lko_nu
from rao_cli.model.zaak.lopend import bijzondere_lijsten


def gaat_zonder_zaak(lijst: Signaallijst) -> bool:
    """Say whether a list brings a knelpunt or trend before the Deelberaad by itself (S12)."""
    return lijst.richting == "rao-deelberaad" and bool(lijst.onderwerp) and not lijst.zaken


def antwoord_op(lijst: Signaallijst, zaak: str) -> Antwoord | None:
    """Return what the Deelberaad answered about one zaak: its own answer, or that of all."""
    return lijst.antwoorden.get(zaak, lijst.antwoord)


def zonder_antwoord(lijst: Signaallijst) -> tuple[str, ...]:
    """Return the zaken that still wait for the Deelberaad; one that was refused does not."""
    zaken = lijst.zaken.items()
    return tuple(z for z, zaak in zaken if zaak.weigering is None and not antwoord_op(lijst, z))


def wacht_nog(stand: Stand, lijst: Signaallijst) -> tuple[str, ...]:
    """Return the zaken of which somebody still asks the answer: one that ended needs none."""
    return tuple(z for z in zonder_antwoord(lijst) if einde(stand, z) is None)


def slotantwoord(lijst: Signaallijst) -> Antwoord | None:
    """Return the answer about a list as a whole; None as long as a zaak waits."""
    alle = {z: a for z in lijst.zaken if (a := antwoord_op(lijst, z)) is not None}
    if not lijst.antwoorden or not alle or zonder_antwoord(lijst):
        return lijst.antwoord
    gehoord = [a.teruggekoppeld_op for a in alle.values() if a.teruggekoppeld_op]
    return Antwoord(
        datum=max(a.datum for a in alle.values()),
        besluit=" ".join(f"{z}: {a.besluit.rstrip(' .')}." for z, a in alle.items()),
        teruggekoppeld_op=max(gehoord) if len(gehoord) == len(alle) else None,
    )


class Zitting(msgspec.Struct, frozen=True):
    """A day on which the Deelberaad meets, and the last day for its papers."""

    datum: date
    stukken: date


def zittingen(stand: Stand) -> tuple[Zitting, ...]:
    """Return the days of the Deelberaad that rao.yaml names, oldest first."""
    deelberaad, kalender = stand.register.deelberaad, stand.kalender
    dagen = sorted(set(deelberaad.data))
    return tuple(Zitting(d, kalender.voor(d, deelberaad.stukken_werkdagen)) for d in dagen)


def zitting_voor(stand: Stand, sinds: date) -> Zitting | None:
    """Return the first Deelberaad for which papers of a day are in time; None when unknown."""
    return next((zitting for zitting in zittingen(stand) if zitting.stukken >= sinds), None)


def opschalen_voor(stand: Stand, besloten: date) -> date:
    """Return the day on which a list must be on its way: for the first Deelberaad, else by term."""
    if (zitting := zitting_voor(stand, besloten)) is not None:
        return zitting.stukken
    return dagen_later(besloten, stand.register.termijnen.opschaling_dagen)


def antwoord_voor(stand: Stand, weg: date, zitting: date | None = None) -> date:
    """Return before when the answer is there about what went to the Deelberaad on a day.

    `zitting` is the day on which it meets about it; then an answer takes as long as our own.
    """
    if zitting is None:
        return dagen_later(weg, stand.register.termijnen.antwoord_dagen)
    return stand.kalender.na(zitting, stand.register.termijnen.terugkoppeling_werkdagen)


def antwoord_op_lijst_voor(stand: Stand, lijst: Signaallijst) -> date:
    """Return before when the Deelberaad answers a list that was sent."""
    weg = lijst.ingediend_op or lijst.datum
    zitting = zitting_voor(stand, weg)
    return antwoord_voor(stand, weg, zitting.datum if zitting else None)


def nog_op_te_schalen(plek: ZaakPlek) -> bool:
    """Say whether the RAO decided to escalate a zaak and no list to the Deelberaad has it yet."""
    stand, kenmerk = plek.stand, plek.kenmerk
    besluiten = stand.besluiten_op_punt.get(kenmerk, ())
    if plek.lijst.richting != "lko-rao" or plek.zaak.is_van_tafel:
        return False
    if lopende_opschaling(stand, kenmerk) or teruggehaald(stand, kenmerk):
        return False
    besloten = bool(besluiten) and besluiten[-1].besluit.gevolg.naar_deelberaad
    if not besloten or besluiten[-1].overleg.datum < plek.lijst.datum:
        return False
    antwoorden = (antwoord_op(lijst, kenmerk) for _, lijst in opschalingen(stand))
    return all(a is None or a.datum < besluiten[-1].overleg.datum for a in antwoorden)


@eens_per_stand
def opschalingen(stand: Stand) -> tuple[tuple[str, Signaallijst], ...]:
    """Return path and list of everything that goes or went to the Deelberaad, oldest first."""
    naar = (
        (pad, lijst) for pad, lijst in bijzondere_lijsten(stand) if _gaat_naar_deelberaad(lijst)
    )
    return tuple(sorted(naar, key=lambda paar: (paar[1].datum, paar[0])))


def _gaat_naar_deelberaad(lijst: Signaallijst) -> bool:
    return lijst.richting == "rao-deelberaad" and lijst.status != "ingetrokken"


def teruggehaald(stand: Stand, zaak: str) -> Signaallijst | None:
    """Return the list to the Deelberaad that was withdrawn since the RAO decided on it.

    None once another list has the zaak, or when nothing was withdrawn: the RAO then need not
    speak of it again.
    """
    besluit = besluit_tot_opschalen(stand, zaak)
    if besluit is None or lopende_opschaling(stand, zaak) is not None:
        return None
    weg = [
        lijst
        for lijst in (plek.lijst for plek in stand.zaken_op_kenmerk.get(zaak, ()))
        if lijst.richting == "rao-deelberaad"
        and lijst.status == "ingetrokken"
        and lijst.datum >= besluit.overleg.datum
    ]
    return max(weg, key=lambda lijst: (lijst.datum, lijst.kenmerk), default=None)


def bijgewerkt_tot(lijst: Signaallijst) -> date:
    """Return the last day of which a list to the Deelberaad tells."""
    return max(lijst.datum, lijst.ingediend_op or lijst.datum)


def lopende_opschaling(stand: Stand, zaak: str) -> Signaallijst | None:
    """Return the list on which a zaak waits for the Deelberaad; None when it does not."""
    for plek in reversed(stand.zaken_op_kenmerk.get(zaak, ())):
        if _gaat_naar_deelberaad(plek.lijst) and antwoord_op(plek.lijst, zaak) is None:
            return plek.lijst
    return None


def wacht_op_verzending(stand: Stand, zaak: str) -> bool:
    """Say whether nothing about a zaak lies at the Deelberaad: no list, or one in concept."""
    lijst = lopende_opschaling(stand, zaak)
    return lijst is None or lijst.status == "concept"


def besluit_tot_opschalen(
    stand: Stand, punt: str, overleg: date | None = None
) -> BesluitPlek | None:
    """Return the last decision to escalate a zaak or an onderwerp, of one meeting when named."""
    besluiten = (
        plek
        for plek in stand.besluiten_op_punt.get(punt, ())
        if plek.besluit.gevolg.naar_deelberaad
        and plek.overleg.status != "vervallen"
        and overleg in (None, plek.overleg.datum)
    )
    return next(reversed(tuple(besluiten)), None)


def besloten_op(stand: Stand, lijst: Signaallijst) -> date:
    """Return since when a list to the Deelberaad can be on its way: the first decision about it."""
    punten = [*lijst.zaken, *filter(None, [lijst.onderwerp])]
    besluiten = (besluit_tot_opschalen(stand, punt) for punt in punten)
    return min((b.overleg.datum for b in besluiten if b), default=lijst.datum)


def lijst_over(stand: Stand, onderwerp: str) -> Signaallijst | None:
    """Return the last list to the Deelberaad about a trend or knelpunt; None when there is none."""
    lijsten = [lijst for _, lijst in opschalingen(stand) if lijst.onderwerp == onderwerp]
    return lijsten[-1] if lijsten else None


def lkos_van_lijst(stand: Stand, lijst: Signaallijst) -> tuple[str, ...]:
    """Return the LKO's that have the zaken of a list, in the order of the register."""
    hebben = {lko_nu(stand, kenmerk) for kenmerk in lijst.zaken}
    return tuple(lko for lko in stand.register.lkos if lko in hebben)


def zonder_bericht(stand: Stand, lijst: Signaallijst) -> tuple[str, ...]:
    """Return the zaken whose LKO did not hear the answer of the Deelberaad yet (S16).

    It heard when the list says so, or by a terugkoppeling about a meeting since the answer.
    """

    def wacht(kenmerk: str) -> bool:
        antwoord = antwoord_op(lijst, kenmerk)
        if antwoord is None or antwoord.teruggekoppeld_op is not None:
            return False
        if kenmerk in stand.zaken_op_kenmerk and einde(stand, kenmerk) is not None:
            return False  # it ended: then that is what the LKO hears
        return all(t.overleg < antwoord.datum for t in stand.verteld.get(kenmerk, ()))

    return tuple(filter(wacht, lijst.zaken))
