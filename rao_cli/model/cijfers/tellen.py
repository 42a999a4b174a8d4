"""From facts to a row: count what lies in one period (S14)."""

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.cijfers.feiten import Besluitfeit, Feiten, Inbreng
from rao_cli.model.cijfers.periode import Looptijd
from rao_cli.model.cijfers.rij import Aandeel, Aangehouden, Doorlooptijd, Rij
from rao_cli.model.soorten.leven import AFLOPEN
from rao_cli.model.soorten.signaallijst import BIJZONDER


def build_rij(naam: str, lkos: tuple[str, ...], feiten: Feiten, tijd: Looptijd) -> Rij:
    """Count the facts of one group; open_begin + ingebracht - afgerond is always open_eind."""
    lijsten = [lijst for lijst in feiten.lijsten if _in(lijst.datum, tijd)]
    besluiten = [besluit for besluit in feiten.besluiten if _in(besluit.datum, tijd)]
    klaar = [inbreng for inbreng in feiten.inbrengen if _in(inbreng.eind, tijd)]
    acties = [actie for actie in feiten.acties if _in(actie.uiterlijk, tijd)]
    return Rij(
        naam=naam,
        lkos=lkos,
        lijsten=len(lijsten),
        compleet=_deel([lijst.compleet for lijst in lijsten]),
        zaken=len({zaak for lijst in lijsten for zaak in lijst.zaken}),
        open_begin=sum(i.begin < tijd.begin and _open_op(i, tijd.begin) for i in feiten.inbrengen),
        ingebracht=sum(_in(i.begin, tijd) for i in feiten.inbrengen),
        afgerond=len(klaar),
        open_eind=sum(_open_na(i, tijd.eind) for i in feiten.inbrengen),
        doorlooptijd=_doorlooptijd(klaar),
        aangehouden=_aangehouden(besluiten),
        acties_op_tijd=_deel([actie.op_tijd for actie in acties]),
        uitkomsten=_per_soort(UITKOMSTEN, (b.uitkomst for b in besluiten)),
        bijzonder=_per_soort(
            BIJZONDER, (b for _, b in {z for li in lijsten for z in li.bijzonder})
        ),
        aflopen=_per_soort(AFLOPEN, (a.soort for a in feiten.aflopen if _in(a.datum, tijd))),
    )


def _in(dag: date | None, tijd: Looptijd) -> bool:
    return dag is not None and tijd.begin <= dag <= tijd.eind


def _open_op(inbreng: Inbreng, dag: date) -> bool:
    return inbreng.eind is None or inbreng.eind >= dag


def _open_na(inbreng: Inbreng, dag: date) -> bool:
    return inbreng.begin <= dag and (inbreng.eind is None or inbreng.eind > dag)


def _deel(antwoorden: list[bool | None]) -> Aandeel:
    """Count yes among those that are known."""
    bekend = [antwoord for antwoord in antwoorden if antwoord is not None]
    return Aandeel(sum(bekend), len(bekend))


def _doorlooptijd(klaar: list[Inbreng]) -> Doorlooptijd:
    dagen = [(i.eind - i.begin).days for i in klaar if i.teruggekoppeld and i.eind is not None]
    return Doorlooptijd(len(dagen), mediaan(dagen), p90(dagen))


def _aangehouden(besluiten: list[Besluitfeit]) -> Aangehouden:
    """Count meetings, not sentences: two decisions about a zaak on one day are one time."""
    keren = {(b.zaak, b.datum) for b in besluiten if b.zaak and UITKOMSTEN[b.uitkomst].komt_terug}
    per_zaak = Counter(zaak for zaak, _ in keren)
    return Aangehouden(len(keren), len(per_zaak), max(per_zaak.values(), default=0))


def _per_soort(soorten: Iterable[str], gezien: Iterable[str]) -> Mapping[str, int]:
    """Count each kind, also what was never seen."""
    telling = Counter(gezien)
    return {soort: telling[soort] for soort in soorten}


def mediaan(dagen: Sequence[int]) -> float | None:
    """Return the middle value, or the mean of the two middle ones; None of nothing."""
    return float(statistics.median(dagen)) if dagen else None


def p90(dagen: Sequence[int]) -> int | None:
    """Return the smallest value that at least 90% of the series does not exceed (nearest rank).

    It is always a value of the series: with ten values the ninth, with three the third.
    """
    return sorted(dagen)[rang_p90(len(dagen)) - 1] if dagen else None


def rang_p90(aantal: int) -> int:
    """Return the rank of p90, from 1: nine tenths of the number, rounded up, without fractions."""
    return -(-9 * aantal // 10)
