"""Every case in `gevallen/<CODE>.yaml` and both examples on every card do what they say."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.model.melding import Bevinding, Profiel, write_pad
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.regel import PROFIELEN, Regel
from tests.rules.wereld import DELEN, is_weg, lees, maak_stand

GEVALLEN: Final = Path(__file__).with_name("gevallen")
OP_CODE: Final = {regel.code: regel for regel in ALLE_REGELS}
#: Rules that are checked on a Stand; the others are checked while a file is read (VRM).
REGELS: Final = tuple(regel for regel in ALLE_REGELS if regel.toets is not None)
LAPPEN: Final = {*DELEN, "zaak", "bestanden", "vandaag", "onleesbaar", "los"}
SLEUTELS: Final = {*LAPPEN, "naam", "profiel", "ernst", "pad", "tekst", "keer"}


def lees_gevallen(code: str) -> dict[str, list[dict[str, Any]]]:
    """Read the cases of one rule; none when there is no file."""
    bestand = GEVALLEN / f"{code}.yaml"
    data = lees(bestand.read_text(encoding="utf-8")) if bestand.exists() else {}
    return {kant: data.get(kant) or [] for kant in ("goed", "fout")}


def vind(code: str, geval: Mapping[str, Any]) -> list[Bevinding]:
    """Return what one rule finds in the world of one case."""
    profiel: Profiel | None = geval.get("profiel")
    assert profiel is None or profiel in PROFIELEN
    return list(beoordeel(maak_stand(geval), (OP_CODE[code],), profiel))


def alle_gevallen(kant: str) -> list[Any]:
    """Return every case of one side as a pytest parameter."""
    return [
        pytest.param(regel.code, geval, id=f"{regel.code}-{kant}-{nummer}")
        for regel in REGELS
        for nummer, geval in enumerate(lees_gevallen(regel.code)[kant], start=1)
    ]


@pytest.mark.parametrize(("code", "geval"), alle_gevallen("goed"))
def test_a_good_case(code: str, geval: dict[str, Any]) -> None:
    """In a good case the rule finds nothing."""
    gevonden = vind(code, geval)
    assert not gevonden, f"{geval['naam']}: {[(write_pad(b.pad), b.tekst) for b in gevonden]}"


@pytest.mark.parametrize(("code", "geval"), alle_gevallen("fout"))
def test_a_wrong_case(code: str, geval: dict[str, Any]) -> None:
    """In a wrong case the rule finds exactly what the case says."""
    gevonden = vind(code, geval)
    teksten = [(write_pad(b.pad), b.tekst) for b in gevonden]
    uitleg = f"{geval['naam']}: {teksten}"
    assert len(gevonden) == int(geval.get("keer", 1)), uitleg
    assert geval.get("ernst", gevonden[0].ernst) == gevonden[0].ernst, uitleg
    assert geval.get("pad") in {None, *(pad for pad, _ in teksten)}, uitleg
    assert any(geval.get("tekst", "") in tekst for _, tekst in teksten), uitleg
    for _, tekst in teksten:
        assert tekst == tekst.strip(), tekst
        assert tekst.endswith((".", "?")), tekst


@pytest.mark.parametrize("regel", REGELS, ids=lambda regel: str(regel.code))
def test_examples_of_the_card(regel: Regel[Any]) -> None:
    """The wrong example on the card gives this code, the right one does not."""
    fout, goed = lees(regel.kaart.fout), lees(regel.kaart.goed)
    for voorbeeld in (fout, goed):
        assert isinstance(voorbeeld, dict)
        assert set(voorbeeld) <= LAPPEN | {"profiel"}
    assert vind(regel.code, fout), "het foute voorbeeld geeft de code niet"
    gevonden = vind(regel.code, goed)
    assert not gevonden, [(write_pad(b.pad), b.tekst) for b in gevonden]


@pytest.mark.parametrize("regel", REGELS, ids=lambda regel: str(regel.code))
def test_the_card_is_complete(regel: Regel[Any]) -> None:
    """Each card has a title, a reason, a hint and a source."""
    assert regel.titel
    assert not regel.titel.endswith(".")
    assert regel.reden.endswith((".", "?"))
    assert regel.hint.endswith((".", "?")) or "rao " in regel.hint
    assert all(bron[:1] == "S" and bron[1:3].rstrip("abcde").isdigit() for bron in regel.bron)
    assert regel.bron or regel.code[:3] not in ("SIG", "OVL"), "deze regel dient geen uitspraak"
    assert set(regel.ernst) == set(PROFIELEN)


@pytest.mark.parametrize("regel", REGELS, ids=lambda regel: str(regel.code))
def test_enough_cases(regel: Regel[Any]) -> None:
    """Each rule has two good and two wrong cases, with a sentence and known keys."""
    for kant, gevallen in lees_gevallen(regel.code).items():
        assert len(gevallen) >= 2, f"{regel.code}.yaml heeft te weinig gevallen bij '{kant}'"
        for geval in gevallen:
            assert geval.get("naam"), f"{regel.code}: een geval zonder naam"
            assert set(geval) <= SLEUTELS, f"{geval['naam']}: {set(geval) - SLEUTELS}"
        namen = [geval["naam"] for geval in gevallen]
        assert len(set(namen)) == len(namen), f"{regel.code}: dezelfde naam twee keer"


def test_each_file_belongs_to_a_rule() -> None:
    """A file with cases without a rule is a mistake."""
    assert {bestand.stem for bestand in GEVALLEN.glob("*.yaml")} <= set(OP_CODE)


def test_codes_are_unique_and_in_order() -> None:
    """A code comes once, and per subject the numbers go up."""
    codes = [regel.code for regel in ALLE_REGELS]
    assert len(set(codes)) == len(codes)
    for soort in {code[:3] for code in codes}:
        nummers = [code for code in codes if code[:3] == soort]
        assert nummers == sorted(nummers)
    soorten = list(dict.fromkeys(code[:3] for code in codes))
    assert [code[:3] for code in codes] == sorted((c[:3] for c in codes), key=soorten.index)


def test_the_world_is_clean() -> None:
    """In the world of the cases no rule finds anything."""
    gevonden = beoordeel(maak_stand({}), ALLE_REGELS)
    assert [(b.code, b.bestand, write_pad(b.pad), b.tekst) for b in gevonden] == []


@pytest.mark.parametrize("weg", ["", "null", "~"])
def test_an_empty_value_takes_away(weg: str) -> None:
    """An empty value in a patch takes the key away."""
    assert is_weg(weg)
    (zaak,) = maak_stand({"zaak": {"termijn": weg}}).zaken
    assert zaak.zaak.termijn is None
