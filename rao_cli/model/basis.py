"""The ground under all file kinds: the strict Struct and the types of single values."""

from datetime import date
from typing import Annotated, Literal, dataclass_transform

import msgspec
from msgspec import Meta

from rao_cli.model import kenmerk
from rao_cli.model.kring import Merkend, besloten, betrokken, eigen, openbaar, tafel


def heel(patroon: str) -> str:
    r"""Return the pattern of a whole text.

    For Python `$` also stands before a last line end, for a schema it does not: `\n` is refused
    on purpose, so that both demand the same.
    """
    return rf"^{patroon}$(?!\n)"


def uitleg(tekst: str, *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key: what it means, and examples of a value."""
    return Meta(description=tekst, examples=list(voorbeelden) or None)


def vorm(patroon: str, tekst: str, *voorbeelden: object) -> Meta:
    """Return the pattern of a whole text, with what an editor shows."""
    return Meta(pattern=heel(patroon), description=tekst, examples=list(voorbeelden) or None)


# No gc: what is made of a file is never part of a circle, and a register has hundreds of thousands.
@dataclass_transform(
    frozen_default=True, field_specifiers=(openbaar, betrokken, tafel, eigen, besloten)
)
class Blok(
    msgspec.Struct,
    metaclass=Merkend,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    gc=False,
):
    """A mapping in a register file: known keys only; what is not filled in is None or empty."""


JaNee = Literal["ja", "nee"]
JaNeeOnbekend = Literal["ja", "nee", "onbekend"]
Aspect = Literal["toelating", "terugkeer", "opvang", "toezicht"]

#: Text that must say something: at least one visible character.
Tekst = Annotated[str, Meta(pattern=r"\S")]
OrganisatieSleutel = Annotated[
    str,
    vorm(
        r"[A-Za-z0-9][A-Za-z0-9&._-]{0,31}",
        "Afkorting van de organisatie, zoals die in rao.yaml staat.",
        "DT&V",
    ),
]
Organisaties = list[OrganisatieSleutel]
LkoSleutel = Annotated[
    str,
    vorm(
        r"[a-z0-9][a-z0-9-]{0,39}", "Sleutel van het LKO, zoals die in rao.yaml staat.", "ter-apel"
    ),
]
ZaakKenmerk = Annotated[
    str,
    vorm(
        kenmerk.ZAAK_VORM,
        "Kenmerk van de zaak: Z- en zes tekens; het laatste is een controleteken.",
        "Z-7K3F9E",
    ),
]
LijstKenmerk = Annotated[
    str,
    vorm(
        kenmerk.LIJST_VORM,
        "Kenmerk van de signaallijst: SL-, afzender en datum.",
        "SL-ter-apel-2026-03-05",
    ),
]
BesluitKenmerk = Annotated[
    str,
    vorm(
        kenmerk.BESLUIT_VORM,
        "Kenmerk van het besluit: B-, datum van het overleg en volgnummer.",
        "B-2026-03-12-01",
    ),
]
#: What names a thing of any kind. By its pattern it is no free text, so it stays where it is named.
DingKenmerk = Annotated[
    str,
    vorm(
        r"\S+",
        "Kenmerk van een zaak of onderwerp, of de datum van een overleg.",
        "Z-7K3F9E",
        "2026-03-12",
    ),
]
TafelSleutel = Annotated[
    str, vorm(r"[a-z0-9][a-z0-9-]{0,39}", "Sleutel van een andere tafel.", "zorgoverleg")
]
OnderwerpKenmerk = Annotated[
    str,
    vorm(
        r"[a-z0-9][a-z0-9-]{1,63}",
        "Kenmerk van het onderwerp: kleine letters, cijfers en streepjes.",
        "trend-langer-wachten-op-reisdocument",
    ),
]
#: A place in a zaak, or a part of one with all that is in it.
Onderdeel = Annotated[
    str, vorm(r"[a-z_]+(\.[a-z_]+)*", "Plaats van een vraag in een zaak.", "kenmerken")
]
Dag = Annotated[date, uitleg("Datum als jaar-maand-dag.")]
Nummer = Annotated[int, Meta(ge=1)]
Maand = Annotated[str, vorm(r"[0-9]{4}-(0[1-9]|1[0-2])", "Een maand.", "2026-03")]
