"""The questions about options and advice: all options first, then each by itself (S22, S23)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.antwoord import GEEN, beide, na, zeg_begrepen
from rao_cli.cli.questions.delen import zonder_lijstteken
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst, Vraag
from rao_cli.cli.questions.zaak.stapvragen import MEESTE, kop_van
from rao_cli.cli.questions.zaak.tabelvragen import (
    Omgeving,
    beurtvraag,
    gemeen,
    groep_van,
    naam_van,
    veldvraag,
)
from rao_cli.model.formulier import gesprek
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.signaallijst import Oplossingsrichting, Zaak

OPTIES: Final = gesprek.OPTIES.naam
VOORBESPROKEN: Final = f"{OPTIES}.voorbesproken_met"
_LEEG: Final = Oplossingsrichting()
_VOOR: Final = patroon(r"(?:\+|voor(?:deel)?\s*:|pro\s*:)\s*(?=\S)", re.IGNORECASE)
_TEGEN: Final = patroon(r"(?:[-–—]|tegen\s*:|nadeel\s*:|contra\s*:)\s*(?=\S)", re.IGNORECASE)
#: What is for and what is against on one line, behind one another.
_ACHTER_ELKAAR: Final = patroon(
    r"[;,]\s*(?=(?:[-+–—]\s|(?:voor(?:deel)?|pro|tegen|nadeel|contra)\s*:))", re.IGNORECASE
)
_PER_OPTIE: Final = patroon(r"\s*([0-9]{1,2})\s*[:.)]\s*(.+)")


class Afwegingvraag(LangeTekst, frozen=True, kw_only=True):
    """What speaks for an option and what against it, one on each line."""

    per_regel: bool = True

    def klacht_per_regel(self, regel: str) -> str:
        """Say how a line must begin."""
        voor, tegen = weeg(regel)
        if voor or tegen:
            return ""
        return "Begin de regel met + (het pleit ervoor) of - (het pleit ertegen)."

    def lees(self, antwoord: str, vandaag: date) -> str:
        """Return the lines, each with its sign."""
        tekst = super().lees(antwoord, vandaag)
        for regel in tekst.splitlines():
            if regel.strip() and (klacht := self.klacht_per_regel(regel)):
                raise NietBegrepen(klacht)
        voor, tegen = weeg(tekst)
        return "\n".join([*(f"+ {v}" for v in voor), *(f"- {t}" for t in tegen)])


class _Voorbesprokenvraag(Vraag, frozen=True, kw_only=True):
    """With whom the options were discussed: all at once, or by their numbers."""

    wie: Vraag

    def lees(self, antwoord: str, vandaag: date) -> str:
        """Return the organisations with commas; per option on a line of its own."""
        stukken = re.split(r"[;\n]", antwoord)
        heel = [stukken] if any(map(_PER_OPTIE.fullmatch, stukken)) else [[", ".join(stukken)]]
        regels = [stuk for deel in heel for stuk in deel if stuk.strip()]
        return "\n".join(self._netjes(regel, vandaag) for regel in regels)

    def toon(self, waarde: str) -> str:
        """As it is typed, on one line."""
        return waarde.replace("\n", "; ")

    def echo(self, waarde: str) -> str:
        """What was understood."""
        return zeg_begrepen(self.toon(waarde))

    def _netjes(self, regel: str, vandaag: date) -> str:
        per = _PER_OPTIE.fullmatch(regel)
        namen = re.sub(r"\s+en\s+", ", ", per[2] if per else regel)
        wie = self.wie.toon(self.wie.lees(namen, vandaag))
        return f"{per[1]}: {wie}" if per else wie


def weeg(tekst: str) -> tuple[list[str], list[str]]:
    """Return what a text says for and against; `duurzaam maar duur` says one of each."""
    voor: list[str] = []
    tegen: list[str] = []
    stukken = (stuk for regel in tekst.splitlines() for stuk in _ACHTER_ELKAAR.split(regel))
    for regel in filter(None, map(str.strip, stukken)):
        if gevonden := _VOOR.match(regel):
            voor.append(regel[gevonden.end() :])
        elif gevonden := _TEGEN.match(regel):
            tegen.append(regel[gevonden.end() :])
        elif " maar " in regel:
            pro, _, contra = regel.partition(" maar ")
            voor.append(pro.rstrip(","))
            tegen.append(contra)
    return voor, tegen


def voorbesproken(tekst: str | None) -> Callable[[int], list[str]]:
    """Return with whom each option was discussed, by its number from 1."""
    regels = tekst.splitlines() if tekst and tekst != GEEN else []
    alle = [regel for regel in regels if not _PER_OPTIE.fullmatch(regel)]
    eigen = {int(per[1]): per[2] for per in map(_PER_OPTIE.fullmatch, regels) if per}

    def van(nummer: int) -> list[str]:
        namen = ", ".join([eigen[nummer]] if nummer in eigen else alle)
        return list(dict.fromkeys(naam.strip() for naam in namen.split(",") if naam.strip()))

    return van


def omschrijvingen(zaak: Zaak, antwoorden: Mapping[str, Any]) -> list[str]:
    """Return what each option is: those that stand there, or those that were answered."""
    if zaak.oplossingsrichtingen:
        return [optie.omschrijving or "" for optie in zaak.oplossingsrichtingen]
    tekst = antwoorden.get(OPTIES)
    return regels(tekst) if tekst and tekst != GEEN else []


def oplossingvragen(
    zaak: Zaak, omgeving: Omgeving, is_geen: Callable[[str], bool]
) -> Iterator[Vraag]:
    """Ask for options where there are none, what each of them misses, and the advice."""
    al = zaak.oplossingsrichtingen
    if is_geen(OPTIES):
        return
    if not al:
        yield LangeTekst(**gemeen(gesprek.OPTIES, OPTIES), per_regel=True)
    for nummer, optie in enumerate(al or [_LEEG] * MEESTE):
        for vraag in _over_optie(omgeving, nummer, optie, is_geen):
            yield _van_optie(zaak, vraag, nummer)
    if any(not optie.voorbesproken_met for optie in al or [_LEEG]) and not is_geen(VOORBESPROKEN):
        yield _voorbesproken(zaak, omgeving)
    yield from _advies(zaak, omgeving, is_geen)


def _van_optie(zaak: Zaak, vraag: Any, nummer: int) -> Vraag:
    """Name the option in a question, and ask it only when there is one."""
    eerst = vraag.alleen_als

    def bij(van: Vraag, antwoorden: Mapping[str, Any]) -> Mapping[str, Any]:
        tekst = omschrijvingen(zaak, antwoorden)[nummer]
        return kop_van(van, f"oplossing {nummer + 1}", tekst, scheider=", ")

    def is_er(antwoorden: Mapping[str, Any]) -> bool:
        return nummer < len(omschrijvingen(zaak, antwoorden)) and eerst(antwoorden)

    delen = tuple(replace(deel, bij=bij) for deel in vraag.onderdelen[1:])
    anders: dict[str, Any] = {"delen": delen} if delen else {}
    return replace(vraag, bij=bij, alleen_als=is_er, **anders)  # type: ignore[no-any-return]


def _over_optie(
    omgeving: Omgeving,
    nummer: int,
    optie: Oplossingsrichting,
    is_geen: Callable[[str], bool],
) -> Iterator[Vraag]:
    begin = f"{OPTIES}[{nummer}]."
    beurt = gesprek.AFWEGING
    zijden = [
        vraag
        for veld in beurt.velden
        if not getattr(optie, naam_van(veld)) and not is_geen(f"{OPTIES}.{naam_van(veld)}")
        for vraag in [veldvraag(veld, beurt, omgeving, f"{begin}{naam_van(veld)}")]
    ]
    if len(zijden) == len(beurt.velden):
        afweging = f"{begin}afweging"
        yield Afwegingvraag(**gemeen(beurt, afweging))
        for plaats, vraag in enumerate(zijden):
            yield replace(
                vraag,
                alleen_als=beide(na(afweging), partial(_zonder_zijde, afweging, plaats)),
            )
    else:
        yield from zijden

    def is_open(naam: str) -> bool:
        plek = naam.removeprefix(begin)
        return not _staat(optie, plek) and not is_geen(f"{OPTIES}.{plek}")

    juridisch = beurtvraag(gesprek.JURIDISCH, omgeving, is_open, begin)
    yield from () if juridisch is None else (juridisch,)


def _zonder_zijde(afweging: str, zijde: int, antwoorden: Mapping[str, Any]) -> bool:
    """Say whether an answer named nothing for (0) or nothing against (1)."""
    return not weeg(antwoorden[afweging])[zijde]


def _staat(ding: object, plek: str) -> Any:
    for deel in plek.split("."):
        ding = getattr(ding, deel, None)
    return ding


def _voorbesproken(zaak: Zaak, omgeving: Omgeving) -> Vraag:
    beurt = gesprek.VOORBESPROKEN
    return _Voorbesprokenvraag(
        **gemeen(beurt, VOORBESPROKEN),
        alleen_als=lambda a: bool(omschrijvingen(zaak, a)),
        wie=veldvraag(beurt.velden[0], beurt, omgeving, VOORBESPROKEN),
    )


def _advies(zaak: Zaak, omgeving: Omgeving, is_geen: Callable[[str], bool]) -> Iterator[Vraag]:
    """Ask which option is best and why, as far as that is missing; nothing without options."""

    def keuzes(antwoorden: Mapping[str, Any]) -> list[Keuze]:
        opties = omschrijvingen(zaak, antwoorden)
        return [Keuze(str(nummer), optie, nummer) for nummer, optie in enumerate(opties, start=1)]

    def bij(vraag: Vraag, antwoorden: Mapping[str, Any]) -> Mapping[str, Any]:
        if isinstance(vraag, KeuzeVraag):
            return {"keuzes": keuzes(antwoorden)}
        return {"herinnering": "\n".join(f"{k.waarde}. {k.uitleg}" for k in keuzes(antwoorden))}

    beurt = gesprek.ADVIES
    delen = [
        replace(veldvraag(veld, beurt, omgeving), bij=bij)
        for veld in beurt.velden
        if not _staat(zaak, naam_van(veld)) and not is_geen(naam_van(veld))
    ]
    if delen:
        groep = groep_van(beurt, beurt.naam, delen)
        vraag: Any = groep if len(delen) == len(beurt.velden) else groep.rest(delen)
        yield replace(vraag, bij=bij, alleen_als=lambda a: bool(omschrijvingen(zaak, a)))


def regels(tekst: str | Sequence[str]) -> list[str]:
    """Return the lines that say something, without the sign of a list before them."""
    alle = tekst.split("\n") if isinstance(tekst, str) else tekst
    return [zonder_lijstteken(regel).strip() for regel in alle if regel.strip()]
