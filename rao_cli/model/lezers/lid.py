"""An organisation as a reader: a member of the table reads all, a guest its items (S2, S3)."""

from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.register.namen import kern_op
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import PuntPlek, ZaakPlek
from rao_cli.model.zaak.onderdelen import gevraagd_standpunt


class Lidblik(Blik, frozen=True):
    """What an organisation may read: what the table has, of each meeting where it takes part."""

    @property
    def algemeen(self) -> Kring:
        """A core organisation is at the table of every meeting."""
        kern = self.lezer.namen & {*kern_op(self.stand.heel, self.stand.vandaag)}
        return Kring.TAFEL if kern else Kring.OPENBAAR

    def overleg(self, overleg: Overleg) -> Kring:
        """A member was invited for the whole meeting, and so is a guest without items."""
        kern = kern_op(self.stand.heel, overleg.datum)
        gasten = {gast.organisatie for gast in overleg.gasten if not gast.punten}
        te_gast = any(punten_voor(overleg, naam) for naam in self.lezer.namen)
        erbij = {*(overleg.genodigd or kern), *gasten, *(() if te_gast else overleg.aanwezig)}
        if self.lezer.namen & erbij:
            return Kring.TAFEL
        return max(self.algemeen, Kring.BETROKKEN if te_gast else Kring.OPENBAAR)

    def punt(self, overleg: Overleg, punt: Agendapunt) -> Kring:
        """Of a meeting where it sits at the table: all of them."""
        if self.overleg(overleg) >= Kring.TAFEL:
            return Kring.TAFEL
        return super().punt(overleg, punt)

    def zaak_in(self, kenmerk: str, overleg: Overleg) -> Kring:
        """A guest reads what went before the meeting it came to, not what came after."""
        return self._bij(kenmerk, overleg)

    def zaak(self, plek: ZaakPlek) -> Kring:
        """The zaken of its items, those it brought in, and those it is asked about."""
        vraagt = {*gevraagd_standpunt(plek), *plek.zaak.standpunten, plek.zaak.aanbrenger}
        eigen = Kring.BETROKKEN if vraagt & self.lezer.namen else Kring.OPENBAAR
        return max(eigen, self._bij(plek.kenmerk))

    def onderwerp(self, onderwerp: Onderwerp) -> Kring:
        """The topics of its items, and those it brought in."""
        van = {onderwerp.indiener, onderwerp.organisatie, *onderwerp.standpunten}
        eigen = Kring.BETROKKEN if van & self.lezer.namen else Kring.OPENBAAR
        return max(eigen, self._bij(onderwerp.kenmerk))

    def brief(self, brief: Terugkoppeling) -> Kring:
        """The replies about a meeting where it sat at the table."""
        kringen = map(self.overleg, self.uit(brief.overleg))
        return self.alleen_tafel(max(kringen, default=self.algemeen))

    def _bij(self, id_: str, tot: Overleg | None = None) -> Kring:
        """How near it came to something by the meetings that had it; `tot` asks since that one."""
        plekken = self.stand.punten_op_id.get(id_, ())
        kringen = (
            self._als_deelnemer(plek)
            for plek in plekken
            if tot is None or plek.overleg.datum >= tot.datum
        )
        return max(kringen, default=self.algemeen)

    def _als_deelnemer(self, plek: PuntPlek) -> Kring:
        if (kring := self.overleg(plek.overleg)) >= Kring.TAFEL:
            return kring
        eigen = (p for naam in self.lezer.namen for p in punten_voor(plek.overleg, naam))
        return Kring.BETROKKEN if any(p is plek.punt for p in eigen) else Kring.OPENBAAR
