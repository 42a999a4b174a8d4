"""Choices that are offered, and how what somebody types names one of them."""

from collections.abc import Mapping, Sequence

import msgspec

from rao_cli.model.soorten.register import GEMEENTE, LKO, Lko, Organisatie, Register


class NietBegrepen(ValueError):
    """The answer does not fit; the message is a Dutch sentence that helps."""


class NietInRegister(NietBegrepen):
    """There is no such thing in this register: on the line that is no wrong use of a command."""


class Keuze(msgspec.Struct, frozen=True):
    """One possible answer, with what it means; `nummer` when it has one elsewhere too."""

    waarde: str
    uitleg: str = ""
    nummer: int = 0
    #: It is a thing of this register, and no word of rao.
    uit_register: bool = False


def als_keuzes(namen: Mapping[str, Organisatie | Lko]) -> list[Keuze]:
    """Return organisations or LKO's of a register to choose from, by their keys."""
    return [Keuze(sleutel, ding.naam, uit_register=True) for sleutel, ding in namen.items()]


def partijkeuzes(register: Register) -> list[Keuze]:
    """Return who may bring something in: organisations, LKO's and gemeenten.

    The kind stands before the key of a gemeente, and of an LKO with the key of a gemeente.
    """
    dubbel = {s: f"{LKO}:{s}" for s in register.lkos if s in register.gemeenten}
    lkos = {dubbel.get(sleutel, sleutel): lko.naam for sleutel, lko in register.lkos.items()}
    lkos |= {f"{GEMEENTE}:{sleutel}": g.naam for sleutel, g in register.gemeenten.items()}
    rest = [Keuze(waarde, naam, uit_register=True) for waarde, naam in lkos.items()]
    return [*als_keuzes(register.organisaties), *rest]


def kies(antwoord: str, keuzes: Sequence[Keuze]) -> str:
    """By exact word, else by number, else by the only word that begins so."""
    klein, waarden = antwoord.casefold(), [keuze.waarde for keuze in keuzes]
    for waarde in waarden:
        if waarde.casefold() == klein:
            return waarde
    if klein.isascii() and klein.isdigit():
        return _op_nummer(int(klein), keuzes)
    bij_naam = [k.waarde for k in keuzes if k.uit_register and klein in _namen(k)]
    if len(bij_naam) == 1:
        return bij_naam[0]
    passend = [waarde for waarde in waarden if waarde.casefold().startswith(klein)]
    if len(passend) == 1:
        return passend[0]
    if not passend and (op_titel := [k.waarde for k in keuzes if _begint(k, klein)]):
        if len(op_titel) == 1:
            return op_titel[0]
        passend = op_titel
    if passend:
        raise NietBegrepen(f"'{antwoord}' kan {' of '.join(passend)} zijn. Typ meer letters.")
    from rao_cli.model.getypt.lijkend import nabije_keuze  # only what is wrong is like another

    bedoeld = nabije_keuze(klein, waarden)
    vraag = f" Bedoelt u {bedoeld}?" if bedoeld else ""
    zin = f"'{antwoord}' staat er niet bij. Kies uit: {', '.join(waarden)}.{vraag}"
    raise _onbekend(keuzes)(zin)


def _begint(keuze: Keuze, klein: str) -> bool:
    """Say whether the title of an item of the agenda begins so."""
    return bool(keuze.nummer) and keuze.uitleg.casefold().startswith(klein)


def _namen(keuze: Keuze) -> tuple[str, str]:
    """Return what else a thing of the register goes by: its key without its kind, its full name."""
    return keuze.waarde.casefold().rpartition(":")[2], keuze.uitleg.casefold()


def genummerd(keuzes: Sequence[Keuze]) -> dict[int, Keuze]:
    """The choices by the number that is shown: their own, or their place from 1."""
    return {keuze.nummer or plaats: keuze for plaats, keuze in enumerate(keuzes, start=1)}


def _op_nummer(nummer: int, keuzes: Sequence[Keuze]) -> str:
    genummerde = genummerd(keuzes)
    if nummer in genummerde:
        return genummerde[nummer].waarde
    nummers = [str(n) for n in genummerde]
    if nummers == [str(n) for n in range(1, len(keuzes) + 1)]:
        raise _onbekend(keuzes)(f"Er is geen nummer {nummer}. Kies 1 tot en met {len(keuzes)}.")
    raise _onbekend(keuzes)(f"Nummer {nummer} kan hier niet. Kies uit: {', '.join(nummers)}.")


def _onbekend(keuzes: Sequence[Keuze]) -> type[NietBegrepen]:
    """Return what to raise for what is not among these."""
    return NietInRegister if any(keuze.uit_register for keuze in keuzes) else NietBegrepen
