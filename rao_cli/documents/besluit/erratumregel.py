"""An erratum as words in a besluitenlijst that another rao made, or that a person changed (S11)."""

from collections.abc import Iterable, Iterator
from typing import Final

from rao_cli.documents.alineas import alineas_md
from rao_cli.documents.markdown import ontsnap_md
from rao_cli.documents.namen import verberg_namen
from rao_cli.documents.opmaak import datum
from rao_cli.model.soorten.overleg import Erratum
from rao_cli.model.stand import Stand

_KOP: Final = "## Verbeteringen na vaststelling"


def staat_in(tekst: str, stand: Stand, een: Erratum) -> bool:
    """Say whether an erratum stands in a list, as this rao or an earlier one wrote it."""
    regels = {*tekst.splitlines()}
    return any(regels.issuperset(vorm.splitlines()) for vorm in _vormen(stand, een))


def voeg_in(tekst: str, stand: Stand, errata: Iterable[Erratum]) -> str:
    """Return a list with errata: each below its decision and named above, the rest as it was.

    What is about no decision of the list, or about one that cannot be found, stands above whole.
    """
    regels = tekst.splitlines()
    for een in errata:
        bij_besluit, boven = _met_kop(stand, een)
        plek = _na_besluit(regels, een.besluit) if een.besluit else None
        if plek is None:
            _zet_boven(regels, boven)
        else:
            regels[plek:plek] = bij_besluit
            _zet_boven(regels, [f"- {datum(een.datum)}: {een.besluit} is verbeterd."])
    return "\n".join(regels) + "\n"


def _met_kop(stand: Stand, een: Erratum) -> tuple[list[str], list[str]]:
    """Return the lines of an erratum below its decision, and above all decisions."""
    tekst = alineas_md(verberg_namen(stand.register)(een.tekst), 2)
    waar = f", {een.besluit}" if een.besluit else ""
    bij_besluit = f"- **Verbeterd op {datum(een.datum)}:** {tekst}"
    return bij_besluit.splitlines(), f"- {datum(een.datum)}{waar}: {tekst}".splitlines()


def _vormen(stand: Stand, een: Erratum) -> Iterator[str]:
    yield from ("\n".join(regels) for regels in _met_kop(stand, een))
    tekst = ontsnap_md(verberg_namen(stand.register)(een.tekst))  # before lines stayed lines
    if een.besluit:
        yield f"- **Verbeterd op {datum(een.datum)}:** {tekst}"
    else:
        yield f"- {datum(een.datum)}: {tekst}"


def _na_besluit(regels: list[str], besluit: str) -> int | None:
    """Return the line after what is said of a decision: the list below the line that names it."""
    for nummer, regel in enumerate(regels):
        if f"({besluit})" in regel and regel.startswith(("#", "**")):
            begin = next((n for n in range(nummer + 1, len(regels)) if regels[n].strip()), None)
            if begin is not None and regels[begin].startswith("- "):
                return _na_lijst(regels, begin)
    return None


def _na_lijst(regels: list[str], begin: int) -> int:
    """Return the line after a list that begins on a line."""
    slot = begin
    for nummer in range(begin, len(regels)):
        if regels[nummer].startswith(("- ", "  ")):
            slot = nummer
        elif regels[nummer].strip():
            break
    return slot + 1


def _zet_boven(regels: list[str], nieuw: list[str]) -> None:
    """Add lines to the corrections; those come above everything else, below the head."""
    if _KOP in regels:
        begin = regels.index(_KOP) + 2
        plek = _na_lijst(regels, begin) if begin < len(regels) else len(regels)
        regels[plek:plek] = nieuw
        return
    koppen = (n for n, regel in enumerate(regels) if regel.startswith("## "))
    plek = next(koppen, len(regels))
    regels[plek:plek] = [_KOP, "", *nieuw, ""]
