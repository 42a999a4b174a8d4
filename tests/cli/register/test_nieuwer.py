"""A register that a newer rao made: it can be seen, and stays as it is."""

import pytest

from rao_cli.model.register.versie import NIEUWSTE, SINDS
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

ACTIE = "A-2026-03-12-01"
#: The form of a rao that is not there yet.
LATER = NIEUWSTE + 1
KENT = f"heeft versie {LATER} en deze rao kent tot en met versie {NIEUWSTE}"
GEWEIGERD = (
    f"Fout: Dit register {KENT}: werk rao bij.\n"
    "Tot die tijd kunt u het alleen bekijken, bijvoorbeeld met: rao status\n"
)
LET_OP = f"Let op: dit register {KENT}. Wat nieuw is, ziet u hier niet: werk rao bij.\n"


@pytest.fixture
@uit_voorraad
def nieuwer(besloten: Secretaris) -> Secretaris:
    """Stand in a register with keys of a newer rao, at the top and deep inside, with notes."""
    besloten.schrijf(
        "rao.yaml", besloten.lees("rao.yaml") + f"versie: {LATER}\nkleur: groen # nieuw\n"
    )
    oud = f"  {ZAAK}:\n"
    assert oud in besloten.lees(LIJSTPAD)
    nieuw = f"  {ZAAK}:\n    zaaksysteem: {{nummer: 12}} # van de nieuwe rao\n"
    besloten.typt(LIJSTPAD, oud, nieuw)
    return besloten


@pytest.mark.parametrize(
    "opdracht",
    [
        ("toon", ZAAK),
        ("toon", LIJST, "--json"),
        ("lijst", "zaken"),
        ("lijst", "zaken", "--json"),
        ("zoek", "verblijft"),
        ("historie", ZAAK),
        ("status",),
        ("acties",),
        ("aanleveren", LIJST),
        ("cijfers",),
    ],
    ids=" ".join,
)
def test_it_can_be_seen(nieuwer: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Who looks sees what this rao knows, and is told once that there may be more."""
    uitkomst = nieuwer.rao(*opdracht)
    assert (uitkomst.exit_code, uitkomst.stderr.count(LET_OP)) == (0, 1)
    assert "kan niet worden gelezen" not in uitkomst.output


def test_what_is_known_is_shown_whole(nieuwer: Secretaris) -> None:
    """A key that nobody knows takes nothing else of its file away."""
    assert "Gezin verblijft lang in de opvang" in nieuwer.doet("toon", ZAAK)
    assert ZAAK in nieuwer.doet("lijst", "zaken")


@pytest.mark.parametrize(
    "opdracht",
    [
        ("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door."),
        ("nieuw", "signaallijst", "--lko", "assen"),
        ("nieuw", "signaallijst", "--lko", "assen", "--proef"),
        ("actie", "gereed", ACTIE),
        ("agenda", "genereer", OVERLEG),
        ("besluitenlijst", "stel-vast", "--ja"),
        ("trend", "haal-op"),
        ("ongedaan", "--ja"),
        ("bewaar",),
    ],
    ids=" ".join,
)
def test_it_is_not_written(nieuwer: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Every act is refused with the same sentence, and no byte changes."""
    assert nieuwer.op(OVERLEG).faalt(*opdracht) == GEWEIGERD


@pytest.mark.parametrize("extra", [(), ("--sinds", "HEAD~1"), ("--uitvoer", "json"), (LIJSTPAD,)])
def test_it_is_not_judged(nieuwer: Secretaris, extra: tuple[str, ...]) -> None:
    """One sentence in place of a finding at every key; a build server goes red on it."""
    assert nieuwer.faalt("valideer", *extra) == GEWEIGERD


def test_hand_edits_of_a_newer_form_are_not_kept(besloten: Secretaris) -> None:
    """Who types the number of a newer form cannot keep that with this rao."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + f"versie: {LATER}\n")
    assert besloten.faalt("bewaar") == GEWEIGERD


def test_the_first_form_may_say_so(besloten: Secretaris) -> None:
    """`versie: 1` changes nothing, and stays where it stands."""
    besloten.typt_nieuw("rao.yaml", besloten.lees("rao.yaml") + "versie: 1\n")
    voor = besloten.lees("rao.yaml")
    assert besloten.op(OVERLEG).rao("actie", "gereed", ACTIE).exit_code == 0
    assert besloten.lees("rao.yaml") == voor


@pytest.mark.parametrize("waarde", ["0", "twee", "'2'", "[2]", "99999999999999999999"])
def test_a_wrong_number_is_a_finding(besloten: Secretaris, waarde: str) -> None:
    """What is no number of a form is a fault of form, as with any key."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + f"versie: {waarde}\n")
    uitkomst = besloten.rao("valideer", "--uitvoer", "kort")
    assert uitkomst.exit_code == 1
    assert "VRM12 fout 'versie'" in uitkomst.stdout


def test_an_unknown_key_is_never_trimmed(besloten: Secretaris) -> None:
    """A file with a key that no version explains is not written; acts beside it leave it alone."""
    besloten.typt(LIJSTPAD, f"  {ZAAK}:\n", f"  {ZAAK}:\n    kleur: groen # van mij\n")
    voor = besloten.lees(LIJSTPAD)
    assert "kleur" in besloten.rao("valideer").stdout
    besloten.faalt("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.")
    besloten.faalt("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Lokaal opgelost")
    besloten.op(OVERLEG).doet("nieuw", "signaallijst", "--lko", "assen")
    assert besloten.lees(LIJSTPAD) == voor


def test_an_act_that_uses_something_new_says_it(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit that brings a newer key into a register brings the number too; older ones stop."""
    voor = besloten.lees("rao.yaml")
    with monkeypatch.context() as nieuwe_rao:
        nieuwe_rao.setitem(SINDS, ("actie", "toelichting"), LATER)
        besloten.op(OVERLEG).doet("actie", "gereed", ACTIE, "--toelichting", "Het is er")
    assert besloten.laatste()[1] == [f"acties/2026/{ACTIE}.yaml", "rao.yaml"]
    kop, _, rest = voor.partition("soort: register\n")
    assert besloten.lees("rao.yaml") == f"{kop}soort: register\nversie: {LATER}\n{rest}"
    assert besloten.op(OVERLEG).faalt("bewaar") == GEWEIGERD


def test_something_new_that_was_typed_needs_the_number(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`rao bewaar` keeps a newer key only when rao.yaml says it: another rao has to know."""
    monkeypatch.setitem(SINDS, ("actie", "toelichting"), LATER)
    pad = f"acties/2026/{ACTIE}.yaml"
    besloten.schrijf(pad, besloten.lees(pad) + "toelichting: Het is er\n")
    assert besloten.faalt("bewaar") == (
        f"Fout: Wat u veranderde, kan pas in versie {LATER} van een register.\n"
        f"Zet bovenaan in rao.yaml 'versie: {LATER}', en probeer het opnieuw.\n"
    )


def test_who_checks_first_hears_of_the_number(leeg: Secretaris) -> None:
    """`rao valideer` says what `rao bewaar` refuses, and is silent when the number is there."""
    leeg.schrijf(
        "rao.yaml", leeg.lees("rao.yaml").replace("naam: LKO", "van: 2019-01-01, naam: LKO")
    )
    assert "versie 3 van een register.\n" in leeg.faalt("bewaar", "--ja")
    assert leeg.zegt("valideer") == (
        "Let op: wat in rao.yaml staat, kan pas in versie 3 van een register. Zet bovenaan "
        "'versie: 3'; anders weigert 'rao bewaar' wat u daarin verandert."
    )
    leeg.schrijf("rao.yaml", f"versie: 3\n{leeg.lees('rao.yaml')}")
    assert leeg.zegt("valideer") == ""
    leeg.doet("bewaar", "--ja")


def test_who_checks_hears_it_of_every_file(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of any file, each time: also when all was kept, and when another file was changed since."""
    pad = f"acties/2026/{ACTIE}.yaml"
    besloten.schrijf(pad, besloten.lees(pad) + "toelichting: Het is er\n")
    assert "Let op" not in besloten.zegt("valideer")
    monkeypatch.setitem(SINDS, ("actie", "toelichting"), LATER)
    besloten.schrijf(LIJSTPAD, besloten.lees(LIJSTPAD) + "# later\n")
    gezegd = (
        f"Let op: wat in {pad} staat, kan pas in versie {LATER} van een register. Zet bovenaan in "
        f"rao.yaml 'versie: {LATER}'; anders weigert 'rao bewaar' wat u daarin verandert."
    )
    assert besloten.zegt("valideer", "--zonder-opslag") == gezegd
    assert besloten.zegt("valideer", pad, "--zonder-opslag") == gezegd
    assert besloten.zegt("valideer", LIJSTPAD, "--zonder-opslag") == ""


def test_what_is_of_a_newer_form_is_not_kept(besloten: Secretaris) -> None:
    """So the next run, which opens only what was not kept, says it again."""
    pad = f"acties/2026/{ACTIE}.yaml"
    besloten.schrijf(pad, besloten.lees(pad).replace("organisatie: ", "lko: ter-apel\n#", 1))
    for _ in range(2):
        assert f"wat in {pad} staat, kan pas in versie 3" in besloten.zegt("valideer")
        besloten.schrijf(LIJSTPAD, besloten.lees(LIJSTPAD) + "# later\n")


@pytest.mark.parametrize(
    "sleutel", ["geen: []", '"geen": []', '"g\\x65en": []', "geen: [gevolgen]"]
)
def test_a_newer_key_counts_however_it_is_written(besloten: Secretaris, sleutel: str) -> None:
    """With nothing in it, in quotes, with a letter by its number: `rao bewaar` refuses each."""
    tekst = besloten.lees(LIJSTPAD)
    besloten.schrijf(LIJSTPAD, tekst.replace(f"  {ZAAK}:\n", f"  {ZAAK}:\n    {sleutel}\n"))
    assert f"wat in {LIJSTPAD} staat, kan pas in versie 5" in besloten.zegt("valideer", LIJSTPAD)
    assert "kan pas in versie 5" in besloten.faalt("bewaar")
