"""Find accounts on social media: a page, a name behind @, a name behind the medium."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon_van
from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.gegeven import Persoonsgegeven

_MEDIA: Final = (
    r"facebook|fb|insta(?:gram)?|tik ?tok|snap(?:chat)?|twitter|linked ?in|telegram|signal"
    r"|whats ?app|discord"
    r"|messenger|you ?tube|viber|imo|wechat|reddit|twitch|threads|x-account"
)
_PAGINA: Final = (
    r"(?<![\w@.])(?i:(?:https?://)?(?:[a-z]{1,4}\.)?(?:(?:facebook|instagram|tiktok|twitter"
    r"|linkedin|snapchat|youtube|telegram|threads|pinterest|reddit|twitch|discord)"
    r"\.(?:com|me|gg|nl|org|net|tv)|(?:x|vk)\.com|fb\.(?:com|me)|(?:t|wa)\.me)"
    r"/[@\w][^\s\"'<>)\],;]{1,200})"
)
_APENSTAART: Final = r"(?<![\w.@/+-])@(?![A-Z&]{2,5}\b)[A-Za-z_][\w.-]{2,29}(?![\w@])"
_NAAM: Final = r"[A-Za-z][\w.-]{2,29}"
_SOORT: Final = (
    r"(?:[- ]?(?:account(?:naam)?|profiel(?:naam)?|naam|pagina|gebruikersnaam|handle|user"
    r"(?:name)?|id))"
)
_GENOEMD: Final = (
    rf"(?i:\b(?:{_MEDIA}){_SOORT}?\b|\b(?:gebruikersnaam|profielnaam|accountnaam|username)\b)"
    r"(?P<tussen>(?i:[^\w.\n]{1,3}(?:(?:is|als|onder|de|het|naam|met|heet|genaamd|op|van|zijn"
    r"|haar|account|profiel|actief|bekend|te vinden"
    r"|gebruikt|gebruikersnaam|nickname|bijnaam|hij|zij)\b[^\w.\n]{1,3}){0,6}))"
    rf"(?P<waarde>@?{_NAAM})(?P<na>[\"'”’]|(?= ?(?:[,.;)\n]|$))|)"
)


def vind_accounts(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the accounts on social media in a text."""
    if "@" in blik.tekst:
        for vondst in patroon_van(_APENSTAART).finditer(blik.heel):
            yield Persoonsgegeven("account", *vondst.span())
    if "account" in blik.aanleidingen:
        for vondst in patroon_van(_PAGINA).finditer(blik.heel):
            yield Persoonsgegeven("account", *vondst.span())
        for vondst in patroon_van(_GENOEMD).finditer(blik.heel):
            if _is_account(vondst):
                yield Persoonsgegeven("account", *vondst.span("waarde"))


def _is_account(vondst: re.Match[str]) -> bool:
    """Say whether a word is the name of an account: no word of a sentence is written so."""
    waarde, tussen = vondst["waarde"], vondst["tussen"]
    if waarde[0] == "@" or re.search(r"\w[\d_.-]\w|\d", waarde):
        return True
    citaat = tussen[-1] in "\"'“‘„" and vondst["na"] != ""
    alleen = ":" in tussen and vondst.end() == vondst.end("waarde") and vondst["na"] == ""
    einde = vondst.string[vondst.end() : vondst.end() + 1]
    return citaat or (alleen and (einde == "" or einde in ",.;)\n"))
