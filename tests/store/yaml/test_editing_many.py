"""Many edits in one reading give, byte for byte, what they give one after another."""

from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import given

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import Nieuw, verplaats, voeg_in, zet, zet_klaar
from rao_cli.store.yaml.editor.change import insert_keys
from rao_cli.store.yaml.editor.draft import Draft
from rao_cli.store.yaml.editor.expected import get
from tests.store.yaml.stijlen import Schrijver
from tests.store.yaml.test_editing_any import KANS, kies, paden

NAMEN = ("a", "b", "c", "DT&V", "Z-1", "é", "nieuw", "z")


def een_voor_een(
    tekst: str, plekken: Sequence[Pad], namen: Sequence[str], orde: Sequence[str]
) -> str:
    """Add the keys in the slow way."""
    for pad in plekken:
        for naam in namen:
            chain = Draft(tekst).find(pad)
            al_daar = len(chain) > len(pad) and naam in chain[-1].keys
            if not al_daar and not any(node.flow for node in chain):
                tekst = zet(tekst, (*pad, naam), None, lambda _: orde)
    return tekst


def probeer(doe: Callable[[], str]) -> str:
    """Return the result, or the sentence of the refusal."""
    try:
        return doe()
    except RaoError as fout:
        return fout.zin


@given(KANS)
def test_keys_in_any_mappings(kans: Random) -> None:
    """Wherever the mappings stand, whatever style they have, whatever the order says."""
    schrijver = Schrijver(kans)
    tekst = schrijver.bestand()
    boom = Draft(tekst).tree()
    kan = [pad for pad in paden(boom) if isinstance(get(boom, pad), dict | None)]
    kan += [(*pad, "nog-niet") for pad in kan if isinstance(get(boom, pad), dict)]
    plekken = kans.sample(kan, min(len(kan), kans.randint(1, 3)))
    namen = kans.sample(NAMEN, kans.randint(1, 5))
    orde = kans.sample(NAMEN, kans.randint(0, len(NAMEN)))
    samen = probeer(lambda: zet_klaar(tekst, plekken, namen, lambda _: orde))
    assert samen == probeer(lambda: een_voor_een(tekst, plekken, namen, orde))


@given(KANS)
def test_items_in_any_list(kans: Random) -> None:
    """Each place counts the items that came before it; any values, lists of any style."""
    schrijver, tekst, boom, pad = kies(kans, list)
    lijst = get(boom, pad)
    if not isinstance(lijst, list):
        return
    nieuw: list[tuple[int, Nieuw]] = [
        (kans.randint(0, len(lijst) + nummer), schrijver.waarde())
        for nummer in range(kans.randint(2, 6))
    ]
    apart = tekst
    for een in nieuw:
        apart = voeg_in(apart, pad, [een])
    assert voeg_in(tekst, pad, nieuw) == apart


@given(KANS)
def test_a_list_that_grew(kans: Random) -> None:
    """Setting a longer list inserts what is new in it, as one by one."""
    _, tekst, boom, pad = kies(kans, list)
    lijst = get(boom, pad)
    if not isinstance(lijst, list) or not lijst:
        return
    nieuw: list[Nieuw] = list(lijst)
    plaatsen = sorted({kans.randint(0, len(lijst)) for _ in range(3)})
    for verder, plaats in enumerate(plaatsen):
        nieuw.insert(plaats + verder, {"heel nieuw": str(verder)})
    apart = tekst
    for verder, plaats in enumerate(plaatsen):
        apart = voeg_in(apart, pad, [(plaats + verder, {"heel nieuw": str(verder)})])
    assert zet(tekst, pad, nieuw) == apart


@given(KANS)
def test_moving_any_item(kans: Random) -> None:
    """The list holds the same items in the new order; where it stays put, nothing changes."""
    _, tekst, boom, pad = kies(kans, list)
    lijst = get(boom, pad)
    if not isinstance(lijst, list) or not lijst:
        return
    van, naar = kans.randrange(len(lijst)), kans.randrange(len(lijst))
    anders = [*lijst[:van], *lijst[van + 1 :]]
    anders.insert(naar, lijst[van])
    assert get(Draft(verplaats(tekst, pad, van, naar)).tree(), pad) == anders


def test_a_moved_item_keeps_its_lines() -> None:
    """Comments and quotes go along."""
    tekst = "a:\n  - {id: een}\n  - id: 'twee'  # let op\n    minuten: 5\n  - id: drie\nb: 1\n"
    na = verplaats(tekst, ("a",), 1, 0)
    assert na == "a:\n  - id: 'twee'  # let op\n    minuten: 5\n  - {id: een}\n  - id: drie\nb: 1\n"
    assert verplaats(na, ("a",), 0, 1) == tekst


def test_a_list_written_by_hand_is_read_once() -> None:
    """The usual case goes in one reading: no standpunten yet, some of them, or an empty key."""
    tekst = "zaken:\n  x:\n    a: 1\n  y:\n    standpunten:\n  z:\n    standpunten:\n      B:\n"
    plekken = [("zaken", zaak, "standpunten") for zaak in "xyz"]
    na = insert_keys(tekst, plekken, ("A", "B"), lambda _: ("A", "B"))
    form = "    standpunten:\n      A:\n      B:\n"
    assert na == f"zaken:\n  x:\n    a: 1\n{form}  y:\n{form}  z:\n{form}"


def test_a_place_past_the_end_is_refused() -> None:
    """Also when it is one of many."""
    with pytest.raises(RaoError, match="heeft 2 onderdelen"):
        voeg_in("a: [b]\n", ("a",), [(1, "c"), (5, "d")])
