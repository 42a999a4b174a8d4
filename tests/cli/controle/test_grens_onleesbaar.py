"""A baseline of a register with files that cannot be read: what of them is solved, and what new."""

import re

import pytest

from tests.cli.controle.test_valideer_grens import BSN, MAIL, Grens
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris

#: A day as rao does not read it: of this list no rule is asked.
DAG = ("datum: 2026-03-05", "datum: 5-3-2026")
ANDER_PAD = LIJSTPAD.replace("SL-", "lijst-")


def verander(s: Secretaris, pad: str, oud: str, nieuw: str) -> None:
    """Change a file by hand."""
    assert oud in s.lees(pad)
    s.schrijf(pad, s.lees(pad).replace(oud, nieuw))


def maak_leesbaar(s: Secretaris) -> None:
    """Mend the list."""
    verander(s, LIJSTPAD, *reversed(DAG))


@pytest.fixture(name="grens")
def _grens(besloten: Secretaris) -> Grens:
    """An old register with a list that cannot be read, and a finding in rao.yaml."""
    verander(besloten, LIJSTPAD, *DAG)
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + MAIL)
    grens = Grens(besloten, besloten.map / "grens.txt")
    grens.schrijf()
    assert grens.nieuw() == []
    return grens


def test_what_is_mended_elsewhere_goes_out(grens: Grens) -> None:
    """Of a file that can be read, what is mended is told and goes; of the other all stays."""
    van_de_lijst = [regel for regel in grens.regels() if "signaallijst/" in regel]
    verander(grens.s, "rao.yaml", MAIL, "")
    assert grens.json()["opgelost"] == ["PRI04 bij register"]
    assert "1 opgeloste melding is uit" in grens.schrijf()
    assert [regel for regel in grens.regels() if "signaallijst/" in regel] == van_de_lijst
    assert not [regel for regel in grens.regels() if "PRI04" in regel]
    assert grens.nieuw() == []


def test_what_is_gone_while_another_file_broke(grens: Grens) -> None:
    """What rao does not find any more is told, though a file that broke since may hide why."""
    verander(grens.s, "rao.yaml", MAIL, "")
    grens.s.schrijf(OVERLEGPAD, "soort: [\n")
    uit = grens.s.rao("valideer", "--grens", str(grens.pad))
    assert (
        "1 melding daaruit vindt rao niet meer: PRI04 bij register. Of dat is opgelost, weet rao "
        f"pas als dit weer te lezen is: {OVERLEGPAD}."
    ) in " ".join(uit.stdout.split())
    assert grens.json()["opgelost"] == []


def test_the_form_of_a_file_that_stays_unreadable(grens: Grens) -> None:
    """One of two faults of form in a file is mended: that goes out, and the other stays."""
    verander(grens.s, LIJSTPAD, "groep: gezin", "groep: familie")
    grens.pad.unlink()
    grens.schrijf()
    verander(grens.s, LIJSTPAD, "groep: familie", "groep: gezin")
    assert grens.json()["opgelost"] == [
        "VRM13 bij signaallijst/SL-ter-apel-2026-03-05 (zaken.Z-7K3F9E.groep)"
    ]
    grens.schrijf()
    assert [regel.split("\t")[2] for regel in grens.regels() if "signaallijst/" in regel] == [
        "VRM14"
    ]


def test_another_fault_in_the_place_of_the_one(grens: Grens) -> None:
    """A file that stays unreadable by something new is known as such, and later shows the rest."""
    maak_leesbaar(grens.s)
    verander(grens.s, LIJSTPAD, "groep: gezin", "groep: familie")
    voor = grens.pad.read_bytes()
    assert "is niets opgelost" in " ".join(grens.schrijf().split())
    assert grens.pad.read_bytes() == voor
    assert grens.nieuw() == ["VRM13"]
    verander(grens.s, LIJSTPAD, "groep: familie", "groep: gezin")
    grens.schrijf()
    assert grens.nieuw() == []


def test_nothing_new_comes_in_with_it(grens: Grens) -> None:
    """A new fault of form in the same file, and one in another, stay out of the baseline."""
    verander(grens.s, LIJSTPAD, "groep: gezin", "groep: familie")
    verander(grens.s, "rao.yaml", MAIL, MAIL * 2)
    voor = grens.pad.read_bytes()
    assert sorted(grens.nieuw()) == ["PRI04", "VRM13"]
    assert "2 nieuwe meldingen staan er niet in" in " ".join(grens.schrijf().split())
    assert grens.pad.read_bytes() == voor


def test_what_comes_to_light(grens: Grens) -> None:
    """A list that is mended shows what was hidden: it is told, and comes in when one asks."""
    maak_leesbaar(grens.s)
    bloot = grens.nieuw()
    assert "SIG04" in bloot
    uit = grens.s.rao("valideer", "--grens", str(grens.pad))
    gezegd = " ".join(uit.stdout.split())
    assert f"{len(bloot)} meldingen staan in een bestand dat eerst niet te lezen was" in gezegd
    assert gezegd.count("Dit bestand was eerst niet te lezen.") == len(bloot)
    gedaan = " ".join(grens.schrijf().split())
    assert f"{len(bloot)} meldingen staan er nu bij, want {LIJSTPAD} was eerst niet te" in gedaan
    assert grens.nieuw() == []
    verander(grens.s, LIJSTPAD, "aanbrenger: COA", "aanbrenger: QQQ")
    assert grens.nieuw(), "from now on it is a file as any other"


def test_only_of_that_file(grens: Grens) -> None:
    """What is new elsewhere, and a sign of a person in that file, stay out."""
    maak_leesbaar(grens.s)
    grens.s.schrijf(LIJSTPAD, grens.s.lees(LIJSTPAD) + MAIL + BSN)
    verander(grens.s, "rao.yaml", MAIL, MAIL * 2)
    grens.schrijf()
    assert sorted(grens.nieuw()) == ["PRI01", "PRI04", "PRI04"]


def test_a_file_that_was_no_yaml(grens: Grens) -> None:
    """What its form was, nobody knew either; and when it breaks so again, nothing is solved."""
    goed = grens.s.lees(LIJSTPAD)
    grens.s.schrijf(LIJSTPAD, f"{goed}vraag: 'open\n")
    grens.pad.unlink()
    grens.schrijf()
    grens.s.schrijf(LIJSTPAD, goed)
    assert grens.nieuw() == ["VRM14"]
    grens.schrijf()
    assert grens.nieuw() == []
    grens.s.schrijf(LIJSTPAD, f"{goed}vraag: 'open\n")
    assert grens.json()["opgelost"] == []
    opdracht = ("valideer", "--grens", str(grens.pad), "--schrijf")
    assert f"rao kan {LIJSTPAD} niet lezen" in grens.s.faalt(*opdracht)


def test_by_another_name(grens: Grens) -> None:
    """A file whose name is not its kenmerk is known by its name as long as it cannot be read."""
    (grens.s.map / LIJSTPAD).rename(grens.s.map / ANDER_PAD)
    grens.pad.unlink()
    grens.schrijf()
    verander(grens.s, ANDER_PAD, *reversed(DAG))
    assert "SIG04" in grens.nieuw()
    grens.schrijf()
    assert grens.nieuw() == []


def test_a_file_that_was_read_hides_nothing(besloten: Secretaris) -> None:
    """A kenmerk that does not fit is a fault of form in a list that is read: new stays new."""
    verander(besloten, LIJSTPAD, "kenmerk: SL-ter-apel-2026-03-05", "kenmerk: SL-emmen-2026-03-05")
    grens = Grens(besloten, besloten.map / "grens.txt")
    grens.schrijf()
    verander(besloten, LIJSTPAD, "kenmerk: SL-emmen-2026-03-05", "kenmerk: SL-ter-apel-2026-03-05")
    verander(besloten, LIJSTPAD, "groep: gezin\n", "groep: gezin\n    # rao: accepteer BSL02\n")
    grens.schrijf()
    assert "VRM20" in grens.nieuw()


def test_a_fault_that_hides_only_now_and_then(besloten: Secretaris) -> None:
    """A time may be wrong in an overleg that is read; one that is no time is known as it was."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + MAIL)
    tekst = re.sub("(?m)^tijd: .*$", "tijd: tien uur", besloten.lees(OVERLEGPAD))
    besloten.schrijf(OVERLEGPAD, tekst)
    grens = Grens(besloten, besloten.map / "grens.txt")
    grens.schrijf()
    verander(besloten, "rao.yaml", MAIL, "")
    assert "1 opgeloste melding is uit" in grens.schrijf()
    besloten.schrijf(OVERLEGPAD, besloten.lees(OVERLEGPAD) + "vreemd: ja\n")
    assert grens.nieuw() == ["VRM10"]
    opdracht = ("valideer", "--grens", str(grens.pad), "--schrijf")
    assert f"rao kan {OVERLEGPAD} niet lezen" in besloten.faalt(*opdracht)


def test_without_a_register_file(besloten: Secretaris) -> None:
    """Where rao.yaml could not be read no rule was asked of anything: all of that was hidden."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + "vreemd: ja\n")
    grens = Grens(besloten, besloten.map / "grens.txt")
    grens.schrijf()
    verander(besloten, "rao.yaml", "vreemd: ja\n", "")
    assert "SIG04" in grens.nieuw()
    grens.schrijf()
    assert grens.nieuw() == []


def test_the_log_says_what_is_not_judged(grens: Grens) -> None:
    """Files that cannot be read are named where nothing else says so, in a log and beside JSON."""
    zin = "1 bestand kan rao niet lezen, en wat daarin staat beoordeelt het dus niet: " + LIJSTPAD
    for erbij in (["--grens", str(grens.pad)], ["--kies", "OVL"]):
        assert zin in " ".join(grens.s.rao("valideer", *erbij).stdout.split())
        assert zin in grens.s.rao("valideer", *erbij, "--json").stderr
    assert "kan rao niet lezen" not in grens.s.rao("valideer").output
    assert "kan rao niet" not in grens.s.rao("valideer", OVERLEGPAD, "--kies", "OVL").output
    grens.s.git("commit", "--all", "--quiet", "--message", "oud")
    assert zin in " ".join(grens.s.rao("valideer", "--sinds", "HEAD").stdout.split())
