"""Every document that rao makes, in one table: for whom, from which template, where it lies.

A Document is a value: where the text belongs in the register, and the text itself.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, Generic, ParamSpec

import msgspec

from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.plaats import document_bij, document_van
from rao_cli.model.soorten.huisstijl import Rubricering, rubricering_van
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing

P = ParamSpec("P")
#: The region's own templates, by file name.
Sjablonen = Mapping[str, str] | None


class Document(msgspec.Struct, frozen=True):
    """A rendered text. `naam` is its path in the register, with forward slashes.

    `verborgen` are the zaken that a text of the register named, and this reader may not know.
    """

    naam: str
    tekst: str
    verborgen: tuple[str, ...] = ()


class Documentsoort(msgspec.Struct, Generic[P], frozen=True):
    """A row of the table. `module` makes the document and has its Context.

    `pad` says where one lies; without it, it is written where the user says. `heet` is what a
    task calls it and `vernieuw` the command that makes it again, while somebody still reads it:
    without those, it tells how things were on its day. `soort` is its key in `rubricering`, unless
    it goes along with another kind (`rubriek`). `uitspraken` are the statements of the source that
    it serves: "S8 S11".
    """

    soort: str
    module: str
    sjablonen: tuple[str, ...]
    voor: str
    pad: Callable[P, str] | None = None
    heet: str = ""
    vernieuw: str = ""
    rubriek: str = ""
    uitspraken: str = ""

    @property
    def bron(self) -> tuple[str, ...]:
        """The statements of the source that it serves."""
        return tuple(self.uitspraken.split())

    def op(self, *waarvan: P.args, **velden: P.kwargs) -> str:
        """Return where the document about something lies."""
        if self.pad is None:
            raise TypeError(self.module)
        return self.pad(*waarvan, **velden)

    def make(
        self,
        naam: str,
        context: Any,
        register: Register,
        templates: Sjablonen,
        verberg: Callable[[str], str],
    ) -> Document:
        """Return the document as Markdown; `templates` are the region's own, by file name."""
        from rao_cli.documents.jinja import Stem, render  # 30 ms; most commands render nothing

        stem = Stem(self.merk(register.rubricering), "md", templates or {}, verberg)
        tekst = render(self.sjablonen[0], context, stem)
        return Document(naam, tekst, tuple(getattr(verberg, "verborgen", ())))

    def merk(self, rubricering: str | Rubricering | None) -> str:
        """Return what stands above and below every document of this kind."""
        return rubricering_van(rubricering, self.rubriek or self.soort)


def _agenda(overleg: date, genodigde: str = "") -> str:
    naam = f"agenda-{make_sleutel(genodigde)}.md" if genodigde else "agenda.md"
    return document_van(overleg, naam)


def _spiekbrief(overleg: date) -> str:
    return document_van(overleg, "spiekbrief.md")


def _zaakblad(kenmerk: str) -> str:
    """It lies nowhere in the register; so it is called where the user puts it."""
    return f"zaakblad-{kenmerk}.md"


def _besluitenlijst(overleg: date) -> str:
    return document_van(overleg, "besluitenlijst.md")


def _terugkoppeling(ding: Terugkoppeling) -> str:
    return document_van(ding.overleg, f"terugkoppeling-{ding.lko}.md")


def _opschaling(lijst: Signaallijst) -> str:
    return document_bij("opschaling", lijst.kenmerk)


def _agendapunten(tafel: str) -> str:
    return document_bij("agendapunten", tafel.replace(":", "-"))


def _overdracht(rol: str, op: date, stand_van: date | None = None) -> str:
    """That of the handover, or a later look with a day of its own."""
    later = f"-stand-{stand_van.isoformat()}" if stand_van else ""
    return document_bij("overdracht", f"{op.isoformat()}-{rol}{later}")


def _verklaring(wissing: Wissing) -> str:
    return document_bij("verklaring", wissing.kenmerk)


def _overbrenging(jaar: int) -> str:
    return document_bij("overbrenging", f"{jaar:04}")


AGENDA: Final = Documentsoort(
    soort="agenda",
    module="agenda.agenda",
    uitspraken="S1 S3 S4 S5 S6 S7 S8 S9 S10 S12 S13 S14 S16 S18 S20 S22",
    sjablonen=("agenda.md.j2",),
    voor="de deelnemers; een genodigde krijgt alleen de eigen punten",
    pad=_agenda,
    heet="De agenda van {}",
    vernieuw="rao agenda genereer {}",
)
SPIEKBRIEF: Final = Documentsoort(
    soort="spiekbrief",
    module="agenda.spiekbrief",
    uitspraken="S3 S4 S20 S22",
    sjablonen=("spiekbrief.md.j2",),
    voor="voorzitter en secretaris",
    pad=_spiekbrief,
    heet="De spiekbrief van {}",
    vernieuw=AGENDA.vernieuw,
)
ZAAKBLAD: Final = Documentsoort(
    soort="zaakblad",
    module="zaak.zaakstuk",
    uitspraken="S8 S20",
    sjablonen=("zaakblad.md.j2",),
    voor="de deelnemers: achter de agenda, en ook apart",
    pad=_zaakblad,
    rubriek="agenda",
)
BESLUITENLIJST: Final = Documentsoort(
    soort="besluitenlijst",
    module="besluit.besluitenlijst",
    uitspraken="S2 S6 S8 S11 S13 S16",
    sjablonen=("besluitenlijst.md.j2",),
    voor="de deelnemers",
    pad=_besluitenlijst,
    heet="De besluitenlijst van {}",
    vernieuw="rao besluitenlijst genereer {}",
)
TERUGKOPPELING: Final = Documentsoort(
    soort="terugkoppeling",
    module="terugkoppeling",
    uitspraken="S4 S11",
    sjablonen=("terugkoppeling.md.j2",),
    voor="één LKO",
    pad=_terugkoppeling,
    heet="{}",
    vernieuw="rao terugkoppeling genereer {} --lko {}",
)
OPSCHALING: Final = Documentsoort(
    soort="opschaling",
    module="opschaling",
    uitspraken="S12 S16 S17 S18 S19a S19b S19c S19d S19e S20 S21 S22 S23",
    sjablonen=("opschaling.md.j2",),
    voor="het Deelberaad Asiel",
    pad=_opschaling,
    heet="Het stuk over {}",
    vernieuw="rao opschaling genereer {}",
)
AGENDAPUNTEN: Final = Documentsoort(
    soort="agendapunten",
    module="tafel.agendapunten",
    uitspraken="S4 S10 S11 S13 S14 S15 S16",
    sjablonen=("agendapunten.md.j2",),
    voor="een LKO, het Deelberaad Asiel of een andere tafel",
    pad=_agendapunten,
)
OVERDRACHT: Final = Documentsoort(
    soort="overdracht",
    module="overdracht.overdracht",
    uitspraken="S4",
    sjablonen=("overdracht.md.j2",),
    voor="wie voorzitter of secretaris wordt",
    pad=_overdracht,
)
VERKLARING: Final = Documentsoort(
    soort="verklaring",
    module="bewaring.verklaring",
    sjablonen=("verklaring.md.j2",),
    voor="het archief, en wie erop toeziet",
    pad=_verklaring,
)
AANLEVERVERZOEK: Final[Documentsoort[[]]] = Documentsoort(
    soort="aanleververzoek",
    module="zaak.aanleververzoek",
    uitspraken="S3 S20",
    sjablonen=("aanleververzoek.md.j2", "aanleververzoek.txt.j2"),
    voor="een organisatie of LKO die nog iets moet aanleveren",
)
CIJFERS: Final[Documentsoort[[]]] = Documentsoort(
    soort="cijfers",
    module="cijfers.cijfers",
    uitspraken="S14",
    sjablonen=("cijfers.md.j2", "cijfers.html.j2", "grafiek.svg.j2"),
    voor="de regio; met --extern ook daarbuiten",
)
OVERBRENGING: Final = Documentsoort(
    soort="overbrenging",
    module="bewaring.overbrenging",
    uitspraken="S11 S14 S16",
    sjablonen=("overbrenging.md.j2", "overbrenging.html.j2", "overbrenging.txt.j2"),
    voor="een archief; de verklaring ook voor het RAO zelf",
    pad=_overbrenging,
)
BEKIJK: Final[Documentsoort[[]]] = Documentsoort(
    soort="bekijk",
    module="bekijk.site",
    sjablonen=("bekijk.html.j2",),
    voor="wie aan tafel op het scherm meekijkt",
)
DOCUMENTEN: Final[tuple[Documentsoort[Any], ...]] = (
    *(AGENDA, ZAAKBLAD, SPIEKBRIEF, BESLUITENLIJST, TERUGKOPPELING, OPSCHALING),
    *(AGENDAPUNTEN, OVERDRACHT, VERKLARING, AANLEVERVERZOEK, CIJFERS, OVERBRENGING, BEKIJK),
)
