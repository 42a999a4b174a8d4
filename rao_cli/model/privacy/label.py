"""What the words before a number say that it is: of a person, or of something else."""

import re
from functools import cache
from typing import Final, Literal

#: `kaal` is only a V, right before it; `ander` is a number of a thing (an order, an article), `zwak` of what can be a person too,
#: `geld` an amount; empty: the words say nothing.
Label = Literal["bsn", "v", "kaal", "telefoon", "rekening", "ander", "zwak", "geld", ""]

_NUMMER: Final = r"(?:[- ]?(?:nummers?|nummmer|nrs?|no|num|n°|#)\b\.?)?"
_VULLING: Final = (
    r"\W{0,4}(?:(?:is|was|luidt|van|het|de|den|met|nr|nrs|nummer|zijn|haar|hem|haar|betrokkene|op|om|onder"
    r"|als|moeder|vader|kind|zoon|dochter|gezin|vreemdeling|man|vrouw|heeft|hebben|via|naar|bereikbaar"
    r"|volgende|en|of)\W{1,4}){0,5}"
)
_WOORDEN: Final = {
    "bsn": r"bsn(?:['’]?s)?|burger[- ]?service[- ]?(?:nummers?|nr)|sofi|persoonsnummer",
    "v": r"v[-_. ]?(?:nummers?|nrs?|no|num)|vreemdelingen?[- ]?(?:nummers?|nrs?)",
    "telefoon": (
        r"(?:mobiele? |vaste? )?tel(?:efoon|efonisch|nr)?|mobiel|mob|gsm|whats ?app|sms|fax|phone|[tm](?=:)"
        r"|(?:ge)?bel(?:t|len|d)?|terug(?:ge)?bel(?:len|d)?|bereikbaar|06"
    ),
    "rekening": r"(?:bank|giro|spaar)?rek(?:ening)?|giro|bankrekeningen",
    "ander": (
        r"[a-z-]{0,20}(?:order|bestel|factu|nota|kvk|k\.v\.k|koophandel|rsin|btw|isbn|issn|barcode|artikel"
        r"|product|serie|ticket|incident|offerte|contract|inkoop|grootboek|kostenplaats|budget|vestiging"
        r"|loonheffing|versie|release|pakket|tracking|postbus|antwoord|topdesk|declaratie|abonnement"
        r"|voorraad|inventaris|verplichting|dagvaarding|sha|commit|build|wet|besluit)[a-z.]{0,12}|art|ean|oin|po|track"
        r"|verdrag|regel|blz|pagina|versie|vs|v\.|lot|batch"
    ),
    "zwak": (
        r"[a-z-]{0,12}(?:klant|debiteur|crediteur|relatie|referentie|project|melding|meld|zaak|kenmerk|meter"
        r"|polis|leverancier|lid|bon|dossier|document|registratie)[a-z]{0,10}|ref"
    ),
    "geld": r"€|eur|euro|usd|\$|£|bedrag[a-z]{0,3}|kosten|totaal|begroting|subsidie",
}
#: How far back the words before a number stand.
VOORAF: Final = 64


def label(tekst: str, plek: int) -> Label:
    """Return what the words before a place in a text, on its line, say about the number there."""
    regel = tekst[max(0, plek - VOORAF) : plek].lower()
    vondst = _patroon().search(regel, regel.rfind("\n") + 1)
    return vondst.lastgroup if vondst else ""  # type: ignore[return-value] - the groups are these


@cache
def _patroon() -> re.Pattern[str]:
    """Compile late: most texts hold no number."""
    soorten = "|".join(f"(?P<{soort}>{woorden})" for soort, woorden in _WOORDEN.items())
    return re.compile(
        rf"(?<![^\W_])(?:(?:{soorten}){_NUMMER}{_VULLING}|(?P<kaal>v)[-. #:]{{0,2}})$"
    )
