"""`rao formulier maak`: a list, a zaak or new zaken to fill in without rao."""

import json
import zipfile
from pathlib import Path

import pytest

from rao_cli.model.formulier.formulier import Formulier
from tests.cli.formulier.invuller import formulier_van, plek_van
from tests.cli.secretaris import LIJST, ZAAK, Secretaris

MAP = "uitvoer/2026-03-05"


def plekken(formulier: Formulier) -> set[str]:
    """Return where the fields of a form are."""
    return {plek_van(vak) for vak in formulier.vakken}


def test_the_file_lies_where_papers_lie(lijst: Secretaris) -> None:
    """Its name says which list it is, and rao says how it comes back."""
    uitkomst = lijst.rao("formulier", "maak", LIJST)
    assert uitkomst.stdout == f"{MAP}/formulier-{LIJST}.docx\n"
    assert "rao formulier lees BESTAND" in uitkomst.stderr
    assert zipfile.is_zipfile(lijst.map / MAP / f"formulier-{LIJST}.docx")


def test_nothing_of_it_is_committed(lijst: Secretaris) -> None:
    """A form is no part of the register."""
    voor = lijst.git("rev-parse", "HEAD")
    lijst.doet("formulier", "maak", LIJST)
    assert (lijst.git("rev-parse", "HEAD"), lijst.git("status", "--porcelain")) == (voor, "")


def test_a_list_has_its_zaken_and_an_empty_one(lijst: Secretaris) -> None:
    """Each with all its parts; --zaken says how many are empty."""
    formulier = formulier_van(lijst, kenmerk=LIJST)
    assert [zaak.kenmerk for zaak in formulier.zaken] == [ZAAK, "nieuw-1"]
    assert f"{ZAAK}.oplossingsrichtingen.1.omschrijving" in plekken(formulier)
    assert lijst.doet("formulier", "maak", LIJST, "--zaken", "0", "--naar", str(lijst.map / "x"))


def test_an_lko_gets_an_empty_form(leeg: Secretaris) -> None:
    """Also when it has no list yet; the name of the file is that of no person."""
    pad = leeg.doet("formulier", "maak", "--lko", "LKO Assen", "--zaken", "3").strip()
    assert pad == f"{MAP}/formulier-lko-assen.docx"
    assert leeg.rao("formulier", "lees", pad).exit_code == 0


def test_an_organisation_gets_only_what_it_owes(ontvangen: Secretaris) -> None:
    """Its standpunt and inzet, with the zaak above it to read."""
    formulier = formulier_van(ontvangen, kenmerk=LIJST, voor="ind")
    wat = {f"{ZAAK}.standpunten.IND.{naam}" for naam in ("standpunt", "inzet")}
    assert (plekken(formulier), formulier.voor) == (wat, "IND")
    (zaak,) = formulier.zaken
    assert any("Mag het gezin blijven" in tekst for _, tekst in zaak.lezen)
    assert "Nog nodig: uw standpunt, met de reden" in zaak.rubrieken[0].waarom


def test_all_that_an_organisation_owes_fits_one_form(ontvangen: Secretaris) -> None:
    """Without a kenmerk: of every list that runs."""
    pad = ontvangen.doet("formulier", "maak", "--voor", "IND").strip()
    assert pad == f"{MAP}/formulier-alles-voor-ind.docx"
    assert "alles stond er al" in ontvangen.zegt("formulier", "lees", pad)


def test_who_owes_nothing_gets_no_form(ontvangen: Secretaris) -> None:
    """With where to see what is still needed."""
    standpunt = "De aanvraag is afgewezen, en er zijn geen nieuwe feiten die dat anders maken."
    ontvangen.doet("standpunt", ZAAK, "IND", "--standpunt", standpunt, "--inzet", "Belt elke week")
    zegt = ontvangen.faalt("formulier", "maak", LIJST, "--voor", "IND")
    assert f"IND hoeft over {LIJST} niets meer aan te leveren." in zegt


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "Waarvan wilt u een formulier?"),
        ((LIJST, "--lko", "assen"), 2, "Laat --lko weg"),
        ((LIJST, "--formaat", "pdf"), 2, "Een formulier is er niet als 'pdf'."),
        (
            (LIJST, "--voor", "deelberaad"),
            2,
            "Zo maakt rao geen formulier voor het Deelberaad Asiel.",
        ),
        ((LIJST, "--voor", "IND", "--zaken", "2"), 2, "Op dit formulier staat geen nieuwe zaak"),
        ((ZAAK, "--zaken", "2"), 2, "Op dit formulier staat geen nieuwe zaak"),
        (("SL-assen-2020-01-01",), 3, "staat niet in dit register"),
        (("--lko", "nergens"), 3, "Het LKO 'nergens' staat niet in rao.yaml."),
    ],
)
def test_what_cannot_be_is_told(
    lijst: Secretaris, args: tuple[str, ...], code: int, zin: str
) -> None:
    """In a sentence, and nothing is written."""
    assert zin in lijst.faalt("formulier", "maak", *args, code=code)
    assert not (lijst.map / "uitvoer").exists()


def test_a_settled_list_has_no_form(vastgesteld: Secretaris) -> None:
    """Nothing of it changes any more."""
    s = vastgesteld.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12", "--ja")
    assert "is afgehandeld; daar verandert niets meer aan" in s.faalt("formulier", "maak", LIJST)


def test_the_output_is_the_file_itself(lijst: Secretaris, tmp_path: Path) -> None:
    """With --naar -, for who sends it on."""
    uitkomst = lijst.rao("formulier", "maak", LIJST, "--naar", "-")
    doel = tmp_path / "uit.docx"
    doel.write_bytes(uitkomst.stdout_bytes)
    assert zipfile.is_zipfile(doel)


def test_json_names_the_files(lijst: Secretaris) -> None:
    """As of other papers."""
    data = json.loads(lijst.doet("formulier", "maak", ZAAK, "--json"))
    assert data["gegeven"] == [f"{MAP}/formulier-{ZAAK}.docx"]


def test_an_lko_does_not_get_what_it_may_not_see(ontvangen: Secretaris) -> None:
    """A part of which it would see less, is not on its form: it would overwrite the rest."""
    ontvangen.doet("nieuw", "signaallijst", "--lko", "assen")
    velden = ("--onderwerp", "Een ander", "--aanbrenger", "COA", "--groep", "gezin")
    vreemd = ontvangen.doet("nieuw", "zaak", "SL-assen-2026-03-05", *velden).strip()
    ontvangen.doet("zaak", "vul-aan", ZAAK, "--zet", f"feiten=Zie ook {vreemd}")
    alles = {rubriek.kop for rubriek in formulier_van(ontvangen, kenmerk=ZAAK).zaken[0].rubrieken}
    lko = formulier_van(ontvangen, kenmerk=ZAAK, voor="lko:ter-apel").zaken[0].rubrieken
    weg = alles - {rubriek.kop for rubriek in lko}
    assert weg == {"Wat is er aan de hand, en wat vraagt het LKO?"}
