"""The rubricering of the region stands above and below every document, whatever its template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
import pytest

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.agenda.spiekbrief import make_spiekbrief
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.bewaring.overbrenging import make_overbrenging
from rao_cli.documents.bewaring.verklaring import make_verklaring
from rao_cli.documents.cijfers.cijfers import Aankleding, make_rapport
from rao_cli.documents.document import BEKIJK, CIJFERS, DOCUMENTEN
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.overdracht.overdracht import Wissel, make_overdracht
from rao_cli.documents.rubricering import merk_tekst
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek
from rao_cli.documents.zaak.zaakstuk import make_zaakblad
from rao_cli.model.cijfers.overzicht import build_cijfers
from rao_cli.model.soorten.huisstijl import (
    Rubricering,
    RubriceringPerDocument,
    rubricering_van,
)
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.zaak.verzoek import Verzoek
from tests.documents.bewaring.overgebracht import WAT
from tests.documents.wereld import APRIL, MAART, anders, gevuld, overleg_van, vol
from tests.rules.wereld import bouw_stand

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.soorten.register import Register
    from rao_cli.model.stand import Stand

#: A kind that goes along with another has no mark of its own. Pages are marked in another way than
#: a text: see below, and tests/cli/tonen/test_bekijk.py.
SOORTEN: Final = [soort.soort for soort in DOCUMENTEN if not soort.rubriek and soort is not BEKIJK]
BRIEF: Final = Terugkoppeling(
    soort="terugkoppeling",
    kenmerk="TK-veenstad-2026-03-12",
    lko="veenstad",
    overleg=MAART,
    zaken=[],
    status="concept",
)
WISSING: Final = Wissing(
    soort="wissing",
    kenmerk="W-2026-04-08-7K3F",
    datum=APRIL,
    grond="verzoek",
    wijze="tekst",
    door=["secretaris", "jurist"],
    toppen=["0" * 40],
    begin=["0" * 40],
)
VERZOEK: Final = Verzoek(aan="COA", naam="COA", soort="organisatie", overleggen=())


def _cijfers(stand: Stand, vorm: str) -> str:
    merk = CIJFERS.merk(stand.register.rubricering)
    kleding = Aankleding(stand.vandaag, merk)
    return make_rapport(build_cijfers(stand, {}), vorm, {}, None, kleding)  # type: ignore[arg-type]


def _opschaling(stand: Stand) -> str:
    omhoog = (x for x in stand.signaallijsten.values() if x.richting == "rao-deelberaad")
    return make_opschaling(stand, next(omhoog)).tekst


def _overbrenging(register: Register) -> str:
    return make_overbrenging(register, WAT, aan="", bestanden=1, som="ab").tekst


MAKERS: Final[dict[str, Callable[[Stand], str]]] = {
    "agenda": lambda s: make_agenda(s, overleg_van(s, APRIL)).tekst,
    "spiekbrief": lambda s: make_spiekbrief(s, overleg_van(s, APRIL)).tekst,
    "besluitenlijst": lambda s: make_besluitenlijst(s, overleg_van(s, MAART)).tekst,
    "terugkoppeling": lambda s: make_terugkoppeling(s, BRIEF).tekst,
    "opschaling": _opschaling,
    "agendapunten": lambda s: make_agendapunten(s, "deelberaad").tekst,
    "overdracht": lambda s: make_overdracht(s, Wissel("voorzitter", "", "COA", APRIL), ()).tekst,
    "verklaring": lambda s: make_verklaring(s, WISSING).tekst,
    "overbrenging": lambda s: _overbrenging(s.register),
    "aanleververzoek": lambda s: make_aanleververzoek(s, VERZOEK, "md"),
    "cijfers": lambda s: _cijfers(s, "md"),
}


def met(rubricering: str | Rubricering | None) -> Stand:
    """Return the full region with a rubricering in rao.yaml."""
    stand, _ = gevuld(vol(), APRIL)
    register = anders(stand.register, rubricering=rubricering)
    return bouw_stand({**dict(stand.dingen), "rao.yaml": register}, stand.vandaag)


def test_every_kind_of_document_can_have_its_own() -> None:
    """What rao.yaml may name is exactly the table of documents, and this test makes them all."""
    velden = {veld.name for veld in msgspec.structs.fields(RubriceringPerDocument)}
    assert velden == {*SOORTEN, BEKIJK.soort} == {*MAKERS, BEKIJK.soort}


def test_a_zaakblad_carries_the_mark_of_the_agenda() -> None:
    """It goes along behind the agenda, so by itself it is as secret as that."""
    per_document = RubriceringPerDocument(agenda="Alleen leden")
    stand = met(Rubricering(tekst="Voor de regio", per_document=per_document))
    blad = make_zaakblad(stand, "Z-4H2KDA").tekst
    assert blad.startswith("**Alleen leden**\n\n")
    assert blad.endswith("\n**Alleen leden**\n")
    assert "Voor de regio" not in blad


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_document_is_marked_at_both_ends(soort: str) -> None:
    """One text in rao.yaml stands above and below each document, around what was there."""
    merk = "**Vertrouwelijk – alleen RAO**"
    zonder, gemerkt = MAKERS[soort](met(None)), MAKERS[soort](met("Vertrouwelijk – alleen RAO"))
    assert gemerkt == f"{merk}\n\n{zonder}\n{merk}\n"


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_kind_of_document_may_have_another(soort: str) -> None:
    """What is said per document counts for that one; the others carry the text of all."""
    eigen = RubriceringPerDocument(**{soort: "Strikt"})
    stand = met(Rubricering(tekst="Intern", per_document=eigen))
    for naam, maak in MAKERS.items():
        merk = "**Strikt**" if naam == soort else "**Intern**"
        assert maak(stand).startswith(f"{merk}\n\n"), naam


def test_only_one_document_is_marked() -> None:
    """Without a text for all, the others carry nothing."""
    alleen = Rubricering(per_document=RubriceringPerDocument(opschaling="Vertrouwelijk"))
    assert rubricering_van(alleen, "opschaling") == "Vertrouwelijk"
    assert rubricering_van(alleen, "agenda") == ""


def test_a_page_is_marked_inside_its_body() -> None:
    """The figures as a page carry it at both ends, as text."""
    pagina = _cijfers(met("<Intern> & vertrouwelijk"), "html")
    merk = "<p><strong>&lt;Intern&gt; &amp; vertrouwelijk</strong></p></aside>"
    boven, onder = (
        f'<aside class="rubricering" aria-label="Rubricering {plek}">{merk}'
        for plek in ("boven", "onder")
    )
    assert f'<body class="verslag">\n{boven}\n' in pagina
    assert pagina.endswith(f"{onder}\n</body>\n</html>\n")


def test_a_mail_is_marked_as_plain_text() -> None:
    """A request as text has it on the first and the last line, without signs of Markdown."""
    regels = make_aanleververzoek(met("Intern *!*"), VERZOEK, "tekst").splitlines()
    assert (regels[0], regels[-1]) == ("Intern *!*", "Intern *!*")


def test_an_own_template_cannot_leave_it_out() -> None:
    """The region's own template makes the middle; the mark comes around it."""
    stand = met("Intern")
    eigen = {"agenda.md.j2": "Alleen dit\n"}
    document = make_agenda(stand, overleg_van(stand, APRIL), eigen)
    assert document.tekst == "**Intern**\n\nAlleen dit\n\n**Intern**\n"


def test_a_page_without_a_body_is_marked_too() -> None:
    """A template of the region that forgets the body does not lose the mark."""
    assert merk_tekst("<h1>x</h1>", "Intern", "html").count("Intern") == 2
