"""What is the matter in a zaak: typed once, and told by everything that tells of the zaak (S8)."""

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

FEITEN = "Het gezin woont sinds 2023 in Ter Apel.\n\n- De jongste gaat er naar school."
ZET = ("zaak", "vul-aan", ZAAK, "--zet", f"feiten={FEITEN}")
GEZIN = ("--onderwerp", "Gezin in een hotel", "--aanbrenger", "COA", "--groep", "gezin")


def test_it_is_asked_by_an_option(lijst: Secretaris) -> None:
    """A new zaak gets its facts before its question, and the register says which form it has."""
    zaak = lijst.doet("nieuw", "zaak", LIJST, *GEZIN, "--feiten", "Het hotel sluit.").strip()
    deel = lijst.lees(LIJSTPAD).partition(f"  {zaak}:\n")[2]
    assert "    groep: gezin\n    feiten: Het hotel sluit.\n    vraag:\n" in deel
    assert "versie: 5\n" in lijst.lees("rao.yaml")


def test_a_zaak_without_it_has_no_key(lijst: Secretaris) -> None:
    """Who does not tell the facts keeps a register that an older rao can write."""
    lijst.doet("nieuw", "zaak", LIJST, *GEZIN)
    assert "feiten" not in lijst.lees(LIJSTPAD)
    assert "versie: 5" not in lijst.lees("rao.yaml")


@pytest.mark.parametrize(
    ("opdracht", "kop"),
    [
        (("toon", ZAAK), "wat er aan de hand is"),
        (("zaak", "blad", ZAAK), "## Wat er aan de hand is"),
        (("zoek", "jongste"), ZAAK),
    ],
)
def test_it_is_told(gepland: Secretaris, opdracht: tuple[str, ...], kop: str) -> None:
    """The screen, the zaakblad and the search tell the facts of the zaak."""
    s = gepland
    s.doet(*ZET)
    gezegd = s.doet(*opdracht)
    assert kop in gezegd
    assert "De jongste gaat er naar school" in gezegd


def test_the_table_reads_it(gepland: Secretaris) -> None:
    """The annex of the agenda and the spiekbrief of the chair tell the facts whole."""
    s = gepland
    s.doet(*ZET)
    s.doet("agenda", "genereer")
    s.doet("agenda", "genereer", "--spiekbrief")
    for stuk in ("agenda", "spiekbrief"):
        tekst = s.lees(f"documenten/2026-03-12/{stuk}.md")
        assert "Wat er aan de hand is" in tekst
        assert "- De jongste gaat er naar school." in tekst


def test_history_tells_a_rewording(gepland: Secretaris) -> None:
    """Told later it is an addition, told otherwise a change."""
    s = gepland
    s.doet(*ZET)
    assert "feiten" in s.doet("historie", ZAAK)
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "feiten=Het gezin verhuisde.", "--ja")
    assert "gewijzigd" in s.doet("historie", ZAAK)


def test_the_gate_of_privacy_reads_it(gepland: Secretaris) -> None:
    """A number of a person in the facts is refused, and nothing changes."""
    voor = gepland.lees(LIJSTPAD)
    gelopen = gepland.rao("zaak", "vul-aan", ZAAK, "--zet", "feiten=Het BSN is 999999990.")
    assert gelopen.exit_code != 0
    assert gepland.lees(LIJSTPAD) == voor


def test_a_zaak_split_off_takes_it_along(gepland: Secretaris) -> None:
    """The part that goes on alone has the same facts, unless others are told."""
    s = gepland
    s.doet(*ZET)
    splits = ("zaak", "splits", ZAAK, "--groep", "volwassene", "--onderwerp")
    zelfde = s.doet(*splits, "De oudste zoon").strip()
    anders = s.doet(*splits, "De oudste dochter", "--feiten", "Zij is nu achttien.").strip()
    assert "De jongste gaat er naar school" in s.doet("toon", zelfde)
    assert "Zij is nu achttien." in s.doet("toon", anders)
    assert "De jongste" not in s.doet("toon", anders)


def test_joined_zaken_take_it_along(gepland: Secretaris) -> None:
    """The first zaak gives the facts, and told anew they are those."""
    s = gepland
    s.doet(*ZET)
    splits = ("zaak", "splits", ZAAK, "--groep", "volwassene", "--onderwerp")
    zoon = s.doet(*splits, "De oudste zoon", "--feiten", "Hij wil terug.").strip()
    samen = ("zaak", "voeg-samen", ZAAK, zoon, "--groep", "gezin", "--onderwerp")
    zinnen = s.zegt(*samen, "Weer als één gezin")
    assert f"Van {zoon} is niet overgenomen: groep en feiten." in " ".join(zinnen.split())
    nieuw = next(woord for woord in zinnen.split() if woord.startswith("Z-"))
    assert "De jongste gaat er naar school" in s.doet("toon", nieuw)


def test_the_deelberaad_reads_it(gehouden: Secretaris) -> None:
    """A zaak that goes up takes its facts along, and the paper begins with them."""
    s = deelberaad.klaar(gehouden)
    s.doet(*ZET)
    s.doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
    assert "De jongste gaat er naar school" in s.lees(OPSCHALINGPAD)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = s.lees(f"documenten/opschaling/{OPSCHALING}.md")
    koppen = [regel for regel in stuk.splitlines() if regel.startswith("###")]
    assert koppen[0] == "### Wat er aan de hand is"
