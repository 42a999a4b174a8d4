"""`rao adres`: a party gets a mailbox; the address of a person comes in nowhere (S11)."""

import pytest

from tests.cli.secretaris import Secretaris

ZET = ("adres", "zet")
PERSOON = "j.jansen@voorbeeld.nl"
POSTBUS = "secretariaat.rao@voorbeeld.nl"


def test_set_and_gone(leeg: Secretaris) -> None:
    """It stands in rao.yaml under its key, and goes without a trace; an older rao is kept away."""
    assert leeg.doet(*ZET, "lko:assen", "lko.assen@voorbeeld.nl") == "lko:assen\n"
    assert leeg.laatste() == ("Postbus van lko:assen", ["rao.yaml"])
    tekst = leeg.lees("rao.yaml")
    assert "adressen: {'lko:assen': lko.assen@voorbeeld.nl}\n" in tekst
    assert "\nversie: 4\n" in tekst
    assert leeg.doet("adres", "weg", "assen") == "lko:assen\n"
    assert "adressen" not in leeg.lees("rao.yaml")


def test_the_same_again_and_another(leeg: Secretaris) -> None:
    """The same once more changes nothing, also by another spelling; another address replaces it."""
    leeg.doet(*ZET, "secretaris", POSTBUS)
    leeg.doet(*ZET, "coa", "rao@coa.example")
    assert "Er is niets veranderd" in leeg.zegt(*ZET, "COA", "rao@coa.example")
    leeg.doet(*ZET, "COA", "postbus@coa.example")
    assert f"{{secretaris: {POSTBUS}, COA: postbus@coa.example}}" in leeg.lees("rao.yaml")
    assert "niets veranderd" in leeg.zegt("adres", "weg", "IND")


@pytest.mark.parametrize("adres", [PERSOON, "jan.jansen@coa.example", "jansen@coa.example"])
def test_the_address_of_a_person(leeg: Secretaris, adres: str) -> None:
    """It is refused, not repeated, and the sentence says what an address may be."""
    gezegd = leeg.faalt(*ZET, "COA", adres, code=2)
    assert "Neem het adres van een postbus" in gezegd
    assert adres not in gezegd


def test_what_is_no_address(leeg: Secretaris) -> None:
    """A text that is no mail address is refused in one sentence."""
    assert "Dit is geen mailadres" in leeg.faalt(*ZET, "COA", "postbus", code=2)


def test_nobody(leeg: Secretaris) -> None:
    """A party that is not there is refused, with what was perhaps meant; its old key can go."""
    assert "lko:assen" in leeg.faalt(*ZET, "lko:asen", POSTBUS)
    leeg.schrijf(
        "rao.yaml", f"{leeg.lees('rao.yaml')}adressen: {{'lko:weg': {POSTBUS}}}\nversie: 4\n"
    )
    leeg.doet("bewaar", "--ja")
    assert "REG16" in leeg.rao("valideer").output
    leeg.doet("adres", "weg", "lko:weg")
    assert "REG16" not in leeg.rao("valideer").output


@pytest.mark.parametrize(
    "regel",
    [
        f"adressen: {{COA: {PERSOON}}}",
        f"adressen: {{COA: {POSTBUS}}} # of {POSTBUS}",
        f"adressen: {{COA: 'mail {POSTBUS}'}}",
        f"reces: [] # {POSTBUS}",
        f"uitwisseling: {{remote: {POSTBUS}}}",
    ],
)
def test_by_hand(leeg: Secretaris, regel: str) -> None:
    """Kept is only what stands in its place and is a postbus; `valideer` says the same."""
    leeg.schrijf("rao.yaml", f"{leeg.lees('rao.yaml')}versie: 4\n{regel}\n")
    assert "PRI04" in leeg.faalt("bewaar", "--ja", code=2)
    assert "PRI04" in leeg.rao("valideer").output


def test_by_hand_and_right(leeg: Secretaris) -> None:
    """A postbus by hand is kept, in quotes too; one that rao does not know, with its reason."""
    eigen = (
        f"adressen:\n  COA: '{POSTBUS}'\n  IND: {PERSOON}  # rao: accepteer PRI04 Dit is een team\n"
    )
    leeg.schrijf("rao.yaml", f"{leeg.lees('rao.yaml')}versie: 4\n{eigen}")
    leeg.doet("bewaar", "--ja")
    assert "PRI04" not in leeg.rao("valideer").output.partition("eaccepteerd")[0]


def test_a_document_with_a_mailbox_of_the_register(leeg: Secretaris) -> None:
    """In a document the mailbox may stand, and goes and comes back; any other address not."""
    leeg.doet(*ZET, "secretaris", POSTBUS)
    leeg.schrijf("documenten/2026-03-12/agenda.md", f"Vragen? {POSTBUS}\n")
    leeg.doet("bewaar", "--ja")
    (leeg.map / "documenten/2026-03-12/agenda.md").unlink()
    leeg.doet("bewaar", "--ja")
    leeg.doet("ongedaan", "--ja")
    assert POSTBUS in leeg.lees("documenten/2026-03-12/agenda.md")
    leeg.schrijf("documenten/2026-03-12/agenda.md", "Vragen? postbus@voorbeeld.nl\n")
    assert "PRI04" in leeg.faalt("bewaar", "--ja", code=2)


def test_register_zet_points_here(leeg: Secretaris) -> None:
    """`rao register zet` says which command it is; `register toon` shows the mailboxes."""
    assert "rao adres zet" in leeg.faalt("register", "zet", "adressen.COA", POSTBUS, code=2)
    leeg.doet(*ZET, "COA", "rao@coa.example")
    assert "rao@coa.example" in leeg.doet("register", "toon")
