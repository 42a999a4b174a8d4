"""Words that say that a sign of a person may be near; all of them are looked for in one go."""

import re
from functools import cache
from typing import Final, Literal

from rao_cli.model.privacy.patroon import op_begin

Onderwerpwoord = Literal[
    "geboorte", "nummer", "papier", "recht", "getal", "persoon", "voertuig"
]  # fmt: skip
_WOORDEN: Final[dict[Onderwerpwoord, str]] = {
    "geboorte": (
        "geboren|geboort|geb.|geb |geb:|gebd|birth|born|dob|d.o.b|gbd|g.d.|gd:|jarig|verja"
        "|levenslicht|ter wereld|beval|beviel|uitgerekend|bouwjaar|né le|née le"
    ),
    "nummer": "nummer|nr",
    "persoon": (
        "zoon|dochter|kind|jongen|meisje|baby|broer|zus|man |man,|man (|vrouw|tweeling"
        "|oudste|jongste|middelste|hij is van|zij is van|ze is van|betrokkene is van"
        "|v,|m,|v;|m;|v/|m/"
    ),
    "papier": (
        "paspoort|document|w-doc|w doc|kaart|bewijs|crv|skn|eurodac|havank|bvh|parket"
        "|passer|pv|verbaal|dossier"
    ),
    "voertuig": (
        "auto|bus|voertuig|scooter|motor|wagen|brommer|snorfiets|taxi|opel|volkswagen|bmw|audi"
        "|ford |renault|peugeot|toyota|mercedes|skoda|volvo"
    ),
    "recht": (
        "ecli|awb|rechtbank|beroep|raad van state|rekest|procedure|voorziening|bezwaar"
        "|zittingsplaats|rb.|vovo|gerechtshof"
    ),
    "getal": "bsn|v-n|vnr|vnum|telef|tel.|mobiel|bel |bellen|rekening|giro|gsm|whatsapp|fax",
}
_SOORT: Final[dict[str, Onderwerpwoord]] = {
    woord: soort for soort, woorden in _WOORDEN.items() for woord in woorden.split("|")
}


def genoemd(laag: str, begin: int, eind: int, uit: dict[Onderwerpwoord, list[int]]) -> None:
    """Add what the words of a stretch of a text, in small letters, are about: where they begin."""
    for vondst in _patroon().finditer(laag, begin, eind):
        uit.setdefault(_SOORT[vondst[0]], []).append(vondst.start())


@cache
def _patroon() -> re.Pattern[str]:
    """Return all words as one pattern; of two that begin alike the longest counts."""
    return re.compile(op_begin(map(re.escape, sorted(_SOORT, key=len, reverse=True))))
