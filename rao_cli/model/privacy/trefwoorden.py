"""Words that say that a sign of a person may be near digits; all are looked for in one go."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

Onderwerpwoord = Literal[
    "geboorte", "nummer", "papier", "recht", "getal", "persoon", "voertuig"
]  # fmt: skip
VOERTUIGEN: Final = (
    "auto|bus|voertuig|scooter|motor|wagen|brommer|snorfiets|taxi|opel|volkswagen|bmw|audi"
    "|ford|renault|peugeot|toyota|mercedes|skoda|volvo|vw|seat|fiat|kia|golf|polo"
)
_WOORDEN: Final[dict[Onderwerpwoord, str]] = {
    "geboorte": (
        "geboren|geboort|geb.|geb |geb:|gebd|birth|born|dob|d.o.b|gbd|g.d.|gd:|jarig|verja"
        "|levenslicht|ter wereld|beval|beviel|uitgerekend|bouwjaar|né le|née le"
    ),
    "nummer": "nummer|nr",
    "persoon": (
        "zoon|zonen|dochter|kind|jongen|meisje|baby|broer|zus|man |man,|man (|mantje|vrouw|tweeling"
        "|oudste|jongste|middelste|hij is van|zij is van|ze is van|betrokkene is van"
        "|v,|m,|v;|m;|v/|m/"
    ),
    "papier": (
        "paspoort|doc|kaart|bewijs|crv|skn|eurodac|havank|bvh|parket|passer|pv|verbaal|dossier"
    ),
    "voertuig": VOERTUIGEN,
    "recht": (
        "ecli|awb|rechtbank|beroep|raad van state|rekest|procedure|voorziening|bezwaar"
        "|zittingsplaats|rb.|rb |vovo|gerechts|rechtszaak|hof"
        "|rolnummer|rolnr|rolzaak|rol-|rol nummer|rol nr|rol zaak"
    ),
    "getal": (
        "bsn|v-n|vnr|vnum|telef|tel.|tel |tel:|mob|bel |bellen|belt |gebeld|bereikbaar|sms|phone"
        "|rekening|rek.|rek:|giro|gsm|whatsapp|fax"
    ),
}
_SOORT: Final[dict[str, Onderwerpwoord]] = {
    woord: soort for soort, woorden in _WOORDEN.items() for woord in woorden.split("|")
}


#: Of each the piece that is one word: its first, or a later one that is rarer.
_LATER: Final = {"ter wereld": "wereld"}


def kernen() -> Iterator[tuple[str, str]]:
    """Yield of each of these words its piece, for who looks at each word of a text.

    Where a blank follows, a word ends there: at a line end, as in `Woordzeef`.
    """
    for woord in _SOORT:
        stuk, blank, _ = woord.partition(" ")
        yield _LATER.get(woord) or (f"{stuk}\n" if blank else stuk), woord


def genoemd(
    laag: str, kan: Iterable[str], delen: Sequence[tuple[int, int]]
) -> dict[Onderwerpwoord, list[int]]:
    """Return what the words of stretches of a text are about, and where they begin.

    `laag` is the text in small letters; of the words those count that may be in it.
    """
    woorden = _SOORT.keys() & kan
    uit: dict[Onderwerpwoord, list[int]] = {}
    for begin, eind in delen if woorden else ():
        deel, tot = laag[begin:eind], begin
        hier = [woord for woord in woorden if woord in deel]
        for plek, lengte, woord in sorted(_plekken(laag, begin, eind, hier)) if hier else ():
            if plek >= tot:  # of two that begin alike the longest counts
                tot = plek - lengte
                uit.setdefault(_SOORT[woord], []).append(plek)
    return uit


def _plekken(
    laag: str, begin: int, eind: int, woorden: Iterable[str]
) -> Iterator[tuple[int, int, str]]:
    """Yield where each word stands, and its length below zero: so the longest comes first."""
    for woord in woorden:
        plek = laag.find(woord, begin, eind)
        while plek >= 0:
            yield plek, -len(woord), woord
            plek = laag.find(woord, plek + 1, eind)
