"""What may not cross the border of a region (S10)."""

from datetime import date

import pytest

from rao_cli.model.soorten.register import Lid, Lko, Regio, Register, Uitwisseling
from rao_cli.model.uitwisseling.adres import bezwaren, is_map, pad_van_map
from rao_cli.model.uitwisseling.grens import wat_niet_mee_mag

REGISTER = Register(
    soort="register",
    regio=Regio(naam="Groningen en Drenthe", provincies=["Groningen", "Drenthe"]),
    lkos={
        "ter-apel": Lko(naam="LKO Ter Apel", locatie="azc Ter Apel"),
        "veen": Lko(naam="LKO Veenstad", locatie="aanmeldcentrum De Hoeve"),
    },
    leden=[Lid(naam="R. Voorbeeld", organisatie="COA", functie="manager", van=date(2026, 1, 1))],
)


def bezwaar(tekst: str, *, met_lkos: bool = False) -> list[str]:
    """Return why a text may not go out."""
    return list(wat_niet_mee_mag(REGISTER, {"de titel": tekst}, met_lkos=met_lkos))


@pytest.mark.parametrize(
    "tekst",
    [
        "Sinds 2025 duurt het zeven maanden, in drie zaken.",
        "Vanaf 12 maart 2026, 10:00-12:00 uur; 12-03-2026.",
        "In Groningen en Drenthe, en bij de IND.",
        "Het voorbeeld van vorig jaar; R. is een letter.",
        "Zaken A-1 en B-12 van artikel 64.",
        "Aan de hoeveelheid ligt het niet.",
        "Tussen 2024-2025 en 2025/2026, dus 12.500 keer – of 1 250 keer.",
        "Op 12–03–2026 en 2026‑03‑12.",  # noqa: RUF001
    ],
)
def test_plain_text_is_allowed(tekst: str) -> None:
    """Numbers, dates, places and organisations may go along."""
    assert bezwaar(tekst) == []


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("Zie Z-7K3F9E.", "kenmerk Z-7K3F9E"),
        ("zie z-7k3f9e!", "kenmerk z-7k3f9e"),
        ("SL-ter-apel-2026-03-05 noemt het", "kenmerk SL-ter-apel-2026-03-05"),
        ("Besluit B-2026-03-12-01", "kenmerk B-2026-03-12-01"),
        ("A-2026-03-12-01 loopt nog", "kenmerk A-2026-03-12-01"),
        ("TK-veen-2026-03-12", "kenmerk TK-veen-2026-03-12"),
        ("Mail r@voorbeeld.invalid", "staat een mailadres."),
        ("Nummer 2801234567", "staat een V-nummer."),
        ("Dossier 12345678", "staat een nummer van zeven"),
        ("Geboren op 3 april 2012", "geboortedatum"),
        ("Bel 06-00000000", "nummer"),
        ("Bel 050 000 00 00", "nummer"),
        ("Volgens R. Voorbeeld", "naam van een lid"),
        ("volgens r voorbeeld", "naam van een lid"),
        ("Bij LKO Ter Apel", "LKO: Ter Apel"),
        ("vooral in TER-APEL", "LKO: Ter Apel"),
        ("In De Hoeve", "LKO: De Hoeve"),
        ("Zie Z\u20117K3F9E", "kenmerk Z-7K3F9E"),
        ("Zie Z\u20137K3F9E", "kenmerk Z-7K3F9E"),
        ("Zie Z-7K3\u00adF9E", "kenmerk Z-7K3F9E"),
        ("Zie \uff3a-7K3F9E", "kenmerk Z-7K3F9E"),
        ("SL\u2011veen\u20112026\u201103\u201105", "kenmerk SL-veen-2026-03-05"),
        ("In Veen\u00adstad", "LKO: Veenstad"),
        ("In Veen\u200bstad", "LKO: Veenstad"),
        ("In Ter\u00a0Apel", "LKO: Ter Apel"),
        ("Dossier 12 345 678", "staat een nummer van zeven"),
        ("Dossier 12.34.56.78", "staat een nummer van zeven"),
        ("Dossier 1234\u20115678", "staat een nummer van zeven"),
        ("Dossier 1234\u00ad5678", "staat een nummer van zeven"),
    ],
)
def test_what_stays_inside(tekst: str, zin: str) -> None:
    """What points to a zaak, a person or an LKO does not go; the sentence names it."""
    zinnen = bezwaar(tekst)
    assert all(gezegd.startswith("In de titel staat") for gezegd in zinnen)
    assert zin in " ".join(zinnen)


def test_what_is_of_a_person_is_not_repeated() -> None:
    """The sentence says what kind of thing stands there, and not the thing itself."""
    zinnen = " ".join(bezwaar("Bel R. Voorbeeld, nummer 2801234567, of dossier 12345678."))
    assert "V-nummer" in zinnen
    assert not [woord for woord in ("Voorbeeld", "2801234567", "12345678") if woord in zinnen]


def test_lkos_when_you_choose_so() -> None:
    """Names of LKO's may go when somebody chooses so; a zaak never."""
    assert bezwaar("Bij LKO Ter Apel", met_lkos=True) == []
    assert len(bezwaar("Bij LKO Ter Apel: Z-7K3F9E", met_lkos=True)) == 1


def test_all_at_once() -> None:
    """Each objection is there, not only the first."""
    assert len(bezwaar("Z-7K3F9E en Z-8M1Q2W bij Ter Apel, bel 0600000000")) == 4


@pytest.mark.parametrize(
    ("remote", "map_"),
    [
        ("https://git.voorbeeld.nl/x.git", False),
        ("ssh://git@git.voorbeeld.nl/x.git", False),
        ("git@git.voorbeeld.nl:x.git", False),
        ("voorbeeld:x.git", False),
        ("file:///srv/x.git", True),
        ("file:x.git", True),
        ("../x.git", True),
        ("/srv/x.git", True),
        (r"D:\x.git", True),
        (r"\\server\deel\x.git", True),
        ("//server/deel/x.git", True),
    ],
)
def test_folder_or_server(remote: str, *, map_: bool) -> None:
    """For a folder, on a network drive too, rao warns; for a server it does not."""
    assert is_map(remote) == map_


@pytest.mark.parametrize(
    ("remote", "pad"),
    [
        ("/srv/x.git", "/srv/x.git"),
        ("/srv/%78.git", "/srv/%78.git"),
        ("file:///srv/%78.git", "/srv/x.git"),
        ("FILE://localhost/srv/x.git", "/srv/x.git"),
        ("file:///C:/x.git", "C:/x.git"),
        ("file://C:/x.git", "C:/x.git"),
        ("file://server/deel/x.git", "//server/deel/x.git"),
        ("file:/x.git", "x.git"),
        ("file://../x.git", "../x.git"),
    ],
)
def test_path_of_a_folder(remote: str, pad: str) -> None:
    """The path is what git makes of it; on Windows a server may stand before it."""
    assert pad_van_map(remote) == pad


@pytest.mark.parametrize("tak", ["main", "proef/2026", "a-b_c.d"])
def test_a_good_branch(tak: str) -> None:
    """What git knows as a branch is allowed."""
    assert list(bezwaren(Uitwisseling(remote="/x", tak=tak))) == []


@pytest.mark.parametrize(
    "tak", ["", "-x", "/a", "a/", "a//b", "a..b", ".a", "a/.b", "a.lock", "a b", "a~1", "a^", "@"]
)
def test_a_branch_that_cannot_be(tak: str) -> None:
    """What git does not know as a branch is told."""
    assert [pad for pad, _ in bezwaren(Uitwisseling(remote="/x", tak=tak))] == [("tak",)]
