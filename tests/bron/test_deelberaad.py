"""What goes to the Deelberaad, and what it must read: S17 and S18 of the source, typed."""

import pytest

from tests.bron.verhaal import (
    DAG_ERNA,
    OPSCHALING,
    STANDPUNTEN,
    TWEEDE,
    besluit,
    codes,
    een_regel,
    geef_standpunten,
    houdt_tegen,
    leg_voor,
    mist,
    vergader,
    vul_aan,
    vul_aan_zonder,
)
from tests.cli.secretaris import LIJST, ZAAK, ZAAKTEKST, Secretaris


@pytest.mark.parametrize(
    ("gronden", "zin"),
    [
        (("politiek",), "**Grond:** politiek. "),
        (("publicitair",), "**Grond:** publicitair. Deze zaak kan landelijk in de publiciteit"),
        (("politiek", "publicitair"), "**Grond:** politiek en publicitair. "),
    ],
)
def test_s17(beslist: Secretaris, gronden: tuple[str, ...], zin: str) -> None:
    """A zaak that may get attention in the whole country goes, on the ground that holds."""
    s = beslist
    vul_aan(s, "")
    vul_aan(s, risicos__politiek__niveau="hoog")
    assert zin in leg_voor(s, *gronden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert "*Verstuurd op 13 maart 2026.*" in s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert f"Signaallijst {OPSCHALING} ingediend" in een_regel(s.doet("toon", ZAAK))


def test_s17_met_een_besluit(gehouden: Secretaris) -> None:
    """The RAO decides it, not one member: without its decision the zaak does not go."""
    vul_aan(gehouden, "")
    opdracht = ("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
    assert "nieuw besluit" in gehouden.op(DAG_ERNA).faalt(*opdracht)
    besluit(gehouden, ZAAK, "opschalen", "Het RAO legt dit voor.")
    geef_standpunten(gehouden, *STANDPUNTEN)
    gehouden.op(DAG_ERNA).doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair")


def test_s17_met_een_grond(beslist: Secretaris) -> None:
    """A list needs a ground, and one that the weighing of the risks does not deny."""
    s = beslist
    vul_aan(s, "")
    assert "--grond" in s.faalt("zaak", "schaal-op", ZAAK, code=2)
    assert "SIG32" in s.faalt("zaak", "schaal-op", ZAAK, "--grond", "politiek", code=1)
    s.doet("zaak", "schaal-op", ZAAK, "--grond", "politiek", "--concept")
    assert "SIG32" in s.faalt("signaallijst", "dien-in", OPSCHALING, code=1)
    s.doet("signaallijst", "zet", OPSCHALING, "--grond", "publicitair")
    s.doet("signaallijst", "dien-in", OPSCHALING)


def test_s17_een_trend(lijst: Secretaris) -> None:
    """Zaken in which the RAO sees a trend go on one list, with that trend as the reason."""
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=ZAAKTEKST.replace(ZAAK, TWEEDE))
    for zaak in (ZAAK, TWEEDE):
        vul_aan(lijst, "", zaak=zaak)
        geef_standpunten(lijst, *STANDPUNTEN, zaak=zaak)
    lijst.doet("signaallijst", "dien-in", LIJST)
    wat = ("--type", "trend", "--titel", "Langer wachten", "--indiener", "DT&V")
    trend = lijst.doet(
        *("nieuw", "onderwerp", *wat, "--zaak", ZAAK, "--zaak", TWEEDE),
        *("--omschrijving", "Een reisdocument duurt langer dan vorig jaar."),
    ).strip()
    vergader(lijst)
    assert "nieuw besluit" in lijst.op(DAG_ERNA).faalt("onderwerp", "schaal-op", trend)
    besluit(lijst, trend, "opschalen", "Het RAO legt de trend voor.")
    s = lijst.op(DAG_ERNA)
    s.doet("onderwerp", "schaal-op", trend)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = een_regel(s.lees(f"documenten/opschaling/{OPSCHALING}.md"))
    assert "**Grond:** trend. " in stuk
    assert "De aanleiding: Langer wachten" in stuk
    assert "Een reisdocument duurt langer dan vorig jaar." in stuk
    assert all(f"- **Zaak:** {zaak} " in stuk for zaak in (ZAAK, TWEEDE))


def test_s18(beslist: Secretaris) -> None:
    """Which steps were taken, which are to come, and what is open on toelating: each must be."""
    s = beslist
    vul_aan_zonder(s, "vertrekstrategie")
    gevraagd = s.doet("aanleveren", ZAAK)
    assert "- welke stappen zijn gezet en nog komen\n" in gevraagd
    assert "- wat er op toelating nog kan\n" in gevraagd
    houdt_tegen(s, "SIG14")
    vul_aan(s, "vertrekstrategie.gezet")
    assert mist(s) == {"SIG15", "SIG16"}
    vul_aan(s, "vertrekstrategie.gepland")
    assert mist(s) == {"SIG16"}
    vul_aan(s, "vertrekstrategie.toelating")
    stuk = leg_voor(s)
    gezet, _, komt = stuk.partition("#### Stappen die nog komen")
    komt, _, toelating = komt.partition("#### Wat er op toelating nog kan")
    assert "- **DT&V, 11 februari 2026:** Twee vertrekgesprekken" in gezet
    assert "- **DT&V, 1 april 2026:** Presentatie bij de ambassade" in komt
    assert "- De arts kijkt nog naar uitstel." in toelating


def test_s18_niets_op_toelating(beslist: Secretaris) -> None:
    """That nothing is left on toelating is an answer too, with the reason."""
    s = beslist
    vul_aan_zonder(s, "vertrekstrategie.toelating")
    houdt_tegen(s, "SIG16")
    vul_aan(s, vertrekstrategie__geen_toelating="De rechter heeft beslist.")
    assert "De rechter heeft beslist." in leg_voor(s)


def test_s18_een_stap_die_niet_kwam(ontvangen: Secretaris) -> None:
    """A step that should have been taken by now is told; one of tomorrow is not yet taken."""
    vul_aan(ontvangen, "vertrekstrategie")
    assert "SIG29" not in codes(ontvangen)
    assert "SIG29" in codes(ontvangen.op("2026-04-02"))
    morgen = ("--zet", "vertrekstrategie.gezet[0].datum=2026-03-06")
    assert "ligt in de toekomst" in ontvangen.faalt("zaak", "vul-aan", ZAAK, *morgen, code=2)
