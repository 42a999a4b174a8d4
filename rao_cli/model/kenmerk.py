"""Kenmerken: natural keys (who and when) or random, never a running counter at creation.

Only here a kenmerk is made and taken apart; `model/plaats.py` does that for paths.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final, Literal

from rao_cli.model.patroon import patroon
from rao_cli.model.taal import read_dag

Soort = Literal["zaak", "signaallijst", "overleg", "besluit", "actie", "terugkoppeling"]
#: How a kenmerk of each kind begins; an overleg is named by its date,
#: and an onderwerp has no sign of its own.
_BEGIN: Final[Mapping[Soort, str]] = {
    "zaak": "Z-",
    "signaallijst": "SL-",
    "besluit": "B-",
    "actie": "A-",
    "terugkoppeling": "TK-",
}
_TEKEN: Final = "[0-9A-HJKMNP-TV-Z]"
_DAG: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_WIE: Final = "[a-z0-9][a-z0-9-]*"
#: The shapes, as the schemas check them.
ZAAK_VORM: Final = f"Z-{_TEKEN}{{6}}"
LIJST_VORM: Final = f"SL-{_WIE}-{_DAG}(-[b-z])?"
BESLUIT_VORM: Final = f"B-{_DAG}-[0-9]{{2,3}}"
ACTIE_VORM: Final = f"A-{_DAG}-[0-9]{{2,3}}"
TERUGKOPPELING_VORM: Final = f"TK-{_WIE}-{_DAG}"
#: No kind about zaken: nothing refers to it.
WISSING_VORM: Final = f"W-{_DAG}-{_TEKEN}{{4}}"
_VORMEN: Final[Mapping[Soort, str]] = {
    "zaak": ZAAK_VORM,
    "signaallijst": LIJST_VORM,
    "besluit": BESLUIT_VORM,
    "actie": ACTIE_VORM,
    "terugkoppeling": TERUGKOPPELING_VORM,
}
#: In these stands the key of an LKO, in small letters.
_MET_NAAM: Final = ("signaallijst", "terugkoppeling")
_ONDERWERP: Final = "(?:knelpunt|trend|thema|kader|mededeling|voortgang)"
_GETROKKEN: Final = patroon(f"{_ONDERWERP}-({_TEKEN.lower()}{{6}})")
#: Any kenmerk in a text; of a besluit or actie also only how it begins, as `overleg_begin` says.
#: No key of an LKO is longer: a hostile text would keep the search busy for ever.
VORM_IN_VERSIE: Final = (
    f"Z-{_TEKEN}{{6}}|[BA]-{_DAG}-(?:[0-9]{{2,3}})?|W-{_DAG}-{_TEKEN}{{4}}"
    f"|(?:SL|TK)-[a-z0-9][a-z0-9-]{{0,60}}-{_DAG}(?:-[b-z])?|{_ONDERWERP}-{_TEKEN}{{6}}"
)
#: A line of a file that gives a thing a kenmerk that is drawn: another each time, for the same act.
GETROKKEN_SLEUTEL: Final = patroon(
    r"^ *(?:kenmerk: )?([A-Za-z]+-(?:[0-9A-Z]{6}|(?=[a-z]*[0-9])[0-9a-z]{6}))(?::|(?<=-\w{6}))\s*$",
    re.MULTILINE,
)
#: A kenmerk of a zaak in any text, also with the dashes that Word makes, and in small letters.
ZAAK_IN_TEKST: Final = patroon(rf"(?<!\w)Z[-\u2010-\u2015]({_TEKEN}{{6}})(?!\w)", re.IGNORECASE)
#: Anything in a text that may be a kenmerk of a thing about zaken.
IN_TEKST: Final = patroon(
    r"(?<![A-Z0-9])(Z-[0-9A-Z]{6}|(SL|TK)-[A-Z0-9-]+-\d{4}-\d\d-\d\d|[BA]-\d{4}-\d\d-\d\d-\d{2,3})"
    r"(?![A-Z0-9])",
    re.IGNORECASE,
)
_LIJSTPUNT: Final = "besluitenlijst-"
#: What tells a second list of one day, and a besluit or actie of one meeting.
_VOLGENDE: Final = patroon("-[b-z]")
_NUMMER: Final = patroon("[0-9]{2,3}")
_HOOGSTE: Final = 999
#: Crockford base32: no I, L, O, U, so nobody reads a letter as a number.
ALFABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TEKENS: Final = {teken: waarde for waarde, teken in enumerate(ALFABET)}


def controlegetal(tekens: str) -> int:
    """Return the ISO 7064 hybrid check sum over ALFABET; 1 means that the check character fits.

    Six lines of our own: python-stdnum gives the same (a test compares them) but its import
    costs a third of a whole `rao valideer`.
    """
    modulus = len(ALFABET)
    check = modulus // 2
    for teken in tekens:
        check = ((check or modulus) * 2) % (modulus + 1)
        check = (check + _TEKENS[teken]) % modulus
    return check


def controleteken(tekens: str) -> str:
    """Return the check character for five characters."""
    modulus = len(ALFABET)
    rest = ((controlegetal(tekens) or modulus) * 2) % (modulus + 1)
    return ALFABET[(1 - rest) % modulus]


def is_zaak_kenmerk(kenmerk: str) -> bool:
    """Say whether the check character of `Z-…` is right; the pattern was checked before."""
    return controlegetal(kenmerk.removeprefix(_BEGIN["zaak"])) == 1


def zaak_kenmerk(vondst: re.Match[str]) -> str:
    """Return the kenmerk that ZAAK_IN_TEKST found, as a register writes it."""
    return f"Z-{vondst[1].upper()}"


def trek_zaak_kenmerk(kies: Callable[[str], str]) -> str:
    """Draw a new kenmerk for a zaak; `kies` picks one character (`secrets.choice`)."""
    tekens = "".join(kies(ALFABET) for _ in range(5))
    return f"Z-{tekens}{controleteken(tekens)}"


def trek_onderwerp_kenmerk(type_: str, kies: Callable[[str], str]) -> str:
    """Draw a kenmerk for an onderwerp: its type, and what leads back to nothing that it says.

    There is a digit among the characters, so that no word of a title looks like one.
    """
    while True:
        deel = trek_zaak_kenmerk(kies).removeprefix(_BEGIN["zaak"]).lower()
        if any(teken.isdigit() for teken in deel):
            return f"{type_}-{deel}"


def is_getrokken(kenmerk: str) -> bool:
    """Say whether the kenmerk of an onderwerp was drawn; an older one was made of its title."""
    gevonden = _GETROKKEN.fullmatch(kenmerk)
    deel = gevonden[1].upper() if gevonden else ""
    return any(teken.isdigit() for teken in deel) and controlegetal(deel) == 1


def heel_kenmerk(getypt: str) -> str | None:
    """Return a kenmerk in any case as a register writes it; None when this is no whole one."""
    if not getypt.isascii():
        return None
    klein, groot = getypt.lower(), getypt.upper()
    for soort, vorm in _VORMEN.items():
        if groot.startswith(begin := _BEGIN[soort]):
            rest = klein if soort in _MET_NAAM else groot
            heel = begin + rest[len(begin) :]
            return heel if re.fullmatch(vorm, heel) else None
    if groot.startswith("W-"):
        return groot if re.fullmatch(WISSING_VORM, groot) else None
    return klein if is_getrokken(klein) else None


def is_kenmerk_van(soort: Soort, kenmerk: str) -> bool:
    """Say by how it begins whether a kenmerk, or the name of a file, is one of a kind."""
    if soort == "overleg":
        return re.match("[0-9]{4}-", kenmerk) is not None
    return kenmerk.startswith(_BEGIN[soort])


def begin_van(kenmerk: str) -> str:
    """Return the first part of a kenmerk, in small letters: `tk`, `knelpunt`."""
    return kenmerk.partition("-")[0].casefold()


def lijkt_kenmerk(tekst: str) -> bool:
    """Say whether a text in small letters is written as a kenmerk is."""
    return re.fullmatch("(sl|z|b|a|tk|w)-[a-z0-9-]+", tekst) is not None


def make_sleutel(naam: str) -> str:
    """Turn a name into a key: `Groningen en Drenthe` becomes `groningen-en-drenthe`."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", kaal.lower()).strip("-")[:40].strip("-")


def trek_wissing_kenmerk(datum: date, kies: Callable[[str], str]) -> str:
    """Draw a new kenmerk for a wissing: its day, and what tells it from another of that day."""
    return f"W-{datum.isoformat()}-{''.join(kies(ALFABET) for _ in range(4))}"


def lijst_kenmerk(afzender: str, datum: date, bezet: frozenset[str] = frozenset()) -> str:
    """Return `SL-<afzender>-<datum>`; a second list on one day gets `-b`. ValueError when full."""
    kern = f"SL-{make_sleutel(afzender)}-{datum.isoformat()}"
    for staart in ("", *(f"-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")):
        if kern + staart not in bezet:
            return kern + staart
    raise ValueError(kern)


def lijst_kenmerk_past(kenmerk: str, afzender: str, datum: date) -> bool:
    """Say whether the kenmerk of a list names its sender and date."""
    kern = lijst_kenmerk(afzender, datum)
    staart = kenmerk.removeprefix(kern)
    return kenmerk == kern or (staart != kenmerk and _VOLGENDE.fullmatch(staart) is not None)


def terugkoppeling_kenmerk(lko: str, overleg: date) -> str:
    """Return `TK-<lko>-<overleg>`."""
    return f"TK-{lko}-{overleg.isoformat()}"


def dag_van_terugkoppeling(kenmerk: str, lko: str) -> str | None:
    """Return the day of the meeting in the kenmerk of a reply to one LKO; None for another."""
    begin = f"TK-{lko}-"
    return kenmerk.removeprefix(begin) if kenmerk.startswith(begin) else None


def overleg_deel(overleg: date, soort: Literal["besluit", "actie"], nummer: int) -> str:
    """Return `B-<overleg>-<nn>` or `A-<overleg>-<nn>`."""
    return f"{overleg_begin(overleg, soort)}{nummer:02}"


def overleg_begin(overleg: date, soort: Literal["besluit", "actie"]) -> str:
    """Return how the kenmerken of a meeting begin: `B-<overleg>-` or `A-<overleg>-`."""
    return f"{_BEGIN[soort]}{overleg.isoformat()}-"


def volgend_nummer(
    overleg: date, soort: Literal["besluit", "actie"], kenmerken: Iterable[str]
) -> int:
    """Return the first number after every besluit or actie of a meeting among these kenmerken.

    After the last number that a kenmerk can have come the gaps.
    """
    bezet = {nummer_in(overleg, soort, kenmerk) for kenmerk in kenmerken}
    volgend = max(bezet, default=0) + 1
    return volgend if volgend <= _HOOGSTE else min(set(range(1, _HOOGSTE)) - bezet, default=volgend)


def nummer_in(overleg: date, soort: Literal["besluit", "actie"], kenmerk: str) -> int:
    """Return the number in a kenmerk of a besluit or actie of a meeting; 0 in another."""
    nummer = kenmerk.removeprefix(overleg_begin(overleg, soort))
    return int(nummer) if nummer != kenmerk and _NUMMER.fullmatch(nummer) else 0


def genoemde_delen(dag: str, tekst: bytes) -> frozenset[str]:
    """Return the kenmerken of the besluiten and acties that a besluitenlijst has of a meeting.

    Only where the document itself puts them, now (heading, item) or in an earlier rao (bold words,
    cell of a table): what a person typed in a text names nothing, for its stars are escaped.
    A folder may have any name; one that is no day is of no meeting.
    """
    if re.fullmatch(_DAG, dag) is None:
        return frozenset()
    besluit, actie = (rf"({letter}-{dag}-[0-9]{{2,3}})" for letter in "BA")
    eigen = (
        rf"^(?:#### [^\n]* \({besluit}\)$|\*\*[^\n]*\*\* \({besluit}\)"
        rf"| *- \*\*[^*\n]*\*\*[^:\n]* \({actie}\): |\| {actie} \|)"
    )
    gevonden = re.findall(eigen.encode(), tekst, re.MULTILINE)
    return frozenset(kenmerk.decode() for paar in gevonden for kenmerk in paar if kenmerk)


def dag_in(kenmerk: str) -> str:
    """Return the day of the meeting in `B-2026-03-12-01` or `A-…`, as it stands there."""
    return kenmerk[2:12]


def datum_in(kenmerk: str) -> date | None:
    """Return the day of the meeting in `B-2026-03-12-01` or `A-…`; None when it cannot exist."""
    return read_dag(dag_in(kenmerk))


def lijstpunt(overleg: date) -> str:
    """Return the id of the item that fixes the besluitenlijst of a meeting."""
    return f"{_LIJSTPUNT}{overleg.isoformat()}"


def is_lijstpunt(id_: str) -> bool:
    """Say whether an item is about the besluitenlijst of a meeting before."""
    return id_.startswith(_LIJSTPUNT)


def dag_van_lijstpunt(id_: str) -> date | None:
    """Return of which meeting an item fixes the besluitenlijst; None when it does not."""
    return read_dag(id_.removeprefix(_LIJSTPUNT)) if is_lijstpunt(id_) else None
