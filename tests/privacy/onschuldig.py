"""What looks like data of a person and is none: amounts, orders, articles, days, fingerprints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stdnum.iso7064 import mod_37_36

from tests.privacy.nummers import cijfers, elfproef
from tests.privacy.stukken import MAANDEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.privacy.woordenlijst import Woorden

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def datum(r: Random) -> str:
    """Give a day on which something happens or holds."""
    d, m, j = r.randint(1, 28), r.randint(1, 12), r.randint(2019, 2027)
    vormen = (
        f"{d:02}-{m:02}-{j}",
        f"{d} {MAANDEN[m - 1]} {j}",
        f"{d}-{m}-{j}",
        f"{j}-{m:02}-{d:02}",
    )
    return r.choice(vormen)


def bedrag(r: Random) -> str:
    """Give an amount of money."""
    vormen = (f"{r.randint(1, 999)}.{r.randint(100, 999)},{r.randint(10, 99)}", cijfers(r, 9))
    return r.choice([*vormen, f"{r.randint(1, 99)},50", "1.250.000", "12 500,-"])


def kenmerk(r: Random) -> str:
    """Give a kenmerk of a zaak with its check character; some are digits only."""
    tekens = CROCKFORD[:10] if r.random() < 0.3 else CROCKFORD
    vijf = "".join(r.choice(tekens) for _ in range(5))
    return f"Z-{vijf}{mod_37_36.calc_check_digit(vijf, CROCKFORD)}"


def vingerafdruk(r: Random) -> str:
    """Give a fingerprint, whole or the front of it, or an UUID."""
    hex_ = f"{r.getrandbits(256):064x}"
    return r.choice(
        [
            hex_,
            hex_[:12],
            hex_[:40],
            f"{hex_[:8]}-{hex_[8:12]}-4{hex_[12:15]}-{hex_[16:20]}-{hex_[20:32]}",
        ]
    )


def tien(r: Random) -> str:
    """Give an order number of ten digits; now and then it looks like a V-nummer."""
    return r.choice(["4", "5", "7", "9", "28"]) + cijfers(r, 9)


GETALLEN: dict[str, Callable[[Random], str]] = {
    "datum": datum,
    "bedrag": bedrag,
    "kenmerk": kenmerk,
    "hex": vingerafdruk,
    "tien": lambda r: tien(r)[:10],
    "elfproef": lambda r: elfproef(r, r.choice(["8", "8", "9999"])),
    "acht": lambda r: cijfers(r, 8),
    "vijf": lambda r: cijfers(r, 5),
    "twee": lambda r: f"{r.randint(1, 12):02}",
    "getal": lambda r: str(r.randint(3, 1900)),
    "klein": lambda r: str(r.randint(2, 17)),
    "jaar": lambda r: str(r.randint(2019, 2027)),
    "kamer": lambda r: f"{r.randint(0, 3)}.{r.randint(10, 48)}",
    "tijd": lambda r: f"{r.randint(8, 17):02}{r.choice('.:')}{r.choice(['00', '15', '30'])}",
    "procent": lambda r: f"{r.randint(1, 99)},{r.randint(0, 9)}%",
    "versie": lambda r: f"{r.randint(0, 4)}.{r.randint(0, 30)}.{r.randint(0, 12)}",
    "artikel": lambda r: r.choice(
        ["64", "59b", "28", "3:2", "8:81", "30a", "3.6a", "62, tweede lid,"]
    ),
    "een": lambda r: str(r.randint(1, 9)),
    "oud": lambda r: f"{r.randint(1, 28):02}-{r.randint(1, 12):02}-{r.randint(1961, 2016)}",
    "maand": lambda r: r.choice(MAANDEN),
}
LIJSTEN = {
    "org": "organisatie",
    "plaats": "plaats",
    "land": "land",
    "bijv": "bijvoeglijk",
    "taal": "taal",
    "functie": "functie",
    "product": "product",
    "beleid": "beleid",
    "opener": "opener",
}


def onschuldig(r: Random, w: Woorden, wat: str) -> str:
    """Fill one place of a sentence with what is no data of a person."""
    return w.kies(r, LIJSTEN[wat]) if wat in LIJSTEN else GETALLEN[wat](r)
