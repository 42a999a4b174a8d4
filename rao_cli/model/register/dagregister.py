"""The register under the names of a day: the side of a Stand that knows what was there then."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Self

from msgspec.structs import replace

from rao_cli.model.register.namen import die_er_zijn, kern_op, op_dag, partijen
from rao_cli.model.soorten.register import Lko, Organisatie, Register


class Dagregister:
    """`register` has the names of `namen_van` (without: of today), `heel` is as the file says."""

    heel: Register
    vandaag: date
    namen_van: date | None

    @cached_property
    def register(self) -> Register:
        """The register with everything under its name of the day."""
        return op_dag(self.heel, self.dag)

    @property
    def dag(self) -> date:
        """The day whose names count, and whose organisations and LKO's are there."""
        return self.namen_van or self.vandaag

    def op(self, dag: date) -> Self:
        """Return the same register under the names of a day, such as that of a meeting."""
        wisselt = any(een.van or een.tot or een.namen for een in partijen(self.heel))
        if dag == self.dag or not (wisselt or self.heel.regio.namen):
            return self
        return replace(self, namen_van=dag)  # type: ignore[type-var]

    @cached_property
    def organisaties(self) -> Mapping[str, Organisatie]:
        """The organisations that are there on the day."""
        return die_er_zijn(self.register.organisaties, self.dag)

    @cached_property
    def lkos(self) -> Mapping[str, Lko]:
        """The LKO's that are there on the day."""
        return die_er_zijn(self.register.lkos, self.dag)

    @cached_property
    def aanbod(self) -> Register:
        """The register with what there is to choose: the organisations and LKO's of the day."""
        wie = {"organisaties": dict(self.organisaties), "lkos": dict(self.lkos)}
        return replace(self.register, **wie)

    @cached_property
    def kernorganisaties(self) -> tuple[str, ...]:
        """Keys of the organisations that take part in any case (S2)."""
        return kern_op(self.heel, self.dag)

    @cached_property
    def organisatiewoorden(self) -> frozenset[str]:
        """The keys of the organisations and the words of their names, in small letters."""
        bekend = self.register.organisaties.items()
        return frozenset(
            woord.casefold() for sleutel, een in bekend for woord in (sleutel, *een.naam.split())
        )
