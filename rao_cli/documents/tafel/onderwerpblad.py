"""One onderwerp as the table needs it, by its type (S7-S16)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Final

import msgspec

from rao_cli.documents.opmaak import datum, heel, opsomming, voluit
from rao_cli.documents.zaak.weging import Standpuntregel, standpunten
from rao_cli.documents.zaak.zaakwoorden import Gegeven
from rao_cli.model.cijfers.vergelijking import bij_anderen, vorige
from rao_cli.model.onderwerp import begint_op, eindigt_op, geldigheid, opvolgers
from rao_cli.model.register.namen import die_er_zijn
from rao_cli.model.soorten.onderwerp import GedeeldMet, Onderwerp, OnderwerpType
from rao_cli.model.soorten.register import Register, partij
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import nog_te_agenderen, nog_uit_te_leggen, tafelnaam

#: What only the RAO and the Deelberaad read of a knelpunt or trend.
GEVRAAGD: Final = "Gevraagd van het Deelberaad"
STANDPUNT: Final = "Standpunt van "
#: What another LKO told of the same period: for our own table only.
ANDER_LKO: Final = "Ter vergelijking, "
_INGEBRACHT: Final = "Ingebracht op"
#: What another table answered.
ANTWOORD: Final = "Antwoord van "
#: How one LKO carries out a kader; no other LKO reads it.
UITVOERING: Final = "Uitvoering bij "
_INTERN: Final = (STANDPUNT, UITVOERING, ANDER_LKO)
_JA_NEE: Final = {"ja": "ja", "nee": "nee", "onbekend": "nog niet bekend"}


class Onderwerpblad(msgspec.Struct, frozen=True):
    """A knelpunt, trend, thema, kader, mededeling or voortgang on the agenda.

    `gegevens` holds everything; `feiten` is the same without what stands elsewhere at its item:
    what organisations think of it, and when it was brought in.
    """

    kenmerk: str
    type: str
    omschrijving: str
    gegevens: tuple[Gegeven, ...]
    standpunten: tuple[Standpuntregel, ...] = ()
    ingebracht_op: str = ""

    @property
    def feiten(self) -> tuple[Gegeven, ...]:
        """What is known of it, besides the standpunten and the day."""
        return tuple(g for g in self.gegevens if not g.naam.startswith((STANDPUNT, _INGEBRACHT)))


def build_onderwerpblad(
    stand: Stand, onderwerp: Onderwerp, op: date | None = None, *, intern: bool = True
) -> Onderwerpblad:
    """Say what is known of an onderwerp, in the order in which the table asks it.

    `op` is the day of the meeting that reads it; today when there is none. `intern` is off for a
    guest: what the organisations weigh, and what another LKO does, is for the table itself.
    """
    register = stand.register
    noem = partial(tafelnaam, register)
    elders = opsomming(map(noem, nog_te_agenderen(onderwerp)))
    gedaan = (f"{noem(tafel)} ({datum(op)})" for tafel, op in onderwerp.op_agenda.items())
    antwoorden = (
        (f"{ANTWOORD}{noem(tafel)} ({datum(a.datum)})", voluit(a.tekst))
        for tafel, a in onderwerp.antwoorden.items()
    )
    eigen = _PER_TYPE.get(onderwerp.type)
    regels = (
        (_INGEBRACHT, datum(onderwerp.datum)),
        ("LKO's", "" if onderwerp.type == "kader" else _lkos(onderwerp, register)),
        ("Blijkt uit", opsomming(onderwerp.zaken)),
        ("Al geprobeerd", voluit(onderwerp.geprobeerd)),
        (GEVRAAGD, voluit(onderwerp.vraag)),
        *(_voortgang(stand, onderwerp) if onderwerp.type == "voortgang" else ()),
        *(_kader(stand, onderwerp, op) if onderwerp.type == "kader" else ()),
        *(eigen(onderwerp, register) if eigen else ()),
        *((f"{STANDPUNT}{wie}", _standpunt(s)) for wie, s in onderwerp.standpunten.items()),
        ("Moet ook op de agenda van", elders),
        ("Doorgegeven aan", opsomming(gedaan)),
        *antwoorden,
    )
    return Onderwerpblad(
        kenmerk=onderwerp.kenmerk,
        type=onderwerp.type,
        omschrijving=heel(onderwerp.omschrijving),
        gegevens=tuple(
            Gegeven(naam, tekst)
            for naam, tekst in regels
            if tekst and (intern or not naam.startswith(_INTERN))
        ),
        ingebracht_op=datum(onderwerp.datum),
        standpunten=standpunten(register, onderwerp.standpunten) if intern else (),
    )


def _standpunt(eigen: Standpunt) -> str:
    inzet = f"Inzet: {voluit(eigen.inzet)}" if eigen.inzet else ""
    return voluit(eigen.standpunt, inzet)


def _lkos(onderwerp: Onderwerp, register: Register) -> str:
    return opsomming(partij(register, lko) for lko in onderwerp.lkos)


def _trend(onderwerp: Onderwerp, _register: Register) -> Iterator[tuple[str, str]]:
    gedeeld = (
        f"{met.regio} ({datum(met.datum)}; herkend: {_JA_NEE[met.herkend]}{_woorden(met)})"
        for met in onderwerp.gedeeld_met
    )
    if (van := onderwerp.herkomst) is not None:
        zaken = f", die dit in ongeveer {van.aantal_zaken} zaken ziet" if van.aantal_zaken else ""
        yield "Van een andere regio", f"{van.regio}{zaken}"
        return
    allen = f"alle regio's, op {datum(onderwerp.gedeeld_op)}" if onderwerp.gedeeld_op else ""
    yield "Gedeeld met", opsomming(gedeeld) or allen
    for met in onderwerp.gedeeld_met:
        if not _woorden(met):
            yield f"{met.regio} zegt", voluit(met.toelichting)
    yield "Landelijk", _JA_NEE[onderwerp.landelijk or "onbekend"]


def _woorden(met: GedeeldMet) -> str:
    """Return what another region said besides yes or no, when that is one line."""
    tekst = voluit(met.toelichting)
    return f"; zij zegt: {tekst}" if tekst and "\n" not in tekst else ""


def _kader(stand: Stand, onderwerp: Onderwerp, op: date | None) -> Iterator[tuple[str, str]]:
    register = stand.register
    if onderwerp.vastgesteld_op:
        yield "Vastgesteld door het Deelberaad op", datum(onderwerp.vastgesteld_op)
    if onderwerp.geldig_van or eindigt_op(stand, onderwerp):
        yield "Geldigheid", zeg_geldigheid(stand, onderwerp, op)
    eerder = stand.vind_onderwerp(onderwerp.vervangt)
    yield "Vervangt", _noem(eerder[1]) if eerder else onderwerp.vervangt or ""
    yield "Opgevolgd door", opsomming(map(_noem, opvolgers(stand, onderwerp)))
    yield "Uitvoering", voluit(onderwerp.uitvoering)
    for lko, tekst in onderwerp.uitvoering_lko.items():
        yield f"{UITVOERING}{partij(register, lko)}", voluit(tekst)
    if onderwerp.lkos:  # every LKO must know a kader, whichever it names (S13)
        is_alles = die_er_zijn(register.lkos, onderwerp.datum).keys() <= set(onderwerp.lkos)
        yield "Voor", "elk LKO" if is_alles else f"elk LKO, vooral {_lkos(onderwerp, register)}"
    wie = onderwerp.lkos_geinformeerd.items()
    yield "Uitgelegd aan", opsomming(f"{partij(register, lko)} ({datum(d)})" for lko, d in wie)
    niet = nog_uit_te_leggen(stand, onderwerp)
    yield "Nog uit te leggen aan", opsomming(partij(register, lko) for lko in niet)


def _noem(kader: Onderwerp) -> str:
    return f"{kader.titel} ({kader.kenmerk})"


def zeg_geldigheid(stand: Stand, kader: Onderwerp, op: date | None = None) -> str:
    """Say whether a kader is in force: "geldt, van 1 april 2026 tot en met 31 maart 2027"."""
    eind = eindigt_op(stand, kader)
    tot = f" tot en met {datum(eind)}" if eind else ""
    return f"{geldigheid(stand, kader, op)}, van {datum(begint_op(kader))}{tot}"


def _mededeling(onderwerp: Onderwerp, _register: Register) -> Iterator[tuple[str, str]]:
    yield "Van", onderwerp.organisatie or ""
    yield "Vanaf", datum(onderwerp.ingang) if onderwerp.ingang else ""
    yield "Wat u ervan merkt", voluit(onderwerp.gevolgen)


def _voortgang(stand: Stand, onderwerp: Onderwerp) -> Iterator[tuple[str, str]]:
    yield "LKO", partij(stand.register, onderwerp.lko)
    yield "Periode", onderwerp.periode or ""
    eerder = vorige(stand, onderwerp)
    toen = eerder.kwantitatief if eerder else {}
    cijfers = (
        f"{_los(naam)}: {getal}" + (f" (was {toen[naam]})" if naam in toen else "")
        for naam, getal in onderwerp.kwantitatief.items()
    )
    yield "Cijfers", "; ".join(cijfers)
    if eerder and toen:
        yield "Vergeleken met", eerder.periode or ""
    for ander in bij_anderen(stand, onderwerp):
        zelfde = ander.kwantitatief.keys() & onderwerp.kwantitatief.keys()
        daar = (f"{_los(n)}: {g}" for n, g in ander.kwantitatief.items() if n in zelfde)
        yield f"{ANDER_LKO}{partij(stand.register, ander.lko)}", "; ".join(daar)
    if woorden := onderwerp.kwalitatief:
        yield "Samenwerking", voluit(woorden.samenwerking)
        yield "Werkwijze", voluit(woorden.werkwijze)
        yield "Knelpunten", voluit(woorden.knelpunten)


def _los(cijfer: str) -> str:
    """Return the name that a person gave a figure, as words: it may be no key of a file."""
    return cijfer.replace("_", " ")


#: What a type says besides; a knelpunt or thema says no more.
_PER_TYPE: Final[
    Mapping[OnderwerpType, Callable[[Onderwerp, Register], Iterator[tuple[str, str]]]]
] = {
    "trend": _trend,
    "mededeling": _mededeling,
}
