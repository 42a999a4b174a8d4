"""For how long what is handed over is kept: what rao.yaml says of its kind, where it says so."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec
from msgspec.structs import replace

from rao_cli.documents.bewaring.archiefobject import Archiefobject
from rao_cli.model.bewaring.begin import beginnen
from rao_cli.model.bewaring.overzicht import geldende
from rao_cli.model.soorten.bewaren import Bewaartermijn, Categorie
from rao_cli.model.stand import Stand


class Bewaartermijnen(msgspec.Struct, frozen=True, dict=True):
    """The terms of a region, and since when they run."""

    stand: Stand

    @cached_property
    def _rijen(self) -> Mapping[Categorie, Bewaartermijn]:
        return {rij.categorie: rij for rij in geldende(self.stand)}

    @cached_property
    def _overleggen(self) -> Mapping[str, date | None]:
        rij = self._rijen.get("overleggen")
        return beginnen(self.stand, "overleggen", rij.vanaf) if rij else {}

    def van_overleg(self, ding: Archiefobject, dag: date) -> Archiefobject:
        """Return what is kept of a meeting, with its term."""
        return _met(ding, self._rijen.get("overleggen"), self._overleggen.get(dag.isoformat()))

    def van_zaken(self, ding: Archiefobject) -> Archiefobject:
        """Return a list with the term of zaken; since when that runs is another day for each."""
        return _met(ding, self._rijen.get("zaken"), None)


def _met(ding: Archiefobject, rij: Bewaartermijn | None, sinds: date | None) -> Archiefobject:
    delen = tuple(_met(deel, rij, sinds) for deel in ding.delen)
    return replace(ding, bewaren=rij, bewaren_sinds=sinds, delen=delen)
