"""Put in the register what was accepted of one form: one commit, with who gave it."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.verschil import Misser, Wending
from rao_cli.model.plaats import plaats_op
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.taal import opsomming
from rao_cli.workflow.formulier.inlezing import Inlezing
from rao_cli.workflow.formulier.nieuwe import als_velden, is_kern
from rao_cli.workflow.formulier.toepassen import pas_toe
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.signaallijst.signaallijst import lijst_kop, vrij_kenmerk, vrije_zaak
from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak
from rao_cli.workflow.signaallijst.zaakvorm import zaakvorm
from rao_cli.workflow.zoeken import eis_organisatie, zoek_lijst

#: So many zaken a subject names one by one.
_NAMEN = 3


class Aangenomen(msgspec.Struct, frozen=True, kw_only=True):
    """What a person accepted of one form: changes per zaak, new zaken, and their list.

    `lijst` is empty when a new list is begun for the LKO of the form.
    """

    zaken: Sequence[tuple[ZaakPlek, Sequence[Wending]]] = ()
    nieuwe: Sequence[Sequence[Wending]] = ()
    lijst: str = ""

    def __bool__(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.nieuwe or any(wendingen for _, wendingen in self.zaken))


def leg_formulier_vast(
    h: Handeling,
    inlezing: Inlezing,
    aangenomen: Aangenomen,
    kies: Callable[[str], str] = secrets.choice,
) -> tuple[list[str], list[str], CommitResult]:
    """Commit what was accepted of a form; returns the kenmerken, what to know, and the commit."""
    zinnen: list[str] = []
    bijgewerkt = []
    for plek, wendingen in aangenomen.zaken:
        if wendingen:
            eis_open(plek.lijst)
            zinnen += pas_toe(h, plek, wendingen)
            bijgewerkt.append(plek)
    nieuwe, lijst = [], aangenomen.lijst
    for wendingen in aangenomen.nieuwe:
        lijst = lijst or _begin_lijst(h, inlezing.lko)
        nieuwe.append(_zet_nieuwe(h, lijst, wendingen, kies))
    kenmerken = [*nieuwe, *(plek.kenmerk for plek in bijgewerkt)]
    lijsten = dict.fromkeys([*([lijst] if nieuwe else ()), *(p.lijst.kenmerk for p in bijgewerkt)])
    betreft = [*kenmerken, *lijsten, *filter(None, [inlezing.wie or inlezing.lko])]
    onderwerp = "; ".join([_van_wie(inlezing), *_wat(nieuwe, bijgewerkt, lijst)])
    uitkomst = h.leg_vast(onderwerp, "formulier-lees", betreft)
    return kenmerken, zinnen, uitkomst


def keur(
    h: Handeling, plek: ZaakPlek, wendingen: Sequence[Wending]
) -> tuple[list[Wending], list[Misser]]:
    """Return which differences a zaak can have, and what will not do, each by itself."""
    if not _klacht(h, plek, wendingen):
        return [*wendingen], []
    goed, fout = list[Wending](), list[Misser]()
    for wending in wendingen:
        if zin := _klacht(h, plek, [*goed, wending]):
            fout.append(Misser(kop=wending.kop, zin=zin))
        else:
            goed.append(wending)
    return goed, fout


def keur_nieuw(
    h: Handeling, inlezing: Inlezing, lijst: str, wendingen: Sequence[Wending]
) -> tuple[list[Wending], list[Misser]]:
    """Return what a new zaak can have, and what will not do; nothing when there can be no zaak."""

    def klacht(kan: Sequence[Wending]) -> str:
        proef = _proef(h)
        try:
            _zet_nieuwe(proef, lijst or _begin_lijst(proef, inlezing.lko), kan, secrets.choice)
        except RaoError as fout:
            return _zin(fout)
        return ""

    if not klacht(wendingen):
        return [*wendingen], []
    goed = [wending for wending in wendingen if is_kern(wending)]
    if zin := klacht(goed):
        return [], [Misser(kop="De zaak", zin=zin)]
    fout = list[Misser]()
    for wending in (een for een in wendingen if not is_kern(een)):
        if zin := klacht([*goed, wending]):
            fout.append(Misser(kop=wending.kop, zin=zin))
        else:
            goed.append(wending)
    return goed, fout


def _klacht(h: Handeling, plek: ZaakPlek, wendingen: Sequence[Wending]) -> str:
    try:
        pas_toe(_proef(h), plek, wendingen)
    except RaoError as fout:
        return _zin(fout)
    return ""


def _proef(h: Handeling) -> Handeling:
    """Return the same register to try something in."""
    return replace(h, proef=True, _teksten={}, _weg=set())


def _zin(fout: RaoError) -> str:
    return f"{fout.zin} {fout.hint}".partition("\n")[0].rstrip()


def _begin_lijst(h: Handeling, lko: str) -> str:
    """Begin a list of today for an LKO, in the same commit."""
    kenmerk = vrij_kenmerk(h, lko, h.vandaag)
    inhoud = lijst_kop(kenmerk, lko, h.vandaag) | {"zaken": {}}
    h.nieuw(plaats_op("signaallijst", h.vandaag, kenmerk), inhoud, "signaallijst")
    return kenmerk


def _zet_nieuwe(
    h: Handeling, lijst: str, wendingen: Sequence[Wending], kies: Callable[[str], str]
) -> str:
    """Put a new zaak on a list; returns its kenmerk."""
    stand = h.straks()
    pad, ding = zoek_lijst(stand, lijst)
    eis_open(ding)
    velden = als_velden(wendingen, h.vandaag)
    velden["aanbrenger"] = eis_organisatie(stand, velden["aanbrenger"], ding.datum)
    kenmerk = vrije_zaak(stand, kies)
    h.zet(pad, ("zaken", kenmerk), zaakvorm(velden, stand.kernorganisaties))
    keur_zaak(h, pad, kenmerk)
    return kenmerk


def _van_wie(inlezing: Inlezing) -> str:
    wie = inlezing.wie or inlezing.lko
    return f"Formulier van {wie}" if wie else "Formulier ingelezen"


def _wat(nieuwe: Sequence[str], bijgewerkt: Iterable[ZaakPlek], lijst: str) -> Iterator[str]:
    """Yield what a form did, in kenmerken and fixed words."""
    if nieuwe:
        yield f"{_zaken(nieuwe)} op signaallijst {lijst}"
    if anders := [plek.kenmerk for plek in bijgewerkt]:
        yield f"{_zaken(anders)} bijgewerkt"


def _zaken(kenmerken: Sequence[str]) -> str:
    if len(kenmerken) > _NAMEN:
        return f"{len(kenmerken)} zaken"
    return f"{'zaken' if kenmerken[1:] else 'zaak'} {opsomming(kenmerken)}"
