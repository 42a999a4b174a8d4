"""A person at a terminal: rao asks, one thing at a time; who stops goes on from there later."""

import os
import sys
from collections.abc import Sequence

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "import sys; sys.argv = ['rao', *{args!r}]; from rao_cli.cli.app import main; main()"


def gesprek(s: Secretaris, args: Sequence[str], antwoorden: Sequence[str]) -> tuple[int, str]:
    """Type a command and answer each question; returns the exit code and all that was shown."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(PROGRAMMA.format(args=alles), kolommen=100, extra=git)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    return terminal.einde(), terminal.alles


def test_stoppen_en_verder_gaan(leeg: Secretaris) -> None:
    """Wie halverwege stopt, begint de volgende keer bij de vraag waar hij was."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    voor = leeg.foto()
    opdracht = ("nieuw", "zaak", LIJST)
    code, tekst = gesprek(leeg, opdracht, ["Gezin in een hotel", "coa", "stop"])
    assert code == 130
    assert f"rao onthoudt wat u invulde. Ga verder met: rao nieuw zaak {LIJST}" in tekst
    assert leeg.foto() == voor

    code, tekst = gesprek(leeg, opdracht, ["gezin", "Mag het?", "", "stop"])
    assert code == 0
    assert "U stopte hier eerder mee. U gaat verder waar u was.\n" in tekst
    assert "Waar gaat de zaak over?" not in tekst
    assert "(3/4) Om wie gaat het?\n" in tekst
    assert leeg.laatste()[1] == [LIJSTPAD]
    lijst = leeg.lees(LIJSTPAD)
    assert "    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n" in lijst


def test_na_het_vastleggen_is_het_vergeten(leeg: Secretaris) -> None:
    """Wat rao onthield, komt niet terug bij de volgende zaak."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    opdracht = ("nieuw", "zaak", LIJST)
    gesprek(leeg, opdracht, ["Gezin in een hotel", "stop"])
    leeg.doet(*opdracht, "--onderwerp", "Man", "--aanbrenger", "IND", "--groep", "volwassene")
    gesprek(leeg, opdracht, ["coa", "gezin", "Mag het?", "", "stop"])
    _, tekst = gesprek(leeg, opdracht, ["stop"])
    assert "(1/4) Waar gaat de zaak over?\n" in tekst
    assert "eerder mee" not in tekst


def test_aanvullen_en_stoppen(lijst: Secretaris) -> None:
    """Bij aanvullen is wat u al antwoordde vastgelegd als u stopt; de rest vraagt rao later."""
    code, tekst = gesprek(
        lijst, ("zaak", "vul-aan", ZAAK), ["Besproken aan tafel op 2 maart.", "", "stop"]
    )
    assert code == 0
    assert f"Ga later verder met: rao zaak vul-aan {ZAAK}" in tekst
    assert lijst.laatste() == (f"Zaak {ZAAK} aangevuld: constatering", [LIJSTPAD])
    _, tekst = gesprek(lijst, ("zaak", "vul-aan", ZAAK), ["stop"])
    assert "Hoe kwamen de organisaties samen tot dit beeld?" not in tekst


def test_wie_er_was(gepland: Secretaris) -> None:
    """Van wie er niet was, vraagt rao waarom; zonder antwoord vraagt rao het opnieuw."""
    antwoorden = ["DT&V, COA, IND", "", "Inzet elders", ""]
    code, tekst = gesprek(gepland.op(OVERLEG), ("overleg", "houd", OVERLEG), antwoorden)
    assert code == 0
    assert "Waarom was AVIM er niet?" in tekst
    assert "Dit antwoord is nodig." in tekst
    assert "  AVIM: {reden: Inzet elders" in gepland.lees(OVERLEGPAD)


def test_wie_nog_niet_is_genoemd(gepland: Secretaris) -> None:
    """Noemt u alleen wie er waren, dan vraagt rao aan een terminal naar de anderen."""
    opdracht = ("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, COA, IND")
    code, tekst = gesprek(gepland.op(OVERLEG), opdracht, ["Ziek", "Een collega"])
    assert (code, "Waarom was AVIM er niet?" in tekst) == (0, True)
    assert "  AVIM: {reden: Ziek, vervanging: Een collega}" in gepland.lees(OVERLEGPAD)


def test_waarom_geen_besluit(gehouden: Secretaris) -> None:
    """Bij het vaststellen vraagt rao waarom een punt geen besluit kreeg."""
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), ["De tijd was op", "j"])
    assert code == 0
    assert f"Waarom is er geen besluit over {ZAAK}, Gezin verblijft lang in de opvang?" in tekst
    assert f"zonder_besluit:\n  {ZAAK}: De tijd was op\n" in gehouden.lees(OVERLEGPAD)


def test_toch_eerst_een_besluit(gehouden: Secretaris) -> None:
    """Wie niets invult, legt eerst het besluit vast; er verandert niets."""
    voor = gehouden.foto()
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [""])
    assert code == 3
    assert f"1 punt vraagt nog een besluit: {ZAAK}." in tekst
    assert gehouden.foto() == voor


@pytest.mark.parametrize(("antwoord", "vast"), [("nee", False), ("ja", True)])
def test_vaststellen_zonder_motivering(gehouden: Secretaris, antwoord: str, *, vast: bool) -> None:
    """Wat er straks niet meer bij kan, staat er eerst; dan pas vraagt rao of het zo mag."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden)
    code, tekst = gesprek(gehouden, ("besluitenlijst", "stel-vast"), [antwoord])
    assert code == 0
    assert tekst.index("heeft geen motivering") < tekst.index("Toch zo vaststellen?")
    assert ("besluitenlijst-vastgesteld" in gehouden.lees(OVERLEGPAD)) == vast


def test_waarom_een_actie_vervalt(besloten: Secretaris) -> None:
    """Laat u een actie vervallen, dan vraagt rao waarom; dat moet u zeggen."""
    op = besloten.op("2026-03-20")
    code, tekst = gesprek(op, ("actie", "verval", "A-2026-03-12-01"), ["", "Niet meer nodig"])
    assert (code, "Waarom is de actie niet meer nodig?" in tekst) == (0, True)
    assert "toelichting: Niet meer nodig\n" in op.lees("acties/2026/A-2026-03-12-01.yaml")


def test_wat_er_moet_staan(vastgesteld: Secretaris) -> None:
    """Zonder tekst vraagt rao wat er bij het besluit moet staan."""
    opdracht = ("erratum", OVERLEG, "B-2026-03-12-01")
    code, tekst = gesprek(vastgesteld.op("2026-03-13"), opdracht, ["Lees 2 juni", ""])
    assert (code, "Wat moet er staan, en waarom?" in tekst) == (0, True)
    assert "tekst: Lees 2 juni}" in vastgesteld.lees(OVERLEGPAD)


def test_een_standpunt_onthouden(lijst: Secretaris) -> None:
    """Wie stopt bij een standpunt, hoeft het de volgende keer niet opnieuw te typen."""
    opdracht = ("standpunt", ZAAK, "coa")
    code, tekst = gesprek(lijst, opdracht, ["De opvang kan door.", "", "stop"])
    assert code == 130
    assert f"Ga verder met: rao standpunt {ZAAK} COA" in tekst
    code, tekst = gesprek(lijst, opdracht, ["Houdt plek vrij", ""])
    assert (code, "Wat is het standpunt" in tekst) == (0, False)
    assert "standpunt: De opvang kan door.\n        inzet: Houdt plek vrij\n" in lijst.lees(
        LIJSTPAD
    )
    _, tekst = gesprek(lijst, opdracht, ["stop"])
    assert "eerder mee" not in tekst


def test_een_standpunt_dat_er_al_is(lijst: Secretaris) -> None:
    """Rao laat zien wat er staat; Enter laat het zo."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.")
    code, tekst = gesprek(lijst, ("standpunt", ZAAK, "COA"), ["", "Houdt plek vrij", ""])
    assert code == 0
    assert "Er is al een standpunt van 5 maart 2026." in " ".join(tekst.split())
    assert "Nu staat er: De opvang kan door.\n" in tekst
    assert "inzet: Houdt plek vrij\n" in lijst.lees(LIJSTPAD)


def test_een_standpunt_vervangen(lijst: Secretaris) -> None:
    """Met een nieuwe tekst op de regel vraagt rao of die het oude standpunt vervangt."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.")
    nieuw = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.")
    voor = lijst.foto()
    code, tekst = gesprek(lijst, nieuw, [""])
    assert (code, "Er is niets veranderd." in tekst) == (0, True)
    assert "COA gaf al een standpunt van 5 maart 2026:\n   De opvang kan door.\n" in tekst
    assert lijst.foto() == voor
    gesprek(lijst, nieuw, ["j"])
    assert "standpunt: De opvang stopt.\n" in lijst.lees(LIJSTPAD)


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("nieuw", "zaak", "SL-assen-2026-03-05"), "staat niet in dit register"),
        (("standpunt", "Z-7K3F9F", "COA"), f"Bedoelt u {ZAAK}?"),
        (("standpunt", ZAAK, "CAO"), "De organisatie 'CAO' staat niet in rao.yaml."),
        (("zaak", "vul-aan", "Z-7K3F9F"), f"Bedoelt u {ZAAK}?"),
        (("zaak", "schaal-op", "Z-7K3F9F"), f"Bedoelt u {ZAAK}?"),
        (("signaallijst", "trek-in", "SL-assen-2026-03-05"), "staat niet in dit register"),
        (("actie", "verval", "A-2026-03-12-09"), "staat niet in dit register"),
        (("opschaling", "antwoord", LIJST), "is een lijst van een LKO"),
        (("overleg", "verplaats", OVERLEG), f"Overleg '{OVERLEG}' staat niet"),
        (("overleg", "vervalt", OVERLEG), f"Overleg '{OVERLEG}' staat niet"),
        (("overleg", "houd"), "Er is geen overleg"),
        (("erratum", OVERLEG, "B-2026-03-12-01"), "staat niet in dit register"),
    ],
    ids=lambda deel: " ".join(deel) if isinstance(deel, tuple) else "",
)
def test_eerst_kijken_dan_vragen(lijst: Secretaris, args: tuple[str, ...], zin: str) -> None:
    """Kan een opdracht niet, dan hoort u dat voor de eerste vraag."""
    code, tekst = gesprek(lijst, args, [])
    assert (code, zin in " ".join(tekst.split())) == (3, True), tekst


@pytest.mark.parametrize(
    "args",
    [
        ("nieuw", "zaak", LIJST),
        ("nieuw", "signaallijst"),
        ("nieuw", "overleg"),
        ("nieuw", "onderwerp"),
        ("standpunt", ZAAK, "COA"),
        ("zaak", "vul-aan", ZAAK),
        ("signaallijst", "trek-in", LIJST),
        ("rol", "draag-over", "secretaris", "IND"),
    ],
    ids=" ".join,
)
def test_eerst_git_dan_vragen(
    lijst: Secretaris, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    """Weet git niet wie u bent, dan hoort u dat voor de eerste vraag."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    code, tekst = gesprek(lijst, args, [])
    assert (code, "git weet nog niet wie u bent." in tekst) == (3, True)


VUL_AAN = ("zaak", "vul-aan", ZAAK)
#: Nothing about the facts (5) and the weighing (4): each head is skipped.
NIETS = ("",) * 9


def test_geen_vragen_bij_wat_u_overslaat(lijst: Secretaris) -> None:
    """Wie een onderdeel overslaat, krijgt er geen vragen meer over."""
    _, tekst = gesprek(lijst, VUL_AAN, [*NIETS, "stop"])
    for vraag in ("Welke organisaties deden daaraan mee?", "Tot welke datum?", "Wie stelde dat"):
        assert vraag not in tekst
    assert "Welke stap is gezet op weg naar vertrek?" in tekst


def test_stappen_oplossingen_en_advies(lijst: Secretaris) -> None:
    """Een stap heeft een organisatie en een dag, een oplossing een gesprek, en er is een advies."""
    gezet = ("Vertrekgesprekken", "dt&v", "11-2-2026", "")
    gepland = ("Presentatie", "dt&v", "1-3-2026", "1-4-2026", "")
    toelating = ("", "Alles is geprobeerd", "")
    oplossing = ("Vertrek met steun", "", "coa, dt&v", "Duurzaam", "Snel", "", "Duur", "")
    juridisch = ("ja", "De regeling", "", "")
    advies = ("1", "Dit houdt stand", "")
    code, tekst = gesprek(
        lijst, VUL_AAN, [*NIETS, *gezet, *gepland, *toelating, *oplossing, *juridisch, *advies]
    )
    assert code == 0
    assert "1 maart 2026 is al geweest." in tekst
    na = lijst.lees(LIJSTPAD)
    assert "- {stap: Vertrekgesprekken, organisatie: DT&V, datum: 2026-02-11}\n" in na
    assert "- {stap: Presentatie, organisatie: DT&V, datum: 2026-04-01}\n" in na
    assert "geen_toelating: Alles is geprobeerd\n" in na
    assert "voorbesproken_met: [DT&V, COA]\n" in na
    assert "voordelen: [Duurzaam, Snel]\n" in na
    assert "voorkeur: 1\n      motivering: Dit houdt stand\n" in na
    assert "Nu 5 van 12 onderdelen aanwezig.\n" in tekst
    assert "Nog geen standpunt van: DT&V, IND, COA en AVIM.\n" in tekst


def test_wat_een_stap_mist(lijst: Secretaris) -> None:
    """Van een stap die er al staat, vraagt rao alleen wat nog ontbreekt."""
    stap = "vertrekstrategie.gepland[0].stap=Presentatie"
    lijst.doet(
        *VUL_AAN, "--zet", stap, "--zet", stap.replace("stap=Presentatie", "datum=2026-04-01")
    )
    _, tekst = gesprek(lijst, VUL_AAN, [*NIETS, "", "ind", "stop"])
    assert "Welke organisatie zet de stap Presentatie?" in tekst
    assert "{stap: Presentatie, datum: 2026-04-01, organisatie: IND}" in lijst.lees(LIJSTPAD)


def test_datums_van_een_zaak(lijst: Secretaris) -> None:
    """Een gesprek dat nog moet komen of een termijn voor de lijst: rao vraagt het opnieuw."""
    termijn = ("vertrek", "1-3-2026", "1-6-2026", "Toegezegd", "")
    gesprek_over_vertrek = ("ja", "regie", "6-3-2026", "stop")
    _, tekst = gesprek(lijst, VUL_AAN, ["", "", *termijn, "", "", *gesprek_over_vertrek])
    assert "1 maart 2026 ligt voor de datum van de lijst, 5 maart 2026." in tekst
    assert "6 maart 2026 moet nog komen." in tekst


def test_nog_een_lijst_van_die_dag(lijst: Secretaris) -> None:
    """Is er al een lijst van dat LKO en die dag, dan vraagt rao of u er nog een wilt."""
    voor = lijst.foto()
    code, tekst = gesprek(lijst, ("nieuw", "signaallijst", "--lko", "ter-apel"), [""])
    assert (code, f"Er is al een lijst van dit LKO en deze dag: {LIJST}.\n" in tekst) == (0, True)
    assert f"Zet een zaak op die lijst met: rao nieuw zaak {LIJST}" in tekst
    assert lijst.foto() == voor
