"""`uit` in rao.yaml: a region does without a rule that never says more than what to think of."""

from rao_cli.rules.alle import ALLE_REGELS
from tests.cli.secretaris import OVERLEGPAD, Secretaris

UIT = "OVL13"


def test_a_rule_that_is_off_says_nothing(besloten: Secretaris) -> None:
    """Set by a command, it is quiet; the register asks for the form that knows this."""
    assert UIT in besloten.doet("valideer")
    besloten.doet("register", "zet", f"regels.{UIT}", "uit")
    assert UIT not in besloten.doet("valideer")
    assert "versie: 8" in besloten.lees("rao.yaml")
    besloten.doet("register", "zet", f"regels.{UIT}", "waarschuwing")
    assert f"waarschuwing {UIT}" in besloten.doet("valideer")


def test_an_acceptance_of_it_stays(besloten: Secretaris) -> None:
    """What somebody accepted before is not called without effect."""
    besloten.typt(OVERLEGPAD, "geen}\n", f"geen}}  # rao: accepteer {UIT} niemand kon\n")
    besloten.doet("register", "zet", f"regels.{UIT}", "uit")
    gezegd = besloten.doet("valideer")
    assert ("VRM21" in gezegd, "geaccepteerd" in gezegd) == (False, False)


def test_a_heavier_rule_cannot_be_off(besloten: Secretaris) -> None:
    """The command refuses it, and so does the check of what a person wrote."""
    for code in ("OVL15", "SIG01", "PRI05", "VRM23"):
        gezegd = besloten.faalt("register", "zet", f"regels.{code}", "uit", code=2)
        assert f"{code} kan niet uit" in gezegd
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + "regels: {SIG10: uit}\n")
    uit = besloten.rao("valideer", "--uitvoer", "kort")
    assert uit.exit_code == 1
    assert ("REG06 fout" in uit.stdout, "SIG10 waarschuwing" in uit.stdout) == (True, True)


def test_the_card_says_which(besloten: Secretaris) -> None:
    """The card of a rule says whether it can be off: of those that only say what to think of."""
    mag = [regel.code for regel in ALLE_REGELS if regel.mag_uit]
    assert {"SIG22", UIT} <= set(mag)
    assert {regel.ernst["opschaling"] for regel in ALLE_REGELS if regel.mag_uit} == {
        "aandachtspunt"
    }
    zegt = "Met uit zegt rao er niets meer van."
    kaarten = [" ".join(besloten.doet("regel", code).split()) for code in (UIT, "OVL15")]
    assert [zegt in kaart for kaart in kaarten] == [True, False]
