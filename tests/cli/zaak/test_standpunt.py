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
    """De commit zegt wie over welke zaak sprak."""
    assert lijst.zegt(*COA) == f"Vastgelegd: Standpunt van COA over zaak {ZAAK}"
    assert lijst.laatste() == (f"Standpunt van COA over zaak {ZAAK}", [LIJSTPAD])
    trailers = lijst.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [ZAAK, LIJST]


def test_alleen_eigen_regels(lijst: Secretaris) -> None:
    """Er komen drie regels bij, onder de eigen naam; geen andere regel verandert."""
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-06").doet(*COA)
    assert erbij(voor, lijst.lees(LIJSTPAD)) == [
        f"        standpunt: {OPVANG}\n",
        "        inzet: Houdt de plek vrij.\n",
        "        datum: 2026-03-06\n",
    ]


def test_vier_organisaties(lijst: Secretaris) -> None:
    """Wie het eerst spreekt maakt niet uit: elk standpunt komt onder zijn eigen naam."""
    teksten = {naam: f"{naam} vindt dit een goed moment." for naam in ("AVIM", "DT&V", "IND")}
    for naam, tekst in teksten.items():
        lijst.doet("standpunt", ZAAK, naam, "--standpunt", tekst)
    for naam, tekst in teksten.items():
        assert f"      {naam}:\n        standpunt: {tekst}\n" in lijst.lees(LIJSTPAD)


@pytest.mark.parametrize("einde", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_wat_een_mens_typte_blijft(lijst: Secretaris, einde: str) -> None:
    """Opmerkingen, aanhalingstekens, volgorde, inspringing en regeleinden blijven staan."""
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


def test_verbeteren(lijst: Secretaris) -> None:
    """Een nieuw standpunt vervangt het oude, met de dag; de inzet blijft als er geen nieuwe is."""
    lijst.doet(*COA)
    voor = lijst.lees(LIJSTPAD)
    lijst.op("2026-03-09").doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.")
    na = voor.replace(f"standpunt: {OPVANG}", "standpunt: De opvang stopt.")
    assert lijst.lees(LIJSTPAD) == na.replace("  datum: 2026-03-05\n", "  datum: 2026-03-09\n")


def test_nog_eens_hetzelfde(lijst: Secretaris) -> None:
    """Hetzelfde standpunt een dag later verandert niets, ook de datum niet."""
    lijst.doet(*COA)
    voor = lijst.foto()
    assert lijst.op("2026-03-06").zegt(*COA) == "Er is niets veranderd; alles stond er al."
    assert lijst.foto() == voor


def test_kleine_letters(lijst: Secretaris) -> None:
    """Zaak en organisatie mogen in kleine letters."""
    lijst.doet("standpunt", ZAAK.lower(), "dt&v", "--standpunt", OPVANG)
    assert f"      DT&V:\n        standpunt: {OPVANG}\n" in lijst.lees(LIJSTPAD)


def test_organisatie_buiten_de_kern(lijst: Secretaris) -> None:
    """Ook wie geen kernorganisatie is, kan een standpunt geven."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet("standpunt", ZAAK, "Nidos", "--standpunt", "De jongere heeft een voogd.")
    assert "Nidos:" in erbij(voor, lijst.lees(LIJSTPAD))[0]


def test_meer_regels_tekst(lijst: Secretaris) -> None:
    """Een standpunt van twee alinea's komt er als twee alinea's uit."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "Alinea een.\n\nAlinea twee.")
    data = json.loads(lijst.doet("toon", ZAAK, "--json"))
    standpunt = data["zaak"]["zaak"]["standpunten"]["COA"]["standpunt"]
    assert standpunt.strip() == "Alinea een.\n\nAlinea twee."


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
def test_verkeerd(lijst: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Wat niet klopt, wordt geweigerd en verandert niets."""
    assert zin in lijst.faalt("standpunt", *args, code=code)


def test_gesloten_lijst(lijst: Secretaris) -> None:
    """Over een zaak op een ingetrokken lijst komt geen standpunt meer."""
    lijst.doet("signaallijst", "trek-in", LIJST, "--reden", "Lokaal opgelost")
    assert lijst.faalt(*COA).startswith(
        f"Fout: Signaallijst {LIJST} is ingetrokken; daar verandert niets meer aan.\n"
    )


def test_na_ontvangst_mag_het_nog(ontvangen: Secretaris) -> None:
    """De IND is er niet altijd bij: een standpunt mag later komen, tot de lijst is afgehandeld."""
    ontvangen.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert ontvangen.laatste()[1] == [LIJSTPAD]


def test_wat_het_vervangt(lijst: Secretaris) -> None:
    """Wie een standpunt vervangt, leest van welke dag het oude was."""
    lijst.doet(*COA)
    nieuw = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.")
    assert lijst.op("2026-03-09").zegt(*nieuw).splitlines()[-1] == (
        "Dit vervangt het standpunt van COA van 5 maart 2026."
    )
