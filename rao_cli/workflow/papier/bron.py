"""What papers are made from: a register as it was read, and where it lies."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.documents.formats.beeld import eis_beeld
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving
from rao_cli.documents.markdown import schoon
from rao_cli.model.errors import RaoError
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.papier.anker import zeg_anker
from rao_cli.workflow.papier.gegevens import build_gegevens
from rao_cli.workflow.papier.stuk import Papierstuk

#: A logo stands in every paper, so a large one makes all of them heavy to mail.
_MEESTE: Final = 500_000
#: The path of a document, and its Markdown.
Papiertekst = tuple[str, str]


class Papierbron(NamedTuple):
    """A register, what was read of it, and how it is after an act."""

    map: RegisterMap
    lading: Lading
    stand: Stand

    def stukken(
        self, teksten: Iterable[Papiertekst], *, zoals_zij_liggen: Collection[str] = ()
    ) -> Iterator[Papierstuk]:
        """Yield a paper for each document.

        `zoals_zij_liggen`: these were made before, and are as old as their last change.
        """
        vorm = self._vormgeving()
        for pad, tekst in teksten:
            op = self._gemaakt_op(pad) if pad in zoals_zij_liggen else self.stand.vandaag
            gegevens = replace(
                build_gegevens(self.stand, pad, op), anker=zeg_anker(self.map, self.stand, pad)
            )
            yield Papierstuk(pad, tekst, gegevens, vorm, self.stand, self.map)

    def _gemaakt_op(self, pad: str) -> date:
        """Return the day on which a document got the text that it has."""
        stap = self.map.repo.historie.laatste_stap([pad], eigen_tak=False)
        vandaag = self.stand.vandaag
        return min(stap.datum.date(), vandaag) if stap and stap.datum else vandaag

    def _vormgeving(self) -> Vormgeving:
        stijl = self.stand.register.huisstijl
        logo = Logo(stijl.logo, self._beeld(stijl.logo)) if stijl.logo else None
        return Vormgeving(stijl.kleur, stijl.lettertype or "", logo, schoon(stijl.voettekst or ""))

    def _beeld(self, pad: str) -> bytes:
        """Return the logo as it is committed; RaoError when it is not."""
        head = self.map.repo.head()
        data = self.map.bytes_in(head, pad) if head else None
        if data is None:
            raise RaoError(
                f"Het logo uit rao.yaml is er niet: {pad} is niet vastgelegd.",
                hint="Zet het bestand daar neer en leg het vast met: rao bewaar\n"
                'Of laat het logo weg met: rao register zet huisstijl.logo ""',
            )
        if len(data) > _MEESTE:
            raise RaoError(
                f"Het logo {pad} is te groot: {len(data) // 1000} kB, en het kan hoogstens "
                f"{_MEESTE // 1000} kB zijn.",
                hint="Maak het beeld kleiner en leg het vast met: rao bewaar",
            )
        eis_beeld(pad, data)
        return data
