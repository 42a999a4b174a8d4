"""What a command that only looks works in: its fields are the options of every such command."""

from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from typing import TYPE_CHECKING, Self

import msgspec

from rao_cli.cli import options
from rao_cli.cli.terminal import uitvoer

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from rao_cli.workflow.tonen.bekijken import Begin, Lading


class PageSession(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Whether a program looks, or a person who reads what is long a page at a time."""

    als_json: options.AlsJson = False
    geen_pager: options.GeenPager = False

    @cached_property
    def _bladzijden(self) -> AbstractContextManager[None]:
        if not uitvoer.is_scherm():
            return nullcontext()
        from rao_cli.cli.terminal.pager import per_bladzijde

        return per_bladzijde(mag=not (self.als_json or self.geen_pager))

    def __enter__(self) -> Self:
        """Begin."""
        self._bladzijden.__enter__()
        return self

    def __exit__(self, soort: object, fout: BaseException | None, waar: object) -> None:
        """End: what did not fit on the screen is shown now."""
        self._bladzijden.__exit__(soort, fout, waar)  # type: ignore[arg-type]


class ReadSession(PageSession, frozen=True, kw_only=True):
    """Where somebody looks, on which day, and at the register of when."""

    register_map: options.RegisterOptie
    vandaag: options.Vandaag
    toestand: options.Toestandoptie = None
    zonder_opslag: options.ZonderOpslag = False

    def __enter__(self) -> Self:
        """Begin; when somebody looks at how it was, that is said first."""
        super().__enter__()
        if self.toestand is not None:
            uitvoer.meld(self.toestand.zin)
            uitvoer.envelop["toestand"] = self.toestand.als_gegevens()
        return self

    def __exit__(self, soort: object, fout: BaseException | None, waar: object) -> None:
        """End."""
        uitvoer.envelop.clear()
        super().__exit__(soort, fout, waar)

    @cached_property
    def begin(self) -> "Begin":
        """Where to look: the register as it was, when that was asked, or the one around here.

        It is one for the whole command, so that git is asked once.
        """
        from rao_cli.workflow.tonen.bekijken import vind

        return vind(self.register_map if self.toestand is None else self.toestand.map)

    def bekijk(self) -> "tuple[Stand, Lading]":
        """Read the register as it lies there, or as it was; RaoError when that cannot be."""
        from rao_cli.workflow.tonen.bekijken import bekijk

        stand, lading = bekijk(self.begin, self.vandaag)
        for zin in lading.heel.verslag:
            uitvoer.meld(zin)
        self.meld_nieuwer(lading)
        return stand, lading

    def meld_nieuwer(self, lading: "Lading") -> None:
        """Say that a newer rao made this register, and so knows more of it."""
        from rao_cli.workflow.tonen.bekijken import nieuwer_melding

        if (melding := nieuwer_melding(lading)) is not None:
            uitvoer.meld(melding)

    def meld_onleesbaar(self, lading: "Lading") -> None:
        """Say which files could not be read, and so are not in what was shown."""
        from rao_cli.workflow.tonen.bekijken import onleesbaar_melding

        if (melding := onleesbaar_melding(lading)) is not None:
            uitvoer.meld(melding)
