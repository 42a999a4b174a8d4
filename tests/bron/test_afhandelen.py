"""Lists of LKO's are discussed and settled, and the LKO hears it: S11 of the source, typed."""

from tests.bron.verhaal import TWEEDE, besluit, codes, een_regel, gevonden, vergader
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris

STUK = f"documenten/{OVERLEG}"
TERUG = f"TK-ter-apel-{OVERLEG}"


def test_s11(leeg: Secretaris) -> None:
    """From a list that comes in to a reply that the LKO confirms: then the list is settled."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    leeg.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=ZAAKTEKST)
    leeg.doet("signaallijst", "dien-in", LIJST)
    leeg.doet("signaallijst", "ontvang", LIJST)
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    leeg.doet("agenda", "genereer")
    s = leeg.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit(s, ZAAK, "afgehandeld", "Het gezin blijft tot 1 juni.")
    s = leeg.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    assert "Het gezin blijft tot 1 juni." in s.lees(f"{STUK}/besluitenlijst.md")
    s.doet("besluitenlijst", "stel-vast", "--ja")
    s.doet("terugkoppeling", "genereer")
    brief = een_regel(s.lees(f"{STUK}/terugkoppeling-ter-apel.md"))
    assert brief.startswith("# Terugkoppeling aan LKO Ter Apel")
    assert "**Uw vraag:** Mag het gezin blijven tot het vertrek?" in brief
    assert "- **Besluit** (B-2026-03-12-01): Het gezin blijft tot 1 juni." in brief
    assert f"{LIJST} ter-apel 2026-03-05 ontvangen" in een_regel(s.doet("lijst", "signaallijsten"))
    s.doet("terugkoppeling", "verzonden", "--ja", TERUG)
    s.doet("terugkoppeling", "bevestigd", TERUG)
    assert f"{LIJST} ter-apel 2026-03-05 afgehandeld" in een_regel(
        s.doet("lijst", "signaallijsten")
    )
    assert ZAAK not in s.doet("lijst", "zaken", "--open")


def test_s11_niets_blijft_liggen(ontvangen: Secretaris) -> None:
    """Not on an agenda, no decision, no reply: each of these is found until it is done."""
    assert "OVL05" in codes(ontvangen)
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    ontvangen.doet("agenda", "genereer")
    assert "OVL05" not in codes(ontvangen)
    s = ontvangen.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    assert "OVL06" in codes(s)
    besluit(s, ZAAK, "afgehandeld", "Het gezin blijft.")
    assert "OVL06" not in codes(s)
    s = ontvangen.op("2026-03-30")
    assert "VRB10" in codes(s)
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", TERUG)
    assert "VRB10" not in codes(s)


def test_s11_alleen_eigen_zaken(lijst: Secretaris) -> None:
    """Each LKO reads of its own zaken only."""
    ander = lijst.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    anders = ZAAKTEKST.replace(ZAAK, TWEEDE).replace("lang in de opvang", "wacht op een woning")
    lijst.doet("nieuw", "zaak", ander, "--van", "-", invoer=anders)
    for kenmerk in (LIJST, ander):
        lijst.doet("signaallijst", "dien-in", kenmerk)
        lijst.doet("signaallijst", "ontvang", kenmerk)
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.doet("agenda", "genereer")
    s = lijst.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit(s, ZAAK, "afgehandeld", "Het blijft.")
    besluit(s, TWEEDE, "terug-naar-lko", "Het LKO kijkt opnieuw.")
    s.doet("terugkoppeling", "genereer")
    for lko, eigen, vreemd in (("ter-apel", ZAAK, TWEEDE), ("assen", TWEEDE, ZAAK)):
        brief = s.lees(f"{STUK}/terugkoppeling-{lko}.md")
        assert eigen in brief
        assert vreemd not in brief


def test_s11_geweigerd(ontvangen: Secretaris) -> None:
    """A zaak that is not for the RAO goes back with a reason, which the LKO reads."""
    ontvangen.doet("zaak", "weiger", ZAAK, "--reden", "Dit lost het LKO zelf op", "--ja")
    assert "OVL05" not in codes(ontvangen)
    assert f"LKO Ter Apel vertellen dat het RAO {ZAAK} weigert" in ontvangen.doet("status")
    vergader(ontvangen)
    besluit(ontvangen, "gemeenten", "ter-kennisname", "Gehoord.")
    s = ontvangen.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    assert "Dit lost het LKO zelf op" in s.lees(f"{STUK}/terugkoppeling-ter-apel.md")


def test_s11_een_fout_erin(vastgesteld: Secretaris) -> None:
    """What was fixed with a mistake is put right below it, and the LKO hears that too."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", TERUG)
    s.doet("erratum", OVERLEG, "B-2026-03-12-01", "--tekst", "Lees 1 juli voor 1 juni")
    lijst = s.lees(f"{STUK}/besluitenlijst.md")
    assert "Het gezin blijft tot 1 juni." in lijst
    assert "Lees 1 juli voor 1 juni" in lijst
    s.doet("terugkoppeling", "genereer")
    brief = een_regel(s.lees(f"{STUK}/terugkoppeling-ter-apel.md"))
    assert "**Verbetering van ons bericht" in brief
    assert "Lees 1 juli voor 1 juni" in brief
    assert "fout" not in {m["ernst"] for m in gevonden(s)}
