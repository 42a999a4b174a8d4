"""A table with a row of headings: each next row is an item ("Stap | Wie | Wanneer")."""

from collections.abc import Sequence

import msgspec

from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.leesblok import Leesblok, tekst_van
from rao_cli.store.formulier.vrij.namen import zoek
from rao_cli.store.formulier.vrij.vondsten import VrijeVondsten


class Tabelkop(msgspec.Struct, frozen=True):
    """Which field each column of a table is; None is a column of something else."""

    tabel: int
    deel: Deel
    kolommen: tuple[Veld | None, ...]

    def past(self, rij: Sequence[Sequence[Leesblok]]) -> bool:
        """Say whether a row is of the same table."""
        return rij[0][0].cel[:1] == (self.tabel,)

    def neem(self, rij: Sequence[Sequence[Leesblok]], vondsten: VrijeVondsten) -> None:
        """Take a row as one item."""
        teksten = [tekst_van(cel) for cel in rij]
        if self.deel.per_organisatie:
            anders = (t for t, veld in zip(teksten, self.kolommen, strict=False) if veld is None)
            groep = next(anders, "")
        else:
            groep = vondsten.volgend_item(self.deel)
        for veld, tekst in zip(self.kolommen, teksten, strict=False):
            if veld is not None and tekst:
                vondsten.zaak.vakken.append(
                    Vakinhoud(tekst=tekst, kop=self.deel.kop, groep=groep, label=veld.label)
                )
        vondsten.eis_niet_te_veel()


def read_tabelkop(rij: Sequence[Sequence[Leesblok]], nu: Deel | None) -> Tabelkop | None:
    """Read a row of headings of the list that it stands in; None when it is none."""
    if nu is None or not nu.lijst or not rij[0] or not rij[0][0].cel:
        return None
    waar = [zoek(tekst_van(cel), nu) for cel in rij]
    velden = tuple(een.veld if een and een.deel is nu else None for een in waar)
    genoemd = [veld for veld in velden if veld is not None]
    if len(genoemd) < 2 or len(set(map(id, genoemd))) != len(genoemd):  # noqa: PLR2004 - a table
        return None
    return Tabelkop(rij[0][0].cel[0], nu, velden)
