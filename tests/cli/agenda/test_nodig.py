"""`rao agenda nodig` and `rao agenda genereer --voor`: who comes for one item only (S3)."""

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

NODIG = ("agenda", "nodig")
VOOR = ("agenda", "genereer", "--voor")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
VAN_NIDOS = f"documenten/{OVERLEG}/agenda-nidos.md"


@pytest.fixture
def genodigd(gepland: Secretaris) -> Secretaris:
    """Nidos comes for the zaak."""
    gepland.doet(*NODIG, ZAAK, "Nidos")
    return gepland


def test_de_uitnodiging_staat_bij_het_punt(genodigd: Secretaris) -> None:
    """Alleen bij dat punt, en de agenda zegt het meteen."""
    assert "    genodigd: [Nidos]\n" in genodigd.lees(OVERLEGPAD)
    assert "- **Alleen bij een punt:** Nidos (punt 2)" in genodigd.lees(AGENDA)


def test_een_commit(genodigd: Secretaris) -> None:
    """Het overleg en de agenda samen, met een onderwerp dat iedereen begrijpt."""
    assert genodigd.laatste() == (
        f"Nidos genodigd bij {ZAAK} op {OVERLEG}",
        [AGENDA, OVERLEGPAD],
    )


def test_het_nummer_van_een_punt(gepland: Secretaris) -> None:
    """Punt 2 is de zaak; kleine letters mogen."""
    gepland.doet(*NODIG, "2", "nidos")
    assert f"  - id: {ZAAK}\n" in gepland.lees(OVERLEGPAD).partition("genodigd: [Nidos]")[0]


def test_meer_organisaties_bij_een_punt(genodigd: Secretaris) -> None:
    """Wie er al stond, blijft."""
    genodigd.doet(*NODIG, ZAAK, "OM")
    assert "    genodigd: [Nidos, OM]\n" in genodigd.lees(OVERLEGPAD)


def test_nog_eens_verandert_niets(genodigd: Secretaris) -> None:
    """Twee keer uitnodigen is een keer."""
    assert genodigd.zegt(*NODIG, ZAAK, "Nidos").startswith("Er is niets veranderd")


def test_wat_u_daarna_doet(gepland: Secretaris) -> None:
    """U leest hoe u de agenda voor deze organisatie maakt."""
    assert gepland.zegt(*NODIG, ZAAK, "OM").splitlines()[1:] == [
        f"Maak een agenda voor OM met: rao agenda genereer {OVERLEG} --voor OM"
    ]


def test_iom_en_toestemming(gepland: Secretaris) -> None:
    """Over iemand spreken met IOM kan alleen als die dat goed vindt."""
    assert "toestemming" in gepland.zegt(*NODIG, ZAAK, "IOM")


def test_intrekken(genodigd: Secretaris) -> None:
    """Met --niet gaat de uitnodiging weg, en de agenda van die organisatie ook."""
    genodigd.doet(*VOOR, "Nidos")
    genodigd.doet(*NODIG, ZAAK, "Nidos", "--niet")
    assert "Nidos" not in genodigd.lees(AGENDA)
    assert not (genodigd.map / VAN_NIDOS).exists()
    assert genodigd.laatste() == (
        f"Nidos niet meer genodigd bij {ZAAK} op {OVERLEG}",
        [VAN_NIDOS, AGENDA, OVERLEGPAD],
    )


def test_een_vastgestelde_agenda_wordt_opnieuw_vastgesteld(gepland: Secretaris) -> None:
    """Wie later nog iemand uitnodigt, hoeft de agenda niet zelf opnieuw vast te stellen."""
    gepland.doet("agenda", "stel-vast")
    gepland.op("2026-03-09").doet(*NODIG, ZAAK, "Nidos")
    assert "op: 2026-03-09" in gepland.lees(OVERLEGPAD)
    assert "BSL07" not in gepland.doet("valideer", "--uitvoer", "kort")


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ((ZAAK, "COA"), f"COA is al voor het hele overleg van {OVERLEG} genodigd."),
        ((ZAAK, "Nidoos"), "De organisatie 'Nidoos' staat niet in rao.yaml."),
        (("Z-000001", "Nidos"), "'Z-000001' staat niet op de agenda van 12 maart 2026."),
    ],
)
def test_wat_niet_kan(gepland: Secretaris, args: tuple[str, str], zin: str) -> None:
    """Er verandert niets, en er staat waarom."""
    assert gepland.faalt(*NODIG, *args).startswith(f"Fout: {zin}\n")


def test_na_het_overleg(gehouden: Secretaris) -> None:
    """Voor een overleg dat is geweest, nodigt u niemand meer uit."""
    assert "is al gehouden" in gehouden.faalt(*NODIG, ZAAK, "Nidos", "--overleg", OVERLEG)


def test_de_agenda_van_een_genodigde(genodigd: Secretaris) -> None:
    """Een eigen document, met het pad op stdout."""
    assert genodigd.doet(*VOOR, "Nidos") == f"{VAN_NIDOS}\n"
    assert genodigd.laatste() == (f"Agenda van {OVERLEG} voor Nidos", [VAN_NIDOS])


def test_alleen_het_eigen_punt(genodigd: Secretaris) -> None:
    """Van de andere punten staat er niets in: geen titel, geen nummer, geen bestand."""
    genodigd.doet(*VOOR, "Nidos")
    tekst = genodigd.lees(VAN_NIDOS)
    assert "## 1. Gezin verblijft lang in de opvang\n" in tekst
    assert "## 2." not in tekst
    for weg in ("Opening", "gemeenten", "Rondvraag", "overleggen/", "signaallijsten/"):
        assert weg not in tekst


def test_ververst_met_de_agenda(genodigd: Secretaris) -> None:
    """Maakt u de agenda opnieuw, dan zijn die van de genodigden ook weer van nu."""
    genodigd.doet(*VOOR, "Nidos")
    genodigd.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan tot juni blijven.")
    genodigd.doet("agenda", "genereer")
    assert "Het gezin kan tot juni blijven." in genodigd.lees(VAN_NIDOS)


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("COA", "COA is voor het hele overleg genodigd en krijgt de gewone agenda."),
        ("OM", f"OM is op {OVERLEG} voor geen enkel punt genodigd."),
    ],
)
def test_geen_eigen_agenda(genodigd: Secretaris, wie: str, zin: str) -> None:
    """Wie bij alles is, of bij niets, krijgt geen eigen agenda."""
    assert genodigd.faalt(*VOOR, wie).startswith(f"Fout: {zin}\n")


def test_iedereen_leest_hetzelfde(genodigd: Secretaris) -> None:
    """Kwam er een standpunt na het vaststellen, dan komt dat in elk stuk tegelijk."""
    genodigd.doet("agenda", "stel-vast", OVERLEG)
    genodigd.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert "Er liggen geen nieuwe feiten." not in genodigd.lees(AGENDA)
    assert genodigd.zegt(*VOOR, "Nidos").endswith("; ook de andere stukken zijn bijgewerkt")
    for pad in (AGENDA, VAN_NIDOS):
        assert "Er liggen geen nieuwe feiten." in genodigd.lees(pad)


def test_geen_gewijzigde_agenda(genodigd: Secretaris) -> None:
    """Wat na het vaststellen met de hand veranderde, gaat niet naar een genodigde."""
    genodigd.doet("agenda", "stel-vast", OVERLEG)
    genodigd.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    assert "is gewijzigd nadat zij was vastgesteld" in genodigd.faalt(*VOOR, "Nidos")
