"""Keep what was found out of what is shown: a log, a report and a screen are copies too."""

from collections.abc import Iterable

from rao_cli.model.melding import Melding
from rao_cli.workflow.privacy.meldingen import is_privacy


def verberg(regels: tuple[str, ...], meldingen: list[Melding]) -> tuple[str, ...]:
    """Return the lines of a file with dots for what these findings point at: a log is a copy."""
    stukken: dict[int, list[tuple[int, int]]] = {}
    for melding in meldingen:
        eerste, laatste = melding.regelnummer or 0, melding.eind_regelnummer or 0
        for nummer in range(eerste, laatste + 1) if is_privacy(melding.code) else ():
            van = (melding.kolom or 1) - 1 if nummer == eerste else 0
            tot = (melding.eind_kolom or 1) - 1 if nummer == laatste else len(regels[nummer - 1])
            stukken.setdefault(nummer, []).append((van, tot))
    uit = list(regels)
    for nummer, hier in stukken.items():
        uit[nummer - 1] = _met_stippen(uit[nummer - 1], sorted(hier))
    return tuple(uit)


def _met_stippen(regel: str, stukken: Iterable[tuple[int, int]]) -> str:
    """Return a line with dots in place of some stretches, of which one may overlap the next."""
    delen, klaar = [], 0
    for van, tot in stukken:
        delen += [regel[klaar:van], "•" * (tot - max(van, klaar))]
        klaar = max(klaar, tot)
    return "".join([*delen, regel[klaar:]])
