"""No document grows old in silence: `rao status` says it, and who sends or fixes hears it."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
BERICHT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
DAG = "12 maart 2026"
KENMERK = f"TK-ter-apel-{OVERLEG}"
STANDPUNT = ("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
ANDERS = ("Het gezin blijft tot 1 juni.", "Het gezin blijft tot 1 juli.")


def achter(s: Secretaris) -> dict[str, str]:
    """Return what is behind, and the command that renews it."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return {t["wat"]: t["opdracht"] for t in taken if "loopt achter" in t["wat"]}


def codes(s: Secretaris) -> set[str]:
    """Return the codes that `rao valideer` gives."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {melding["code"] for melding in meldingen}


def test_agenda_is_bij(gepland: Secretaris) -> None:
    """Net gemaakt is niet oud."""
    assert achter(gepland) == {}


def test_agenda_na_een_standpunt(gepland: Secretaris) -> None:
    """Een standpunt dat later komt, staat nog niet op de agenda; opnieuw maken lost dat op."""
    gepland.doet(*STANDPUNT)
    assert achter(gepland) == {
        f"De agenda van {DAG} loopt achter": f"rao agenda genereer {OVERLEG}"
    }
    gepland.doet("agenda", "genereer", OVERLEG)
    assert achter(gepland) == {}


def test_vastgestelde_agenda(gepland: Secretaris) -> None:
    """Ook van een vastgestelde agenda volgt de tekst wat organisaties inbrengen."""
    gepland.doet("agenda", "stel-vast")
    gepland.doet(*STANDPUNT)
    assert gepland.zegt("agenda", "genereer", OVERLEG) == (
        f"Vastgelegd: Stukken van {OVERLEG} bijgewerkt\n"
        "De stukken zijn nieuw; ze moeten opnieuw weg.\n"
        f"Stuur nu {AGENDA} aan DT&V, IND, COA en AVIM."
    )
    assert achter(gepland) == {}
    assert gepland.laatste()[1] == [AGENDA]


def test_gewijzigde_vastgestelde_agenda(gepland: Secretaris) -> None:
    """Een vastgestelde agenda die met de hand veranderde, wordt opnieuw vastgesteld."""
    gepland.doet("agenda", "stel-vast")
    gepland.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    opdracht = f"rao agenda stel-vast {OVERLEG}"
    assert achter(gepland) == {f"De agenda van {DAG} loopt achter": opdracht}
    gepland.doet("agenda", "stel-vast", OVERLEG)
    assert achter(gepland) == {}


def test_voorbije_agenda_telt_niet(gehouden: Secretaris) -> None:
    """De agenda van een overleg dat is geweest, leest niemand meer."""
    gehouden.op("2026-03-13").doet(*STANDPUNT)
    assert achter(gehouden.op("2026-03-13")) == {}


def test_besluitenlijst(besloten: Secretaris) -> None:
    """Een besluit dat verandert nadat de lijst is gemaakt, maakt haar oud."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    assert achter(s) == {}
    s.typt(OVERLEGPAD, *ANDERS)
    opdracht = f"rao besluitenlijst genereer {OVERLEG}"
    assert achter(s) == {f"De besluitenlijst van {DAG} loopt achter": opdracht}


def test_vaststellen_zegt_dat_de_tekst_oud_was(besloten: Secretaris) -> None:
    """Wie vaststelt, legt vast wat er nu staat, en hoort dat de tekst een andere was."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.typt(OVERLEGPAD, *ANDERS)
    assert "De tekst liep achter en is opnieuw gemaakt." in s.zegt("besluitenlijst", "stel-vast")
    assert ANDERS[1] in s.lees(LIJST)


def test_vaststellen_van_een_verse_lijst(besloten: Secretaris) -> None:
    """Was de tekst bij, dan valt er niets te zeggen."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    assert s.zegt("besluitenlijst", "stel-vast") == (
        f"Vastgelegd: Besluitenlijst van {OVERLEG} vastgesteld"
    )


def test_erratum_met_de_hand(vastgesteld: Secretaris) -> None:
    """Een erratum dat met de hand veranderde, past niet bij wat vastligt: status en valideer."""
    s = vastgesteld.op("2026-03-16")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: 1 juli.")
    assert achter(s) == {}
    s.typt(OVERLEGPAD, "Lees: 1 juli.", "Lees: 1 augustus.")
    assert "BSL07" in codes(s)
    assert f"de besluitenlijst van {DAG} veranderde na het vaststellen" in s.doet("status")


def test_terugkoppeling_in_concept(besloten: Secretaris) -> None:
    """Een concept van een terugkoppeling is oud zodra het besluit verandert, ook voor valideer."""
    s = besloten.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    assert (achter(s), "VRB16" in codes(s)) == ({}, False)
    s.typt(OVERLEGPAD, *ANDERS)
    opdracht = f"rao terugkoppeling genereer {OVERLEG} --lko ter-apel"
    assert achter(s) == {f"{KENMERK} loopt achter": opdracht}
    assert "VRB16" in codes(s)
    s.doet("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
    assert (achter(s), "VRB16" in codes(s)) == ({}, False)


def test_verzonden_na_een_erratum(vastgesteld: Secretaris) -> None:
    """Wat verzonden heet, bevat de verbetering van het besluit."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: tot 1 juli, niet 1 juni.")
    fout = s.faalt("terugkoppeling", "verzonden", KENMERK)
    assert f"{KENMERK} is niet bijgewerkt: een besluit is daarna verbeterd." in fout
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", KENMERK)


def test_verzonden_blijft_wat_er_lag(besloten: Secretaris) -> None:
    """Verandert er iets anders dan een besluit, dan blijft de tekst die u verstuurde."""
    s = besloten.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    tekst = s.lees(BERICHT)
    s.typt("rao.yaml", "naam: LKO Ter Apel", "naam: LKO Ter Apel en omstreken")
    assert f"rao zou {KENMERK} nu anders schrijven" in s.zegt(
        "terugkoppeling", "verzonden", KENMERK
    )
    assert s.lees(BERICHT) == tekst


def test_tekst_van_een_mens_is_niet_oud(besloten: Secretaris) -> None:
    """Wie zelf iets aan de tekst verandert, hoort niet dat hij achterloopt."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.schrijf(LIJST, s.lees(LIJST).replace("## Besluiten", "## Onze besluiten"))
    assert achter(s) == {}
    s.doet("bewaar")
    assert achter(s) == {}


def test_tekst_van_een_mens_kan_oud_worden(besloten: Secretaris) -> None:
    """Verandert het besluit daarna, dan loopt ook die tekst achter."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.typt(LIJST, "## Besluiten", "## Onze besluiten")
    s.typt(OVERLEGPAD, *ANDERS)
    assert list(achter(s)) == [f"De besluitenlijst van {DAG} loopt achter"]


@pytest.mark.parametrize("bewaar", [("bewaar",), ("bewaar", LIJST, "-m", "Mijn woorden")])
def test_niet_stil_overschreven(besloten: Secretaris, bewaar: tuple[str, ...]) -> None:
    """Wie opnieuw genereert, hoort dat er een tekst van een mens stond, en waar die nu is."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.schrijf(LIJST, s.lees(LIJST).replace("## Besluiten", "## Onze besluiten"))
    s.doet(*bewaar)
    zegt = s.zegt("besluitenlijst", "genereer")
    assert f"Let op: {LIJST} was met de hand veranderd en is opnieuw gemaakt." in zegt
    opdracht = zegt.rpartition("git ")[2].split()
    assert "## Onze besluiten" in s.git(*opdracht)
    assert "met de hand" not in s.zegt("besluitenlijst", "genereer")


def test_wat_rao_schreef_gaat_stil(gepland: Secretaris) -> None:
    """Een tekst van rao zelf maakt rao zonder meer opnieuw."""
    gepland.doet(*STANDPUNT)
    assert gepland.zegt("agenda", "genereer") == f"Vastgelegd: Agenda van {OVERLEG}"


def test_zonder_git(gepland: Secretaris) -> None:
    """Een register dat niet onder git staat, heeft ook een stand van zaken."""
    gepland.doet(*STANDPUNT)
    (gepland.map / ".git").rename(gepland.map.parent / "elders")
    assert list(achter(gepland)) == [f"De agenda van {DAG} loopt achter"]
