"""Who still owes what: per organisation, for which meeting, before which day (S18-S22)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.zaak.aanlevering import open_delen
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.gevuld import gevuld
from rao_cli.model.kenmerk import is_kenmerk_van, make_sleutel
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import document_van
from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import lopende_plekken
from rao_cli.model.zaak.onderdelen import gevraagd_standpunt, heeft_standpunt, nog_gevraagd
from rao_cli.model.zaak.opschaling import (
    besluit_tot_opschalen,
    nog_op_te_schalen,
    opschalen_voor,
)
from rao_cli.model.zaak.verzoek import (
    PerOverleg,
    Schuldenaar,
    Tekort,
    Verzoek,
    Vorm,
    Zaaktekort,
)
from rao_cli.rules.eigen_woorden import waarom_niet_eigen
from rao_cli.rules.signaallijst.lopend import loopt_nog, telt_mee
from rao_cli.store.register_map import Lading
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.uiterlijk import binnen_op, stukken_voor
from rao_cli.workflow.zoeken import (
    KOMEND,
    eis_lko,
    eis_organisatie,
    zoek_lijst,
    zoek_overleg,
    zoek_zaak,
)

_DATUM: Final = patroon(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: What stands between two requests.
_TUSSEN: Final[Mapping[Vorm, str]] = {
    "tekst": f"\n{'-' * 72}\n\n",
    "md": "\n<!-- nieuwe bladzijde -->\n\n",
}


class _Voor(msgspec.Struct, frozen=True):
    """What a zaak must be complete for: a meeting, or the Deelberaad, and before which day."""

    overleg: date | None
    deelberaad: bool
    uiterlijk: date | None


class _Post(msgspec.Struct, frozen=True):
    """One thing that somebody owes, about which zaak and for which meeting."""

    wie: str
    plek: ZaakPlek
    overleg: Overleg | None
    tekort: Tekort

    def voor(self) -> _Voor:
        """Return what it must be there for."""
        stand = self.plek.stand
        if _voor_deelberaad(self.plek):
            besluit = besluit_tot_opschalen(stand, self.plek.kenmerk)
            concept = self.plek.lijst.status == "concept" or nog_op_te_schalen(self.plek)
            weg = opschalen_voor(stand, besluit.overleg.datum) if besluit and concept else None
            return _Voor(None, deelberaad=True, uiterlijk=weg)
        if self.overleg is None:
            return _Voor(None, deelberaad=False, uiterlijk=None)
        uiterlijk = stukken_voor(stand, self.overleg, binnen_op(self.plek))
        return _Voor(self.overleg.datum, deelberaad=False, uiterlijk=uiterlijk)


def verzoeken(stand: Stand, waarover: str = "", van: str = "") -> list[Verzoek]:
    """Return what is still owed, in the order of the register: organisations, then LKO's.

    `waarover` is a list, a zaak or the date of a meeting (nothing: everything that still runs);
    `van` one organisation or LKO. RaoError when the register does not know them.
    """
    wie = _partij(stand, van) if van else ""
    per_partij: dict[str, list[_Post]] = {}
    for plek, overleg in _zaken(stand, waarover):
        for post in _posten(plek, overleg):
            per_partij.setdefault(post.wie, []).append(post)
    volgorde = [*stand.register.organisaties, *stand.register.lkos, *per_partij]
    return [
        _verzoek(stand, partij_, per_partij[partij_])
        for partij_ in dict.fromkeys(volgorde)
        if partij_ in per_partij and wie in {"", partij_}
    ]


def _partij(stand: Stand, van: str) -> str:
    """Return the key of an organisation or LKO."""
    for eis in (eis_organisatie, eis_lko):
        try:
            return eis(stand, van)
        except RaoError:
            continue
    bekend = ", ".join((*stand.register.organisaties, *stand.register.lkos))
    raise RaoError(
        f"'{van}' is geen organisatie en geen LKO van dit register.", hint=f"Kies uit: {bekend}."
    )


def _zaken(stand: Stand, waarover: str) -> Iterator[tuple[ZaakPlek, Overleg | None]]:
    """Yield the zaken that still ask something, with the meeting that they are for."""
    overleg: Overleg | None = None
    if _DATUM.fullmatch(waarover):
        _, overleg = zoek_overleg(stand, _dag(waarover))
        plekken: Iterable[ZaakPlek] = _zaken_van(stand, overleg)
    elif is_kenmerk_van("zaak", waarover.upper()):
        plekken = [zoek_zaak(stand, waarover)]
    elif waarover:
        _, lijst = zoek_lijst(stand, waarover)
        plekken = [plek for plek in lopende_plekken(stand) if plek.lijst is lijst]
    else:
        plekken = _lopend(stand)
    yield from ((p, overleg or _overleg_voor(stand, p)) for p in plekken if _vraagt(p))


def _dag(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError as fout:
        raise GebruiksFout(
            f"{tekst} is geen datum.", hint="Schrijf de datum als 2026-03-12."
        ) from fout


def _vraagt(plek: ZaakPlek) -> bool:
    return telt_mee(plek) and (loopt_nog(plek) or nog_op_te_schalen(plek))


def _voor_deelberaad(plek: ZaakPlek) -> bool:
    """Say whether a zaak is on its way to the Deelberaad: no meeting waits for it."""
    return plek.lijst.richting == "rao-deelberaad" or nog_op_te_schalen(plek)


def _lopend(stand: Stand) -> Iterable[ZaakPlek]:
    """Return where each zaak stood last that still asks something, by who it goes to."""
    return {(p.kenmerk, p.lijst.richting): p for p in lopende_plekken(stand) if _vraagt(p)}.values()


def _zaken_van(stand: Stand, overleg: Overleg) -> Iterable[ZaakPlek]:
    """Return the zaken of a meeting: on its agenda, alone or in a list, or due to come on it."""
    ids = {punt.id for punt in overleg.agendapunten}
    gevonden = {
        (plek.lijst.kenmerk, plek.kenmerk): plek
        for plek in _lopend(stand)
        if plek.kenmerk in ids or _overleg_voor(stand, plek) is overleg
    }
    lijsten = (plek for plek in lopende_plekken(stand) if plek.lijst.kenmerk in ids)
    return (gevonden | {(plek.lijst.kenmerk, plek.kenmerk): plek for plek in lijsten}).values()


def _overleg_voor(stand: Stand, plek: ZaakPlek) -> Overleg | None:
    """Return the first meeting that speaks of a zaak, or else the first on which it can come."""
    if _voor_deelberaad(plek):
        return None
    alle = [o for _, o in stand.overleggen_op_datum if o.datum >= plek.lijst.datum]
    komend = [overleg for overleg in alle if overleg.status in KOMEND]
    vanaf = levensloop(stand, plek.kenmerk).hervatten_op or date.min
    met = (o for o in komend if any(punt.id == plek.kenmerk for punt in o.agendapunten))
    kan = (overleg for overleg in komend if overleg.datum >= vanaf)
    return next(met, None) or next(kan, None)


def _posten(plek: ZaakPlek, overleg: Overleg | None) -> Iterator[_Post]:
    """Yield what organisations owe: standpunt, own words, inzet (S20); then who sent the list."""
    gegeven = plek.zaak.standpunten
    niet_eigen = {een.organisatie: een.waarom for een in waarom_niet_eigen(plek)}
    mist, bekend, nu = nog_gevraagd(plek), plek.stand.heel.organisaties, plek.stand.vandaag
    kern = (s for s in gevraagd_standpunt(plek) if s in mist or s in gegeven)
    for sleutel in dict.fromkeys((*kern, *gegeven)):
        standpunt = gegeven.get(sleutel)
        if opvolger_op(bekend, sleutel, nu) != sleutel:
            continue  # what it said stays; who goes on for it is asked when it said nothing
        if not heeft_standpunt(standpunt):
            tekort = Tekort("standpunt", "S20", "uw standpunt, met de reden")
            yield _Post(sleutel, plek, overleg, tekort)
        elif sleutel in niet_eigen:
            wat = f"uw standpunt in eigen woorden; wat er nu staat, {niet_eigen[sleutel]}"
            yield _Post(sleutel, plek, overleg, Tekort("eigen-woorden", "S20", wat))
        if standpunt is None or not gevuld(standpunt.inzet):
            yield _Post(sleutel, plek, overleg, Tekort("inzet", "S20", "uw inzet: wat u gaat doen"))
    for bron, wat in open_delen(plek.zaak):
        yield _Post(_afzender(plek), plek, overleg, Tekort("onderdeel", bron, wat))


def _afzender(plek: ZaakPlek) -> str:
    """Return the LKO that has a zaak, also when a list of the RAO carries it now."""
    return lko_nu(plek.stand, plek.kenmerk) or plek.lijst.afzender


def _verzoek(stand: Stand, wie: str, posten: list[_Post]) -> Verzoek:
    soort: Schuldenaar = "organisatie"
    if posten[0].tekort.soort == "onderdeel":
        soort = "lko" if wie in stand.register.lkos else "rao"
    per_voor: dict[_Voor, list[_Post]] = {}
    for post in posten:
        per_voor.setdefault(post.voor(), []).append(post)
    volgorde = sorted(
        per_voor, key=lambda v: (v.overleg or date.max, v.deelberaad, v.uiterlijk or date.max)
    )
    return Verzoek(
        aan=wie,
        naam=f"RAO {wie}" if soort == "rao" else partij(stand.register, wie),
        soort=soort,
        overleggen=tuple(_per_overleg(stand, voor, per_voor[voor]) for voor in volgorde),
    )


def _per_overleg(stand: Stand, voor: _Voor, posten: list[_Post]) -> PerOverleg:
    te_laat = max(0, stand.kalender.tussen(voor.uiterlijk, stand.vandaag)) if voor.uiterlijk else 0
    per_zaak: dict[str, list[_Post]] = {}
    for post in posten:
        per_zaak.setdefault(post.plek.kenmerk, []).append(post)
    zaken = tuple(map(_zaaktekort, per_zaak.values()))
    return PerOverleg(voor.overleg, voor.uiterlijk, te_laat, zaken, voor.deelberaad)


def _zaaktekort(posten: list[_Post]) -> Zaaktekort:
    eerste, plek = posten[0], posten[0].plek
    opdracht = standpuntopdracht(plek.kenmerk, eerste.wie)
    if eerste.tekort.soort == "onderdeel":
        opdracht = f"rao zaak vul-aan {plek.kenmerk}"
    return Zaaktekort(
        zaak=plek.kenmerk,
        onderwerp=plek.zaak.onderwerp,
        lijst=plek.lijst.kenmerk,
        afzender=partij(plek.stand.register, _afzender(plek)),
        tekorten=tuple(post.tekort for post in posten),
        opdracht=opdracht,
    )


def maak_stukken(
    stand: Stand, lading: Lading, gevraagd: Iterable[Verzoek]
) -> Iterator[tuple[str, str]]:
    """Yield each request as a paper: a path to be named after, with the day it is about."""
    for verzoek in gevraagd:
        dagen = {deel.overleg for deel in verzoek.overleggen if deel.overleg}
        dag = dagen.pop() if len(dagen) == 1 else stand.vandaag
        pad = document_van(dag, f"aanleververzoek-{make_sleutel(verzoek.aan)}.md")
        yield pad, _make_verzoek(stand, lading, verzoek, "md")


def schrijf_verzoeken(stand: Stand, lading: Lading, gevraagd: Iterable[Verzoek], vorm: Vorm) -> str:
    """Return the requests as texts to mail, one below the other."""
    return _TUSSEN[vorm].join(_make_verzoek(stand, lading, verzoek, vorm) for verzoek in gevraagd)


def _make_verzoek(stand: Stand, lading: Lading, verzoek: Verzoek, vorm: Vorm) -> str:
    # What makes a mail brings along all that can be said of a zaak; `rao status` only counts.
    from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek

    return make_aanleververzoek(stand, verzoek, vorm, lading.templates)
