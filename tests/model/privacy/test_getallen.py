"""Numbers of persons in every way of writing, and what only looks like one."""

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens


def soorten(tekst: str) -> list[str]:
    """Return the kinds that are found in a text, in its order."""
    return [gegeven.soort for gegeven in vind_persoonsgegevens(tekst)]


@pytest.mark.parametrize(
    "bsn",
    [
        "999990366",
        "9999.90.366",
        "99 99 90 366",
        "9-9-9-9-9-0-3-6-6",
        "999/990/366",
        "99999-0366",
        "999\t990\t366",
        "999\n  990 - 366",
        "(999990366)",
        "BSN999990366",
        "bsn_999990366",
        "persoon-999990366",
        "nr.999990366",
        "9999&#57;0366",
        r'"99999\x30366"',
        "x999990366y",
        "bsn999990366abc",
        "9_9_9_9_9_0_3_6_6",
        "https://voorbeeld.nl/999990366/x",
        "999990366-1",
        "fiscaal nummer 999990366",
        "bsn/rsin 999990366",
        "regel 999990366",
        "pagina 999990366",
        "999990366 km",
    ],
)
def test_bsn(bsn: str) -> None:
    """However it is grouped or glued, nine digits that pass the elfproef are a BSN."""
    assert soorten(f"Zie {bsn} in het dossier") == ["bsn"]


@pytest.mark.parametrize(
    "v_nummer",
    [
        "2801234567",
        "2801 234 567",
        "280-123-4567",
        "28.01.23.45.67",
        "V2801234567",
        "V 280 12 34567",
        "v-nr: 12345678",
        "V-nummers 2801234567/2801234568",
        "2801234567/3",
        "2801234567-1",
        "https://voorbeeld.nl/2801234567/brief.docx",
    ],
)
def test_v_nummer(v_nummer: str) -> None:
    """Ten digits that stand apart are a V-nummer, and so is any number behind the word."""
    assert set(soorten(f"Overlast door {v_nummer}.")) == {"v-nummer"}


@pytest.mark.parametrize(
    ("telefoon", "nieuw"),
    [
        ("06-12345678", False),
        ("+31 (0)6 12345678", False),
        ("06_1234_5678", True),
        ("31612345678", True),
        ("+963 11 123 4567", True),
        ("00963-11-1234567", True),
        ("+1 (555) 123-4567", True),
        ("tel. 1234567", True),
    ],
)
def test_telephone(telefoon: str, nieuw: bool) -> None:  # noqa: FBT001
    """A number of here or of another country is found; new forms are marked as such."""
    (gevonden,) = vind_persoonsgegevens(f"Bereikbaar, {telefoon} 's avonds")
    assert (gevonden.soort, gevonden.nieuw) == ("telefoon", nieuw)


@pytest.mark.parametrize(
    "iban", ["SE4550000000058398257466 van", "nl91abna0417164300", "NL-91-ABNA-0417-1643-00 is"]
)
def test_iban(iban: str) -> None:
    """An account is as long as its country says: the word behind it is no part of it."""
    assert soorten(f"Rekening {iban} bekend") == ["iban"]


@pytest.mark.parametrize(
    "tekst",
    [
        "order 4540213368",
        "orders 4540213368 en 4540213369",
        "Factuurnummer: 999990366",
        "RSIN 999990366",
        "999990366 is het RSIN van de stichting",
        "KvK 12345678, vestiging 000012345678",
        "€ 999.990.366",
        "2801234567 euro",
        "artikel 999990366",
        "IP-adres 192.168.10.204",
        "71214128-94cc-4512-1623-518b45f01826",
        "sha256:999990366999990366",
        "Rao-Wijziging: 31600000000e70724282",
        "This reverts commit 31600000000e99999990366e0610000000e00310.",
        f"checksum {'31600000000e' * 5}9999",
        "Z-7K3F9E en B-2026-03-12-01",
        "2026/123456 en 2026031215",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "van 09.30-10.15 uur in kamer 12",
    ],
)
def test_other_numbers(tekst: str) -> None:
    """Numbers of things, amounts, days, times and codes are no numbers of persons."""
    assert soorten(tekst) == []


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("w-doc W99990022", "documentnummer"),
        ("dossiernr ambassade KON/2024/99913", "documentnummer"),
        ("ktkn XX99XX", "kenteken"),
    ],
)
def test_short_words(tekst: str, soort: str) -> None:
    """The words before a number may be short ones."""
    assert soorten(tekst) == [soort]


@pytest.mark.parametrize("tekst", ["rsin 999990366", "Bel 088-0430430", "COA 088 - 715 70 00"])
def test_of_an_organisation(tekst: str) -> None:
    """A number of an organisation is of no person."""
    assert soorten(tekst) == []


@pytest.mark.parametrize(
    "ervoor",
    [
        *("tel", "tel:", "tel.", "mob", "mob.", "gsm", "sms", "phone", "bel", "belt", "gebeld op"),
        *("bereikbaar op", "whatsapp", "fax"),
    ],
)
def test_a_short_number_needs_no_other_word(ervoor: str) -> None:
    """Seven digits behind a word for calling are a number, whatever else the text says."""
    regel = f"Het loket: {ervoor} 123 45 67"
    assert soorten(regel) == soorten(f"telefoon\n\n{regel}") == ["telefoon"]
