"""Find the numbers of persons in a text: first the runs of digits, then what each of them is."""

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Gegevenssoort, Persoonsgegeven
from rao_cli.model.privacy.getal.label import Nummerlabel, label
from rao_cli.model.privacy.getal.landnummer import is_landnummer
from rao_cli.model.privacy.getal.omgeving import (
    is_bedrag,
    is_geplakt,
    staat_goed,
    vrij_erna,
    vrij_ervoor,
)
from rao_cli.model.privacy.getal.reeks import Cijferreeks

#: How people group the digits; anything goes too, as long as it stands apart.
_GROEPEN_BSN: Final = frozenset(((9,), (3, 3, 3), (4, 2, 3)))
_GROEPEN_V: Final = frozenset(((10,), (3, 3, 4), (4, 3, 3)))
_BSN, _V, _TELEFOON = 9, 10, 10
#: So many digits together are a whole number of a thing.
_MINSTE_VAN_EEN_DING: Final = 5
_TELEFOON_MIN, _TELEFOON_MAX = 7, 15
#: So many digits has 31612345678.
_MOBIEL: Final = 11
_OUD_TELEFOON: Final = (
    r"\(?0[1-9]\d{0,2}\)?[-./ ]{0,3}\d(?:[-. ]?\d){5,8}|(?:\+|00)31(?:[-. ()]{0,3}\d){9,10}"
)
#: The numbers that anybody calls the IND and the COA at.
_ALGEMEEN: Final = frozenset(("0880430430", "0887157000"))
#: Between two groups: here another number begins.
_NIEUW: Final = frozenset(",;|")
#: How a number from another country begins, without its +.
_BUITEN: Final = frozenset(("00", "31"))
#: A moment: year, month, day, hour.
_MOMENT: Final = r"20[23]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:[01]\d|2[0-4])"
_DIRECT_BSN: Final = (
    r"(?:bsn|burger[- ]?service[- ]?(?:nummer|nr)|sofi[- ]?(?:nummer|nr)?)\W{0,4}(?:(?:nr"
    r"|nummer)\W{0,3}|is )?$"
)
_DAARNA: Final = (
    r"(?: ?\((?:het |ons )?|,? (?:is|was) (?:het|een|ons|onze) )(?:rsin|kvk|order|factuur|bestel"
    r"|btw)"
)
#: Between two numbers that the same words speak of.
_OPSOMMING: Final = r" ?[,;/&+] {0,40}(?:(?:en|of|resp\.?) )?| {1,40}(?:en|of|resp\.?) {1,40}"


class _Getalvondst(msgspec.Struct, frozen=True):
    """What a stretch of groups is: its kind, its last group, and whether the form is new."""

    soort: Gegevenssoort
    laatste: int
    nieuw: bool = False


def vind_nummers(blik: Tekstblik, reeksen: Iterable[Cijferreeks]) -> Iterator[Persoonsgegeven]:
    """Yield the numbers of persons among the runs of digits of a text."""
    eind, plek, tekst = 0, 0, blik.heel
    minst = _TELEFOON_MIN if "getal" in blik.over or "+" in tekst else _BSN
    for reeks in reeksen:
        if sum(reeks.lengtes) < minst:
            continue
        begin = reeks.plekken[0][0]
        if not (eind and patroon_van(_OPSOMMING).fullmatch(tekst, eind, begin)):
            plek = begin
        eind = reeks.plekken[-1][1]
        if not reeks.is_dag:
            yield from _beoordeel(reeks, label(tekst, plek))


def _beoordeel(reeks: Cijferreeks, woorden: Nummerlabel) -> Iterator[Persoonsgegeven]:
    if not reeks.groepen:
        return
    if (woorden == "ander" or _is_daarna_ander(reeks)) and not _plus(
        reeks.tekst, reeks.plekken[0][0]
    ):
        yield from _beoordeel(reeks.vanaf(_na_ander(reeks)), "")
        return
    eerste = _na_bedrag(reeks) if woorden == "geld" else 0
    while eerste < len(reeks.groepen):
        hier: Nummerlabel = woorden if eerste == 0 else ""
        vondst = _herken(reeks, eerste, hier)
        if vondst:
            begin, eind = reeks.plekken[eerste][0], reeks.plekken[vondst.laatste][1]
            begin -= len(_plus(reeks.tekst, begin)) if vondst.soort == "telefoon" else 0
            if reeks.cijfers(eerste, vondst.laatste) not in _ALGEMEEN:
                yield Persoonsgegeven(vondst.soort, begin, eind, vondst.nieuw)
            eerste = vondst.laatste
        eerste += 1


def _is_daarna_ander(reeks: Cijferreeks) -> bool:
    """Say whether the words behind a number say that it is of a thing: `… is het RSIN`."""
    eind = reeks.plekken[-1][1]
    return patroon_van(_DAARNA).match(reeks.tekst[eind : eind + 40].lower()) is not None


def _na_bedrag(reeks: Cijferreeks) -> int:
    """Return the first group that is not of the amount at the beginning."""
    return next((n for n, t in enumerate(reeks.tussen, 1) if " " in t), len(reeks.groepen))


def _na_ander(reeks: Cijferreeks) -> int:
    """Return the first group behind the number that is not of a person."""
    heel = len(reeks.groepen[0]) >= _MINSTE_VAN_EEN_DING
    eigen = reeks.tussen[0].strip() if reeks.tussen and not heel else None
    return next(
        (n for n, t in enumerate(reeks.tussen, 1) if t.strip() != eigen), len(reeks.groepen)
    )


def _herken(reeks: Cijferreeks, eerste: int, woorden: Nummerlabel) -> _Getalvondst | None:
    los = not woorden and reeks.tekst[reeks.plekken[eerste][0] - 1] not in "+( "
    kort = reeks.reikt(eerste).isdisjoint((_BSN, _V))
    if los and kort and reeks.groepen[eerste][:2] not in _BUITEN:
        return None
    if vondst := _van_buiten(reeks, eerste):
        return vondst
    if not vrij_ervoor(reeks, eerste, woorden):
        return _bsn(reeks, eerste, "bsn") if is_geplakt(reeks) else None
    for zoek in (_telefoon, _naar_label, _v_nummer, _bsn):
        if vondst := zoek(reeks, eerste, woorden):
            return vondst
    return None


def _van_buiten(reeks: Cijferreeks, eerste: int) -> _Getalvondst | None:
    """Recognise a telephone number with that of its country: the longest that can be one."""
    begin = reeks.plekken[eerste][0]
    plus = _plus(reeks.tekst, begin)
    nullen = 0 if plus else 2
    groep = reeks.groepen[eerste]
    if not plus and not (_begint_met_nullen(groep) and vrij_ervoor(reeks, eerste, "")):
        return None
    beste = None
    for laatste, _ in reeks.vensters(eerste):
        if laatste in reeks.in_datum or (
            laatste > eerste and not _NIEUW.isdisjoint(reeks.tussen[laatste - 1])
        ):
            break
        cijfers = reeks.cijfers(eerste, laatste)[nullen:]
        if is_landnummer(cijfers) and not is_bedrag(reeks, eerste, laatste):
            beste = laatste
            if cijfers.startswith("31"):
                break
    if beste is None or not vrij_erna(reeks, beste):
        return None
    return _Getalvondst("telefoon", beste, _is_nieuwe_telefoon(reeks, eerste, beste))


def _plus(tekst: str, begin: int) -> str:
    """Return the + and brackets right before a number; empty where they are none of its own."""
    ervoor = tekst[max(0, begin - 5) : begin]
    if "+" not in ervoor:
        return ""
    vondst = patroon_van(r"(?:^|(?<=[^\w.+]))\(?\+ ?\(?$").search(ervoor)
    return vondst[0] if vondst else ""


def _begint_met_nullen(groep: str) -> bool:
    """Say whether a group begins as a number from another country does without its +: 0031."""
    return groep.startswith("00") and not groep.startswith("000") and len(groep) > len("00")


def _telefoon(reeks: Cijferreeks, eerste: int, woorden: Nummerlabel) -> _Getalvondst | None:
    """Recognise a Dutch telephone number, written with its 0 or as 31612345678."""
    groep = reeks.groepen[eerste]
    if groep[:3] == "316" and len(groep) == _MOBIEL and reeks.los(eerste, eerste):
        return _Getalvondst("telefoon", eerste, nieuw=True)
    if groep[0] != "0" or groep[1:2] == "0":
        return None
    for laatste, aantal in reeks.vensters(eerste):
        anders = _is_parket(reeks, eerste, laatste) or _is_stempel(reeks, eerste, laatste)
        if aantal == _TELEFOON and not anders:
            vast = woorden == "telefoon" or reeks.eenvormig(eerste + 1, laatste)
            goed = reeks.zonder_datum(eerste, laatste) or reeks.eenvormig(eerste, laatste)
            if vast and goed and reeks.los(eerste, laatste) and vrij_erna(reeks, laatste):
                if reeks.in_datum.intersection(range(eerste, laatste + 1)) and " " in "".join(
                    reeks.tussen[eerste:laatste]
                ):
                    return None
                return _Getalvondst(
                    "telefoon", laatste, _is_nieuwe_telefoon(reeks, eerste, laatste)
                )
    return None


def _is_parket(reeks: Cijferreeks, eerste: int, laatste: int) -> bool:
    """Say whether groups are those of a number of the public prosecutor: 05-123456-25."""
    return reeks.patroon(eerste, laatste) == (2, 6, 2) and not _is_mobiel(reeks, eerste)


def _is_stempel(reeks: Cijferreeks, eerste: int, laatste: int) -> bool:
    """Say whether groups are day, time and year, as a server puts them in a name: 05-1010-2026."""
    jaar = reeks.groepen[laatste].startswith("20")
    vorm = reeks.patroon(eerste, laatste) == (2, 4, 4)
    return jaar and vorm and not _is_mobiel(reeks, eerste)


def _is_mobiel(reeks: Cijferreeks, eerste: int) -> bool:
    return reeks.groepen[eerste] == "06"


def _naar_label(reeks: Cijferreeks, eerste: int, woorden: Nummerlabel) -> _Getalvondst | None:
    """Recognise what the words before it say that it is, whatever its digits are."""
    match woorden:
        case "telefoon":
            return _langste(reeks, eerste, "telefoon", (_TELEFOON_MIN, _TELEFOON_MAX), nieuw=True)
        case "rekening":
            return _langste(reeks, eerste, "iban", (_TELEFOON_MIN, _V), nieuw=True)
        case "v":
            return (
                _langste(reeks, eerste, "v-nummer", (_V, _V))
                or _bsn(reeks, eerste, woorden)
                or _langste(reeks, eerste, "v-nummer", (_TELEFOON_MIN, _V + 2))
            )
        case "kaal":
            return _langste(reeks, eerste, "v-nummer", (_V, _V))
        case "bsn":
            return _bsn(reeks, eerste, woorden) or _genoemde_bsn(reeks, eerste)
        case _:
            return None


def _genoemde_bsn(reeks: Cijferreeks, eerste: int) -> _Getalvondst | None:
    """Recognise a BSN with a mistake in it, or without its first 0, right behind the word."""
    begin = reeks.plekken[eerste][0]
    if patroon_van(_DIRECT_BSN).search(reeks.tekst[max(0, begin - 40) : begin].lower()) is None:
        return None
    return _langste(reeks, eerste, "bsn", (_BSN - 1, _BSN))


def _langste(
    reeks: Cijferreeks,
    eerste: int,
    soort: Gegevenssoort,
    van_tot: tuple[int, int],
    *,
    nieuw: bool = False,
) -> _Getalvondst | None:
    """Return the longest stretch with so many digits that holds no date."""
    beste = None
    for laatste, aantal in reeks.vensters(eerste):
        if laatste in reeks.in_datum or aantal > van_tot[1]:
            break
        if aantal >= van_tot[0] and vrij_erna(reeks, laatste):
            beste = laatste
    return None if beste is None else _Getalvondst(soort, beste, nieuw)


def _v_nummer(reeks: Cijferreeks, eerste: int, _: Nummerlabel) -> _Getalvondst | None:
    if reeks.groepen[eerste][0] == "0":
        return None
    for laatste, aantal in reeks.vensters(eerste):
        if aantal == _V and staat_goed(reeks, eerste, laatste, _GROEPEN_V):
            cijfers, patroon = reeks.cijfers(eerste, laatste), reeks.patroon(eerste, laatste)
            if _is_parket(reeks, eerste, laatste):
                continue
            if patroon not in _GROEPEN_V and _bsn(reeks, eerste + 1, ""):
                continue  # the first group is the number of an item in a list
            if patroon == (_BSN, 1) and _bsn(reeks, eerste, ""):
                continue  # and so may the last one be
            if patroon != (_V,) or not patroon_van(_MOMENT).fullmatch(cijfers):
                return _Getalvondst("v-nummer", laatste, patroon not in _GROEPEN_V)
    return None


def _bsn(reeks: Cijferreeks, eerste: int, woorden: Nummerlabel) -> _Getalvondst | None:
    for laatste, aantal in reeks.vensters(eerste):
        if aantal == _BSN and staat_goed(
            reeks, eerste, laatste, _GROEPEN_BSN, vast=woorden == "bsn"
        ):
            from stdnum.nl import bsn  # costs more than a whole check, and is seldom needed

            if bsn.is_valid(reeks.cijfers(eerste, laatste)):
                return _Getalvondst("bsn", laatste)
    return None


def _is_nieuwe_telefoon(reeks: Cijferreeks, eerste: int, laatste: int) -> bool:
    begin, eind = reeks.plekken[eerste][0], reeks.plekken[laatste][1]
    begin -= len(_plus(reeks.tekst, begin))
    vast = begin > 0 and (reeks.tekst[begin - 1].isalnum() or reeks.tekst[begin - 1] in "_-/,")
    return vast or patroon_van(_OUD_TELEFOON).fullmatch(reeks.tekst, begin, eind) is None
