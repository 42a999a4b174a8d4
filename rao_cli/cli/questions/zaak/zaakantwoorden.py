"""What the answers of an interview about a zaak put where, and what does not apply."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from rao_cli.cli.questions.antwoord import GEEN
from rao_cli.cli.questions.groepvraag import Regelvraag
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaak.oplossingvragen import (
    OPTIES,
    VOORBESPROKEN,
    omschrijvingen,
    regels,
    voorbesproken,
    weeg,
)
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.signaallijst import Zaak

_IN_LIJST: Final = patroon(r"(.+)\[([0-9]+)\]\.(.+)")
_STANDPUNT: Final = patroon(r"standpunten\.(.+)\.(standpunt|inzet)")
_TOELATING: Final = "vertrekstrategie.toelating"
_GEEN_TOELATING: Final = "vertrekstrategie.geen_toelating"
_GEEN_MET_REDEN: Final = patroon(r"(?:geen|nee)\s*[;,:.]\s*(\S.*)", re.IGNORECASE | re.DOTALL)
#: The two sides of one question are two places.
_ZIJDEN: Final = {"afweging": ("voordelen", "nadelen")}


class Zaakinvulling(NamedTuple):
    """What goes where in a zaak: values by path, what does not apply, and the own standpunt."""

    invoer: dict[str, Any]
    geen: tuple[str, ...] = ()
    standpunt: Mapping[str, str] = {}

    @property
    def is_leeg(self) -> bool:
        """Whether nothing was answered."""
        return not (self.invoer or self.geen or self.standpunt)


def invulling(antwoorden: Mapping[str, Any], zaak: Zaak, lijst: Sequence[Vraag]) -> Zaakinvulling:
    """Return where answers go; what is new in a list becomes one item there."""
    gegeven = {n: w for n, w in antwoorden.items() if w not in (None, "", GEEN, [])}
    standpunt = {g[2]: gegeven.pop(g[0]) for n in [*gegeven] if (g := _STANDPUNT.fullmatch(n))}
    if reden := _GEEN_MET_REDEN.fullmatch(str(gegeven.get(_TOELATING, ""))):
        del gegeven[_TOELATING]
        gegeven[_GEEN_TOELATING] = reden[1]
    invoer: dict[str, Any] = {}
    for vraag in lijst:
        if isinstance(vraag, Regelvraag) and vraag.naam in gegeven:
            invoer[vraag.naam] = _dingen(vraag, gegeven)
    invoer |= _opties(gegeven, zaak)
    for naam, waarde in gegeven.items():
        if naam.partition("[")[0] not in invoer and naam != VOORBESPROKEN:
            invoer |= _los(naam, waarde)
    return Zaakinvulling(invoer, tuple(_geen(antwoorden, zaak)), standpunt)


def _dingen(vraag: Regelvraag, gegeven: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the items of a list, each with what was asked after it."""
    dingen = vraag.dingen(gegeven[vraag.naam])
    for naam, waarde in gegeven.items():
        deel = _IN_LIJST.fullmatch(naam)
        if deel and deel[1] == vraag.naam and int(deel[2]) < len(dingen):
            dingen[int(deel[2])][deel[3]] = waarde
    namen = [deel.naam for deel in vraag.delen]
    return [{naam: ding[naam] for naam in namen if naam in ding} for ding in dingen]


def _opties(gegeven: Mapping[str, Any], zaak: Zaak) -> dict[str, Any]:
    """Return the new options; of those that stand there, with whom they were discussed."""
    wie = voorbesproken(gegeven.get(VOORBESPROKEN))
    if al := zaak.oplossingsrichtingen:
        return {
            f"{OPTIES}[{nummer}].voorbesproken_met": wie(nummer + 1)
            for nummer, optie in enumerate(al)
            if not optie.voorbesproken_met and wie(nummer + 1)
        }
    opties = [{"omschrijving": tekst} for tekst in omschrijvingen(zaak, gegeven)]
    nieuw: list[dict[str, Any]] = [*opties]
    for nummer, optie in enumerate(nieuw):
        if namen := wie(nummer + 1):
            optie["voorbesproken_met"] = namen
        for naam, waarde in gegeven.items():
            deel = _IN_LIJST.fullmatch(naam)
            if deel and deel[1] == OPTIES and int(deel[2]) == nummer:
                for plek, inhoud in _los(deel[3], waarde).items():
                    _zet(optie, plek, inhoud)
    return {OPTIES: nieuw} if nieuw else {}


def _los(naam: str, waarde: Any) -> dict[str, Any]:
    """Return one answer by its places: a text of lines is a list, the two sides are two."""
    begin, _, laatste = naam.rpartition(".")
    begin = f"{begin}." if begin else ""
    if laatste == "afweging":
        voor, tegen = weeg(waarde)
        delen = {f"{begin}voordelen": voor, f"{begin}nadelen": tegen}
        return {plek: inhoud for plek, inhoud in delen.items() if inhoud}
    if laatste in {"voordelen", "nadelen", "toelating"}:
        return {naam: regels(waarde)}
    return {naam: int(waarde) if naam == "advies.voorkeur" else waarde}


def _zet(ding: dict[str, Any], plek: str, waarde: Any) -> None:
    begin, _, rest = plek.partition(".")
    if rest:
        _zet(ding.setdefault(begin, {}), rest, waarde)
    else:
        ding[begin] = waarde


def _is_beantwoord(antwoorden: Mapping[str, Any], begin: str, plek: str) -> bool:
    """Say whether an option has an answer to a question by another one: the whole, or its parts."""
    groep = plek.partition(".")[0]
    alle = [w for naam, w in antwoorden.items() if naam.startswith(f"{begin}{plek}.")]
    afweging = antwoorden.get(f"{begin}afweging")
    if plek in _ZIJDEN["afweging"] and afweging:
        return afweging == GEEN or bool(weeg(afweging)[_ZIJDEN["afweging"].index(plek)])
    return bool(antwoorden.get(begin + groep)) or any(alle)


def _geen(antwoorden: Mapping[str, Any], zaak: Zaak) -> Iterable[str]:
    """Yield the places of which was answered that they do not apply.

    Of a list that is a place when no item of it waits for later.
    """
    later = {
        deel[3]
        for naam, waarde in antwoorden.items()
        if waarde is None and (deel := _IN_LIJST.fullmatch(naam))
        if int(deel[2]) < len(omschrijvingen(zaak, antwoorden)) and deel[1] == OPTIES
        if not _is_beantwoord(antwoorden, f"{OPTIES}[{deel[2]}].", deel[3])
    }
    for naam in [naam for naam, waarde in antwoorden.items() if waarde == GEEN]:
        deel = _IN_LIJST.fullmatch(naam)
        if (standpunt := _STANDPUNT.fullmatch(naam)) is not None:
            yield f"standpunten.{standpunt[2]}"
        elif deel is None:
            yield naam
        elif deel[3] not in later:
            for plek in _ZIJDEN.get(deel[3], (deel[3],)):
                yield f"{deel[1]}.{plek}"
