"""Which words with a capital are the name of a person: behind a title, and without one."""

import pytest

from rao_cli.model.privacy import Bekend, vind_persoonsgegevens

MET_TITEL = """
gezin KAYA wil terug
dhr. VAN DER Nietbestaerd
de heren Kaya en Nietbestaerd
de dames Nietbestaerd
echtpaar El Amrani-Nietbestaerd
Familie Al Sayed
zoon Yusra
de moeder (Yusra) is ziek
amv Yusra Nietbestaerd
mr. A. Nietbestaerd
drs. Nietbestaerd
prof. dr. Nietbestaerd
dokter Nietbestaerd
betrokkene Nietbestaerd
Vreemdeling T. Verzonnen
mevrouw Özgür
mevrouw D'Nietbestaerd
meneer bin Nietbestaerd
meneer Y.van den Nietbestaerd
Mevrouw Bakker
advocaat Nietbestaerd
Zus Sa'adi
""".strip().splitlines()
ZONDER_TITEL = """
Gisteren heeft Yusra Kaya verklaard dat hij terug wil.
Kaya wil niet terug.
Heeft Kaya al gereageerd?
De zaak-Kaya staat op de agenda.
Kaya, K. is uitgeschreven.
Yusra en Hodan gaan naar school.
Yusra's broer woont hier.
De broer heet Roos.
J.P. de Vries belt terug.
N. van der Wal verblijft hier.
Met KAYA NIETBESTAERD is gesproken.
Naam: Kaya
Betreft: Kaya
Toegewezen aan Hoekstra.
""".strip().splitlines()
NIEMAND = """
Mevrouw van Nidos licht het toe.
Gezin Emmen
Gezin Overplaatsing
Betrokkene Dublin Duitsland
Mevrouw van Veilig Thuis licht het toe.
De heer van de Raad voor de Kinderbescherming
Het gesprek was met dhr. Daarna ging hij weg.
Hij sprak met mevrouw. Vervolgens ging hij weg.
Het gezin. De zoon. Daarna de dochter.
HET GEZIN WIL TERUG NAAR SYRIË
BETROKKENE WERKT NIET MEE AAN VERTREK
De familie in Noord-Macedonië wil niet.
De Syrische familie
Betrokkene A en betrokkene B
Regievoerder DT&V en casemanager COA
Moeder en kind zijn gezond. Vader wil terug.
De tolk Tigrinya was er.
unit B. Daarna volgt een gesprek.
A. Inleiding
Op Schiphol en in Ter Apel
Wij wachten op de Ranov-regeling en de Dublinverordening.
Nachtdetentie is niet nodig.
Vertrekgesprekken lopen door.
Betrokkene gebruikt Metformine.
Vlucht met Turkish Airlines vanaf Rotterdam The Hague Airport.
Regel S19a staat in RAO_PAGER.
Wet Verzonnenhulp
Ref. Nidos/2026/12
naam: Nietbestaerd
organisatie: Nietbestaerd
""".strip().splitlines()


def gevonden(tekst: str, bekend: Bekend | None = None) -> list[tuple[str, str]]:
    """Return kind and words of every name in a text."""
    alle = vind_persoonsgegevens(tekst, bekend or Bekend())
    return [(g.soort, tekst[g.begin : g.eind]) for g in alle if "naam" in g.soort]


@pytest.mark.parametrize("tekst", MET_TITEL)
def test_behind_a_title(tekst: str) -> None:
    """Behind a title each text has one name, or two with `en` between them."""
    assert {soort for soort, _ in gevonden(f"Vooraf: {tekst}")} == {"naam"}


@pytest.mark.parametrize("tekst", ZONDER_TITEL)
def test_without_a_title(tekst: str) -> None:
    """A capital and what stands around it show a name."""
    assert {soort for soort, _ in gevonden(tekst)} == {"hoofdletternaam"}


@pytest.mark.parametrize("tekst", NIEMAND)
def test_nobody(tekst: str) -> None:
    """An organisation, a place, a function or the beginning of a sentence is no name."""
    assert gevonden(tekst) == []


def test_the_stretch_holds_title_and_name() -> None:
    """What is found is all of the name, and nothing behind it."""
    assert gevonden("Ook drs. A. van der Nietbestaerd-Kaya van Nidos kwam.") == [
        ("naam", "drs. A. van der Nietbestaerd-Kaya")
    ]


def test_two_names_with_one_title_are_two() -> None:
    """The second name is found too, by itself."""
    assert [woorden for _, woorden in gevonden("de heren Kaya en Nietbestaerd")] == [
        "heren Kaya",
        "Nietbestaerd",
    ]


@pytest.mark.parametrize(("tekst", "nieuw"), [("dhr. Kaya", False), ("gezin Kaya", True)])
def test_what_rao_knew_stays_a_fout(tekst: str, nieuw: bool) -> None:  # noqa: FBT001
    """A title that rao always knew is no new finding; one that it learned is."""
    assert [gegeven.nieuw for gegeven in vind_persoonsgegevens(tekst)] == [nieuw]


def test_a_known_word_is_no_name() -> None:
    """What stands among the known words is no name, with a title or without one."""
    bekend = Bekend(frozenset({"zeewijk"}))
    assert gevonden("Volgens Zeewijk komt gezin Zeewijk.", bekend) == []


def test_a_member_may_be_named_without_a_title_only() -> None:
    """The name of a member stands in rao.yaml: elsewhere a title makes it a finding."""
    bekend = Bekend(leden=frozenset({"kaya"}))
    assert gevonden("Volgens Kaya komt mevrouw Kaya.", bekend) == [("naam", "mevrouw Kaya")]


def test_a_name_over_two_lines() -> None:
    """A line that ends inside a value does not hide a name."""
    assert gevonden("toelichting: Met mevrouw\n  Kaya gesproken.\n")[0][0] == "naam"


def test_an_answer_of_one_word_is_no_title() -> None:
    """In a form the next question stands under the answer `gezin`; a name may stand there too."""
    assert gevonden("Om wie het gaat\tgezin\nFeiten\tHet gezin wacht.") == []
    assert gevonden("Het gaat om gezin\nNietbestaerd uit Emmen.") == [
        ("naam", "gezin\nNietbestaerd")
    ]


def test_two_items_are_not_one_name() -> None:
    """Words of two items or keys do not stand together."""
    assert gevonden("- gezin\n- Nietbestaerd\n") == []
