"""The report of the figures: how the LKO's and the RAO did in one period, with plots (S14)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal

import msgspec
from msgspec.structs import asdict, replace

from rao_cli.documents.cijfers import cijfertabel
from rao_cli.documents.cijfers.grafiek import liggende, staande
from rao_cli.documents.cijfers.vormen import Gegevens, Grafiek, Meetreeks
from rao_cli.documents.formats.schermstijl import make_schermstijl
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.jinja import Stem, Veilig, render
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Rij

#: One series of a plot: its name and what it takes of a row.
_Maat = tuple[str, Callable[[Rij], float | None]]
_IN_EN_UIT: Final[tuple[_Maat, ...]] = (
    ("in", lambda rij: rij.ingebracht),
    ("uit", lambda rij: rij.afgerond),
)
_OPEN: Final[tuple[_Maat, ...]] = (("nog open", lambda rij: rij.open_eind),)
_TIJD: Final[tuple[_Maat, ...]] = (
    ("mediaan in dagen", lambda rij: rij.doorlooptijd.mediaan),
    ("p90 in dagen", lambda rij: rij.doorlooptijd.p90),
)
#: The plots: what the names of their files end in, their title, and what they show.
_VERLOOP: Final = (
    ("maanden", "Zaken in en uit per maand", _IN_EN_UIT),
    ("open", "Zaken die aan het eind van de maand nog open waren", _OPEN),
)
_PER_LKO: Final = (
    ("lkos", "Zaken in en uit per LKO", _IN_EN_UIT),
    ("doorlooptijd", "Doorlooptijd per LKO", _TIJD),
)


class CijfersContext(msgspec.Struct, frozen=True):
    """What the templates of the report may use. Without files beside it a text has no plots."""

    regio: str
    periode: str
    stand: str
    voor_buiten: bool
    grafieken: tuple[Grafiek, ...]
    tabellen: tuple[cijfertabel.Tabel, ...]
    definities: tuple[tuple[str, str], ...]


class CijferpaginaContext(CijfersContext, frozen=True):
    """What the template of the report as a page may use."""

    gemaakt: date
    stijl: Veilig
    veiligheid: str
    voettekst: str


class Aankleding(msgspec.Struct, frozen=True):
    """What stands around the figures: the day, the rubricering, and the looks of the region."""

    gemaakt: date
    merk: str = ""
    vormgeving: Vormgeving = msgspec.field(default_factory=Vormgeving)


class GrafiekContext(msgspec.Struct, frozen=True):
    """What the template of one plot may use."""

    grafiek: Grafiek


def build_context(cijfers: Cijfers, grafieken: tuple[Grafiek, ...]) -> CijfersContext:
    """Return everything the report shows; only words that stand in a table are explained."""
    alle = (*cijfertabel.tabellen(cijfers), cijfertabel.maanden_tabel(cijfers))
    alle = (*alle, cijfertabel.voortgang_tabel(cijfers), cijfertabel.gemeenten_tabel(cijfers))
    getoond = tuple(tabel for tabel in alle if tabel.rijen)
    woorden = {kop for tabel in getoond for kop in tabel.koppen}
    woorden |= {rij[0] for tabel in getoond for rij in tabel.rijen}
    return CijfersContext(
        regio=cijfers.regio,
        periode=cijfertabel.periode_voluit(cijfers),
        stand=cijfertabel.zeg_stand(cijfers),
        voor_buiten=cijfers.voor_buiten,
        grafieken=grafieken,
        tabellen=getoond,
        definities=tuple((w, zin) for w, zin in cijfertabel.DEFINITIES.items() if w in woorden),
    )


def make_rapport(
    cijfers: Cijfers,
    vorm: Literal["md", "html"],
    eigen: Mapping[str, str],
    stam: str | None = None,
    aankleding: Aankleding | None = None,
) -> str:
    """Return the report. `stam` begins the names of the plots that lie beside a Markdown text."""
    grafieken = tuple(build_grafieken(cijfers))
    if vorm == "md":
        grafieken = tuple(replace(g, bestand=f"{stam}-{g.bestand}") for g in grafieken if stam)
    context, kleding = build_context(cijfers, grafieken), aankleding or Aankleding(cijfers.eind)
    if vorm == "html":
        context = _als_pagina(context, kleding)
    return render(f"cijfers.{vorm}.j2", context, Stem(kleding.merk, vorm, eigen))


def _als_pagina(context: CijfersContext, kleding: Aankleding) -> CijferpaginaContext:
    """Return the same with what a page needs besides."""
    stijl = make_schermstijl(kleding.vormgeving)
    return CijferpaginaContext(
        **asdict(context),
        gemaakt=kleding.gemaakt,
        stijl=stijl.css,
        veiligheid=stijl.veiligheid(),
        voettekst=kleding.vormgeving.voettekst,
    )


def make_svg(grafiek: Grafiek) -> str:
    """Return one plot as a file of its own: a part of the report, which carries the mark."""
    return render("grafiek.svg.j2", GrafiekContext(grafiek), Stem("", "html"))


def build_grafieken(cijfers: Cijfers) -> Iterator[Grafiek]:
    """Yield the plots for which there is something to show."""
    labels = tuple(map(cijfertabel.maandnaam, cijfers.maanden))
    assen = tuple({"maart": "mrt"}.get(label, label[:3]) for label in labels)
    for naam, titel, maten in _VERLOOP if len(labels) > 1 else ():
        if reeksen := _reeksen(cijfers.maanden, maten):
            yield staande(Gegevens(naam, titel, labels, reeksen, assen))
    groepen = [rij for rij in cijfers.rijen if rij.lkos]
    for naam, titel, maten in _PER_LKO:
        if reeksen := _reeksen(groepen, maten):
            yield liggende(Gegevens(naam, titel, tuple(rij.naam for rij in groepen), reeksen))
    uitkomsten = cijfers.totaal.uitkomsten
    if any(uitkomsten.values()):
        reeks = Meetreeks("besluiten", tuple(uitkomsten.values()))
        namen = tuple(map(cijfertabel.uitkomst_voluit, uitkomsten))
        yield liggende(Gegevens("besluiten", "Hoe besluiten afliepen", namen, (reeks,)))


def _reeksen(rijen: Sequence[Rij], maten: tuple[_Maat, ...]) -> tuple[Meetreeks, ...]:
    """Return the series, without those in which there is nothing to show."""
    alle = (Meetreeks(naam, tuple(maat(rij) for rij in rijen)) for naam, maat in maten)
    return tuple(reeks for reeks in alle if any(reeks.waarden))
