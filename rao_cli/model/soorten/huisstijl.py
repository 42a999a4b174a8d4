"""How the papers of a region look: colour, letters, logo, foot."""

from typing import Annotated, Final

from rao_cli.model.basis import Blok, Tekst, vorm
from rao_cli.model.kring import openbaar

#: A calm dark blue, of nobody in particular.
KLEUR: Final = "#1f3a5f"


_Kleur = Annotated[
    str,
    vorm(
        r"#[0-9A-Fa-f]{6}",
        "Kleur van koppen en lijnen: een # en zes tekens. Is zij te licht om te lezen, dan maakt "
        "rao haar donkerder.",
        "#005f73",
    ),
]
_Lettertype = Annotated[
    str,
    vorm(
        r"[A-Za-z0-9][A-Za-z0-9 -]{0,39}",
        "Naam van een lettertype dat op uw computer staat; zonder kiest rao er een.",
        "Verdana",
    ),
]
_Logopad = Annotated[
    str,
    vorm(
        r"templates/[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(png|jpg|jpeg|svg)",
        "Het logo: een bestand in de map templates van het register, png, jpg of svg.",
        "templates/logo.svg",
    ),
]


class Huisstijl(Blok, frozen=True):
    """Hoe de stukken van deze regio eruitzien."""

    kleur: _Kleur = openbaar(default=KLEUR)
    lettertype: _Lettertype | None = openbaar(default=None)
    logo: _Logopad | None = openbaar(default=None)
    voettekst: Tekst | None = openbaar(
        "Wat er onderaan elke bladzijde staat.", "RAO Noord-Nederland", default=None
    )
