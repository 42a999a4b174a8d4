"""Any edit of any file: it reads back as meant, and leaves the lines around it alone."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import make_tekst, verwijder, voeg_in, voeg_toe, zet
from rao_cli.store.yaml.editor.draft import Draft
from rao_cli.store.yaml.editor.emitter import Tree, tree_of
from rao_cli.store.yaml.editor.expected import get
from rao_cli.store.yaml.yaml_tree import read_boom
from tests.store.yaml.stijlen import Schrijver

KANS = st.randoms(use_true_random=False)


def paden(boom: Tree, pad: Pad = ()) -> list[Pad]:
    """Return every path of a tree."""
    if not isinstance(boom, dict | list):
        return [pad]
    paren = boom.items() if isinstance(boom, dict) else enumerate(boom)
    return [pad, *(dieper for stap, kind in paren for dieper in paden(kind, (*pad, stap)))]


def geraakt(voor: str, na: str) -> int:
    """Return how many lines of the old text are not in the new one.

    Without line end at the end nobody counts: the last line gets one, and a block that ends
    there must say in its header that it had none.
    """
    if not voor.endswith("\n"):
        return 0
    oud, nieuw = voor.split("\n"), na.split("\n")
    kort = min(len(oud), len(nieuw))
    kop = next((i for i in range(kort) if oud[i] != nieuw[i]), kort)
    staart = next((i for i in range(kort - kop) if oud[-1 - i] != nieuw[-1 - i]), kort - kop)
    return len(oud) - kop - staart


def kies(kans: Random, *soorten: type) -> tuple[Schrijver, str, Tree, Pad]:
    """Write a file and choose a path in it to a value of one of these kinds."""
    schrijver = Schrijver(kans)
    tekst = schrijver.bestand()
    boom = Draft(tekst).tree()
    gevonden = [pad for pad in paden(boom) if isinstance(get(boom, pad), soorten)]
    return schrijver, tekst, boom, kans.choice(gevonden or [()])


@given(KANS)
def test_setting_any_value(kans: Random) -> None:
    """The tree is the old one with this value; setting it again changes nothing."""
    schrijver, tekst, _, pad = kies(kans, dict, list, str, type(None))
    waarde = schrijver.waarde() if pad else {"a": schrijver.waarde()}
    na = zet(tekst, pad, waarde)
    assert get(Draft(na).tree(), pad) == tree_of(waarde)
    assert zet(na, pad, waarde) == na


@given(KANS)
def test_adding_a_key_touches_one_line_at_most(kans: Random) -> None:
    """A line is added, or between brackets one line changes."""
    schrijver, tekst, boom, pad = kies(kans, dict, type(None))
    na = zet(tekst, (*pad, "nieuw"), schrijver.waarde())
    assert geraakt(tekst, na) <= 1
    ander = verwijder(na, (*pad, "nieuw"))
    assert get(Draft(ander).tree(), pad) == (get(boom, pad) or {})


@given(KANS)
def test_adding_an_item_touches_one_line_at_most(kans: Random) -> None:
    """At the end or at any place of any list."""
    schrijver, tekst, boom, pad = kies(kans, list)
    lijst = get(boom, pad)
    if not isinstance(lijst, list):
        return
    waarde, index = schrijver.waarde(), kans.randint(0, len(lijst))
    erbij = len(lijst), voeg_toe(tekst, pad, waarde)
    ertussen = index, voeg_in(tekst, pad, [(index, waarde)])
    for plaats, na in (erbij, ertussen):
        assert geraakt(tekst, na) <= 1
        assert get(Draft(na).tree(), (*pad, plaats)) == tree_of(waarde)


@given(KANS)
def test_removing_anything(kans: Random) -> None:
    """What is left is the old tree without it."""
    _, tekst, boom, pad = kies(kans, dict, list, str, type(None))
    if pad:
        na = Draft(verwijder(tekst, pad)).tree()
        ouder, oud = get(na, pad[:-1]), get(boom, pad[:-1])
        assert isinstance(ouder, dict | list)
        assert isinstance(oud, dict | list)
        assert len(ouder) == len(oud) - 1


@given(KANS)
def test_every_style_can_be_read_with_every_place(kans: Random) -> None:
    """Files in all styles are good YAML, and each key is where the reader says."""
    tekst = Schrijver(kans).bestand()
    boom, fouten = read_boom(tekst.encode())
    assert fouten == []
    assert boom is not None
    regels = tekst.split("\n")
    for pad in paden(Draft(tekst).tree()):
        if pad and pad[-1] in {"a", "b", "Z-1", "DT&V", "é"}:
            plek = boom.plek_sleutel(pad)
            gelezen = regels[plek.regelnummer - 1][plek.kolom - 1 : plek.eind_kolom - 1]
            assert gelezen == pad[-1]


@given(KANS)
def test_any_value_survives_being_written(kans: Random) -> None:
    """A new file reads as what went into it."""
    waarde = Schrijver(kans).waarde(3)
    assert Draft(make_tekst({"a": waarde}, "kop")).tree() == {"a": tree_of(waarde)}
