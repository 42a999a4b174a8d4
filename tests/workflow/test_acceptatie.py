"""Acceptances: `# rao: accepteer CODE reden`, on a line, on a block, on a whole file."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.controle.verslag import Verslag
from rao_cli.workflow.controle.valideer import Controlevraag, valideer

FOUT: Final = Path(__file__).resolve().parents[2] / "voorbeelden" / "fout"
DAG: Final = date(2026, 6, 25)
#: A register with one actie that is late, at its line `uiterlijk`.
ACTIE: Final = "acties/2026/A-2026-06-11-01.yaml"
REDEN: Final = "de ambassade is dicht"


def oordeel(map_: Path, voorbeeld: str, pad: str, *wissels: tuple[str, str]) -> Verslag:
    """Judge a wrong example with some texts in one of its files replaced."""
    bron = FOUT / voorbeeld
    for bestand in bron.rglob("*.yaml"):
        doel = map_ / bestand.relative_to(bron)
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(bestand.read_bytes())
    tekst = (map_ / pad).read_text(encoding="utf-8")
    for oud, nieuw in wissels:
        assert oud in tekst, tekst
        tekst = tekst.replace(oud, nieuw)
    (map_ / pad).write_text(tekst, encoding="utf-8", newline="")
    return valideer(Controlevraag(basis=map_, vandaag=DAG))


def actie(map_: Path, *wissels: tuple[str, str]) -> Verslag:
    """Judge the register with the late actie."""
    return oordeel(map_, "BSL02-actie-te-laat", ACTIE, *wissels)


def codes(verslag: Verslag) -> Counter[str]:
    """Count the codes of the findings."""
    return Counter(melding.code for melding in verslag.meldingen)


def op_de_regel(tekst: str) -> tuple[str, str]:
    """Write a comment behind the date that is late."""
    return "uiterlijk: 2026-06-18", f"uiterlijk: 2026-06-18  # {tekst}"


def test_zonder_acceptatie(tmp_path: Path) -> None:
    """Zonder opmerking is de melding er gewoon."""
    assert codes(actie(tmp_path)) == {"BSL02": 1}


def test_op_de_regel(tmp_path: Path) -> None:
    """Achter de waarde: de melding is weg, met de reden geteld bij de geaccepteerde."""
    verslag = actie(tmp_path, op_de_regel(f"rao: accepteer BSL02 {REDEN}"))
    assert codes(verslag) == {}
    (geaccepteerd,) = verslag.geaccepteerd
    assert (geaccepteerd.melding.code, geaccepteerd.reden) == ("BSL02", REDEN)
    assert verslag.samenvatting.waarschuwingen == 0


@pytest.mark.parametrize(
    "tekst",
    [
        f"rao: accepteer bsl02 {REDEN}",
        f"rao:accepteer BSL02: {REDEN}",
        f"rao: accepteer BSL02 - {REDEN}",
        f"  rao:  accepteer   BSL02   {REDEN}",
        f"rao: accepteer SIG05, BSL02 {REDEN}",
    ],
)
def test_zo_mag_het_ook(tmp_path: Path, tekst: str) -> None:
    """Kleine letters, een dubbele punt of meer codes: rao begrijpt wat u bedoelt."""
    verslag = actie(tmp_path, op_de_regel(tekst))
    assert [g.melding.code for g in verslag.geaccepteerd] == ["BSL02"]
    assert "BSL02" not in codes(verslag)


def test_op_een_eigen_regel(tmp_path: Path) -> None:
    """Een opmerking op een eigen regel gaat over wat eronder staat."""
    erboven = f"# rao: accepteer BSL02 {REDEN}\nuiterlijk: 2026-06-18"
    assert codes(actie(tmp_path, ("uiterlijk: 2026-06-18", erboven))) == {}


def test_op_een_andere_regel(tmp_path: Path) -> None:
    """Op de verkeerde regel treft een acceptatie niets, en dat zegt rao."""
    elders = f"status: open  # rao: accepteer BSL02 {REDEN}"
    assert codes(actie(tmp_path, ("status: open", elders))) == {"BSL02": 1, "VRM21": 1}


def test_op_het_hele_bestand(tmp_path: Path) -> None:
    """Boven de eerste sleutel gaat een acceptatie over het hele bestand."""
    erboven = f"# rao: accepteer BSL02 {REDEN}\nsoort: actie"
    assert codes(actie(tmp_path, ("soort: actie", erboven))) == {}


LIJST: Final = "signaallijsten/2026/SL-emmen-2026-06-08.yaml"


def test_op_een_blok(tmp_path: Path) -> None:
    """Achter een sleutel gaat een acceptatie over alles wat daaronder staat."""
    blok = (
        "    oplossingsrichtingen:",
        f"    oplossingsrichtingen:  # rao: accepteer SIG18 {REDEN}",
    )
    assert codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok)) == {}


def test_op_een_buurblok(tmp_path: Path) -> None:
    """Een acceptatie op het ene blok zegt niets over het andere."""
    blok = ("    risicos:", f"    risicos:  # rao: accepteer SIG18 {REDEN}")
    gevonden = codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok))
    assert gevonden == {"SIG18": 1, "VRM21": 1}


def test_op_de_hele_zaak(tmp_path: Path) -> None:
    """Achter het kenmerk van een zaak gaat een acceptatie over de hele zaak."""
    zaak = ("  Z-7K3F9E:", f"  Z-7K3F9E:  # rao: accepteer SIG18 {REDEN}")
    assert codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, zaak)) == {}


def test_alleen_deze_code(tmp_path: Path) -> None:
    """Een acceptatie van de ene code laat een andere melding staan."""
    verslag = actie(tmp_path, op_de_regel(f"rao: accepteer BSL01 {REDEN}"))
    assert codes(verslag) == {"BSL02": 1, "VRM21": 1}


@pytest.mark.parametrize(
    "tekst",
    [
        "rao: accepteer BSL02",
        "rao: accepteer BSL02 ok",
        "rao: accepteer",
        f"rao: accepteer {REDEN}",
        f"rao: accepteer BSL99 {REDEN}",
    ],
)
def test_zonder_code_of_reden(tmp_path: Path, tekst: str) -> None:
    """Zonder bekende code of echte reden geldt een acceptatie niet (VRM20)."""
    assert codes(actie(tmp_path, op_de_regel(tekst))) == {"BSL02": 1, "VRM20": 1}


def test_niet_meer_nodig(tmp_path: Path) -> None:
    """Is de melding weg, dan vraagt rao om de opmerking weg te halen (VRM21)."""
    op_tijd = ("uiterlijk: 2026-06-18", f"uiterlijk: 2026-07-09  # rao: accepteer BSL02 {REDEN}")
    (melding,) = actie(tmp_path, op_tijd).meldingen
    assert melding.code == "VRM21"
    assert melding.tekst == "De acceptatie van BSL02 treft geen enkele melding meer."
    regel = (tmp_path / ACTIE).read_text(encoding="utf-8").splitlines()[melding.regelnummer or 0]
    assert melding.bestand == ACTIE
    assert regel == "status: open"  # the line below the comment


def test_verplicht_is_niet_te_accepteren(tmp_path: Path) -> None:
    """Wat de bron verplicht stelt, blijft een fout (VRM22)."""
    verslag = oordeel(
        tmp_path, "VRM22-verplicht-niet-te-accepteren", "overleggen/2026/2026-07-09.yaml"
    )
    assert codes(verslag) == {"OVL01": 1, "VRM22": 1}
    assert verslag.geaccepteerd == ()


def test_verplicht_mag_zolang_het_geen_fout_is(tmp_path: Path) -> None:
    """Wat later verplicht is, mag bij de inname nog worden geaccepteerd; bij opschaling niet."""
    blok = (
        "    oplossingsrichtingen:",
        f"    oplossingsrichtingen:  # rao: accepteer SIG18 {REDEN}",
    )
    oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok)
    streng = valideer(Controlevraag(basis=tmp_path, vandaag=DAG, profiel="opschaling"))
    assert codes(streng) == {"SIG18": 1, "VRM22": 1}


def test_de_vorm_is_niet_te_accepteren(tmp_path: Path) -> None:
    """Een fout in de vorm van een bestand is niet te accepteren."""
    tekst = ("status: open", f"status: klaar  # rao: accepteer VRM13 {REDEN}")
    assert codes(actie(tmp_path, tekst)) == {"VRM13": 1, "VRM22": 1}


def test_bij_een_kapot_bestand_zwijgt_de_rest(tmp_path: Path) -> None:
    """Klopt de vorm niet, dan weet niemand welke meldingen er zouden zijn: geen VRM21."""
    verslag = actie(
        tmp_path, op_de_regel(f"rao: accepteer BSL02 {REDEN}"), ("status: open", "status: klaar")
    )
    assert codes(verslag) == {"VRM13": 1}


def test_gewone_opmerking(tmp_path: Path) -> None:
    """Een opmerking over iets anders is geen acceptatie, ook niet als rao erin staat."""
    assert codes(actie(tmp_path, op_de_regel("zie de brief van het RAO: accepteer dit"))) == {
        "BSL02": 1
    }


def test_in_een_tekst(tmp_path: Path) -> None:
    """Wat tussen aanhalingstekens staat, is tekst en geen acceptatie."""
    tekst = f"omschrijving: '# rao: accepteer BSL02 {REDEN}'"
    oud = "omschrijving: Vraagt de ambassade naar het reisdocument"
    assert codes(actie(tmp_path, (oud, tekst))) == {"BSL02": 1}


def test_windows_regeleinden(tmp_path: Path) -> None:
    """In een bestand met CRLF werkt een acceptatie net zo."""
    verslag = actie(tmp_path, op_de_regel(f"rao: accepteer BSL02 {REDEN}"), ("\n", "\r\n"))
    assert codes(verslag) == {}
    assert verslag.geaccepteerd[0].reden == REDEN
