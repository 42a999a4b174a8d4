"""Rewording a zaak by questions: each part opens with what stands there."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import starmap
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from rao_cli.cli.questions.antwoord import NIET_VAN_TOEPASSING
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.lijstvraag import Element, Elementlijst, Steller, werk_lijst_bij
from rao_cli.cli.questions.vraag import KeuzeVraag, MeerkeuzeVraag, Vraag
from rao_cli.cli.questions.zaak.oplossingvragen import OPTIES, regels
from rao_cli.cli.questions.zaak.tabelvragen import Omgeving, naam_van, veldvraag
from rao_cli.model.formulier import weging
from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.gesprek import Beurt
from rao_cli.model.formulier.vakken import als_boom, waarde_op
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.soorten.signaallijst import Zaak

_VOORKEUR: Final = ("advies", "voorkeur")
_KORT: Final = 54
_MEER: Final = {"Stap": "stappen", "Contact": "contacten", "Oplossing": "oplossingen"}


class Deelvraag(MeerkeuzeVraag, frozen=True):
    """Which parts are changed: numbers with blanks or commas between them, or `alles`."""

    @property
    def aanwijzing(self) -> str:
        """How to choose."""
        return "Typ een of meer nummers, bijvoorbeeld: 3 of 3 5. Of typ: alles."

    def lees(self, antwoord: str, vandaag: date) -> list[str]:
        """Return the names of the parts."""
        return super().lees(",".join(antwoord.replace(",", " ").split()), vandaag)


class Zaakwijziging(msgspec.Struct, frozen=True):
    """What becomes different in a zaak: values by place (None: emptied), and standpunten."""

    invoer: dict[str, Any] = msgspec.field(default_factory=dict)
    standpunten: dict[str, dict[str, str | None]] = msgspec.field(default_factory=dict)


def deelvraag(zaak: Zaak) -> Deelvraag:
    """Ask which of the parts that are filled in are changed."""
    boom = als_boom(zaak)
    keuzes = [
        Keuze(deel.naam, _begin(tekst))
        for deel in ZAAKDELEN
        if (tekst := "; ".join(teksten_van(deel, boom)))
    ]
    return Deelvraag(
        naam="delen",
        tekst="Welke delen wilt u veranderen?",
        keuzes=keuzes,
        reden="Achter elk deel staat het begin van wat er nu staat.",
    )


def kies_delen(vraag: Deelvraag, namen: Sequence[str]) -> list[Deel]:
    """Return the parts with these names, in the order of the table; also those that are empty."""
    alle = replace(vraag, keuzes=[Keuze(deel.naam) for deel in ZAAKDELEN])
    gekozen = alle.lees(",".join(namen), date.min) if namen else []
    return [deel for deel in ZAAKDELEN if deel.naam in gekozen]


def _begin(tekst: str) -> str:
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _KORT else f"{regel[: _KORT - 1].rstrip()}…"


def teksten_van(deel: Deel, boom: Mapping[str, Any]) -> Iterator[str]:
    """Yield what stands in a part; of a list one text per item."""
    if not deel.lijst:
        velden = ((veld, waarde_op(boom, veld.plek)) for veld in deel.velden)
        yield from filter(None, starmap(als_tekst, velden))
        return
    dingen = waarde_op(boom, deel.lijst) or []
    per = dingen.items() if isinstance(dingen, dict) else enumerate(dingen, start=1)
    for nummer, ding in per:
        if tekst := _noem(deel, _plat(ding)):
            yield f"{nummer}: {tekst}" if len(dingen) > 1 else tekst


def _noem(deel: Deel, ding: Mapping[str, Any]) -> str:
    velden = ((veld, ding.get(naam_van(veld))) for veld in deel.velden)
    velden = ((veld, waarde) for veld, waarde in velden if not veld.waarheid or waarde)
    return "; ".join(filter(None, (_een_regel(veld, waarde) for veld, waarde in velden)))


def _een_regel(veld: Veld, waarde: Any) -> str:
    return ", ".join(als_tekst(veld, waarde).split("\n"))


class Wijziger:
    """Asks what becomes different, part by part; `wijziging` grows."""

    def __init__(self, zaak: Zaak, omgeving: Omgeving, stel: Steller) -> None:
        """`stel` asks questions and returns the answers by name."""
        self._zaak, self._omgeving, self._stel = zaak, omgeving, stel
        self._boom = als_boom(zaak)
        self.wijziging = Zaakwijziging()
        self._opties = [dict(optie) for optie in self._boom.get(OPTIES) or ()]

    def vraag(self, delen: Sequence[Deel]) -> Zaakwijziging:
        """Ask about each part."""
        for deel in delen:
            if deel.per_organisatie:
                self._standpunten(deel)
            elif deel.lijst:
                self._lijst(deel)
            else:
                self._velden(deel)
        if weging.ADVIES not in delen and self.wijziging.invoer.get("advies.voorkeur", 0) is None:
            self._velden(weging.ADVIES)  # its option is gone
        return self.wijziging

    def _velden(self, deel: Deel) -> None:
        vragen = [self._veldvraag(deel, veld) for veld in deel.velden]
        nu = self.wijziging.invoer
        staat = {v.naam: nu.get(v.naam, self._wat_staat(v.naam)) for v in vragen}
        vragen = met_wat_er_staat(vragen, staat.get)
        anders = veranderd(vragen, self._stel(vragen), staat.get)
        for veld, vraag in zip(deel.velden, vragen, strict=True):
            if vraag.naam in anders:
                nu[vraag.naam] = _als_waarde(veld, anders[vraag.naam])

    def _wat_staat(self, naam: str) -> Any:
        waarde = waarde_op(self._boom, tuple(naam.split(".")))
        return str(waarde) if naam == "advies.voorkeur" and waarde else waarde

    def _veldvraag(self, deel: Deel, veld: Veld, begin: str = "") -> Vraag:
        naam = ".".join(map(str, deel.lijst)) or deel.naam
        beurt = Beurt(naam=naam, vraag=deel.kop, waarom=deel.waarom, velden=deel.velden)
        eigen = naam_van(veld)
        vraag = replace(
            veldvraag(veld, beurt, self._omgeving, f"{begin}{eigen}"),
            geen_mag=False,
            geen=NIET_VAN_TOEPASSING,
            leeg="Dit wordt leeg.",
            voorbeeld="",
        )
        if veld.soort == "nummer" and isinstance(vraag, KeuzeVraag):
            keuzes = [
                Keuze(str(nummer), _begin(optie.get("omschrijving") or ""), nummer)
                for nummer, optie in enumerate(self._opties, start=1)
            ]
            return replace(vraag, keuzes=keuzes)
        return vraag

    def _standpunten(self, deel: Deel) -> None:
        for wie, standpunt in self._zaak.standpunten.items():
            if not (standpunt.standpunt or standpunt.inzet):
                continue
            lijst = [
                replace(
                    self._veldvraag(deel, veld, f"{wie} "),
                    tekst=f"{wie}: {veld.vraag[0].lower()}{veld.vraag[1:]}",
                    verplicht=veld.plek == ("standpunt",),
                )
                for veld in deel.velden
            ]
            staat = {v.naam: getattr(standpunt, v.naam.rpartition(" ")[2]) for v in lijst}
            lijst = met_wat_er_staat(lijst, staat.get)
            anders = veranderd(lijst, self._stel(lijst), staat.get)
            if velden := {naam.rpartition(" ")[2]: waarde for naam, waarde in anders.items()}:
                self.wijziging.standpunten[wie] = velden

    def _lijst(self, deel: Deel) -> None:
        plek = ".".join(map(str, deel.lijst))
        was = [_plat(ding) for ding in waarde_op(self._boom, deel.lijst) or ()]
        lijst = Elementlijst(
            naam=plek,
            een=deel.item.lower(),
            meer=_MEER[deel.item],
            noem=partial(_noem, deel),
            vragen=[self._veldvraag(deel, veld) for veld in deel.velden],
            reden=deel.kop,
        )
        getypt = [_als_getypt(deel, ding) for ding in was]
        nu = werk_lijst_bij(self._stel, lijst, getypt)
        wordt = [_uit_getypt(deel, element.inhoud) for element in nu]
        if deel is weging.OPLOSSINGEN:
            self._opties = [_boom_van(ding) for ding in wordt]
            self._volg_voorkeur(nu)
        if [element.was for element in nu] != list(range(len(was))):
            self.wijziging.invoer[plek] = [_boom_van(ding) for ding in wordt] or None
            return
        for nummer, (oud, nieuw) in enumerate(zip(was, wordt, strict=True)):
            for naam in dict.fromkeys((*oud, *nieuw)):
                if oud.get(naam) != nieuw.get(naam):
                    self.wijziging.invoer[f"{plek}[{nummer}].{naam}"] = nieuw.get(naam)

    def _volg_voorkeur(self, nu: Sequence[Element]) -> None:
        """Let the advice name the same option, wherever that is now; none when it is gone."""
        voorkeur = waarde_op(self._boom, _VOORKEUR)
        if voorkeur is None:
            return
        plekken = {element.was: plek for plek, element in enumerate(nu, start=1)}
        nieuw = plekken.get(voorkeur - 1)
        if nieuw != voorkeur:
            self.wijziging.invoer["advies.voorkeur"] = nieuw


def _als_getypt(deel: Deel, ding: Mapping[str, Any]) -> dict[str, Any]:
    """Return an item as the questions read it."""
    uit = dict(ding)
    for veld in deel.velden:
        naam = naam_van(veld)
        if veld.waarheid:
            uit[naam] = "ja" if uit.get(naam) else None
    return {naam: waarde for naam, waarde in uit.items() if waarde not in (None, "", [])}


def _uit_getypt(deel: Deel, ding: Mapping[str, Any]) -> dict[str, Any]:
    velden = {naam_van(veld): veld for veld in deel.velden}
    uit = {naam: _als_waarde(velden[naam], waarde) for naam, waarde in ding.items()}
    return {naam: waarde for naam, waarde in uit.items() if waarde not in (None, "", [])}


def _als_waarde(veld: Veld, waarde: Any) -> Any:
    """Return an answer as the register holds it; None when it was emptied."""
    if waarde in (None, "", []):
        return None
    if veld.waarheid:
        return waarde == "ja" or None
    if veld.soort == "nummer":
        return int(waarde)
    return regels(waarde) if veld.soort == "regels" else waarde


def _plat(ding: Any, begin: str = "") -> dict[str, Any]:
    """Return an item with dotted names, without what is not filled in."""
    uit: dict[str, Any] = {}
    for naam, waarde in ding.items():
        if isinstance(waarde, dict):
            uit |= _plat(waarde, f"{begin}{naam}.")
        elif waarde not in (None, "", [], False):
            uit[f"{begin}{naam}"] = waarde
    return uit


def _boom_van(plat: Mapping[str, Any]) -> dict[str, Any]:
    """Return an item as the register holds it."""
    boom: dict[str, Any] = {}
    for naam, waarde in plat.items():
        *begin, laatste = naam.split(".")
        blok = boom
        for deel in begin:
            blok = blok.setdefault(deel, {})
        blok[laatste] = waarde
    return boom
