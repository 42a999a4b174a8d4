"""How near a reader is to each thing of a register: what it may read follows from that."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

import msgspec

from rao_cli.model.kenmerk import datum_in
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.lezer import Lezer
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Erratum, Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand, ZaakPlek


class Blik(msgspec.Struct, frozen=True, dict=True):
    """What a reader may read of each thing: by itself nothing but what anybody may.

    Each kind of reader says where it stands nearer. OPENBAAR of a thing is: it is not theirs.
    """

    stand: Stand
    lezer: Lezer

    @property
    def algemeen(self) -> Kring:
        """How near it is to the register, and to a meeting as a whole."""
        return Kring.OPENBAAR

    def overleg(self, _overleg: Overleg) -> Kring:
        """How near it is to a meeting."""
        return self.algemeen

    def zaak(self, _plek: ZaakPlek) -> Kring:
        """How near it is to a zaak on one list."""
        return Kring.OPENBAAR

    def zaak_in(self, kenmerk: str, _overleg: Overleg) -> Kring:
        """How near it is to what a meeting said of a zaak."""
        return max(map(self.zaak, self.stand.zaken_op_kenmerk[kenmerk]))

    def lijst(self, _lijst: Signaallijst) -> Kring:
        """How near it is to a list, whatever zaken are on it."""
        return Kring.OPENBAAR

    def onderwerp(self, _onderwerp: Onderwerp) -> Kring:
        """How near it is to a topic."""
        return Kring.OPENBAAR

    def brief(self, _brief: Terugkoppeling) -> Kring:
        """How near it is to a reply to an LKO."""
        return Kring.OPENBAAR

    def leest(self, _erratum: Erratum, _overleg: Overleg) -> bool:
        """Whether it may read a correction of a decision that it may read."""
        return True

    def deelt(self, _actie: Actie) -> bool:
        """Whether it may read what others do after a decision that it may read."""
        return True

    def over(self, id_: str, overleg: Overleg) -> Kring:
        """How near it is to what a meeting said of a zaak or topic."""
        if id_ in self.stand.zaken_op_kenmerk:
            return self.zaak_in(id_, overleg)
        gevonden = self.stand.vind_onderwerp(id_)
        return self.onderwerp(gevonden[1]) if gevonden else Kring.OPENBAAR

    def punt(self, overleg: Overleg, punt: Agendapunt) -> Kring:
        """How near it is to an item of a meeting: by invitation, or by what it is about."""
        if any(punt is een for naam in self.lezer.namen for een in punten_voor(overleg, naam)):
            return max(Kring.BETROKKEN, self.over(punt.id, overleg))
        return self.over(punt.id, overleg)

    def besluit(self, overleg: Overleg, kenmerk: str) -> Kring:
        """How near it is to a decision: as near as to its item."""
        id_ = overleg.besluiten[kenmerk].agendapunt
        punten = [self.punt(overleg, punt) for punt in overleg.agendapunten if punt.id == id_]
        return min(punten) if punten else self.over(id_, overleg)

    def actie(self, actie: Actie) -> Kring:
        """How near it is to an action: its own, or one of a decision that it may read."""
        plek = self.stand.besluit_op_kenmerk.get(actie.besluit or "")
        if plek is not None and self.deelt(actie):
            kring = self.besluit(plek.overleg, plek.kenmerk)
        else:
            overleggen = self.uit(datum_in(actie.kenmerk))
            kring = self.alleen_tafel(max(map(self.overleg, overleggen), default=self.algemeen))
        eigen = {actie.organisatie, actie.lko} & self.lezer.namen
        return max(kring, Kring.BETROKKEN) if eigen else kring

    @staticmethod
    def alleen_tafel(kring: Kring) -> Kring:
        """Return a circle when that is the table, for what nobody further out reads."""
        return kring if kring >= Kring.TAFEL else Kring.OPENBAAR

    def uit(self, dag: date | None) -> Iterator[Overleg]:
        """Yield the meetings of a day."""
        yield from (o for o in self.stand.overleggen.values() if o.datum == dag)

    @cached_property
    def noembaar(self) -> frozenset[str]:
        """The zaken that may be named to it."""
        per_zaak = self.stand.zaken_op_kenmerk.items()
        return frozenset(k for k, plekken in per_zaak if max(map(self.zaak, plekken)))
