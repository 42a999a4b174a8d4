"""The Deelberaad as a reader: what was brought up to it, and its own kaders (S13, S15-S17)."""

from functools import cached_property

from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import ZaakPlek


class Deelberaadblik(Blik, frozen=True):
    """What the Deelberaad may read."""

    @property
    def algemeen(self) -> Kring:
        """It may know when and where the RAO meets."""
        return Kring.BETROKKEN

    @cached_property
    def _lijsten(self) -> tuple[Signaallijst, ...]:
        alle = self.stand.signaallijsten.values()
        return tuple(lijst for lijst in alle if lijst.richting == "rao-deelberaad")

    def lijst(self, lijst: Signaallijst) -> Kring:
        """A list that is addressed to it."""
        return Kring.EIGEN if lijst.richting == "rao-deelberaad" else Kring.OPENBAAR

    def zaak(self, plek: ZaakPlek) -> Kring:
        """On a list to it all of a zaak; of the list of its LKO what the table of the RAO had."""
        if plek.lijst.richting == "rao-deelberaad":
            return Kring.EIGEN
        voorgelegd = any(plek.kenmerk in lijst.zaken for lijst in self._lijsten)
        return Kring.BETROKKEN if voorgelegd else Kring.OPENBAAR

    def onderwerp(self, onderwerp: Onderwerp) -> Kring:
        """What a list to it is about, and what comes on its agenda; a kader as an LKO reads it."""
        op_lijst = any(lijst.onderwerp == onderwerp.kenmerk for lijst in self._lijsten)
        tafels = {*onderwerp.voor_agenda, *onderwerp.op_agenda}
        if op_lijst or tafels & self.lezer.namen:
            return Kring.TAFEL
        return Kring.BETROKKEN if onderwerp.type == "kader" else Kring.OPENBAAR

    @cached_property
    def noembaar(self) -> frozenset[str]:
        """Its zaken, and those that show a topic that was brought up: a kenmerk leads to nobody."""
        onderwerpen = (o for o in self.stand.onderwerpen.values() if o.zaken)
        genoemd = (o.zaken for o in onderwerpen if self.onderwerp(o) >= Kring.TAFEL)
        return frozenset((*super().noembaar, *(zaak for zaken in genoemd for zaak in zaken)))
