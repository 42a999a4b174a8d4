"""Any bytes in: a tree or findings, never an exception, and every place lies in the file."""

from hypothesis import example, given
from hypothesis import strategies as st

from rao_cli.model.melding import Pad, Vindplaats
from rao_cli.store.yaml.reader.boom import EMPTY
from rao_cli.store.yaml.yaml_tree import Boom, YamlValue, read_boom

STUKKEN = st.sampled_from(
    [
        *("a", "b: ", "c:", "- ", "? ", ": ", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", "#"),
        *(" # x", "'", '"', "|", ">", "|-\n", "[", "]", "{", "}", ", ", "&a", "*a", "!t ", "<<"),
        *("---\n", "...\n", "%YAML 1.1\n", "\\", "\\x00", "@", "`", "=", "~", "é", "😀", "\u0301"),
        *("\ufeff", "\u2028", "\0", "?", ":"),
    ]
)
TEKSTEN = st.lists(STUKKEN, max_size=40).map("".join)


def past(plek: Vindplaats, regels: list[str]) -> bool:
    """Whether a place lies inside the lines of a file."""
    begin = regels[plek.regelnummer - 1]
    eind = regels[plek.eind_regelnummer - 1]
    return (
        1 <= plek.kolom <= len(begin) + 1
        and 1 <= plek.eind_kolom <= len(eind) + 1
        and (plek.regelnummer, plek.kolom) <= (plek.eind_regelnummer, plek.eind_kolom)
    )


def paden(waarde: YamlValue, pad: Pad = ()) -> list[Pad]:
    """Return every path of a tree, and one beside it that does not exist."""
    if isinstance(waarde, str):
        return [pad, (*pad, "geen")]
    paren = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    diep = [dieper for stap, kind in paren for dieper in paden(kind, (*pad, stap))]
    return [pad, (*pad, "geen"), (*pad, 99), *diep]


def niets(boom: Boom) -> set[Pad]:
    """Return where nothing stands, by the places in the text: slower than what `leeg` does."""
    bladen = boom.nodes.leaves()
    return {pad for pad, knoop in bladen if boom.tekst[knoop.start : knoop.end] in EMPTY}


def toets(data: bytes) -> None:
    """Read, and look up the place of all there is."""
    boom, fouten = read_boom(data)
    assert (boom is None) == bool(fouten)
    regels = data.decode("utf-8-sig", "replace").split("\n")
    assert all(past(fout.vindplaats, regels) for fout in fouten)
    assert all(fout.tekst and fout.hint for fout in fouten)
    if boom is not None:
        for pad in [*paden(boom.waarde), *boom.leeg()]:
            assert past(boom.plek(pad), regels)
            assert past(boom.plek_sleutel(pad), regels)
        assert boom.leeg() == niets(boom)
        assert all(opmerking.regelnummer <= len(regels) for opmerking in boom.opmerkingen)


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    """Whatever a disk can hold."""
    toets(data)


@given(st.text(max_size=200))
def test_any_text(tekst: str) -> None:
    """Whatever Unicode can hold (lone surrogates as the bytes they would be)."""
    toets(tekst.encode("utf-8", "surrogatepass"))


@given(TEKSTEN)
@example("? \n")
@example("a: {? b}\n[")
@example("- - *a : ")
def test_any_heap_of_yaml_signs(tekst: str) -> None:
    """Texts made of what means something in YAML."""
    toets(tekst.encode())


@given(TEKSTEN, st.sampled_from(["[{}]", "{{a: {}}}", "a:\n  {}", "- {}"]))
def test_heaps_of_yaml_signs_inside_something(tekst: str, vorm: str) -> None:
    """The same deeper in a document."""
    toets(f"a: {vorm.format(tekst)}\n".encode())
