"""One onderwerp as the table needs it, by its type (S7-S16)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from rao_cli.documents.opmaak import datum, kort, opsomming, zinnen
from rao_cli.documents.zaak.zaakwoorden import Gegeven
from rao_cli.model.register.namen import die_er_zijn
from rao_cli.model.soorten.onderwerp import Onderwerp, OnderwerpType
from rao_cli.model.soorten.register import Lko, Register, partij
from rao_cli.model.tafel import nog_te_agenderen, nog_uit_te_leggen, tafelnaam

_JA_NEE: Final = {"ja": "ja", "nee": "nee", "onbekend": "nog niet bekend"}


@dataclass(frozen=True, slots=True)
class Onderwerpblad:
    """A knelpunt, trend, thema, kader, mededeling or voortgang on the agenda."""

    kenmerk: str
    type: str
    omschrijving: str
    gegevens: tuple[Gegeven, ...]


def build_onderwerpblad(
    onderwerp: Onderwerp, register: Register, lkos: Mapping[str, Lko]
) -> Onderwerpblad:
    """Say what is known of an onderwerp, in the order in which the table asks it.

    `lkos` are those that are there now: only they must still hear of a kader.
    """
    noem = partial(tafelnaam, register)
    elders = opsomming(map(noem, nog_te_agenderen(onderwerp)))
    gedaan = (f"{noem(tafel)} ({datum(op)})" for tafel, op in onderwerp.op_agenda.items())
    antwoorden = (
        f"{noem(tafel)} ({datum(a.datum)}): {zinnen(kort(a.tekst, 600))}"
        for tafel, a in onderwerp.antwoorden.items()
    )
    eigen = _PER_TYPE.get(onderwerp.type)
    regels = (
        ("Ingebracht op", datum(onderwerp.datum)),
        ("LKO's", "" if onderwerp.type == "kader" else _lkos(onderwerp, register)),
        ("Blijkt uit", opsomming(onderwerp.zaken)),
        *(eigen(onderwerp, register) if eigen else ()),
        *(_nog_uit_te_leggen(onderwerp, lkos) if onderwerp.type == "kader" else ()),
        ("Moet ook op de agenda van", elders),
        ("Doorgegeven aan", opsomming(gedaan)),
        ("Antwoord", "; ".join(antwoorden)),
    )
    return Onderwerpblad(
        kenmerk=onderwerp.kenmerk,
        type=onderwerp.type,
        omschrijving=kort(onderwerp.omschrijving, 600),
        gegevens=tuple(Gegeven(naam, tekst) for naam, tekst in regels if tekst),
    )


def _lkos(onderwerp: Onderwerp, register: Register) -> str:
    return opsomming(partij(register, lko) for lko in onderwerp.lkos)


def _trend(onderwerp: Onderwerp, _register: Register) -> Iterator[tuple[str, str]]:
    gedeeld = (
        f"{met.regio} ({datum(met.datum)}; herkend: {_JA_NEE[met.herkend]})"
        for met in onderwerp.gedeeld_met
    )
    allen = f"alle regio's, op {datum(onderwerp.gedeeld_op)}" if onderwerp.gedeeld_op else ""
    yield "Gedeeld met", opsomming(gedeeld) or allen
    yield "Landelijk", _JA_NEE[onderwerp.landelijk or "onbekend"]


def _kader(onderwerp: Onderwerp, register: Register) -> Iterator[tuple[str, str]]:
    if onderwerp.vastgesteld_op:
        yield "Vastgesteld door het Deelberaad op", datum(onderwerp.vastgesteld_op)
    if onderwerp.lkos:  # every LKO must know a kader, whichever it names (S13)
        is_alles = die_er_zijn(register.lkos, onderwerp.datum).keys() <= set(onderwerp.lkos)
        yield "Voor", "elk LKO" if is_alles else f"elk LKO, vooral {_lkos(onderwerp, register)}"
    wie = onderwerp.lkos_geinformeerd.items()
    yield "Uitgelegd aan", opsomming(f"{partij(register, lko)} ({datum(d)})" for lko, d in wie)


def _nog_uit_te_leggen(kader: Onderwerp, lkos: Mapping[str, Lko]) -> Iterator[tuple[str, str]]:
    niet = nog_uit_te_leggen(lkos, kader)
    yield "Nog uit te leggen aan", opsomming(lkos[lko].naam for lko in niet)


def _mededeling(onderwerp: Onderwerp, _register: Register) -> Iterator[tuple[str, str]]:
    yield "Van", onderwerp.organisatie or ""
    yield "Vanaf", datum(onderwerp.ingang) if onderwerp.ingang else ""
    yield "Wat u ervan merkt", kort(onderwerp.gevolgen, 600)


def _voortgang(onderwerp: Onderwerp, register: Register) -> Iterator[tuple[str, str]]:
    yield "LKO", partij(register, onderwerp.lko)
    yield "Periode", onderwerp.periode or ""
    cijfers = (f"{naam}: {getal}" for naam, getal in onderwerp.kwantitatief.items())
    yield "Cijfers", "; ".join(cijfers)
    if woorden := onderwerp.kwalitatief:
        yield "Samenwerking", zinnen(kort(woorden.samenwerking))
        yield "Werkwijze", zinnen(kort(woorden.werkwijze))
        yield "Knelpunten", zinnen(kort(woorden.knelpunten))


#: What a type says besides; a knelpunt or thema says no more.
_PER_TYPE: Final[
    Mapping[OnderwerpType, Callable[[Onderwerp, Register], Iterator[tuple[str, str]]]]
] = {
    "trend": _trend,
    "kader": _kader,
    "mededeling": _mededeling,
    "voortgang": _voortgang,
}
