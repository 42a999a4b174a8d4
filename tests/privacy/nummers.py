"""Numbers of no person: they pass every check, and stand in ranges that nobody gives out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

LETTERS = "BDFGHJKLNPRSTVXZ"
#: Per country the letters (`A`) and digits (`9`) after the two check digits.
IBANS = {
    "NL": "AAAA9999999999",
    "DE": "9" * 18,
    "FR": "9" * 23,
    "GB": "AAAA" + "9" * 14,
    "IE": "AAAA" + "9" * 14,
    "SE": "9" * 20,
    "TR": "9" * 22,
    "AT": "9" * 16,
    "CH": "9" * 17,
    "PL": "9" * 24,
    "IT": "A" + "9" * 22,
    "GR": "9" * 23,
    "RO": "AAAA" + "9" * 16,
    "BG": "AAAA" + "9" * 14,
    "UA": "9" * 25,
    "GE": "AA" + "9" * 16,
    "AE": "9" * 19,
    "SA": "9" * 20,
    "JO": "AAAA" + "9" * 22,
    "IQ": "AAAA" + "9" * 15,
    "EG": "9" * 25,
    "PK": "AAAA" + "9" * 16,
    "SO": "9" * 19,
    "DK": "9" * 14,
    "LU": "9" * 16,
}
LANDEN = (
    *("+963 944 {3} {3}", "+49 151{1} {7}", "00963 9{8}", "+90 53{1} {3} {2} {2}"),
    *("+251 91 {3} {4}", "+93 70 {3} {4}", "+98 912 {3} {4}", "+252 61 {7}", "+234 803 {3} {4}"),
    *("+374 91 {6}", "+44 7700 900{3}", "+46 70 {3} {2} {2}", "+1 (555) {3}-{4}", "+32 47{7}"),
    *("0049151{8}", "+964 750 {3} {4}", "+995 555 {2} {2} {2}", "+291-7-{6}", "(+90) 53{8}"),
    *("+212 6{8}", "+380 67 {3} {2} {2}", "+84 91 {3} {4}", "+7 912 {3}-{2}-{2}", "+383 44 {6}"),
)
MOBIEL = (
    *("06{8}", "06-{8}", "06 {2} {2} {2} {2}", "06 - {4} {4}", "+316{8}", "+31 6 {8}"),
    *("00316{8}", "+31(0)6 {8}", "(06) {8}", "06.{2}.{2}.{2}.{2}", "06-{4}{4}", "06 {4} {4}"),
    *("06/{8}", "+31-6-{8}", "+31 (0) 6 - {4} {4}", "0031 6 {4} {4}"),
)
VAST = (
    *("0591-{6}", "050 {3} {2} {2}", "(0591) {2} {2} {2}", "020-{7}", "+31 50 {3} {4}"),
    *("0599 {6}", "070 {7}", "+31 (0)592 {6}"),
)


def cijfers(r: Random, aantal: int) -> str:
    """Give so many digits, the first of them no zero."""
    return "".join(r.choice("123456789" if not n else "0123456789") for n in range(aantal))


def vul(r: Random, vorm: str) -> str:
    """Put so many digits in the place of each `{n}`."""
    delen = vorm.replace("}", "{").split("{")
    return "".join(cijfers(r, int(deel)) if n % 2 else deel for n, deel in enumerate(delen))


def groepeer(cijfers_: str, maten: tuple[int, ...], tussen: str) -> str:
    """Cut a number in groups of these sizes."""
    delen, rest = [], cijfers_
    for maat in maten:
        delen.append(rest[:maat])
        rest = rest[maat:]
    return tussen.join(deel for deel in (*delen, rest) if deel)


def elfproef(r: Random, begin: str) -> str:
    """Give nine digits that pass the 11-test of a BSN."""
    while True:
        acht = begin + "".join(r.choice("0123456789") for _ in range(8 - len(begin)))
        rest = sum((9 - n) * int(c) for n, c in enumerate(acht)) % 11
        if rest < 10:
            return acht + str(rest)


def bsn(r: Random, begin: str) -> str:
    """Give a BSN in one of its ways of writing."""
    nummer = elfproef(r, begin)
    maten = r.choice([(), (), (3, 3), (4, 2), (4, 3), (2, 2, 2), (3, 2, 2), (5, 2)])
    return groepeer(nummer, maten, r.choice([" ", " ", ".", "-", " - "]))


def v_nummer(r: Random, *, kaal: bool = False) -> str:
    """Give a V-nummer; `kaal` has no word before it, and then only the usual groups."""
    nummer = r.choice(["28", "27", "29", "26", "18", "20"]) + cijfers(r, 8)
    if not kaal and r.random() < 0.3:
        nummer = cijfers(r, 10)
    maten = r.choice([(), (), (4, 3), (3, 3), (4, 3)] + ([] if kaal else [(2, 4), (2, 2, 2, 2)]))
    return groepeer(nummer, maten, r.choice([" ", " ", "-", "."]))


def iban(r: Random) -> str:
    """Give an IBAN of one of many countries, with its check digits."""
    land, vorm = r.choice([*IBANS.items(), ("NL", IBANS["NL"])])
    rest = "".join(r.choice(LETTERS if c == "A" else "0123456789") for c in vorm)
    getal = int("".join(str(int(c, 36)) for c in f"{rest}{land}00"))
    nummer = f"{land}{98 - getal % 97:02d}{rest}"
    tussen = r.choice(["", " ", " ", "-", "."])
    nummer = tussen.join(nummer[n : n + 4] for n in range(0, len(nummer), 4))
    return nummer.lower() if r.random() < 0.1 else nummer


def telefoon(r: Random, *, mobiel: bool = False) -> str:
    """Give a Dutch or a foreign telephone number."""
    return vul(r, r.choice(MOBIEL if mobiel else r.choice([MOBIEL, VAST, LANDEN, LANDEN])))


def kenteken(r: Random, tussen: str = "-") -> str:
    """Give a Dutch number plate, without the vowels that none has."""
    vorm = r.choice(
        ["AA-99-AA", "99-AA-AA", "99-AAA-9", "9-AAA-99", "AA-999-A", "A-999-AA", "AAA-99-A"]
    )
    kaal = "".join(
        r.choice(LETTERS) if c == "A" else r.choice("123456789") if c == "9" else tussen
        for c in vorm
    )
    return kaal.lower() if r.random() < 0.1 else kaal


def vreemd_kenteken(r: Random) -> str:
    """Give a number plate of a neighbour; a word stands before it."""
    twee = "".join(r.choice(LETTERS) for _ in range(2))
    return vul(r, r.choice([f"B-{twee} {{4}}", f"1-{twee}X-{{3}}", f"KA {twee}{{3}}"]))
