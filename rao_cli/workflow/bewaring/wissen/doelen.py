"""What belongs to a thing that is wiped: its own free texts, and all that was said about it."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.bewaring.vrije_tekst import vrije_teksten
from rao_cli.model.bewaring.zoektekst import GEWIST
from rao_cli.model.errors import RaoError
from rao_cli.model.getypt.lijkend import lijkende
from rao_cli.model.kenmerk import dag_in, is_getrokken, is_kenmerk_van
from rao_cli.model.melding import Pad
from rao_cli.model.schema import SOORTEN, vorm_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wiswijze
from rao_cli.model.stand import Stand
from rao_cli.store.yaml.yaml_tree import YamlValue
from rao_cli.workflow.bewaring.wissen.yamltekst import eigen_naam

_WIJZEN: Final[dict[type, Wiswijze]] = {
    Signaallijst: "lijst",
    Overleg: "overleg",
    Actie: "actie",
    Terugkoppeling: "terugkoppeling",
    Onderwerp: "onderwerp",
}


class Wisdoelen(msgspec.Struct):
    """The things of which every free text goes, by kenmerk; `besluiten` grow while looking."""

    wijze: Wiswijze
    #: Zaken and onderwerpen: the items of an agenda that are about them.
    punten: set[str] = msgspec.field(default_factory=set)
    #: Things of which the whole file goes.
    heel: set[str] = msgspec.field(default_factory=set)
    #: Meetings of which the acties and replies go too.
    dagen: set[str] = msgspec.field(default_factory=set)
    besluiten: set[str] = msgspec.field(default_factory=set)
    #: A kenmerk that was made of a title says it: old → new.
    kenmerken: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def namen(self) -> frozenset[str]:
        """Everything by which a text can name it."""
        return frozenset({*self.punten, *self.heel, *self.besluiten})

    def leer(self, waarde: YamlValue) -> None:
        """Take in the besluiten about it, of a meeting in any version."""
        for kenmerk, besluit in _map(_deel(waarde, "besluiten")).items():
            if _deel(besluit, "agendapunt") in self.punten:
                self.besluiten.add(kenmerk)

    def kan(self, waarde: YamlValue) -> bool:
        """Say whether a tree can hold anything of it: some text or key names it."""
        if isinstance(waarde, str):
            return any(naam in waarde for naam in (*self.namen, *self.dagen))
        if isinstance(waarde, dict):
            return any(self.kan(s) or self.kan(deel) for s, deel in waarde.items())
        return any(map(self.kan, waarde))

    def plekken(self, waarde: Any) -> list[Pad]:
        """Return the places of the texts that go, in one version of a file."""
        soort = _deel(waarde, "soort")
        if soort not in SOORTEN:
            return []
        vrij = [*vrije_teksten(vorm_van(str(soort)), waarde)]
        delen = [*self._delen(str(soort), waarde)]
        return [
            pad
            for pad in vrij
            if any(pad[: len(deel)] == deel for deel in delen) or self._noemt(waarde, pad)
        ]

    def _noemt(self, waarde: Any, pad: Pad) -> bool:
        """Say whether a text names what is wiped: then it says something about it."""
        for stap in pad:
            waarde = waarde[stap]
        return isinstance(waarde, str) and any(naam in waarde for naam in self.namen)

    def _delen(self, soort: str, waarde: Any) -> Iterator[Pad]:
        """Yield the parts of a file that are about it; () is all of it."""
        kenmerk = _deel(waarde, "kenmerk") or _deel(waarde, "datum")
        if kenmerk in self.heel or self._hoort_bij_dag(soort, waarde, str(kenmerk)):
            yield ()
            return
        match soort:
            case "signaallijst":
                yield from self._lijst(waarde)
            case "overleg":
                yield from self._overleg(waarde)
            case "actie" if _deel(waarde, "besluit") in self.besluiten:
                yield ()
            case "terugkoppeling" | "onderwerp" if self._alleen(_deel(waarde, "zaken")):
                yield ()

    def _hoort_bij_dag(self, soort: str, waarde: Any, kenmerk: str) -> bool:
        if soort == "terugkoppeling":
            return _deel(waarde, "overleg") in self.dagen
        return soort == "actie" and dag_in(kenmerk) in self.dagen

    def _alleen(self, zaken: object) -> bool:
        """Say whether a list of zaken holds nothing but what is wiped."""
        return isinstance(zaken, list) and bool(zaken) and self.punten.issuperset(zaken)

    def _lijst(self, waarde: Any) -> Iterator[Pad]:
        zaken = _map(_deel(waarde, "zaken"))
        eigen = self.punten & zaken.keys()
        for zaak in sorted(eigen):
            yield ("zaken", zaak)
            yield ("antwoorden", zaak)
        if eigen:
            yield ("antwoord",)
        if eigen and eigen == zaken.keys():
            yield ()

    def _overleg(self, waarde: Any) -> Iterator[Pad]:
        punten = _deel(waarde, "agendapunten")
        for nummer, punt in enumerate(punten if isinstance(punten, list) else []):
            if _deel(punt, "id") in self.punten:
                yield ("agendapunten", nummer)
        for kenmerk in self.besluiten & _map(_deel(waarde, "besluiten")).keys():
            yield ("besluiten", kenmerk)
        errata = _deel(waarde, "errata")
        for nummer, erratum in enumerate(errata if isinstance(errata, list) else []):
            if _deel(erratum, "besluit") in self.besluiten:
                yield ("errata", nummer)
        for naam in ("afgehaald", "zonder_besluit"):
            for punt in self.punten & _map(_deel(waarde, naam)).keys():
                yield (naam, punt)


def zoek_doelen(stand: Stand, kenmerken: Iterable[str]) -> Wisdoelen:
    """Return what is wiped with these things; RaoError for a kenmerk that nothing has."""
    dingen = {kenmerk_van(ding).casefold(): ding for _, ding in stand.dingen}
    zaken = {kenmerk.casefold(): kenmerk for kenmerk in stand.zaken_op_kenmerk}
    doelen = Wisdoelen("zaak")
    for nummer, getypt in enumerate(kenmerken):
        klein = getypt.casefold()
        if klein in zaken:
            doelen.punten.add(zaken[klein])
            continue
        ding = dingen.get(klein)
        if ding is None or type(ding) not in _WIJZEN:
            raise _onbekend(getypt, [*dingen, *zaken])
        doelen.wijze = _WIJZEN[type(ding)] if not nummer else doelen.wijze
        _neem(doelen, ding)
        if isinstance(ding, Onderwerp) and not is_getrokken(ding.kenmerk):
            bezet = {*dingen, *doelen.kenmerken.values()}
            doelen.kenmerken[ding.kenmerk] = eigen_naam(f"{ding.type}-{GEWIST}", bezet)
    return doelen


def _neem(doelen: Wisdoelen, ding: Blok) -> None:
    kenmerk = kenmerk_van(ding)
    doelen.heel.add(kenmerk)
    match ding:
        case Signaallijst():
            doelen.punten |= ding.zaken.keys()
        case Onderwerp():
            doelen.punten.add(kenmerk)
        case Overleg():
            doelen.dagen.add(kenmerk)
        case _:
            pass


def _onbekend(getypt: str, bekend: list[str]) -> RaoError:
    hint = "Kijk met: rao lijst zaken"
    if is_kenmerk_van("besluit", getypt.upper()):
        hint = "Een besluit wist u met het punt waar het over gaat, zoals de zaak."
    elif lijkt := lijkende(getypt.casefold(), bekend):
        hint = f"Bedoelt u: {lijkt[0]}?"
    return RaoError(f"'{getypt}' staat niet in dit register.", hint=hint)


def _deel(waarde: Any, naam: str) -> Any:
    return waarde.get(naam) if isinstance(waarde, dict) else None


def _map(waarde: Any) -> dict[str, Any]:
    return waarde if isinstance(waarde, dict) else {}
