"""`rao standpunt`: one organisation's position, in its own lines."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris, erbij

OPVANG = "De opvang kan doorgaan zolang er zicht is op vertrek."
COA = ("standpunt", ZAAK, "COA", "--standpunt", OPVANG, "--inzet", "Houdt de plek vrij.")
#: A list as somebody types it: comments, quotes, own order, no key for who has yet to speak.
GETYPT = f"""\
# Lijst van maart
soort: signaallijst
kenmerk: {LIJST}   # niet veranderen
richting: lko-rao
afzender: ter-apel
datum: 2026-03-05
status: "concept"
zaken:
    {ZAAK}:          # het gezin
        groep: gezin
        onderwerp: 'Gezin verblijft lang in de opvang'
        aanbrenger: COA
        standpunten:
            # eerst de IND
            IND:
                standpunt: >-
                    Er liggen geen
                    nieuwe feiten.
        advies: {{voorkeur: 1}}
toelichting: Einde
"""


def test_commit(lijst: Secretaris) -> None:
    """The commit says who spoke about which zaak."""
    assert lijst.zegt(*COA) == f"Vastgelegd: Standpunt van COA over zaak {ZAAK}"
    assert lijst.laatste() == (f"Standpunt van COA over zaak {ZAAK}", [LIJSTPAD])
    trailers = lijst.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [ZAAK, LIJST]


def test_only_own_lines(lijst: Secretaris) -> None:
    """Three lines are added, under the own name; no other line changes."""
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-06").doet(*COA)
    assert erbij(voor, lijst.lees(LIJSTPAD)) == [
        f"        standpunt: {OPVANG}\n",
        "        inzet: Houdt de plek vrij.\n",
        "        datum: 2026-03-06\n",
    ]


def test_four_organisations(lijst: Secretaris) -> None:
    """Who speaks first does not matter: each standpunt comes under its own name."""
    teksten = {naam: f"{naam} vindt dit een goed moment." for naam in ("AVIM", "DT&V", "IND")}
    for naam, tekst in teksten.items():
        lijst.doet("standpunt", ZAAK, naam, "--standpunt", tekst)
    for naam, tekst in teksten.items():
        assert f"      {naam}:\n        standpunt: {tekst}\n" in lijst.lees(LIJSTPAD)


@pytest.mark.parametrize("einde", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_what_a_person_typed_stays(lijst: Secretaris, einde: str) -> None:
    """Comments, quotes, order, indentation and line ends stay."""
    voor = GETYPT.replace("\n", einde)
    lijst.typt_nieuw(LIJSTPAD, voor)
    lijst.doet(*COA)
    na = lijst.lees(LIJSTPAD)
    erbij_ = erbij(voor, na)
    assert [regel.strip() for regel in erbij_][-3:] == [
        f"standpunt: {OPVANG}",
        "inzet: Houdt de plek vrij.",
        "datum: 2026-03-05",
    ]
    assert all(regel.endswith(einde) for regel in na.splitlines(keepends=True))
    assert {regel.endswith("\r\n") for regel in erbij_} == {einde == "\r\n"}


def test_improve(lijst: Secretaris) -> None:
    """A new standpunt replaces the old, with the day; the inzet stays when there is no new one."""
    lijst.doet(*COA)
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-09").doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.", "--ja")
    na = voor.replace(f"standpunt: {OPVANG}", "standpunt: De opvang stopt.")
    assert lijst.lees(LIJSTPAD) == na.replace("  datum: 2026-03-05\n", "  datum: 2026-03-09\n")


def test_the_same_again(lijst: Secretaris) -> None:
    """The same standpunt a day later changes nothing, not the date either."""
    lijst.doet(*COA)
    voor = lijst.foto()
    assert lijst.op("2026-03-06").zegt(*COA) == "Er is niets veranderd; alles stond er al."
    assert lijst.foto() == voor


def test_small_letters(lijst: Secretaris) -> None:
    """Zaak and organisation may be in small letters."""
    lijst.doet("standpunt", ZAAK.lower(), "dt&v", "--standpunt", OPVANG)
    assert f"      DT&V:\n        standpunt: {OPVANG}\n" in lijst.lees(LIJSTPAD)


def test_an_organisation_outside_the_core(lijst: Secretaris) -> None:
    """Who is no core organisation can give a standpunt too."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet("standpunt", ZAAK, "Nidos", "--standpunt", "De jongere heeft een voogd.")
    assert "Nidos:" in erbij(voor, lijst.lees(LIJSTPAD))[0]


def test_a_text_of_more_lines(lijst: Secretaris) -> None:
    """A standpunt of two paragraphs comes out as two paragraphs."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "Alinea een.\n\nAlinea twee.")
    data = json.loads(lijst.doet("toon", ZAAK, "--json"))
    standpunt = data["zaak"]["zaak"]["standpunten"]["COA"]["standpunt"]
    assert standpunt.strip() == "Alinea een.\n\nAlinea twee."


def test_only_the_inzet(lijst: Secretaris) -> None:
    """What is not named stays: another inzet changes its own line, and the day."""
    lijst.doet(*COA)
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-09").doet("standpunt", ZAAK, "COA", "--inzet", "Zoekt een woning.")
    na = voor.replace("inzet: Houdt de plek vrij.", "inzet: Zoekt een woning.")
    assert lijst.lees(LIJSTPAD) == na.replace("  datum: 2026-03-05\n", "  datum: 2026-03-09\n")


def test_the_same_inzet(lijst: Secretaris) -> None:
    """What stands there already changes nothing, the day neither."""
    lijst.doet(*COA)
    voor = lijst.foto()
    lijst.op("2026-03-09").doet("standpunt", ZAAK, "COA", "--inzet", "Houdt de plek vrij. ")
    assert lijst.foto() == voor


@pytest.mark.parametrize("leeg", ["geen", "-", "Geen"])
def test_the_inzet_goes(lijst: Secretaris, leeg: str) -> None:
    """It is taken away by name only, and the standpunt stays."""
    lijst.doet(*COA)
    voor = lijst.lees(LIJSTPAD)
    zegt = lijst.zegt("standpunt", ZAAK, "COA", "--inzet", leeg, "--ja")
    assert lijst.lees(LIJSTPAD) == voor.replace("        inzet: Houdt de plek vrij.\n", "")
    assert zegt.splitlines()[-1] == "Dit haalt de inzet van COA van 5 maart 2026 weg."


def test_what_goes_is_asked_first(lijst: Secretaris) -> None:
    """Without a terminal an inzet goes only with --ja."""
    lijst.doet(*COA)
    zegt = lijst.faalt("standpunt", ZAAK, "COA", "--inzet", "geen", code=2)
    assert zegt.startswith("Fout: Dit haalt de inzet van COA van 5 maart 2026 weg.")


def test_an_inzet_without_a_standpunt(lijst: Secretaris) -> None:
    """What an organisation does belongs to what it thinks."""
    zegt = lijst.faalt("standpunt", ZAAK, "COA", "--inzet", "Houdt de plek vrij.", code=2)
    assert zegt.splitlines() == [
        "Fout: COA gaf hier nog geen standpunt, en een inzet hoort bij een standpunt.",
        "Noem ook --standpunt.",
    ]


def test_nothing_to_change(lijst: Secretaris) -> None:
    """Who names nothing where a standpunt stands hears what can be named."""
    lijst.doet(*COA)
    zegt = lijst.faalt("standpunt", ZAAK, "COA", code=2)
    assert zegt == "Fout: U zegt niet wat er verandert.\nNoem --standpunt of --inzet.\n"


def test_a_standpunt_beside_an_inzet_typed_by_hand(lijst: Secretaris) -> None:
    """An inzet that stood there alone stays, and asks nobody whether it may."""
    lijst.typt(LIJSTPAD, "COA:", "COA:\n          inzet: Houdt de plek vrij.")
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", OPVANG)
    standpunt = json.loads(lijst.doet("toon", ZAAK, "--json"))["zaak"]["zaak"]["standpunten"]["COA"]
    assert (standpunt["standpunt"], standpunt["inzet"]) == (OPVANG, "Houdt de plek vrij.")


def test_the_inzet_of_a_knelpunt(lijst: Secretaris) -> None:
    """A standpunt about a knelpunt is improved in the same way."""
    lijst.onderwerp("knelpunt-tolken", "--type", "knelpunt", "--titel", "Te weinig tolken")
    over = ("standpunt", "knelpunt-tolken", "COA")
    lijst.doet(*over, "--standpunt", OPVANG)
    lijst.op("2026-03-09").doet(*over, "--inzet", "Belt het bureau.")
    gemaakt = lijst.lees("onderwerpen/2026/knelpunt-tolken.yaml")
    assert f"standpunt: {OPVANG}\n    inzet: Belt het bureau.\n    datum: 2026-03-09\n" in gemaakt


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((ZAAK, "CAO", "--standpunt", OPVANG), 3, "De organisatie 'CAO' staat niet in rao.yaml."),
        (("Z-7K3F9F", "COA", "--standpunt", OPVANG), 3, f"Bedoelt u {ZAAK}?"),
        ((ZAAK, "COA"), 2, "Er ontbreekt nog: --standpunt."),
        ((ZAAK, "COA", "--standpunt", "  "), 2, "De waarde bij --standpunt is leeg."),
        ((ZAAK,), 2, "Er ontbreekt nog: ORGANISATIE."),
    ],
)
def test_wrong(lijst: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What is wrong is refused and changes nothing."""
    assert zin in lijst.faalt("standpunt", *args, code=code)


def test_a_closed_list(lijst: Secretaris) -> None:
    """About a zaak on a withdrawn list no standpunt comes."""
    lijst.doet("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Lokaal opgelost")
    assert lijst.faalt(*COA).startswith(
        f"Fout: Signaallijst {LIJST} is ingetrokken; daar verandert niets meer aan.\n"
    )


def test_after_receipt_it_still_may(ontvangen: Secretaris) -> None:
    """A standpunt may come later, until the list is done: the IND is not always there."""
    ontvangen.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert ontvangen.laatste()[1] == [LIJSTPAD]


def test_what_it_replaces(lijst: Secretaris) -> None:
    """Who replaces a standpunt reads of which day the old one was."""
    lijst.doet(*COA)
    nieuw = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.", "--ja")
    assert lijst.op("2026-03-09").zegt(*nieuw).splitlines()[-1] == (
        "Dit vervangt het standpunt van COA van 5 maart 2026."
    )
