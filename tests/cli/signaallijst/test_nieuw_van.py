"""`rao nieuw signaallijst --van`: take over a list that somebody wrote."""

import pytest

from tests.cli.secretaris import Secretaris

VAN = ("nieuw", "signaallijst", "--van")
KENMERK = "SL-assen-2026-03-09"
PAD = f"signaallijsten/2026/{KENMERK}.yaml"
SCHEMA = "# yaml-language-server: $schema=../../schemas/signaallijst.schema.json\n"
COMPLEET = f"""\
# Van het LKO gekregen
soort: signaallijst
kenmerk: {KENMERK}
richting: lko-rao
afzender: assen
datum: 2026-03-09
status: concept   # nog niet klaar
zaken:
  Z-7K3F9E: {{onderwerp: "Gezin", aanbrenger: COA, groep: gezin}}
"""
DEEL = """\
zaken:
  - onderwerp: Gezin
    aanbrenger: COA
    groep: gezin
    termijn: {tot: 2026-06-01}
    oplossingsrichtingen: [{omschrijving: Vertrek, onorthodox: true}]
    advies: {voorkeur: 1}
  - onderwerp: Man alleen
    aanbrenger: IND
    groep: volwassene
"""


def neem(s: Secretaris, tekst: str | bytes, *args: str) -> str:
    """Take over a text as `lijst.yaml`; returns the kenmerk."""
    (s.map.parent / "lijst.yaml").write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return s.doet(*VAN, "../lijst.yaml", *args).strip()


def weigert(s: Secretaris, tekst: str, *args: str, code: int = 2) -> str:
    """Offer a text that is refused; returns what rao told."""
    (s.map.parent / "lijst.yaml").write_text(tekst, encoding="utf-8", newline="")
    return s.faalt(*VAN, "../lijst.yaml", *args, code=code)


def test_complete_stays_to_the_letter(leeg: Secretaris) -> None:
    """A complete list stays as it is; only the line for the editor is put on top."""
    assert neem(leeg, COMPLEET) == KENMERK
    assert leeg.lees(PAD) == SCHEMA + COMPLEET
    assert leeg.laatste() == (f"Nieuwe signaallijst {KENMERK}", [PAD])


def test_the_line_for_the_editor_not_twice(leeg: Secretaris) -> None:
    """When the line for the editor is there, no byte changes."""
    neem(leeg, SCHEMA + COMPLEET)
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_windows_line_ends(leeg: Secretaris) -> None:
    """A file of Windows gets the line ends of the register."""
    neem(leeg, COMPLEET.replace("\n", "\r\n"))
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_byte_order_mark(leeg: Secretaris) -> None:
    """A BOM in front is read and not kept."""
    neem(leeg, COMPLEET.encode("utf-8-sig"))
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_twice_is_once(leeg: Secretaris) -> None:
    """Taking over the same complete list again changes nothing."""
    neem(leeg, COMPLEET)
    assert leeg.zegt(*VAN, "../lijst.yaml") == "Er is niets veranderd; alles stond er al."
    assert leeg.log()[1:] == [f"Nieuwe signaallijst {KENMERK}"]


def test_a_part_is_completed(leeg: Secretaris) -> None:
    """What is missing is added by rao: head, kenmerken, and numbers as numbers."""
    assert neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09") == KENMERK
    eerste, tweede = (r.strip()[:8] for r in leeg.lees(PAD).splitlines() if r.startswith("  Z-"))
    assert leeg.lees(PAD) == SCHEMA + (
        "soort: signaallijst\n"
        f"kenmerk: {KENMERK}\n"
        "richting: lko-rao\n"
        "afzender: assen\n"
        "datum: 2026-03-09\n"
        "status: concept\n"
        "zaken:\n"
        f"  {eerste}:\n"
        "    onderwerp: Gezin\n"
        "    aanbrenger: COA\n"
        "    groep: gezin\n"
        "    termijn: {tot: 2026-06-01}\n"
        "    oplossingsrichtingen:\n"
        "      - {omschrijving: Vertrek, onorthodox: true}\n"
        "    advies: {voorkeur: 1}\n"
        f"  {tweede}: {{onderwerp: Man alleen, aanbrenger: IND, groep: volwassene}}\n"
    )


def test_a_part_twice_is_once(leeg: Secretaris) -> None:
    """A list without kenmerken is not doubled either: rao knows it by its content."""
    eerste = neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09")
    assert neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09") == eerste
    assert len(leeg.log()) == 2


def test_another_list_on_the_same_day(leeg: Secretaris) -> None:
    """A list with another content is a second list."""
    neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09")
    ander = DEEL.replace("Man alleen", "Vrouw alleen")
    assert neem(leeg, ander, "--lko", "assen", "--datum", "2026-03-09") == f"{KENMERK}-b"


def test_without_a_date_it_is_today(leeg: Secretaris) -> None:
    """Without a date in the text or on the line it is the day of today."""
    assert neem(leeg, f"afzender: assen\n{DEEL}") == "SL-assen-2026-03-05"


def test_a_kenmerk_in_a_row(leeg: Secretaris) -> None:
    """Zaken in a row may carry their kenmerk."""
    neem(leeg, DEEL.replace("- onderwerp: Gezin", "- kenmerk: Z-7K3F9E\n    onderwerp: Gezin"),
         "--lko", "assen", "--datum", "2026-03-09")  # fmt: skip
    assert "  Z-7K3F9E:\n    onderwerp: Gezin\n" in leeg.lees(PAD)


def test_from_stdin(leeg: Secretaris) -> None:
    """With - rao reads what comes in."""
    assert leeg.doet(*VAN, "-", invoer=COMPLEET) == f"{KENMERK}\n"


def test_the_zaken_are_at_the_commit(leeg: Secretaris) -> None:
    """The commit names the list and its zaken."""
    neem(leeg, COMPLEET)
    trailers = leeg.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [KENMERK, "Z-7K3F9E"]


def test_errors_on_own_lines(leeg: Secretaris) -> None:
    """Errors point to the lines of the own file, also while rao completes the head."""
    tekst = "afzender: assen\ndatum: 5-3-2026\nzaken:\n  Z-7K3F9E: {onderwerp: X, groep: amv}\n"
    assert weigert(leeg, tekst) == (
        "Fout: ../lijst.yaml kan zo niet worden overgenomen.\n"
        "../lijst.yaml:2: 'datum': '5-3-2026' is geen datum. Bedoelt u 2026-03-05?"
        " Schrijf eerst het jaar.\n"
        "../lijst.yaml:4: De sleutel 'aanbrenger' ontbreekt. Zet 'aanbrenger: …' onder"
        " 'Z-7K3F9E' erbij.\n"
    )


def test_errors_in_a_row(leeg: Secretaris) -> None:
    """Zaken without kenmerk are named by their place, and the line is that of the text."""
    tekst = f"afzender: assen\n{DEEL.replace('groep: volwassene', 'grop: volwassene')}"
    assert weigert(leeg, tekst) == (
        "Fout: ../lijst.yaml kan zo niet worden overgenomen.\n"
        "../lijst.yaml:9: De sleutel 'groep' ontbreekt. Zet 'groep: …' onder zaak 2 erbij.\n"
        "../lijst.yaml:11: De sleutel 'grop' is hier onbekend. Bedoelt u 'groep'?\n"
    )


def test_a_wrong_check_character(leeg: Secretaris) -> None:
    """A kenmerk with a typing error is refused on the line where it stands."""
    tekst = COMPLEET.replace("Z-7K3F9E", "Z-7K3F9F")
    assert "../lijst.yaml:9: Het kenmerk 'Z-7K3F9F' bestaat niet" in weigert(leeg, tekst)


def test_a_kenmerk_that_does_not_fit_the_date(leeg: Secretaris) -> None:
    """A kenmerk of another day is refused."""
    tekst = COMPLEET.replace("datum: 2026-03-09", "datum: 2026-03-10")
    assert "../lijst.yaml:3: Kenmerk 'SL-assen-2026-03-09' past niet" in weigert(leeg, tekst)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", ":1: Het bestand is leeg."),
        ("zaken: [\n", ":1: Dit haakje ([) wordt niet gesloten."),
        ("zaken: {}\nzaken: {}\n", ":2: De sleutel 'zaken' staat hier al, op regel 1."),
        (f"afzender: assen\n{DEEL}status: klaar\n", ":12: 'status' kent de waarde 'klaar' niet."),
        (f"afzender: assen\n{DEEL}soort: overleg\n", ":12: 'soort' kent de waarde 'overleg' niet."),
    ],
)
def test_useless_text(leeg: Secretaris, tekst: str, zin: str) -> None:
    """What cannot be read or is no list is refused, with the line."""
    assert zin in weigert(leeg, tekst)


def test_contradiction_with_the_lko(leeg: Secretaris) -> None:
    """The text may not contradict what is on the line."""
    assert weigert(leeg, COMPLEET, "--lko", "ter-apel") == (
        "Fout: In het bestand staat afzender assen, maar u gaf --lko ter-apel.\n"
        "Laat --lko weg of verbeter het bestand.\n"
    )


def test_contradiction_with_the_date(leeg: Secretaris) -> None:
    """Another date is a contradiction too."""
    assert weigert(leeg, COMPLEET, "--datum", "2026-03-10") == (
        "Fout: In het bestand staat datum 2026-03-09, maar u gaf --datum 2026-03-10.\n"
        "Laat --datum weg of verbeter het bestand.\n"
    )


def test_the_same_on_the_line_is_allowed(leeg: Secretaris) -> None:
    """What the line says as the text does is no contradiction."""
    assert neem(leeg, COMPLEET, "--lko", "assen", "--datum", "2026-03-09") == KENMERK


def test_no_sender(leeg: Secretaris) -> None:
    """When nothing says whose list it is, rao says how to tell."""
    assert weigert(leeg, DEEL) == (
        "Fout: In ../lijst.yaml staat niet van welk LKO de lijst is.\n"
        "Zet er 'afzender: …' in, of geef het mee met --lko.\n"
    )


def test_unknown_sender(leeg: Secretaris) -> None:
    """An LKO that is not in the register can send no list."""
    assert weigert(leeg, f"afzender: emmen\n{DEEL}", code=3) == (
        "Fout: Het LKO 'emmen' staat niet in rao.yaml.\n"
        "Kies uit: ter-apel, assen. Hoort er een bij? Typ: rao nieuw lko\n"
    )


def test_same_kenmerk_other_content(leeg: Secretaris) -> None:
    """Another list with the same kenmerk overwrites nothing."""
    neem(leeg, COMPLEET)
    assert weigert(leeg, COMPLEET.replace("Gezin", "Man"), code=3) == (
        f"Fout: {PAD} bestaat al, met een andere inhoud.\n"
        "Geef de lijst een ander kenmerk of een andere datum.\n"
    )


def test_a_file_that_does_not_exist(leeg: Secretaris) -> None:
    """A wrong name of a file is wrong usage."""
    assert leeg.faalt(*VAN, "nergens.yaml", code=2).startswith(
        "Fout: rao kan 'nergens.yaml' niet lezen"
    )


def test_too_large(leeg: Secretaris) -> None:
    """A file of more than 1 MiB is not read to its end, and refused."""
    zin = weigert(leeg, COMPLEET + "# " + "x" * 1024 * 1024 + "\n")
    assert "Het bestand is te groot" in zin
