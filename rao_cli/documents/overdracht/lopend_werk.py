"""What is running in a register, as rows: who takes over a role sees it all at once (S4)."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import Final, TypeVar

import msgspec

from rao_cli.documents.document import TERUGKOPPELING
from rao_cli.documents.opmaak import aantal, datum, duur, opsomming
from rao_cli.model.fase import GESLOTEN, Fase
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import lkos_zonder_bericht
from rao_cli.model.terugkoppeling.terugkoppeling import niet_verteld, terugkoppelen_voor
from rao_cli.model.zaak import opschaling
from rao_cli.model.zaak.leven import lko_nu, titel
from rao_cli.model.zaak.levensloop import Loop, gesprek_oud_op, levensloop

_Gedateerd = TypeVar("_Gedateerd", Signaallijst, Onderwerp)
#: What ends within this many days after the handover, is named.
_RUIM: Final = timedelta(days=90)


_FASEN: Final[Mapping[Fase, str]] = {
    "concept": "het LKO dient de lijst nog in",
    "ingebracht": "nieuw, moet op de agenda",
    "terug bij LKO": "terug bij het LKO, terugkoppeling moet nog",
    "opgeschaald": "wacht op het Deelberaad Asiel",
    "antwoord Deelberaad": "antwoord van het Deelberaad, moet naar het LKO",
    "afgehandeld": "afgehandeld, terugkoppeling moet nog",
}


class Zaakregel(msgspec.Struct, frozen=True):
    """A zaak that is not closed: how far it is, and how long it runs."""

    kenmerk: str
    onderwerp: str
    lko: str
    hoe_ver: str
    loopt: str


class Wachtregel(msgspec.Struct, frozen=True):
    """A thing that waits, what it is about, and for what it waits."""

    kenmerk: str
    onderwerp: str
    wacht_op: str


class Einddatum(msgspec.Struct, frozen=True):
    """A day on which something ends."""

    dag: date
    wat: str


def lopende_zaken(stand: Stand) -> Iterator[Zaakregel]:
    """Yield the zaken that are not closed: put off first, by when they come back; then oldest."""
    lopen = [(kenmerk, levensloop(stand, kenmerk)) for kenmerk in stand.zaken_op_kenmerk]
    open_ = [(kenmerk, loop) for kenmerk, loop in lopen if loop.fase not in GESLOTEN]
    for kenmerk, loop in sorted(open_, key=_volgorde):
        plek = stand.zaken_op_kenmerk[kenmerk][-1]
        yield Zaakregel(
            kenmerk=kenmerk,
            onderwerp=titel(stand, kenmerk),
            lko=partij(stand.register, lko_nu(stand, kenmerk) or plek.lijst.afzender),
            hoe_ver=_hoe_ver(stand, kenmerk, loop),
            loopt=duur(loop.sinds, stand.vandaag),
        )


def _oudste_eerst(dingen: Mapping[str, _Gedateerd]) -> list[_Gedateerd]:
    return sorted(dingen.values(), key=lambda ding: (ding.datum, ding.kenmerk))


def _volgorde(paar: tuple[str, Loop]) -> tuple[bool, date, date, str]:
    kenmerk, loop = paar
    return not loop.aangehouden, loop.hervatten_op or date.max, loop.sinds, kenmerk


def _hoe_ver(stand: Stand, kenmerk: str, loop: Loop) -> str:
    """Say where a zaak is and what it waits for."""
    keer = f"{loop.aangehouden} keer aangehouden" if loop.aangehouden else ""
    if loop.fase == "aangehouden":
        terug = f"komt terug op {datum(loop.hervatten_op)}" if loop.hervatten_op else "zonder datum"
        return f"{keer}, {terug}"
    if loop.fase == "geagendeerd":
        dag = max(punt.overleg.datum for punt in stand.punten_op_id[kenmerk])
        return ", ".join(deel for deel in (keer, f"op de agenda van {datum(dag)}") if deel)
    return _FASEN[loop.fase]


def wachtende_lijsten(stand: Stand) -> Iterator[Wachtregel]:
    """Yield the lists of LKO's of which nothing has come on an agenda yet."""
    for lijst in _oudste_eerst(stand.signaallijsten):
        if lijst.richting != "lko-rao":
            continue
        open_ = [z for z in lijst.zaken if levensloop(stand, z).fase in {"ingebracht", "concept"}]
        wat = {
            "concept": "het LKO dient de lijst nog in",
            "ingediend": "u neemt de lijst in ontvangst",
            "ontvangen": f"{aantal(len(open_), 'zaak', 'zaken')} op de agenda zetten",
        }.get(lijst.status)
        if wat and (open_ or not lijst.zaken):
            lko, zaken = partij(stand.register, lijst.afzender), len(lijst.zaken)
            yield Wachtregel(lijst.kenmerk, f"{lko}, {aantal(zaken, 'zaak', 'zaken')}", wat)


def openstaande_terugkoppelingen(
    stand: Stand, papieren: Collection[str] = ()
) -> Iterator[Wachtregel]:
    """Yield per meeting and LKO the zaken of which the LKO heard nothing yet (S11).

    `papieren` are the texts that lie there.
    """
    for _, overleg in stand.overleggen_op_datum:
        if overleg.is_gehouden:
            for lko, zaken in niet_verteld(stand, overleg).items():
                naam = partij(stand.register, lko)
                voor = f"uiterlijk {datum(terugkoppelen_voor(stand, overleg))}"
                over = f"overleg van {datum(overleg.datum)}, {opsomming(zaken)}"
                yield Wachtregel(naam, over, f"{voor}; {_waar(stand, overleg, lko, papieren)}")


def _waar(stand: Stand, overleg: Overleg, lko: str, papieren: Collection[str]) -> str:
    """Say where the letter lies that is to be sent, or how it is made."""
    for brief in stand.terugkoppelingen.values():
        van = (brief.overleg, brief.lko) == (overleg.datum, lko) and not brief.is_verzonden
        if van and TERUGKOPPELING.op(brief) in papieren:
            return f"de brief is klaar: `rao papieren {overleg.datum} --formaat eml`"
    return f"maak de brief met: rao terugkoppeling genereer {overleg.datum} --lko {lko}"


def bij_het_deelberaad(stand: Stand) -> Iterator[Wachtregel]:
    """Yield the lists that wait for an answer, or whose answer must still be passed on (S16)."""
    for _, lijst in opschaling.opschalingen(stand):
        if opschaling.slotantwoord(lijst) is None:
            zaken = opsomming(opschaling.zonder_antwoord(lijst)) or lijst.onderwerp or "geen zaken"
            wat = "indienen" if lijst.status == "concept" else "antwoord van het Deelberaad"
            yield Wachtregel(lijst.kenmerk, zaken, wat)
        if wie := opschaling.zonder_bericht(stand, lijst):
            dagen = {a.datum: None for zaak in wie if (a := opschaling.antwoord_op(lijst, zaak))}
            wat = f"antwoord van {opsomming(map(datum, dagen))} bespreken, en dan naar het LKO"
            yield Wachtregel(lijst.kenmerk, opsomming(wie), wat)
        if lijst.antwoord and (lkos := lkos_zonder_bericht(stand, lijst)):
            naar = opsomming(partij(stand.register, lko) for lko in lkos)
            wat = f"antwoord van {datum(lijst.antwoord.datum)} bespreken, en dan naar {naar}"
            yield Wachtregel(lijst.kenmerk, lijst.onderwerp or "", wat)


def open_onderwerpen(stand: Stand) -> Iterator[Wachtregel]:
    """Yield the topics that are not finished, oldest first."""
    for onderwerp in _oudste_eerst(stand.onderwerpen):
        if onderwerp.status != "afgerond" and not is_voorbij(stand, onderwerp):
            yield Wachtregel(onderwerp.kenmerk, onderwerp.titel, onderwerp.type)


def bij_andere_regios(stand: Stand) -> Iterator[Wachtregel]:
    """Yield the trends that were shared, and of which a region still owes an answer (S10)."""
    for onderwerp in _oudste_eerst(stand.onderwerpen):
        if onderwerp.status == "afgerond":
            continue
        open_ = (g for g in onderwerp.gedeeld_met if g.herkend == "onbekend")
        nog = [f"{g.regio} (gedeeld {datum(g.datum)})" for g in open_]
        if onderwerp.gedeeld_op and not onderwerp.gedeeld_met:
            nog = [f"alle regio's (gedeeld {datum(onderwerp.gedeeld_op)})"]
        if nog:
            wat = f"nog geen antwoord van {opsomming(nog)}"
            yield Wachtregel(onderwerp.kenmerk, onderwerp.titel, wat)


def wat_afloopt(stand: Stand, vanaf: date) -> tuple[Einddatum, ...]:
    """Return what ends soon after a day, or has ended already and still runs, oldest first."""
    tot = min(vanaf, date.max - _RUIM) + _RUIM
    alles = (*_termijnen(stand), *_gesprekken(stand), *_rollen(stand, vanaf), *_leden(stand, vanaf))
    return tuple(sorted((a for a in alles if a.dag <= tot), key=lambda a: (a.dag, a.wat)))


def _termijnen(stand: Stand) -> Iterator[Einddatum]:
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        zaak = plekken[-1].zaak
        einde = zaak.termijn.tot if zaak.termijn else None
        if einde and levensloop(stand, kenmerk).fase not in GESLOTEN:
            yield Einddatum(einde, f"Termijn van {kenmerk}: {zaak.onderwerp}")


def _gesprekken(stand: Stand) -> Iterator[Einddatum]:
    """Yield on which day the talk about departure in a running zaak becomes too old (S19e)."""
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        blok, oud_op = plekken[-1].zaak.werkt_aan_vertrek, gesprek_oud_op(stand, kenmerk)
        if blok and blok.gesprek_op and oud_op:
            wat = f"Nieuw gesprek over vertrek nodig in {kenmerk}"
            yield Einddatum(oud_op, f"{wat}; het laatste was op {datum(blok.gesprek_op)}")


def _rollen(stand: Stand, vanaf: date) -> Iterator[Einddatum]:
    rollen = stand.register.rollen
    for rol, perioden in (("voorzitter", rollen.voorzitter), ("secretaris", rollen.secretaris)):
        for periode in perioden:
            if periode.tot and periode.tot >= vanaf:
                yield Einddatum(periode.tot, f"{periode.organisatie} is {rol} tot en met deze dag")


def _leden(stand: Stand, vanaf: date) -> Iterator[Einddatum]:
    for lid in stand.register.leden:
        if lid.tot and lid.tot >= vanaf:
            yield Einddatum(lid.tot, f"Laatste dag van de {lid.functie} van {lid.organisatie}")
