"""Where findings stand and what they ask, as more than one format says it, and their order."""

from collections.abc import Iterable, Iterator

from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.tekens import als_naam


def op_plek(meldingen: Iterable[Melding]) -> list[Melding]:
    """Return findings per file and from top to bottom; what is about a whole file comes first."""
    return sorted(meldingen, key=_plek)


def met_geaccepteerd(verslag: Verslag) -> list[tuple[Melding, str | None]]:
    """Return all findings by place, each with the reason why it was accepted, or None."""
    alle: list[tuple[Melding, str | None]] = [(melding, None) for melding in verslag.meldingen]
    alle += [(g.melding, g.reden) for g in verslag.geaccepteerd]
    return sorted(alle, key=lambda paar: _plek(paar[0]))


def bestand_van(melding: Melding) -> str:
    """Return the file of a finding; that of the register stands for it as a whole."""
    return melding.bestand or REGISTERBESTAND


def in_woorden(melding: Melding) -> str:
    """Return `bestand:regel:kolom`, as far as they are known."""
    delen = (als_naam(bestand_van(melding)), melding.regelnummer, melding.kolom)
    return ":".join(str(deel) for deel in delen if deel is not None)


def doe_en_bron(melding: Melding) -> Iterator[str]:
    """Yield what to do and which statement asks it, each on a line."""
    if melding.hint:
        yield f"Doe: {in_een_regel(melding.hint)}"
    if melding.bron:
        yield f"Bron: {in_een_regel(', '.join(melding.bron))}"


def laatste_regel(melding: Melding) -> int:
    """Return the last line that holds something of the stretch; 1 when there is no place."""
    begin = melding.regelnummer or 1
    eind = melding.eind_regelnummer or begin
    # The end is exclusive: column 1 of a line is the line end before it.
    return max(begin, eind - 1 if melding.eind_kolom == 1 else eind)


def _plek(melding: Melding) -> tuple[str, int, int, str, str]:
    regel, kolom = melding.regelnummer or 0, melding.kolom or 0
    return melding.bestand or "", regel, kolom, melding.code, melding.tekst
