"""Find account numbers (IBAN): as long as their country says, and with a right check."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.privacy.gegeven import Persoonsgegeven
from rao_cli.model.privacy.getal.reeks import Cijferreeks

#: How many signs an IBAN of a country has (the IBAN registry).
_LENGTES: Final = (
    "15:NO 16:BE,BI 18:DK,FI,FO,GL,NL,SD,FK 19:MK,SI 20:AT,BA,EE,KZ,LT,LU,XK,MN 21:CH,HR,LI,LV"
    " 22:BG,BH,CR,DE,GB,GE,IE,ME,RS,VA 23:AE,GI,IL,IQ,TL,OM,SO 24:AD,CZ,ES,MD,PK,RO,SA,SE,SK,TN,VG"
    " 25:LY,PT,ST 26:IS,TR 27:BF,CM,CF,CG,CV,DJ,FR,GA,GF,GQ,GP,GR,IR,IT,MC,MG,MQ,MR,NC,PF,PM,RE,SM"
    ",TF,WF,YT 28:AL,AZ,BJ,BY,CI,CY,DO,DZ,GT,HN,HU,KM,LB,MA,ML,NE,NI,PL,SN,SV,TD,TG 29:BR,EG,PS,QA"
    ",UA 30:JO,KW,MU,YE 31:MT,SC 32:LC 33:RU"
)
_TUSSEN: Final = "(?: {0,40}(?:[-._/] {0,40})?)"
#: So many digits every account has behind its letters.
_MINST: Final = 9
_TEKENS: Final = patroon(r"[\W_]")
_LAND: Final = 4
#: So far before a run of digits the letters of an account may begin.
_ERVOOR: Final = 48


def vind_rekeningen(tekst: str, reeksen: Iterable[Cijferreeks]) -> Iterator[Persoonsgegeven]:
    """Yield the account numbers around these runs of digits: the letters stand before them."""
    eind = 0
    for reeks in reeksen:
        if sum(reeks.lengtes) < _MINST:
            continue
        plek = reeks.plekken[0][0]
        for begin in _begin().finditer(tekst, max(eind, plek - _ERVOOR), plek + _LAND):
            lengte = _lengtes().get(begin["land"].upper(), 0)
            vondst = lengte and _verder(lengte - _LAND).match(tekst, begin.end())
            if vondst and _klopt(begin[0] + vondst[0]):
                eind = vondst.end()
                yield Persoonsgegeven("iban", begin.start(), eind)
                break


def _klopt(gevonden: str) -> bool:
    from stdnum import iban  # costs more than a whole check, and is seldom needed
    from stdnum.exceptions import ValidationError

    try:
        iban.validate(_TEKENS.sub("", gevonden), check_country=False)
    except ValidationError:
        return False
    return True


@cache
def _lengtes() -> dict[str, int]:
    groepen = (groep.partition(":") for groep in _LENGTES.split())
    return {land: int(lengte) for lengte, _, landen in groepen for land in landen.split(",")}


@cache
def _begin() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![^\W_])|(?<=[iI][bB][aA][nN]))(?P<land>[A-Za-z]{{2}}){_TUSSEN}\d{_TUSSEN}\d"
    )


@cache
def _verder(meer: int) -> re.Pattern[str]:
    return re.compile(rf"(?:{_TUSSEN}[A-Za-z0-9]){{{meer}}}")
