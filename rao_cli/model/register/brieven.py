"""The terugkoppelingen of a register by what they are about (S11)."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling


class Brievenregister:
    """Which terugkoppelingen there are about a zaak or a meeting."""

    terugkoppelingen: Mapping[str, Terugkoppeling]

    @cached_property
    def brieven_over(self) -> Mapping[str, tuple[Terugkoppeling, ...]]:
        """Per zaak every terugkoppeling about it, also what was not sent yet."""
        brieven = self.terugkoppelingen.values()
        return groepeer((zaak, een) for een in brieven for zaak in dict.fromkeys(een.zaken))

    @cached_property
    def verteld(self) -> Mapping[str, tuple[Terugkoppeling, ...]]:
        """Per zaak every terugkoppeling that was sent about it."""
        verzonden = (t for t in self.terugkoppelingen.values() if t.is_verzonden)
        return groepeer((zaak, een) for een in verzonden for zaak in een.zaken)

    @cached_property
    def brieven_op_overleg(self) -> Mapping[date, tuple[Terugkoppeling, ...]]:
        """Per date of a meeting the terugkoppelingen about it, sent or not."""
        return groepeer((brief.overleg, brief) for brief in self.terugkoppelingen.values())

    @cached_property
    def brief_op_kenmerk(self) -> Mapping[str, Terugkoppeling]:
        """Per kenmerk the terugkoppeling."""
        return {brief.kenmerk: brief for brief in self.terugkoppelingen.values()}
