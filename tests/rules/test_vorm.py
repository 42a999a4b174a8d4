"""The examples on the cards of VRM: the wrong one gives its code, the right one gives nothing."""

from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.rules.regel import Regel
from rao_cli.rules.vorm import REGELS
from rao_cli.store.paden import naam_bezwaar
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.store.yaml.yaml_tree import read_boom

#: Read errors stop before the kind of file matters; these examples are fragments.
LEZER: Final = {*(f"VRM0{nummer}" for nummer in range(1, 9)), "VRM24"}
#: These are found beside the reading, and have tests of their own.
ERNAAST: Final = {"VRM20", "VRM21", "VRM22", "VRM23"}


def codes(kaart: Regel[Any], voorbeeld: str, map_: Path) -> set[str]:
    """Return the codes that reading one example gives."""
    data = voorbeeld.encode()
    if kaart.code in LEZER:
        return {fout.code for fout in read_boom(data)[1]}
    kop = voorbeeld.splitlines()[0]
    if not kop.startswith("# "):
        return {melding.code for melding in load_bestand("proef.yaml", data).meldingen}
    pad = kop.removeprefix("# ")
    if (bezwaar := naam_bezwaar(pad)) is not None:
        return {bezwaar.code}
    (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
    (map_ / pad).write_bytes(data)
    lading = RegisterMap(map_).load()
    (map_ / pad).unlink()
    return {melding.code for melding in lading.meldingen}


@pytest.mark.parametrize(
    "kaart", [k for k in REGELS if k.code not in ERNAAST], ids=lambda k: str(k.code)
)
def test_examples(kaart: Regel[Any], tmp_path: Path) -> None:
    """The wrong example gives the code of the card and the right one gives nothing."""
    assert codes(kaart, kaart.kaart.fout, tmp_path) == {kaart.code}
    assert codes(kaart, kaart.kaart.goed, tmp_path) == set()


@pytest.mark.parametrize("kaart", REGELS, ids=lambda k: str(k.code))
def test_the_card_is_complete(kaart: Regel[Any]) -> None:
    """Each card has a title without a stop, a reason and a hint; there is nothing to check."""
    assert kaart.toets is None
    assert kaart.titel
    assert not kaart.titel.endswith(".")
    assert kaart.reden.endswith(".")
    assert kaart.hint.endswith(".")


def test_codes() -> None:
    """The codes are those that the reader, the schema and the acceptances can give."""
    nummers = [*range(1, 9), *range(10, 19), 20, 21, 22, 23, 24]
    assert [kaart.code for kaart in REGELS] == [f"VRM{nummer:02}" for nummer in nummers]
