"""Acceptances: `# rao: accepteer CODE reden`, on a line, on a block, on a whole file."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.controle import Verslag
from rao_cli.model.errors import RaoError
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag
from rao_cli.workflow.controle.valideer import valideer

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


def test_without_acceptance(tmp_path: Path) -> None:
    """Without a comment the finding is simply there."""
    assert codes(actie(tmp_path)) == {"BSL02": 1}


def test_on_the_line(tmp_path: Path) -> None:
    """Behind the value: the finding is gone, counted with the accepted, with its reason."""
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
def test_this_is_allowed_too(tmp_path: Path, tekst: str) -> None:
    """Small letters, a colon or more codes: rao understands what is meant."""
    verslag = actie(tmp_path, op_de_regel(tekst))
    assert [g.melding.code for g in verslag.geaccepteerd] == ["BSL02"]
    assert "BSL02" not in codes(verslag)


def test_on_a_line_of_its_own(tmp_path: Path) -> None:
    """A comment on a line of its own is about what stands below."""
    erboven = f"# rao: accepteer BSL02 {REDEN}\nuiterlijk: 2026-06-18"
    assert codes(actie(tmp_path, ("uiterlijk: 2026-06-18", erboven))) == {}


def test_on_another_line(tmp_path: Path) -> None:
    """On the wrong line an acceptance meets nothing, and rao says so."""
    elders = f"status: open  # rao: accepteer BSL02 {REDEN}"
    assert codes(actie(tmp_path, ("status: open", elders))) == {"BSL02": 1, "VRM21": 1}


def test_on_the_whole_file(tmp_path: Path) -> None:
    """Above the first key an acceptance is about the whole file."""
    erboven = f"# rao: accepteer BSL02 {REDEN}\nsoort: actie"
    assert codes(actie(tmp_path, ("soort: actie", erboven))) == {}


LIJST: Final = "signaallijsten/2026/SL-emmen-2026-06-08.yaml"


def test_on_a_block(tmp_path: Path) -> None:
    """Behind a key an acceptance is about all that stands below."""
    blok = (
        "    oplossingsrichtingen:",
        f"    oplossingsrichtingen:  # rao: accepteer SIG18 {REDEN}",
    )
    assert codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok)) == {}


def test_on_an_adjacent_block(tmp_path: Path) -> None:
    """An acceptance on one block says nothing about the other."""
    blok = ("    risicos:", f"    risicos:  # rao: accepteer SIG18 {REDEN}")
    gevonden = codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok))
    assert gevonden == {"SIG18": 1, "VRM21": 1}


def test_on_the_whole_zaak(tmp_path: Path) -> None:
    """Behind the kenmerk of a zaak an acceptance is about the whole zaak."""
    zaak = ("  Z-7K3F9E:", f"  Z-7K3F9E:  # rao: accepteer SIG18 {REDEN}")
    assert codes(oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, zaak)) == {}


def test_only_this_code(tmp_path: Path) -> None:
    """An acceptance of one code leaves another finding."""
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
def test_without_code_or_reason(tmp_path: Path, tekst: str) -> None:
    """Without a known code or a real reason an acceptance does not hold (VRM20)."""
    assert codes(actie(tmp_path, op_de_regel(tekst))) == {"BSL02": 1, "VRM20": 1}


def test_no_longer_needed(tmp_path: Path) -> None:
    """When the finding is gone, rao asks to take the comment away (VRM21)."""
    op_tijd = ("uiterlijk: 2026-06-18", f"uiterlijk: 2026-07-09  # rao: accepteer BSL02 {REDEN}")
    (melding,) = actie(tmp_path, op_tijd).meldingen
    assert melding.code == "VRM21"
    assert melding.tekst == "De acceptatie van BSL02 treft geen enkele melding meer."
    regel = (tmp_path / ACTIE).read_text(encoding="utf-8").splitlines()[melding.regelnummer or 0]
    assert melding.bestand == ACTIE
    assert regel == "status: open"  # the line below the comment


def test_what_is_required_cannot_be_accepted(tmp_path: Path) -> None:
    """What the source requires stays an error (VRM22)."""
    verslag = oordeel(
        tmp_path, "VRM22-verplicht-niet-te-accepteren", "overleggen/2026/2026-07-09.yaml"
    )
    assert codes(verslag) == {"OVL01": 1, "VRM22": 1}
    assert verslag.geaccepteerd == ()


def test_required_may_while_it_is_no_error(tmp_path: Path) -> None:
    """What is required later may be accepted at intake; at escalation it may not."""
    blok = (
        "    oplossingsrichtingen:",
        f"    oplossingsrichtingen:  # rao: accepteer SIG18 {REDEN}",
    )
    oordeel(tmp_path, "SIG18-geen-nadeel", LIJST, blok)
    streng = valideer(Controlevraag(basis=tmp_path, vandaag=DAG, profiel="opschaling"))
    assert codes(streng) == {"SIG18": 1, "VRM22": 1}


def test_the_form_cannot_be_accepted(tmp_path: Path) -> None:
    """An error in the form of a file cannot be accepted."""
    tekst = ("status: open", f"status: klaar  # rao: accepteer VRM13 {REDEN}")
    assert codes(actie(tmp_path, tekst)) == {"VRM13": 1, "VRM22": 1}


def test_with_a_broken_file_the_rest_is_silent(tmp_path: Path) -> None:
    """When the form is wrong nobody knows which findings there would be: no VRM21."""
    verslag = actie(
        tmp_path, op_de_regel(f"rao: accepteer BSL02 {REDEN}"), ("status: open", "status: klaar")
    )
    assert codes(verslag) == {"VRM13": 1}


@pytest.mark.parametrize(
    ("pad", "wissel"),
    [
        ("rao.yaml", ("soort: register", "soort: [")),
        ("rao.yaml", ("soort: register", "soort: register\nonbekend: ja")),
        ("rao.yaml", ("regio:", "regoi:")),
        ("overleggen/2026/2026-06-11.yaml", ("status: ", "status: on")),
    ],
)
def test_with_another_file_broken_nothing_is_superfluous(
    tmp_path: Path, pad: str, wissel: tuple[str, str]
) -> None:
    """What rules over the whole register would find is not known: an acceptance stays good."""
    late = ("uiterlijk: 2026-06-18", f"uiterlijk: 2026-07-18  # rao: accepteer BSL02 {REDEN}")
    assert codes(actie(tmp_path, late)) == {"VRM21": 1}
    tekst = (tmp_path / pad).read_text(encoding="utf-8")
    assert wissel[0] in tekst
    (tmp_path / pad).write_text(tekst.replace(*wissel, 1), encoding="utf-8")
    verslag = valideer(Controlevraag(basis=tmp_path, vandaag=DAG))
    assert {melding.bestand for melding in verslag.meldingen} == {pad}


def test_a_newer_register_that_cannot_be_read(tmp_path: Path) -> None:
    """Its version is asked of the line alone: what is new in other files is not called wrong."""
    actie(tmp_path, ("status: open", "status: open\nnieuwigheid: ja"))
    rao = tmp_path / "rao.yaml"
    rao.write_bytes(b"versie: 999\n" + rao.read_bytes() + b"kapot: [\n")
    with pytest.raises(RaoError, match="heeft versie 999"):
        valideer(Controlevraag(basis=tmp_path, vandaag=DAG))


def test_a_plain_comment(tmp_path: Path) -> None:
    """A comment about something else is no acceptance, also when rao is in it."""
    assert codes(actie(tmp_path, op_de_regel("zie de brief van het RAO: accepteer dit"))) == {
        "BSL02": 1
    }


def test_in_a_text(tmp_path: Path) -> None:
    """What stands between quotes is text and no acceptance."""
    tekst = f"omschrijving: '# rao: accepteer BSL02 {REDEN}'"
    oud = "omschrijving: Vraagt de ambassade naar het reisdocument"
    assert codes(actie(tmp_path, (oud, tekst))) == {"BSL02": 1}


def test_windows_line_ends(tmp_path: Path) -> None:
    """In a file with CRLF an acceptance works alike."""
    verslag = actie(tmp_path, op_de_regel(f"rao: accepteer BSL02 {REDEN}"), ("\n", "\r\n"))
    assert codes(verslag) == {}
    assert verslag.geaccepteerd[0].reden == REDEN
