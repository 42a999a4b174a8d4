"""An LKO as a reader: its own zaken, and the topics that touch it (S11, S13, S16)."""

from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.overleg.eigen import eigen_punten, errata_voor_lko
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Erratum, Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.tafel import lkos_van_onderwerp
from rao_cli.model.terugkoppeling.terugkoppeling import hoort_van
from rao_cli.model.zaak.leven import lko_nu, lko_op


class Lkoblik(Blik, frozen=True):
    """What an LKO may read: nothing of another one."""

    @property
    def algemeen(self) -> Kring:
        """It may know when and where the RAO meets."""
        return Kring.BETROKKEN

    def zaak(self, plek: ZaakPlek) -> Kring:
        """Its own lists, those of before of a zaak that came to it, and what became of its own."""
        namen, lijst = self.lezer.namen, plek.lijst
        nu = lko_nu(self.stand, plek.kenmerk) in namen
        if lijst.richting == "lko-rao":
            return Kring.EIGEN if nu or lijst.afzender in namen else Kring.OPENBAAR
        toen = lko_op(self.stand, plek.kenmerk, lijst.datum) in namen
        return Kring.BETROKKEN if nu or toen else Kring.OPENBAAR

    def zaak_in(self, kenmerk: str, overleg: Overleg) -> Kring:
        """What was said while it had the zaak, what it hears of it, and all once it has it."""
        had = {lko_nu(self.stand, kenmerk), lko_op(self.stand, kenmerk, overleg.datum)}
        hoort = hoort_van(self.stand, overleg, kenmerk, self.lezer.sleutel)
        return Kring.BETROKKEN if hoort or had & self.lezer.namen else Kring.OPENBAAR

    def lijst(self, lijst: Signaallijst) -> Kring:
        """A list of its own, also without a zaak."""
        eigen = lijst.richting == "lko-rao" and lijst.afzender in self.lezer.namen
        return Kring.EIGEN if eigen else Kring.OPENBAAR

    def onderwerp(self, onderwerp: Onderwerp) -> Kring:
        """What touches it, what it brought in, what comes on its table; a kader is for all."""
        raakt = {
            onderwerp.indiener,
            *lkos_van_onderwerp(self.stand, onderwerp),
            *onderwerp.voor_agenda,
            *onderwerp.op_agenda,
        }
        is_voor = onderwerp.type == "kader" or bool(raakt & self.lezer.namen)
        if onderwerp.type == "voortgang":
            is_voor = onderwerp.lko in self.lezer.namen
        return Kring.BETROKKEN if is_voor else Kring.OPENBAAR

    def brief(self, brief: Terugkoppeling) -> Kring:
        """The replies to itself."""
        return Kring.EIGEN if brief.lko in self.lezer.namen else Kring.OPENBAAR

    def punt(self, overleg: Overleg, punt: Agendapunt) -> Kring:
        """What it brought in too, if it is no zaak."""
        namen = self.lezer.namen
        if any(punt is een for naam in namen for een in eigen_punten(overleg, naam)):
            return Kring.BETROKKEN
        return super().punt(overleg, punt)

    def leest(self, erratum: Erratum, overleg: Overleg) -> bool:
        """No correction that gives another LKO something to do."""
        acties = [actie for _, actie in self.stand.acties_uit(overleg)]
        leesbaar = errata_voor_lko(overleg, acties, self.lezer.sleutel)
        return any(erratum is een for een in leesbaar)

    def deelt(self, actie: Actie) -> bool:
        """Not what another LKO has to do."""
        return actie.lko is None or actie.lko in self.lezer.namen
