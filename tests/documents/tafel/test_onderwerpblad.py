"""What the table hears of an onderwerp, by its type."""

from msgspec.structs import replace

from rao_cli.documents.tafel.onderwerpblad import build_onderwerpblad
from tests.documents.wereld import vol


def test_a_kader_is_for_every_lko() -> None:
    """Who names one LKO says for whom it matters most; it is explained to each of them (S13)."""
    gevonden = vol().vind_onderwerp("kader-vertrek")
    assert gevonden is not None
    kader = replace(gevonden[1], lkos=["duindorp"])
    regels = {g.naam: g.tekst for g in build_onderwerpblad(vol(), kader).gegevens}
    assert "LKO's" not in regels
    assert regels["Voor"] == "elk LKO, vooral LKO Duindorp"
    assert regels["Uitgelegd aan"] == "LKO Duindorp (24 maart 2026)"
    assert regels["Nog uit te leggen aan"] == "LKO Veenstad en LKO Zeewijk"
