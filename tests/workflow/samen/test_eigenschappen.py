"""What holds for every merge: on random edits of the files of the example register."""

from __future__ import annotations

import random
from copy import deepcopy
from pathlib import Path
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.plaats import soort_van
from rao_cli.store.yaml.editing import boom_van, make_tekst
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.store.yaml.schemas import typeer
from rao_cli.workflow.samen.bestand import voeg_bestand_samen

GOED: Final = Path(__file__).resolve().parents[3] / "voorbeelden/goed"
PADEN: Final = sorted(
    pad.relative_to(GOED).as_posix()
    for map_ in ("overleggen", "signaallijsten", "onderwerpen", "rao.yaml")
    for pad in [*(GOED / map_).rglob("*.yaml"), *GOED.glob(map_)]
    if pad.is_file()
)
ZADEN: Final = st.integers(0, 2**32)


def verander(boom: Any, toeval: random.Random, keren: int) -> Any:
    """Change a file as people do: another text, an item more, fewer or elsewhere, a key away."""
    nieuw = deepcopy(boom)
    for _ in range(keren):
        houder = toeval.choice([*_houders(nieuw)])
        if isinstance(houder, dict):
            _verander_blok(houder, toeval)
        else:
            _verander_lijst(houder, toeval)
    return nieuw


def _houders(deel: Any) -> Any:
    if isinstance(deel, dict | list):
        if deel:
            yield deel
        for kind in deel.values() if isinstance(deel, dict) else deel:
            yield from _houders(kind)


def _verander_blok(blok: dict[str, Any], toeval: random.Random) -> None:
    sleutel = toeval.choice([*blok])
    if sleutel in {"soort", "kenmerk", "id"}:
        return
    if isinstance(blok[sleutel], str) and toeval.random() < 0.8:
        blok[sleutel] = f"{blok[sleutel]} {toeval.randrange(3)}"
    elif toeval.random() < 0.3:
        del blok[sleutel]


def _verander_lijst(lijst: list[Any], toeval: random.Random) -> None:
    plek = toeval.randrange(len(lijst))
    match toeval.randrange(4):
        case 0:
            del lijst[plek]
        case 1:
            lijst.insert(plek, lijst.pop())
        case 2 if isinstance(lijst[0], str):
            lijst.insert(plek, f"X{toeval.randrange(5)}")
        case _ if isinstance(lijst[0], dict) and "id" in lijst[0]:
            naam = f"overig-{toeval.randrange(5)}"
            if naam not in {deel["id"] for deel in lijst}:
                lijst.append({"id": naam, "soort": "overig", "onderwerp": "Nieuw"})
        case _:
            lijst.append(deepcopy(lijst[plek]))


def drietal(zaad: int) -> tuple[str, bytes, bytes, bytes]:
    """Return a path, a file, and what two people made of it; all three are valid."""
    toeval = random.Random(zaad)  # noqa: S311 - chance for a test
    pad = toeval.choice(PADEN)
    boom = boom_van((GOED / pad).read_text("utf-8"))
    basis = _schrijf(pad, boom)
    kanten: list[bytes] = []
    while len(kanten) < 2:
        data = _schrijf(pad, verander(boom, toeval, toeval.randint(1, 5)))
        if load_bestand(pad, data).ding is not None:
            kanten.append(data)
    return pad, basis, kanten[0], kanten[1]


def _schrijf(pad: str, boom: Any) -> bytes:
    return make_tekst(typeer(soort_van(pad) or "register", (), boom)).encode()


@given(ZADEN)
def test_the_same_on_both_sides(zaad: int) -> None:
    """What both sides made of a file stays as it is, byte for byte."""
    pad, basis, ons, _ = drietal(zaad)
    samen = voeg_bestand_samen(pad, basis, ons, ons, {})
    assert (samen.data, samen.botsingen) == (ons, ())


@given(ZADEN)
def test_one_side_changed(zaad: int) -> None:
    """When one side changed a file, that is the file, whichever side it is."""
    pad, basis, ons, _ = drietal(zaad)
    assert voeg_bestand_samen(pad, basis, ons, basis, {}).data == ons
    assert voeg_bestand_samen(pad, basis, basis, ons, {}).data == ons


@given(ZADEN)
def test_whose_is_whose_does_not_matter(zaad: int) -> None:
    """The sides changed places: the same questions about the same places, the same content."""
    pad, basis, ons, hun = drietal(zaad)
    een, twee = (voeg_bestand_samen(pad, basis, *kant, {}) for kant in ((ons, hun), (hun, ons)))
    assert [(b.sleutel, b.ons, b.hun) for b in een.botsingen] == [
        (b.sleutel, b.hun, b.ons) for b in twee.botsingen
    ]
    if not een.botsingen:
        assert boom_van((een.data or b"").decode()) == boom_van((twee.data or b"").decode())


@given(ZADEN)
def test_every_question_has_an_answer(zaad: int) -> None:
    """With an answer to all that is asked nothing is asked any more, and what comes is read."""
    pad, basis, ons, hun = drietal(zaad)
    keuzes: dict[str, Any] = {}
    samen = voeg_bestand_samen(pad, basis, ons, hun, keuzes)
    for _ in range(3):
        keuzes |= {botsing.sleutel: "hun" for botsing in samen.botsingen}
        samen = voeg_bestand_samen(pad, basis, ons, hun, keuzes)
    assert samen.botsingen == ()
    assert load_bestand(pad, samen.data or b"").ding is not None


def _woorden(deel: Any) -> Any:
    for kind in deel.values() if isinstance(deel, dict) else deel if isinstance(deel, list) else ():
        yield from _woorden(kind)
    if isinstance(deel, dict):
        yield from deel
    elif isinstance(deel, str):
        yield deel


@given(ZADEN)
def test_no_change_is_lost(zaad: int) -> None:
    """Each text that one side typed is in what comes of a merge without questions."""
    pad, basis, ons, hun = drietal(zaad)
    samen = voeg_bestand_samen(pad, basis, ons, hun, {})
    if samen.botsingen:
        return
    was, een, ander, nu = (
        {*_woorden(boom_van((tekst or b"").decode()))} for tekst in (basis, ons, hun, samen.data)
    )
    assert (een | ander) - was <= nu
