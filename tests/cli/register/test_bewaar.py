"""`rao bewaar`: commit what somebody changed by hand, once rao can read it."""

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris

THEMA = "onderwerpen/2026/thema-meldplicht.yaml"
TEKST = """\
soort: onderwerp
kenmerk: thema-meldplicht
type: thema
titel: Meldplicht
status: open
datum: 2026-03-02
indiener: AVIM
"""


def test_alles(lijst: Secretaris) -> None:
    """Zonder paden bewaart rao alles wat u in het register veranderde, in één commit."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Zo spraken wij af\n")
    assert lijst.zegt("bewaar") == "Vastgelegd: Met de hand bijgewerkt: 2 bestanden"
    assert lijst.laatste() == ("Met de hand bijgewerkt: 2 bestanden", [THEMA, "rao.yaml"])


def test_een_bestand_heet_bij_naam(lijst: Secretaris) -> None:
    """Is het één bestand, dan noemt de commit dat; elke byte blijft zoals u hem typte."""
    tekst = TEKST.replace("Meldplicht", "'Meldplicht'   # werktitel")
    lijst.schrijf(THEMA, tekst)
    lijst.doet("bewaar")
    assert lijst.laatste() == ("Met de hand bijgewerkt: thema-meldplicht", [THEMA])
    assert lijst.git("show", f"HEAD:{THEMA}") + "\n" == tekst


def test_eigen_onderwerp(lijst: Secretaris) -> None:
    """Met -m zegt u zelf waar het over gaat."""
    lijst.schrijf(THEMA, TEKST)
    lijst.doet("bewaar", "-m", "Thema van AVIM")
    assert lijst.log()[-1] == "Thema van AVIM"


def test_een_van_twee(lijst: Secretaris) -> None:
    """Met een pad bewaart rao alleen dat, en zegt wat er nog ligt."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Later\n")
    assert lijst.zegt("bewaar", THEMA) == (
        "Vastgelegd: Met de hand bijgewerkt: thema-meldplicht\n"
        "Let op: u hebt zelf één bestand veranderd en nog niet vastgelegd (rao.yaml). rao kijkt"
        " daar niet naar tot u 'rao bewaar' doet."
    )
    assert lijst.git("status", "--porcelain") == " M rao.yaml"


def test_een_map(lijst: Secretaris) -> None:
    """Een map is alles wat erin ligt."""
    lijst.schrijf(THEMA, TEKST)
    lijst.doet("bewaar", "onderwerpen")
    assert lijst.laatste()[1] == [THEMA]


def test_weggehaald(lijst: Secretaris) -> None:
    """Ook een bestand dat u weghaalde, hoort bij uw werk."""
    lijst.typt_nieuw(THEMA, TEKST)
    (lijst.map / THEMA).unlink()
    lijst.doet("bewaar")
    assert lijst.laatste()[1] == [THEMA]
    assert lijst.git("ls-files", THEMA) == ""


def test_niets_veranderd(lijst: Secretaris) -> None:
    """Is er niets te bewaren, dan zegt rao dat."""
    assert lijst.zegt("bewaar") == "Er is niets veranderd; alles stond er al."


def test_onleesbaar_wordt_geweigerd(lijst: Secretaris) -> None:
    """Wat rao niet kan teruglezen, wordt niet bewaard; alle fouten staan erbij, met de regel."""
    lijst.schrijf(THEMA, TEKST.replace("type: thema\n", "typ: thema\n"))
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("status: concept", "status: klaar"))
    zinnen = lijst.faalt("bewaar").splitlines()
    assert zinnen[0] == (
        "Fout: Dit kan zo niet worden vastgelegd; de vorm van een bestand klopt niet."
    )
    assert sorted(zinnen[1:-1]) == [
        f"{THEMA}:1: De sleutel 'type' ontbreekt.",
        f"{THEMA}:3: De sleutel 'typ' is hier onbekend.",
        f"{LIJSTPAD}:7: 'status' kent de waarde 'klaar' niet.",
    ]
    assert zinnen[-1] == "Verbeter dit en probeer het opnieuw."


def test_het_goede_bestand_mag_wel(lijst: Secretaris) -> None:
    """Naast een bestand met een fout kunt u het goede bewaren door het te noemen."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf(LIJSTPAD, "x: [\n")
    lijst.doet("bewaar", THEMA)
    assert lijst.git("show", "--format=", "--name-only") == THEMA


def test_wat_ontbreekt_is_geen_bezwaar(lijst: Secretaris) -> None:
    """Meldingen over de inhoud houden het bewaren niet tegen; alleen de vorm telt."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("    vraag: Mag", "    vraag:  # Mag"))
    lijst.doet("bewaar")


@pytest.mark.parametrize(
    ("pad", "zin"),
    [
        ("notitie.txt", "'notitie.txt' is geen bestand van het register; rao bewaart het niet."),
        ("../elders.yaml", "'../elders.yaml' ligt niet in dit register."),
    ],
)
def test_geen_bestand_van_het_register(lijst: Secretaris, pad: str, zin: str) -> None:
    """Wat niet bij het register hoort, laat rao liggen."""
    lijst.schrijf("notitie.txt", "van mij")
    assert zin in lijst.faalt("bewaar", pad, code=2)


def test_proef(lijst: Secretaris) -> None:
    """Met --proef ziet u wat er bewaard zou worden."""
    lijst.schrijf(THEMA, TEKST)
    voor = lijst.foto()
    uitkomst = lijst.rao("bewaar", "--proef")
    assert f"+++ b/{THEMA}\n" in uitkomst.stderr
    assert lijst.foto() == voor


def test_in_een_andere_map(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Een pad geldt vanaf de map waar u staat."""
    lijst.schrijf(THEMA, TEKST)
    monkeypatch.chdir(lijst.map / "onderwerpen")
    Secretaris(lijst.map / "onderwerpen").doet("bewaar", "2026/thema-meldplicht.yaml")
    assert lijst.laatste()[1] == [THEMA]
