"""`rao ongedaan`: the last step is taken back in a new commit; history stays."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.deelberaad import verstuurd
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"
AGENDA = f"documenten/{OVERLEG}/agenda.md"


def boom(s: Secretaris) -> str:
    """Return what the last commit holds; the work tree must hold the same."""
    assert s.git("status", "--porcelain") == ""
    return s.git("rev-parse", "HEAD^{tree}")


def test_een_besluit(gehouden: Secretaris) -> None:
    """Alles is weer zoals het voor het besluit was; de geschiedenis houdt allebei."""
    voor, begin = boom(gehouden), len(gehouden.log())
    gehouden.op(OVERLEG).doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Blijft"),
        *("--actie", "DT&V;2026-04-01;Haalt het op"),
    )
    besluit = gehouden.log()[-1]
    assert gehouden.zegt("ongedaan", "--ja") == f"Vastgelegd: Ongedaan gemaakt: {besluit}"
    assert boom(gehouden) == voor
    assert gehouden.log()[begin:] == [besluit, f"Ongedaan gemaakt: {besluit}"]
    assert gehouden.laatste()[1] == [ACTIEPAD, OVERLEGPAD]


def test_trailers(lijst: Secretaris) -> None:
    """De commit zegt welke wijziging hij ongedaan maakt, en waar die over ging."""

    def waarde(sleutel: str, rev: str = "HEAD") -> str:
        return lijst.git("log", "-1", f"--format=%(trailers:key={sleutel},valueonly)", rev).strip()

    lijst.doet("ongedaan", "--ja")
    assert waarde("Rao-Handeling") == "ongedaan"
    assert waarde("Rao-Betreft") == f"{ZAAK}\n{LIJST}"
    assert waarde("Rao-Maakt-Ongedaan") == waarde("Rao-Wijziging", "HEAD~1")


def test_stap_voor_stap_tot_het_begin(lijst: Secretaris) -> None:
    """Elke keer gaat een stap verder terug, tot er niets meer is; het begin blijft staan."""
    begin = lijst.git("rev-parse", "HEAD~2^{tree}")
    lijst.doet("ongedaan", "--ja")
    lijst.doet("ongedaan", "--ja")
    assert boom(lijst) == begin
    assert [regel.partition(":")[0] for regel in lijst.log()[-2:]] == ["Ongedaan gemaakt"] * 2
    assert lijst.faalt("ongedaan", "--ja") == (
        "Fout: Er is geen stap meer om ongedaan te maken. 'Register van het RAO Groningen en "
        "Drenthe ingericht' is het begin van dit register.\n"
        "Klopt het register zelf niet? Verbeter rao.yaml, en doe: rao bewaar\n"
    )


def test_na_een_nieuwe_stap(lijst: Secretaris) -> None:
    """Wat na het terugdraaien kwam, gaat eerst; daarna wat er nog van daarvoor staat."""
    lijst.doet("ongedaan", "--ja")
    lijst.doet("signaallijst", "trek-in", LIJST, "--reden", "Dubbel")
    lijst.doet("ongedaan", "--ja")
    assert "status: concept" in lijst.lees(LIJSTPAD)
    lijst.doet("ongedaan", "--ja")
    assert not (lijst.map / LIJSTPAD).exists()


def test_wat_met_de_hand_is_bewaard(lijst: Secretaris) -> None:
    """Ook `rao bewaar` is een stap."""
    voor = boom(lijst)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Zo spraken wij af\n")
    lijst.doet("bewaar")
    lijst.doet("ongedaan", "--ja")
    assert boom(lijst) == voor


def test_een_weggehaald_bestand_komt_terug(gepland: Secretaris) -> None:
    """Een verplaatst overleg ligt weer op zijn oude dag, met zijn stukken."""
    voor = boom(gepland)
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19")
    gepland.doet("ongedaan", "--ja")
    assert boom(gepland) == voor


def test_een_besluitenlijst_niet(vastgesteld: Secretaris) -> None:
    """Wat is vastgesteld, ligt vast; rao wijst de weg naar het erratum."""
    assert vastgesteld.faalt("ongedaan", "--ja") == (
        "Fout: 'Besluitenlijst van 2026-03-12 vastgesteld' kan niet ongedaan: besluiten die zijn "
        "vastgesteld, liggen vast.\n"
        "Verbeter een besluit zo: rao erratum 2026-03-12 B-2026-03-12-01\n"
    )


def test_na_het_vaststellen_wel(vastgesteld: Secretaris) -> None:
    """Een stap na het vaststellen kan wel terug; wat is vastgesteld verandert daar niet van."""
    voor = boom(vastgesteld)
    vastgesteld.op("2026-03-20").doet("actie", "gereed", "A-2026-03-12-01")
    vastgesteld.op("2026-03-20").doet("ongedaan", "--ja")
    assert boom(vastgesteld) == voor
    assert "kan niet ongedaan" in vastgesteld.faalt("ongedaan", "--ja")


def test_wat_verstuurd_is_blijft_verstuurd(vastgesteld: Secretaris) -> None:
    """De aantekening gaat weg, en rao zegt wat daarmee niet weg is."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}")
    assert s.zegt("ongedaan", "--ja").endswith(
        "Let op: Wat u het LKO stuurde, heeft het LKO nog. Vertel het zelf als dat niet klopt."
    )
    assert "status: concept" in s.lees(f"terugkoppelingen/2026/TK-ter-apel-{OVERLEG}.yaml")


def test_wat_met_andere_regios_is_gedeeld(leeg: Secretaris) -> None:
    """Wat een andere regio van een trend weet, gaat met de aantekening niet weg."""
    trend = ("--type", "trend", "--titel", "Reisdocument", "--indiener", "COA")
    kenmerk = leeg.doet("nieuw", "onderwerp", *trend).strip()
    leeg.doet("trend", "deel", kenmerk, "--regio", "Friesland", "--herkend", "ja")
    zegt = leeg.zegt("ongedaan", "--ja")
    assert zegt.endswith("Let op: Wat met andere regio's is gedeeld, blijft daar staan.")


def test_wat_met_git_is_gedaan(lijst: Secretaris) -> None:
    """Een commit zonder rao laat rao met rust, en zegt hoe het met git kan."""
    lijst.typt("rao.yaml", "maandelijks", "maandelijks  # zo is het")
    melding = lijst.faalt("ongedaan", "--ja")
    assert "Fout: De laatste wijziging, 'met de hand', is met git zelf gemaakt" in melding
    assert f"git revert {lijst.git('rev-parse', 'HEAD')[:10]}\n" in melding


def test_een_samenvoeging(lijst: Secretaris) -> None:
    """Wat git samenvoegde, maakt rao niet ongedaan."""
    lijst.git("switch", "--quiet", "--create", "collega")
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.git("switch", "--quiet", "-")
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan nog doorgaan.")
    lijst.git("merge", "--quiet", "--no-edit", "collega")
    assert "voegde het werk van meer mensen samen" in lijst.faalt("ongedaan", "--ja")


def test_eigen_werk_dat_nog_niet_is_bewaard(lijst: Secretaris) -> None:
    """Wat u met de hand veranderde, gooit rao nooit weg."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# nog niet klaar\n")
    assert "wijzigingen met de hand" in lijst.faalt("ongedaan", "--ja")


def test_eigen_werk_elders(lijst: Secretaris) -> None:
    """Werk in een ander bestand staat niet in de weg, en blijft liggen."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# nog niet klaar\n")
    lijst.doet("ongedaan", "--ja")
    assert lijst.git("status", "--porcelain") == " M rao.yaml"


def test_een_hook_mag_weigeren(lijst: Secretaris) -> None:
    """Ook hierbij oordelen de hooks; wie weigert, laat alles zoals het was."""
    hook = lijst.map / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8", newline="\n")
    hook.chmod(0o755)
    assert "pre-commit" in lijst.faalt("ongedaan", "--ja")


def test_een_persoonsgegeven_komt_niet_terug(lijst: Secretaris) -> None:
    """Haalde de laatste stap een persoonsgegeven weg, dan zet rao het niet terug."""
    tekst = lijst.lees("rao.yaml")
    lijst.typt_nieuw("rao.yaml", tekst + "# V-nummer 1234567890\n")
    lijst.schrijf("rao.yaml", tekst)
    lijst.doet("bewaar")
    assert "persoonsgegeven" in lijst.faalt("ongedaan", "--ja", code=2)


def test_wat_al_is_gedeeld(lijst: Secretaris, tmp_path: Path) -> None:
    """Ook een stap die al naar een andere computer ging, kan terug: het is een nieuwe commit."""
    ander = tmp_path / "centraal.git"
    lijst.git("init", "--quiet", "--bare", str(ander))
    lijst.git("push", "--quiet", str(ander), "HEAD:main")
    lijst.doet("ongedaan", "--ja")
    lijst.git("push", "--quiet", str(ander), "HEAD:main")


def test_een_ondiepe_kopie(lijst: Secretaris, tmp_path: Path) -> None:
    """Ontbreekt het verleden, dan haalt rao niet alles weg maar zegt wat er mist."""
    kopie = tmp_path / "kopie"
    lijst.git("clone", "--quiet", "--depth=1", lijst.map.as_uri(), str(kopie))
    assert "git fetch --unshallow" in Secretaris(kopie).faalt("ongedaan", "--ja")


def test_een_ondiepe_kopie_na_ongedaan(lijst: Secretaris, tmp_path: Path) -> None:
    """Ook als wat er is zelf iets ongedaan maakte."""
    lijst.doet("ongedaan", "--ja")
    kopie = tmp_path / "kopie"
    lijst.git("clone", "--quiet", "--depth=1", lijst.map.as_uri(), str(kopie))
    assert "git fetch --unshallow" in Secretaris(kopie).faalt("ongedaan", "--ja")


@pytest.mark.parametrize("invoer", ["n\n", "j\n", None])
def test_zonder_scherm(lijst: Secretaris, invoer: str | None) -> None:
    """Wie niet gevraagd kan worden, moet het zeggen: dit haalt werk weg."""
    gezegd = lijst.faalt("ongedaan", code=2, invoer=invoer)
    assert gezegd.endswith("Goed? Doe dan: rao ongedaan --ja\n")


def test_de_agenda_is_al_rond(gepland: Secretaris) -> None:
    """Een agenda die was vastgesteld, kan al bij anderen liggen."""
    gepland.doet("agenda", "stel-vast")
    assert "Let op: Stuurde u de agenda al rond?" in gepland.zegt("ongedaan", "--ja")


def test_een_lijst_bij_het_deelberaad(gehouden: Secretaris) -> None:
    """Een lijst aan het Deelberaad kan daar al zijn."""
    zegt = verstuurd(gehouden).zegt("ongedaan", "--ja")
    assert "Let op: Stuurde u de lijst al aan het Deelberaad Asiel?" in zegt


def test_een_lijst_van_een_lko(lijst: Secretaris) -> None:
    """Een lijst van een LKO gaat niet naar buiten."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    assert "Let op" not in lijst.zegt("ongedaan", "--ja")


def test_een_erratum(vastgesteld: Secretaris) -> None:
    """Een erratum kan een LKO al kennen."""
    s = vastgesteld.op("2026-03-16")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees 2 juni.")
    assert "Let op: Stuurde u het erratum al aan een LKO?" in s.zegt("ongedaan", "--ja")


def test_een_kenmerk_komt_niet_terug(gehouden: Secretaris) -> None:
    """Wie eens van B-2026-03-12-01 las, vindt daar nooit een ander besluit."""
    besluit = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Blijft")
    eerste = gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit).split()[0]
    gehouden.doet("ongedaan", "--ja")
    tweede = gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit).split()[0]
    assert (eerste, tweede) == (f"B-{OVERLEG}-01", f"B-{OVERLEG}-02")


def test_proef(lijst: Secretaris) -> None:
    """Met --proef ziet u het verschil, en verandert er niets."""
    voor = lijst.foto()
    tekst = lijst.zegt("ongedaan", "--proef")
    assert "Proef: dit zou rao vastleggen" in tekst
    assert "-    onderwerp: Gezin verblijft lang in de opvang\n" in tekst
    assert lijst.foto() == voor


def test_json(lijst: Secretaris) -> None:
    """Een programma leest welke bestanden terug zijn."""
    antwoord = json.loads(lijst.doet("ongedaan", "--ja", "--json"))
    assert antwoord["soort"] == "vastlegging"
    assert antwoord["bestanden"] == [LIJSTPAD]


def test_geen_commit(lege_map: Path) -> None:
    """In een register dat nog niet is vastgelegd, valt niets terug te draaien."""
    s = Secretaris(lege_map)
    s.git("init", "--quiet")
    s.schrijf("rao.yaml", "soort: register\n")
    assert "nog niets vastgelegd" in s.rao("ongedaan", "--ja").stderr


@pytest.fixture
def lege_map(lijst: Secretaris, tmp_path: Path) -> Path:
    """An empty folder, in the environment of the other tests."""
    assert lijst.map.exists()
    (tmp_path / "leeg").mkdir()
    return tmp_path / "leeg"


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize("antwoord", ["j", "n"])
def test_aan_een_terminal(gepland: Secretaris, antwoord: str) -> None:
    """Wie kijkt, ziet stap het is en wat er gebeurt, en mag nee zeggen."""
    from tests.cli.questions.test_gesprek import gesprek

    voor = gepland.foto()
    code, tekst = gesprek(gepland, ["ongedaan"], [antwoord])
    assert code == 0
    assert "De laatste stap: Agenda van 2026-03-12\n" in tekst
    assert "(5 maart 2026, 10:00 uur, door R. Voorbeeld)\n" in tekst
    assert f"- {AGENDA} verdwijnt\n" in tekst
    assert f"- overleg {OVERLEG} wordt weer zoals het was\n" in tekst
    assert (gepland.foto() == voor) == (antwoord == "n")
    assert ("Er is niets veranderd.\n" in tekst) == (antwoord == "n")


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_weigert_voor_de_vraag(lijst: Secretaris) -> None:
    """Wat niet kan, hoort u voordat rao iets vraagt."""
    from tests.cli.questions.test_gesprek import gesprek

    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# nog niet klaar\n")
    code, tekst = gesprek(lijst, ["ongedaan"], [])
    assert code == 3
    assert "Ongedaan maken?" not in tekst
