"""What stands in papers about a person: dates of birth, addresses, documents, courts, accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.privacy.nummers import LETTERS, cijfers, vul

if TYPE_CHECKING:
    from random import Random

    from tests.privacy.woordenlijst import Woorden

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
ENGELS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
IN_WOORDEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
DATUMS = (
    *("{d:02}-{m:02}-{j}", "{d:02}-{m:02}-{j}", "{d}/{m}/{j}", "{d:02}.{m:02}.{j}"),
    *("{d:02} {m:02} {j}", "{j}-{m:02}-{d:02}", "{d}-{m}-'{k:02}", "{d}-{m}-{k:02}"),
    *("00-00-{j}", "01-01-{j}", "{d} - {m} - {j}", "{d:02}{m:02}{j}", "{j}/{m:02}/{d:02}"),
)
GESCHREVEN = (
    *("{d} {maand} {j}", "{d} {maand} {j}", "{d} {kort} {j}", "{d} {kort}. '{k:02}"),
    *("{d} {maand} '{k:02}", "{woord} {maand} {j}", "{maand} {j}", "{d} {engels} {j}"),
    *("{d}-{kort}-{j}", "{d}e {maand} {j}", "{d} {kort} {k:02}", "{d} {Maand} {j}"),
)


def gebdatum(r: Random, vormen: tuple[str, ...] = (*DATUMS, *GESCHREVEN)) -> str:
    """Give a date of birth in one of these forms."""
    j, m, d = r.randint(1941, 2024), r.randint(1, 12), r.randint(1, 28)
    delen = {"j": j, "m": m, "d": d, "k": j % 100, "maand": MAANDEN[m - 1], "kort": KORT[m - 1]}
    woord = IN_WOORDEN[d % 10]
    return r.choice(vormen).format(
        **delen, engels=ENGELS[m - 1], woord=woord, Maand=MAANDEN[m - 1].upper()
    )


def mail(r: Random, w: Woorden) -> str:
    """Give a mail address, also as people write it who want no post."""
    at = r.choice(
        ["@"] * 8 + [" @ ", "(at)", " (at) ", "[at]", " [at] ", "&#64;", "\uff20", " at "]
    )
    domein = w.kies(r, "domein")
    if "at" in at.lower() and r.random() < 0.5:
        domein = domein.replace(".", r.choice(["(punt)", " punt ", "[dot]", " . "]))
    adres = f"{w.kies(r, 'gebruiker')}{r.choice(['', '', cijfers(r, 2)])}{at}{domein}"
    return adres.upper() if r.random() < 0.08 and "&" not in adres else adres


def straatnr(r: Random, w: Woorden) -> str:
    """Give a street and a house number."""
    staart = r.choice(["", "", "", "a", " A", "-II", " bis", "-14"])
    return f"{w.kies(r, 'straat')} {r.choice(['', '', '', 'nr. '])}{r.randint(1, 240)}{staart}"


def postcode(r: Random) -> str:
    """Give a postcode of which the digits and letters are chance."""
    letters = "".join(r.choice(LETTERS) for _ in range(2))
    return f"{cijfers(r, 4)}{r.choice(['', ' ', ' '])}{letters}"


def adres(r: Random, w: Woorden) -> str:
    """Give a street with number, mostly with postcode and place."""
    vorm = r.choice(["{s}, {p} {t}", "{s} {p} {t}", "{s} te {t}", "{s}, {t}", "{s}, {p}"])
    return vorm.format(s=straatnr(r, w), p=postcode(r), t=w.kies(r, "plaats"))


def paspoort(r: Random) -> str:
    """Give the number of a travel document or of a card."""
    twee = "".join(r.choice(LETTERS) for _ in range(2))
    return vul(r, r.choice([f"{twee}{{1}}C{{2}}R{{2}}", "A{7}", "P0{7}", "U{8}", f"{twee}{{7}}"]))


def parket(r: Random) -> str:
    """Give the number of a criminal case."""
    return vul(r, r.choice(["05/{6}-25", "18-{6}-24", "05.{6}.25", "16/{6}-23"]))


def dossier(r: Random) -> str:
    """Give the number of a file."""
    return vul(r, r.choice(["25/00{4}", "2025-00{3}", "D-2025-{4}", "{6}", "{7}", "24.{5}"]))


def ecli(r: Random) -> str:
    """Give the European number of a ruling, of a year that is still to come."""
    hof = r.choice(["RBDHA", "RVS", "RBNNE", "RBGEL", "RBMNE", "GHARL"])
    vorm = r.choice(["ECLI:NL:{h}:{j}:{n}"] * 3 + ["ecli:nl:{h}:{j}:{n}", "ECLI: NL:{h}:{j}:{n}"])
    return vorm.format(h=hof, j=r.randint(2031, 2039), n=cijfers(r, r.randint(3, 5)))


def awb(r: Random) -> str:
    """Give the number of a case at an administrative court."""
    jaar = r.randint(27, 29)
    vormen = (
        *("AWB {j}/{{4}}", "AWB {j}/{{5}}", "NL{j}.{{5}}", "NL {j}.{{4}}", "AWB-{j}/{{4}}"),
        *("SGR {j}/{{4}}", "awb {j}/{{4}}", "ROE {j}/{{4}} V", "AWB {j} / {{4}}", "LEE {j}/{{3}}"),
    )
    return vul(r, r.choice(vormen).format(j=jaar))


def rvs(r: Random) -> str:
    """Give the number of a case at the highest administrative court."""
    return vul(r, r.choice(["20390{4}/1/V3", "20380{4}/2/V1", "BRS.39.00{4}"]))


def civiel(r: Random) -> str:
    """Give the number of a case at a civil court."""
    return vul(r, r.choice(["C/18/{6}", "C/09/{6} / FA RK 28-{4}", "200.{3}.{3}/01"]))


def profiel(r: Random, w: Woorden) -> str:
    """Give the address of somebody's page."""
    plekken = (
        *("https://www.instagram.com/{}/", "t.me/{}", "tiktok.com/@{}", "https://x.com/{}"),
        *("linkedin.com/in/{}", "youtube.com/@{}", "www.facebook.com/{}", "snapchat.com/add/{}"),
    )
    return r.choice(plekken).format(w.kies(r, "bijnaam"))


def facebook(r: Random, w: Woorden) -> str:
    """Give the page of somebody on one of the networks, or the name on it."""
    vorm = r.choice(["facebook.com/{}", "fb.com/{}", "@{}", "https://facebook.com/{}"])
    return vorm.format(w.kies(r, "bijnaam"))
