"""`rao status` around one meeting: each next step is there, with its command, until all is told."""

import json

import pytest

from rao_cli.store.concept import bewaar_concept, wis_concept
from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

VOLGEND = "2026-04-09"
MAP = f"documenten/{OVERLEG}"


def opdrachten(s: Secretaris) -> list[str]:
    """Return the commands that status gives, in order."""
    return [taak["opdracht"] for taak in json.loads(s.doet("status", "--json"))["taken"]]


def regel(s: Secretaris, woord: str) -> str:
    """Return what the screen says around a word, as one line."""
    tekst = " ".join(s.doet("status").split())
    assert woord in tekst, tekst
    begin = tekst.index(woord)
    return tekst[max(begin - 60, 0) : begin + 200]


@pytest.fixture
def verteld(gehouden: Secretaris) -> Secretaris:
    """The zaak was put off to April; the LKO heard that; the April meeting is planned."""
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = gehouden.op("2026-03-13")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op de IND", "--hervatten-op", VOLGEND),
    )
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}")
    return s.op("2026-03-20")


def test_agenda_vaststellen_en_versturen(gepland: Secretaris) -> None:
    """Is de agenda gemaakt, dan zegt status dat u haar vaststelt en verstuurt, en welke het is."""
    assert f"vaststellen en versturen: {MAP}/agenda.md" in gepland.doet("status", "--json")
    stel_vast = f"rao agenda stel-vast {OVERLEG}"
    assert stel_vast in opdrachten(gepland)
    gezegd = gepland.zegt("agenda", "stel-vast")
    assert f"Stuur nu {MAP}/agenda.md aan DT&V, IND, COA en AVIM." in gezegd
    assert stel_vast not in opdrachten(gepland)


def test_een_genodigde_krijgt_een_eigen_agenda(gepland: Secretaris) -> None:
    """Wie voor een punt komt, krijgt een eigen agenda; daarna gaat die mee."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos")
    opdracht = f"rao agenda genereer {OVERLEG} --voor Nidos"
    assert opdracht in opdrachten(gepland)
    gepland.doet("agenda", "genereer", "--voor", "Nidos")
    assert opdracht not in opdrachten(gepland)
    assert f"{MAP}/agenda-nidos.md" in gepland.zegt("agenda", "stel-vast")


def test_spiekbrief(gepland: Secretaris) -> None:
    """De voorzitter krijgt een spiekbrief, een werkdag voor het overleg."""
    opdracht = f"rao agenda genereer {OVERLEG} --spiekbrief"
    taken = json.loads(gepland.doet("status", "--json"))["taken"]
    assert [t["voor"] for t in taken if t["opdracht"] == opdracht] == ["2026-03-11"]
    gepland.doet("agenda", "genereer", "--spiekbrief")
    assert opdracht not in opdrachten(gepland)


def test_op_de_dag_zelf(gepland: Secretaris) -> None:
    """Op de dag van het overleg staat er dat u vastlegt wie er was."""
    gepland.doet("agenda", "stel-vast")
    assert f"rao overleg houd {OVERLEG}" in opdrachten(gepland.op(OVERLEG))


def test_hoeveel_besluiten_nog(gehouden: Secretaris) -> None:
    """Wachten er meer besluiten, dan staat er hoeveel, met één opdracht."""
    punt = "  - {id: vervoer, soort: overig, onderwerp: Vervoer, doel: besluit}\n"
    gehouden.typt(OVERLEGPAD, "agendapunten:\n", f"agendapunten:\n{punt}")
    s = gehouden.op("2026-03-13")
    assert f"2 besluiten vastleggen over vervoer en {ZAAK}" in regel(s, "2 besluiten")
    assert f"rao nieuw besluit --overleg {OVERLEG}" in opdrachten(s)


def test_eerst_het_besluit(gehouden: Secretaris) -> None:
    """Wat nog een besluit van dit overleg krijgt, komt niet op de volgende agenda."""
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = gehouden.op("2026-03-13")
    assert "op de agenda zetten" not in s.doet("status")
    assert f"rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}" in opdrachten(s)


def test_besluitenlijst_rondsturen(besloten: Secretaris) -> None:
    """Is alles besloten, dan gaat de besluitenlijst rond, en daarna wordt zij vastgesteld."""
    s = besloten.op("2026-03-13")
    genereer = f"rao besluitenlijst genereer {OVERLEG}"
    assert genereer in opdrachten(s)
    s.doet("besluitenlijst", "genereer")
    assert genereer not in opdrachten(s)
    assert f"rao besluitenlijst stel-vast {OVERLEG}" in opdrachten(s)


def test_de_secretaris_vraagt_een_ander(besloten: Secretaris) -> None:
    """Een actie van een ander is voor de secretaris een vraag; wie haar doet, ziet haar zelf."""
    besloten.doet("nieuw", "overleg", "--datum", VOLGEND)
    s = besloten.op("2026-03-30")
    rol = "{{organisatie: {}, van: 2026-01-01}}"
    s.typt("rao.yaml", rol.format("DT&V"), rol.format("COA"))
    assert "Vraag DT&V hoe het staat met A-2026-03-12-01" in regel(s, "Vraag DT&V")
    eigen = s.doet("status", "--voor", "DT&V")
    assert "A-2026-03-12-01: Haalt het reisdocument op" in eigen
    assert "Vraag" not in eigen


def test_gaten_van_een_lko(ontvangen: Secretaris) -> None:
    """Wat een LKO nog moet aanvullen, is één taak per lijst: mail wat ontbreekt."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert f"Mail LKO Ter Apel wat in {LIJST} nog ontbreekt" in regel(ontvangen, "Mail LKO")
    mail = f"rao aanleveren {LIJST} --organisatie ter-apel"
    assert ontvangen.doet("status").count(mail) == 1
    eigen = json.loads(ontvangen.doet("status", "--voor", "ter-apel", "--json"))["taken"]
    assert [t["opdracht"] for t in eigen] == [f"rao zaak vul-aan {ZAAK}"]


def test_een_oud_gesprek(ontvangen: Secretaris) -> None:
    """Is het gesprek over vertrek oud op de dag van het overleg, dan vraagt u om een nieuw."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert "Nieuw gesprek" not in ontvangen.doet("status", "--json")
    ontvangen.doet("zaak", "vul-aan", ZAAK, "--zet", "werkt_aan_vertrek.gesprek_op=2025-12-01")
    assert "om een nieuw gesprek over vertrek in" in regel(ontvangen, "nieuw gesprek")


def test_een_belofte_aan_het_lko(verteld: Secretaris) -> None:
    """Verhuist het overleg waar de zaak terugkomt, dan hoort het LKO dat, tot het is gemeld."""
    s, kenmerk = verteld, f"TK-ter-apel-{OVERLEG}"
    assert "Vertel" not in s.doet("status")
    s.doet("overleg", "verplaats", VOLGEND, "--naar", "2026-04-16")
    vertel = f"Vertel LKO Ter Apel dat {ZAAK} niet op 9 april 2026 maar op 16 april 2026 terugkomt"
    assert vertel in regel(s, "Vertel LKO")
    s.doet("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
    assert "opnieuw aan LKO Ter Apel, en meld het" in regel(s, "opnieuw aan LKO")
    s.doet("terugkoppeling", "verzonden", kenmerk)
    assert not [o for o in opdrachten(s) if "terugkoppeling" in o]


def test_een_belofte_vervalt(verteld: Secretaris) -> None:
    """Gaat het overleg niet door, dan hoort het LKO wanneer de zaak dan wel komt."""
    verteld.doet("nieuw", "overleg", "--datum", "2026-05-14")
    verteld.doet("overleg", "vervalt", VOLGEND, "--reden", "Ziekte")
    assert "niet op 9 april 2026 maar op 14 mei 2026" in regel(verteld, "Vertel LKO")
    assert "rao nieuw overleg --datum 2026-04-16" in opdrachten(verteld)
    assert "is er geen overleg: plan een nieuwe dag" in regel(verteld, "plan een nieuwe dag")
    verteld.doet("nieuw", "overleg", "--datum", "2026-04-16")
    assert not [o for o in opdrachten(verteld) if o.startswith("rao nieuw overleg")]


def test_een_mededeling_is_gehoord(gehouden: Secretaris) -> None:
    """Wat is gehoord en elke maand terugkomt, kunt u afsluiten; status zegt hoe."""
    mededeling = ("nieuw", "onderwerp", "--type", "mededeling", "--titel", "Nieuw rooster")
    gehouden.doet(*mededeling, "--organisatie", "COA", "--ingang", "2026-05-01")
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    afsluiten = "rao onderwerp zet mededeling-nieuw-rooster --status afgerond"
    april = gehouden.op("2026-04-01")
    april.doet("agenda", "genereer", VOLGEND)
    assert afsluiten not in opdrachten(april)
    na = gehouden.op(VOLGEND)
    na.doet("overleg", "houd", VOLGEND, "--aanwezig", "DT&V, COA, IND, AVIM")
    assert afsluiten in opdrachten(na.op("2026-04-10"))
    na.op("2026-04-10").doet(*afsluiten.split()[1:])
    assert afsluiten not in opdrachten(na.op("2026-04-10"))


def test_een_kader_dat_elk_lko_kent(leeg: Secretaris) -> None:
    """Kent elk LKO een kader, dan zegt rao hoe u het afsluit; anders komt het elke maand terug."""
    leeg.doet("nieuw", "onderwerp", "--type", "kader", "--titel", "Melden")
    afsluiten = "rao onderwerp zet kader-melden --status afgerond"
    leeg.doet("kader", "informeer", "kader-melden", "--lko", "ter-apel")
    assert afsluiten not in opdrachten(leeg)
    assert afsluiten in leeg.zegt("kader", "informeer", "kader-melden", "--lko", "assen")
    assert afsluiten in opdrachten(leeg)


def test_een_lijst_zonder_zaken(leeg: Secretaris) -> None:
    """Een lege lijst dient niemand in: eerst komt er een zaak op."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert f"rao nieuw zaak {LIJST}" in opdrachten(leeg)
    assert f"rao signaallijst dien-in {LIJST}" not in opdrachten(leeg)


def test_een_half_ingevulde_zaak(leeg: Secretaris) -> None:
    """Wie stopte met een zaak, leest hoe het verder gaat, tot zij op de lijst staat."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    bewaar_concept(leeg.map, LIJST, {"onderwerp": "Lang in de opvang"})
    assert "Er wacht een half ingevulde zaak" in regel(leeg, "half ingevulde")
    wis_concept(leeg.map, LIJST)
    assert "half ingevulde" not in leeg.doet("status")


def test_een_half_ingevuld_standpunt(gepland: Secretaris) -> None:
    """Ook een standpunt dat half is ingevuld, blijft in beeld."""
    bewaar_concept(gepland.map, f"standpunt-{ZAAK}-IND", {"standpunt": "Geen nieuwe feiten."})
    assert "Er wacht een half ingevuld standpunt" in regel(gepland, "half ingevuld")


def test_de_bevestiging(verteld: Secretaris) -> None:
    """Na een week vraagt status of het LKO de brief kreeg; bevestigd of lang geleden: niet meer."""
    vraag, kenmerk = "Kreeg LKO Ter Apel de terugkoppeling?", f"TK-ter-apel-{OVERLEG}"
    assert vraag not in verteld.doet("status")
    later = verteld.op("2026-03-30")
    assert vraag in regel(later, "Kreeg LKO")
    assert f"rao terugkoppeling bevestigd {kenmerk}" in opdrachten(later)
    assert "Kreeg" not in verteld.op("2026-10-30").doet("status")
    later.doet("terugkoppeling", "bevestigd", kenmerk)
    assert "Kreeg" not in later.doet("status")


def test_een_oud_gesprek_in_een_aangehouden_zaak(verteld: Secretaris) -> None:
    """Is het gesprek nu al oud, dan vraagt u er nu om, ook als de zaak later terugkomt."""
    verteld.doet("zaak", "vul-aan", ZAAK, "--zet", "werkt_aan_vertrek.gesprek_op=2025-12-01")
    taken = json.loads(verteld.doet("status", "--json"))["taken"]
    (gesprek,) = [t for t in taken if "gesprek over vertrek" in t["wat"]]
    assert (gesprek["wie"], gesprek["voor"]) == ("LKO Ter Apel", verteld.vandaag)


def test_eerst_bijwerken_dan_versturen(gepland: Secretaris) -> None:
    """Een agenda die achterloopt, werkt u eerst bij; daarna stelt u haar vast."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    tekst = gepland.doet("status")
    assert tekst.index("loopt achter") < tekst.index("vaststellen en versturen")


def test_laat_standpunt_is_geen_laat_werk(gepland: Secretaris) -> None:
    """Na de dag voor de stukken hoort bijwerken bij het overleg, niet bij wat te laat is."""
    s = gepland.op("2026-03-10")
    s.doet("agenda", "stel-vast")
    s.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    taken = json.loads(s.doet("status", "--json"))["taken"]
    (achter,) = [t for t in taken if "De agenda" in t["wat"] and "achter" in t["wat"]]
    assert achter["voor"] == OVERLEG
    assert "Stuur nu documenten/2026-03-12/agenda.md" in s.zegt("agenda", "genereer")


def test_een_organisatie_is_te_laat(gepland: Secretaris) -> None:
    """Wie te laat is, is de organisatie; de secretaris herinnert haar of typt haar antwoord."""
    laat = regel(gepland.op("2026-03-10"), "over Z-7K3F9E; herinner IND")
    assert "IND Standpunt geven over" in laat
    tekst = " ".join(gepland.op("2026-03-10").doet("status").split())
    assert f"Komt het per mail: rao standpunt {ZAAK} IND." in tekst


def test_wat_blijft_liggen(verteld: Secretaris) -> None:
    """Onder wat blijft liggen staat hoe u het bekijkt."""
    verteld.op("2026-04-09").doet("agenda", "genereer", VOLGEND)
    s = verteld.op(VOLGEND)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht nog", "--motivering", "De IND beslist in mei"),
        *("--hervatten-op", "2026-05-14"),
    )
    assert f"    rao toon {ZAAK}" in s.doet("status").splitlines()


def test_acties_die_nog_niet_laat_zijn(gehouden: Secretaris) -> None:
    """Een actie die voor het volgende overleg klaar moet, heet nu nog niet laat."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", "Rond", "--actie", "IND;2026-04-01;Schrijft een brief"),
    )
    gehouden.doet("nieuw", "overleg", "--datum", VOLGEND)
    gehouden.doet("agenda", "genereer", VOLGEND)
    assert "late acties" not in gehouden.doet("status")
