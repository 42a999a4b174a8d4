"""What stands around a number and between its groups: whether it can be one of its own."""

from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.getal.label import Nummerlabel
from rao_cli.model.privacy.getal.reeks import Cijferreeks, is_jaar

#: Digits of a group of an amount, and groups of the address of a computer.
_DUIZEND, _MEEST_ADRES = 3, 4
#: How the address of a computer in a building begins, and what may stand before any other.
_EIGEN_NET: Final = frozenset(("10", "127", "172", "192"))
_ERNA: Final = r"(?:,-|,=|%|@| ?(?:euro|eur)\b)"
#: Of a thing, unless all digits stand together: so nobody writes so many kilometres.
_EENHEID: Final = r" ?(?:inwoners|m2|km|kwh|mb|gb)\b"
_HEEL: Final = 9
_COMPUTER: Final = r"\b(?:ip|ip-adres|adres|server|host|versie|printer)\W{1,3}(?:is )?$"


def staat_goed(
    reeks: Cijferreeks,
    eerste: int,
    laatste: int,
    gewoon: frozenset[tuple[int, ...]],
    *,
    vast: bool = False,
) -> bool:
    """Say whether a stretch of groups can be one number: it hangs on to nothing beside it."""
    if not (reeks.los(eerste, laatste) and reeks.zonder_datum(eerste, laatste)):
        return False
    if not vrij_erna(reeks, laatste, vast=vast):
        return False
    if reeks.patroon(eerste, laatste) in gewoon:
        return True
    jaar = laatste == eerste + 1 and (
        is_jaar(reeks.groepen[eerste]) or is_jaar(reeks.groepen[laatste])
    )
    bedrag = is_bedrag(reeks, eerste, laatste)
    apart = reeks.eenvormig(eerste, laatste) and reeks.alleen(eerste, laatste)
    komma = "," in reeks.tussen[eerste]
    return apart and not (jaar or bedrag or komma or _is_adres(reeks, eerste, laatste))


def is_bedrag(reeks: Cijferreeks, eerste: int, laatste: int) -> bool:
    """Say whether groups are those of an amount: 1.234.567.890."""
    eerst, *rest = reeks.patroon(eerste, laatste)
    punten = all(deel == "." for deel in reeks.tussen[eerste:laatste])
    return bool(rest) and punten and eerst < _DUIZEND and set(rest) == {_DUIZEND}


def _is_adres(reeks: Cijferreeks, eerste: int, laatste: int) -> bool:
    """Say whether groups are those of a computer: 192.168.10.4."""
    begin = reeks.plekken[eerste][0]
    groepen = reeks.groepen[eerste : laatste + 1]
    genoemd = patroon_van(_COMPUTER).search(reeks.tekst[max(0, begin - 30) : begin].lower())
    return len(groepen) == _MEEST_ADRES and (groepen[0] in _EIGEN_NET or genoemd is not None)


def vrij_ervoor(reeks: Cijferreeks, eerste: int, woorden: Nummerlabel) -> bool:
    """Say whether a number is no tail of something else: a code, a fingerprint, an amount.

    A word may be glued to it: BSN999990366. A part of a code (a716-446655440000) has digits too.
    """
    if eerste > 0:
        return True  # what stands between two groups is looked at by whoever looks at the groups
    ervoor = reeks.tekst[max(0, reeks.plekken[0][0] - 30) : reeks.plekken[0][0]]
    if not ervoor or woorden in {"bsn", "v", "kaal", "telefoon", "rekening"}:
        return True
    if ervoor[-1] in "€+":
        return False
    vondst = patroon_van(r"([^\W_]*)[-/]?$").search(ervoor)
    woord = vondst[1] if vondst else ""
    aan_elkaar = bool(woord) and vondst is not None and vondst.end() > vondst.start()
    if not aan_elkaar or not (ervoor[-1].isalnum() or ervoor[-1] in "-/"):
        return True
    return _is_woord(woord)


def is_geplakt(reeks: Cijferreeks) -> bool:
    """Say whether one letter is glued to a number that no code of 0-9 and a-f has: x999990366."""
    begin = reeks.plekken[0][0]
    return (
        patroon_van(r"(?:^|[\W_])[g-zG-Z]$").search(reeks.tekst[max(0, begin - 2) : begin])
        is not None
    )


def _is_woord(letters: str) -> bool:
    """Say whether letters that are glued to a number are a word, and no part of a code."""
    return (
        letters.isalpha() and len(letters) > 1 and not patroon_van("[a-fA-F]+").fullmatch(letters)
    )


def vrij_erna(reeks: Cijferreeks, laatste: int, *, vast: bool = False) -> bool:
    """Say whether a number is no head of something else; a word may be glued to it.

    `vast` is for a number that is sure: any letter may be glued to it, as in bsn999990366abc.
    """
    if laatste < len(reeks.groepen) - 1:
        return True
    eind = reeks.plekken[laatste][1]
    erna = reeks.tekst[eind : eind + 30]
    vormen = [_ERNA] if reeks.lengtes[laatste] >= _HEEL else [_ERNA, _EENHEID]
    if any(patroon_van(vorm).match(erna[:12].lower()) for vorm in vormen):
        return False
    woord = patroon_van(r"([-/]?)([^\W_]*)").match(erna)
    if woord is None or not woord[2] or _is_woord(woord[2]):
        return True
    return woord[2].isalpha() and (vast or woord[1] == "/")
