"""What is noticed about a file that is no text of it, in sentences."""

from collections import Counter
from typing import Final

#: One, more than one.
_ZINNEN: Final = {
    "wijziging": (
        "Er is 1 bijgehouden wijziging; rao leest die als aanvaard.",
        "Er zijn {} bijgehouden wijzigingen; rao leest die als aanvaard.",
    ),
    "opmerking": (
        "Er staat 1 opmerking in de kantlijn; die neemt rao niet over.",
        "Er staan {} opmerkingen in de kantlijn; die neemt rao niet over.",
    ),
    "noot": (
        "Er is 1 voetnoot; die staat in geen vak.",
        "Er zijn {} voetnoten; die staan in geen vak.",
    ),
    "kader": (
        "Er is 1 tekstvak los van de tekst; dat staat in geen vak.",
        "Er zijn {} tekstvakken los van de tekst; die staan in geen vak.",
    ),
    "plaatje": (
        "Er staat 1 plaatje in; dat neemt rao niet over.",
        "Er staan {} plaatjes in; die neemt rao niet over.",
    ),
    "sjabloon": (
        "Het bestand verwijst naar een sjabloon ergens anders; rao opent dat niet.",
        "Het bestand verwijst naar {} sjablonen ergens anders; rao opent die niet.",
    ),
    "link": (
        "Er staat 1 link in; rao opent die niet.",
        "Er staan {} links in; rao opent die niet.",
    ),
    "buiten": (
        "Het bestand verwijst naar iets buiten zichzelf; rao opent dat niet.",
        "Het bestand verwijst naar {} dingen buiten zichzelf; rao opent die niet.",
    ),
}


def make_opmerkingen(geteld: Counter[str]) -> tuple[str, ...]:
    """Return a sentence for each kind that was counted."""
    return tuple(
        zin[0] if geteld[wat] == 1 else zin[1].format(geteld[wat])
        for wat, zin in _ZINNEN.items()
        if geteld[wat]
    )
