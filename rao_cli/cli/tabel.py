"""A table as text: drawn by rich for a terminal, aligned columns for everything else."""

import io
from collections.abc import Iterable, Sequence

from rao_cli.cli import scherm, tekens


def uitgelijnd(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """One line per row, columns aligned, nothing cut off."""
    tabel = [[tekens.in_een_regel(cel) for cel in rij] for rij in (koppen, *rijen)]
    breedtes = [max(map(tekens.breedte_van, kolom)) for kolom in zip(*tabel, strict=True)]
    regels = (
        "  ".join(
            cel + " " * (breedte - tekens.breedte_van(cel))
            for cel, breedte in zip(rij, breedtes, strict=True)
        ).rstrip()
        for rij in tabel
    )
    return "".join(f"{regel}\n" for regel in regels)


def getekend(koppen: Sequence[str], rijen: Iterable[Sequence[str]], *, kleur: bool) -> str:
    """As wide as the screen; long cells are folded."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    tabel = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for kop in koppen:
        tabel.add_column(Text(tekens.zichtbaar(kop)), overflow="fold")
    for rij in rijen:
        tabel.add_row(*(Text(tekens.zichtbaar(cel)) for cel in rij))
    blad = io.StringIO()
    Console(
        file=blad,
        width=scherm.breedte(),
        force_terminal=kleur,
        color_system="standard" if kleur else None,
        legacy_windows=False,
    ).print(tabel)
    return "\n".join(regel.rstrip() for regel in blad.getvalue().split("\n"))
