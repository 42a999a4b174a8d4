"""Judge what would be shared: what two sides make wrong together, and neither alone."""

from collections import Counter
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.lading import Lading, make_lading
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.weigering import weiger_persoonsgegevens
from rao_cli.workflow.samen.samenhang.geheel import TE_VRAGEN


def nieuwe_fouten(
    samen: Bestanden, vandaag: date, *stonden: Bestanden, streng: bool = False
) -> tuple[Melding, ...]:
    """Return the findings of the whole that stood in none of the states that it is made of.

    `streng`: also what only contradicts itself, for nobody asked about that before.
    """
    gevonden = _fouten(samen, vandaag, streng=streng)
    if not gevonden:
        return ()
    bekend: Counter[tuple[str, ...]] = Counter()
    for bestanden in stonden:
        bekend |= Counter(map(_als_gezegd, _fouten(bestanden, vandaag, streng=streng)))
    nieuw = []
    for melding in gevonden:
        if bekend[_als_gezegd(melding)] > 0:
            bekend[_als_gezegd(melding)] -= 1
        else:
            nieuw.append(melding)
    return tuple(nieuw)


def _als_gezegd(melding: Melding) -> tuple[str, ...]:
    return melding.code, melding.bestand or "", melding.tekst


def _fouten(bestanden: Bestanden, vandaag: date, *, streng: bool) -> list[Melding]:
    oogst = Oogst(vandaag, None)
    oogst.voeg_toe(make_lading(bestanden), lambda _: True)
    ook = TE_VRAGEN if streng else ()
    return [een for een in oogst.meldingen if een.ernst == "fout" or een.code in ook]


def weiger_personen(samen: Bestanden, *stonden: Bestanden) -> None:
    """Refuse data of persons that a typed answer would bring in; what stood there is known."""
    nieuw = {pad: d for pad, d in samen.items() if all(b.get(pad) != d for b in stonden)}
    eerst = {pad: b"\n".join(b[pad] for b in stonden if pad in b) for pad in nieuw}
    eerst = {pad: data for pad, data in eerst.items() if data}
    lading = make_lading(samen)
    weiger_persoonsgegevens(read_bytes(nieuw), read_bytes(eerst), lading.regels, lading.register)


def is_te_nieuw(bestanden: Bestanden) -> str:
    """Say that a newer rao made a register; empty when this one knows its form."""
    return _vorm(bestanden).nieuwer


def weiger_te_nieuw(bestanden: Bestanden) -> None:
    """Refuse to merge into a register of which this rao does not know the form."""
    if nieuwer := is_te_nieuw(bestanden):
        raise RaoError(
            f"Het gedeelde register {nieuwer}. Uw werk is nog niet gedeeld, en er is niets "
            "veranderd.",
            hint="Werk eerst rao bij op deze computer, en typ daarna weer: rao sync",
        )


def _vorm(bestanden: Bestanden) -> Lading:
    return make_lading({pad: data for pad, data in bestanden.items() if pad == "rao.yaml"})
