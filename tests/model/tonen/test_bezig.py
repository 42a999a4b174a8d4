"""How far long work is: told now and then to who listens, and to nobody else."""

from rao_cli.model.tonen.bezig import geteld, toehoorder


def test_nobody_listens() -> None:
    """Without a listener the things themselves come back, and nothing is counted."""
    dingen = [1, 2, 3]
    assert geteld("rao leest: {} bestanden", dingen) is dingen


def test_now_and_then() -> None:
    """Each fiftieth thing is told, with how many there are, and then that it is done."""
    gehoord: list[str] = []
    with toehoorder(gehoord.append):
        assert [*geteld("rao leest: {} bestanden", range(1120), per=500)] == [*range(1120)]
    assert gehoord == [
        "rao leest: 500 van 1.120 bestanden",
        "rao leest: 1.000 van 1.120 bestanden",
        "",
    ]


def test_nobody_knows_how_many() -> None:
    """Of what comes one by one only is told how many there were."""
    gehoord: list[str] = []
    with toehoorder(gehoord.append):
        for _ in geteld("rao leest: {} vastleggingen", iter("abc"), per=2):
            pass
        for _ in geteld("rao maakt: {} stukken", iter("abc"), van=3, per=2):
            pass
    assert gehoord == ["rao leest: 2 vastleggingen", "", "rao maakt: 2 van 3 stukken", ""]


def test_work_inside_work() -> None:
    """The whole says how far it is; what is much inside it, speaks from five hundred on."""
    gehoord: list[str] = []
    with toehoorder(gehoord.append):
        for aantal in geteld("rao kijkt naar {} vastleggingen", (550, 50), per=1):
            for _ in geteld("rao leest: {} bestanden", range(aantal)):
                pass
    assert gehoord == [
        "rao kijkt naar 1 van 2 vastleggingen",
        "rao leest: 500 van 550 bestanden",
        "rao leest: 550 van 550 bestanden",
        "rao kijkt naar 2 van 2 vastleggingen",
        "",
    ]


def test_broken_off() -> None:
    """Who stops halfway, or fails, has done with it: the next work speaks again."""
    gehoord: list[str] = []
    with toehoorder(gehoord.append):
        next(iter(geteld("rao leest: {} bestanden", range(9), per=1)))
        for _ in geteld("rao zoekt: {} bestanden", range(1), per=1):
            pass
    assert gehoord == [
        "rao leest: 1 van 9 bestanden",
        "",
        "rao zoekt: 1 van 1 bestanden",
        "",
    ]
