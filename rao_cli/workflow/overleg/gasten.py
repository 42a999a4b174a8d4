"""The guests of a meeting: who is expected, and who was there for what (S3)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from rao_cli.documents.agenda.gasten import zeg_gast
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Gast, Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.nodigen import alleen_genodigd
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.partijen import eis_partij
from rao_cli.workflow.zoeken import zoek_overleg, zoek_punt

_GASTEN: Final = ("gasten",)


class Gastwens(NamedTuple):
    """What a person says of a guest; None is not said, and stays as it is."""

    organisatie: str
    functie: str | None = None
    naam: str | None = None
    punten: Sequence[str] | None = None


def read_gast(tekst: str) -> Gastwens:
    """Read `ORGANISATIE;FUNCTIE;NAAM;PUNTEN`, of which only the first must be there."""
    delen = [deel.strip() for deel in tekst.split(";")]
    if not delen[0] or len(delen) > len(Gastwens._fields):
        raise GebruiksFout(
            f"De gast '{tekst}' kan niet worden gelezen.",
            hint='Schrijf: --gast "OM;officier van justitie", of met naam en punten erbij: '
            '--gast "OM;officier van justitie;;4,5"',
        )
    organisatie, functie, naam, punten = (*delen, "", "", "")[:4]
    eigen = [punt.strip() for punt in punten.split(",") if punt.strip()]
    return Gastwens(organisatie, functie or None, naam or None, eigen or None)


def zoek_open(stand: Stand, dag: date) -> tuple[str, Overleg]:
    """Return path and meeting of a day of which the attendance can still change."""
    pad, overleg = zoek_overleg(stand, dag)
    if overleg.status == "vervallen":
        raise RaoError(
            f"Het overleg van {dag} gaat niet door.",
            hint="Kies een ander overleg: rao lijst overleggen",
        )
    if overleg.ligt_vast:
        erratum = opdrachtregel("erratum", dag.isoformat(), "--tekst", "…")
        raise RaoError(
            f"De besluitenlijst van {dag} ligt vast.",
            hint=f"Zet eronder wat er moet staan, met: {erratum}",
        )
    return pad, overleg


def zet_gast(
    h: Handeling, dag: date, wens: Gastwens, *, nog_een: bool = False
) -> tuple[str, CommitResult]:
    """Record one guest, or reword the one that is there; `nog_een` is another of the same party.

    Returns who it is now, in words.
    """
    pad, overleg = zoek_open(h.stand, dag)
    gasten = list(overleg.gasten)
    gast = _als_gast(h.stand, overleg, wens)
    _eis_geen_lid(h.stand, overleg, gast)
    plek = None if nog_een else _plek(h.stand, overleg, gast)
    if plek is None:
        gasten.append(gast)
    else:
        gasten[plek] = gast = _bijgewerkt(gasten[plek], gast, wens)
    zet_gasten(h, pad, gasten)
    return f"Gast: {zeg_gast(h.stand.register, gast)}.", _leg_vast(h, pad, dag)


def haal_gast_weg(
    h: Handeling, dag: date, organisatie: str, functie: str | None
) -> tuple[str, CommitResult]:
    """Take a guest off; the same once more changes nothing. Returns who it was, in words."""
    pad, overleg = zoek_open(h.stand, dag)
    gast = _als_gast(h.stand, overleg, Gastwens(organisatie, functie))
    plek = _plek(h.stand, overleg, gast)
    if plek is None:
        niet = f"{zeg_gast(h.stand.register, gast)} is geen gast op {dag}."
        return f"{niet} Bekijk wie er komt met: rao toon {dag}", _leg_vast(h, pad, dag)
    gasten = list(overleg.gasten)
    weg = gasten.pop(plek)
    zet_gasten(h, pad, gasten)
    return f"Geen gast meer: {zeg_gast(h.stand.register, weg)}.", _leg_vast(h, pad, dag)


def gasten_uit(stand: Stand, overleg: Overleg, wensen: Iterable[Gastwens]) -> list[Gast]:
    """Return these guests as a file names them; who was there already keeps what is not said."""
    gasten: list[Gast] = []
    for wens in wensen:
        gast = _als_gast(stand, overleg, wens)
        _eis_geen_lid(stand, overleg, gast)
        eerder = [een for een in overleg.gasten if een.organisatie == gast.organisatie]
        gast = _bijgewerkt(eerder[0], gast, wens) if len(eerder) == 1 else gast
        if gast not in gasten:
            gasten.append(gast)
    return gasten


def verwacht(stand: Stand, overleg: Overleg) -> list[Gast]:
    """Return who may have come: who is known as a guest, and who is invited for some items."""
    bekend = {gast.organisatie for gast in overleg.gasten}
    per_punt = (
        Gast(organisatie=o, punten=[p.id for p in overleg.agendapunten if o in p.genodigd])
        for o in alleen_genodigd(stand, overleg)
        if o not in bekend
    )
    return [*overleg.gasten, *per_punt]


def zet_gasten(h: Handeling, pad: str, gasten: Sequence[Gast]) -> None:
    """Write the guests of a meeting; without any the key goes."""
    if list(gasten) == h.stand.overleggen[pad].gasten:
        return
    if gasten:
        h.zet(pad, _GASTEN, [_als_data(gast) for gast in gasten])
    else:
        h.verwijder(pad, _GASTEN)


def _als_data(gast: Gast) -> dict[str, Any]:
    velden = {naam: getattr(gast, naam) for naam in gast.__struct_fields__}
    return {naam: waarde for naam, waarde in velden.items() if waarde}


def _als_gast(stand: Stand, overleg: Overleg, wens: Gastwens) -> Gast:
    punten = [zoek_punt(stand, overleg, punt).punt.id for punt in wens.punten or ()]
    return Gast(
        organisatie=eis_partij(stand, wens.organisatie, overleg.datum),
        functie=wens.functie,
        naam=wens.naam,
        punten=list(dict.fromkeys(punten)),
    )


def _eis_geen_lid(stand: Stand, overleg: Overleg, gast: Gast) -> None:
    """Refuse who sits at the table for the whole meeting: that is attendance, present or not."""
    algemeen = overleg.genodigd or stand.op(overleg.datum).kernorganisaties
    if gast.organisatie not in algemeen:
        return
    houd = opdrachtregel("overleg", "houd", overleg.datum.isoformat())
    raise RaoError(
        f"{gast.organisatie} is geen gast: die organisatie hoort bij het hele overleg van "
        f"{overleg.datum}.",
        hint=f"Leg vast of zij er was, met: {houd}",
    )


def _bijgewerkt(was: Gast, wordt: Gast, wens: Gastwens) -> Gast:
    """Return a guest with what was said of it; the rest stays."""
    return Gast(
        organisatie=was.organisatie,
        functie=was.functie if wens.functie is None else wordt.functie,
        naam=was.naam if wens.naam is None else wordt.naam,
        punten=was.punten if wens.punten is None else wordt.punten,
    )


def _plek(stand: Stand, overleg: Overleg, gast: Gast) -> int | None:
    """Return which guest is meant: of this party, and of this functie when there are more."""
    eigen = [n for n, een in enumerate(overleg.gasten) if een.organisatie == gast.organisatie]
    if len(eigen) > 1:
        eigen = [n for n in eigen if overleg.gasten[n].functie == gast.functie]
        if len(eigen) != 1:
            naam = zeg_gast(stand.register, Gast(organisatie=gast.organisatie))
            raise GebruiksFout(
                f"Er zijn meer gasten van {naam} op {overleg.datum}.",
                hint="Zeg met --functie welke u bedoelt. Komt er nog een bij? Geef --nog-een.",
            )
    return eigen[0] if eigen else None


def _leg_vast(h: Handeling, pad: str, dag: date) -> CommitResult:
    ververs_stukken(h, pad)
    return h.leg_vast(f"Gasten van het overleg van {dag}", "overleg-gast", [dag.isoformat()])
