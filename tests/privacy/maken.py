"""Makes the corpus: the same seed gives the same texts, and the two halves share no sentence."""

from __future__ import annotations

import re
from functools import cache
from itertools import cycle, islice
from random import Random
from typing import TYPE_CHECKING

from tests.privacy import nummers, persoonsnamen, stukken
from tests.privacy.dragers import als_yaml, omlijst
from tests.privacy.onschuldig import onschuldig
from tests.privacy.schrijfwijzen import GETAL, NAAM, STUK, schrijf
from tests.privacy.teksten import SOORTEN, Proeftekst
from tests.privacy.woordenlijst import Helft, Woorden, woorden

if TYPE_CHECKING:
    from collections.abc import Callable

AANTAL = 1500
#: Numbers of which a half has its own, so that nobody learns them by heart.
BSN_BEGIN = {
    "ontwikkeling": ("99990", "99991", "99992"),
    "achtergehouden": ("99995", "99997", "99998"),
}

WAARDEN: dict[str, tuple[str, Callable[[Random, Woorden], str]]] = {
    "bsn": ("bsn", lambda r, w: nummers.bsn(r, r.choice(BSN_BEGIN[w.helft]))),
    "vnr": ("v-nummer", lambda r, _w: nummers.v_nummer(r)),
    "vkaal": ("v-nummer", lambda r, _w: nummers.v_nummer(r, kaal=True)),
    "iban": ("iban", lambda r, _w: nummers.iban(r)),
    "mail": ("mailadres", stukken.mail),
    "tel": ("telefoon", lambda r, _w: nummers.telefoon(r)),
    "mobiel": ("telefoon", lambda r, _w: nummers.telefoon(r, mobiel=True)),
    "gebdatum": ("geboortedatum", lambda r, _w: stukken.gebdatum(r)),
    "gebnum": ("geboortedatum", lambda r, _w: stukken.gebdatum(r, stukken.DATUMS)),
    "gebjaar": ("geboortedatum", lambda r, _w: str(r.randint(1944, 2024))),
    "naam": ("hoofdletternaam", persoonsnamen.voluit),
    "komma": ("hoofdletternaam", persoonsnamen.komma),
    "voorletters": ("hoofdletternaam", persoonsnamen.voorletters),
    "voornaam": ("hoofdletternaam", lambda r, w: w.kies(r, "voornaam")),
    "achternaam": ("hoofdletternaam", lambda r, w: w.kies(r, "achternaam")),
    "adres": ("adres", stukken.adres),
    "straatnr": ("adres", stukken.straatnr),
    "postcode": ("adres", lambda r, _w: stukken.postcode(r)),
    "paspoort": ("documentnummer", lambda r, _w: stukken.paspoort(r)),
    "crv": ("documentnummer", lambda r, _w: nummers.cijfers(r, r.choice([8, 10]))),
    "coanr": ("documentnummer", lambda r, _w: nummers.cijfers(r, r.choice([7, 8]))),
    "rijbewijs": ("documentnummer", lambda r, _w: nummers.cijfers(r, 10)),
    "parket": ("documentnummer", lambda r, _w: stukken.parket(r)),
    "dossier": ("documentnummer", lambda r, _w: stukken.dossier(r)),
    "kenteken": ("kenteken", lambda r, _w: nummers.kenteken(r)),
    "kentekenlos": ("kenteken", lambda r, _w: nummers.kenteken(r, r.choice(["", " ", "-"]))),
    "kentekenvreemd": ("kenteken", lambda r, _w: nummers.vreemd_kenteken(r)),
    "ecli": ("rechtbanknummer", lambda r, _w: stukken.ecli(r)),
    "awb": ("rechtbanknummer", lambda r, _w: stukken.awb(r)),
    "rvs": ("rechtbanknummer", lambda r, _w: stukken.rvs(r)),
    "civiel": ("rechtbanknummer", lambda r, _w: stukken.civiel(r)),
    "facebook": ("account", stukken.facebook),
    "profiel": ("account", stukken.profiel),
    "bijnaam": ("account", lambda r, w: w.kies(r, "bijnaam")),
    "apenstaart": ("account", lambda r, w: f"@{w.kies(r, 'bijnaam')}"),
}
VERMOMD = {
    **dict.fromkeys(("bsn", "v-nummer", "iban", "telefoon"), (GETAL, 0.55)),
    **dict.fromkeys(("geboortedatum", "mailadres"), (STUK, 0.8)),
    **dict.fromkeys(("adres", "documentnummer", "kenteken", "rechtbanknummer"), (STUK, 0.85)),
    "hoofdletternaam": (NAAM, 0.9),
    "account": (STUK, 1.0),
}
#: How often a kind has its turn; names come in most ways.
BEURTEN = (
    *SOORTEN,
    *("naam", "naam", "hoofdletternaam", "hoofdletternaam", "bsn", "v-nummer"),
    *("iban", "mailadres", "telefoon", "geboortedatum"),
)


def _vul(r: Random, w: Woorden, zin: str) -> Proeftekst:
    """Fill the places of a sentence, and remember what was planted."""
    tekst = Proeftekst()
    for n, deel in enumerate(re.split(r"\{(\w+)\}", zin)):
        if not n % 2:
            tekst.bij(deel)
        elif deel.lower() == "titelnaam":
            for stuk, is_naam in persoonsnamen.met_titel(r, w, vooraan=deel[0] == "T"):
                tekst.bij(stuk, "naam" if is_naam else "")
        elif deel in WAARDEN:
            soort, geef = WAARDEN[deel]
            wijzen, gewoon = VERMOMD[soort]
            tekst.bij(schrijf(r, geef(r, w), wijzen, gewoon), soort)
        else:
            tekst.bij(onschuldig(r, w, deel))
    return tekst


def _naast(r: Random, voor: str, na: str) -> str:
    """Give what stands between two sentences: a heading or a row has a line of its own."""
    los = voor[-1] in ".?!" and na[0] not in "#|"
    return r.choice([" ", "\n", "\n\n"] if los else ["\n", "\n\n"])


def _notitie(r: Random, w: Woorden, kern: Proeftekst) -> Proeftekst:
    """Put sentences without data of persons before and after a text."""
    om = [_vul(r, w, w.kies(r, "schoon")) for _ in range(r.choice([1, 2, 2, 3]))]
    om.insert(r.randint(0, len(om)), kern)
    uit = Proeftekst()
    for zin in om:
        if uit.tekst:
            uit.bij(_naast(r, uit.tekst, zin.tekst))
        uit.bij_tekst(zin)
    return uit


def _draag(r: Random, w: Woorden, tekst: Proeftekst) -> Proeftekst:
    """Give a text a place: alone, in a note, framed, or in a file."""
    worp = r.random()
    if worp < 0.4:
        return tekst
    if worp < 0.6:
        return _notitie(r, w, tekst)
    return omlijst(r, tekst) if worp < 0.8 else als_yaml(r, tekst)


@cache
def vuile(helft: Helft, zaad: int = 17, aantal: int = AANTAL) -> list[Proeftekst]:
    """Give texts with data of persons; every kind has its turns."""
    r, w = Random(f"vuil-{helft}-{zaad}"), woorden(helft)
    soorten = islice(cycle(BEURTEN), aantal)
    return [_draag(r, w, _vul(r, w, w.kies(r, soort))) for soort in soorten]


@cache
def schone(helft: Helft, zaad: int = 17, aantal: int = AANTAL) -> list[Proeftekst]:
    """Give texts without data of persons, every sentence in its turn."""
    r, w = Random(f"schoon-{helft}-{zaad}"), woorden(helft)
    zinnen = islice(cycle(w.lijsten["schoon"]), aantal)
    return [_draag(r, w, _vul(r, w, zin)) for zin in zinnen]
