"""One paper that goes out: its Markdown as it is committed, and what a format needs besides."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rao_cli.documents.formats.blokken import Papier, Papiergegevens
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving
from rao_cli.documents.markdown import schoon
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import naam_in
from rao_cli.model.stand import Stand


@dataclass(frozen=True)
class Papierstuk:
    """A paper: where its Markdown lies, that text, what is said about it, and how it looks.

    `stand` is the register it belongs to, as this reader may see it.
    """

    pad: str
    tekst: str
    gegevens: Papiergegevens
    vormgeving: Vormgeving
    stand: Stand

    @property
    def naam(self) -> str:
        """What its files are called, without an ending."""
        return naam_in(self.pad)

    @cached_property
    def papier(self) -> Papier:
        """The text, parsed once."""
        from rao_cli.documents.formats.lezer import read_papier  # 60 ms; only who gives papers out

        return read_papier(self.tekst, self.gegevens)


def build_vormgeving(stand: Stand, bestanden: Mapping[str, bytes]) -> Vormgeving:
    """Return the huisstijl of a region; RaoError when its logo is not among the files of git."""
    stijl = stand.register.huisstijl
    logo = None
    if stijl.logo is not None:
        if stijl.logo not in bestanden:
            raise RaoError(
                f"Het logo uit rao.yaml is er niet: {stijl.logo} is niet vastgelegd.",
                hint="Zet het bestand daar neer en leg het vast met: rao bewaar\n"
                'Of laat het logo weg met: rao register zet huisstijl.logo ""',
            )
        logo = Logo(stijl.logo, bestanden[stijl.logo])
    return Vormgeving(stijl.kleur, stijl.lettertype or "", logo, schoon(stijl.voettekst or ""))
