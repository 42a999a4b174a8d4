"""`rao overleg houd`: who was there."""

from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

HOUD = ("overleg", "houd")
DRIE = ("--aanwezig", "DT&V, COA, IND")
AVIM = ("--afwezig", "AVIM=Inzet elders")


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """The day of a meeting with its agenda."""
    return register("gepland").op(OVERLEG)


@pytest.fixture
def gehouden(register: Callable[[str], Secretaris]) -> Secretaris:
    """The same day, after the meeting."""
    return register("gehouden").op(OVERLEG)


def test_commit(gepland: Secretaris) -> None:
    """The meeting is held; only its own file changes."""
    assert gepland.zegt(*HOUD, *DRIE, *AVIM).splitlines()[0] == (
        f"Vastgelegd: Overleg van {OVERLEG} gehouden"
    )
    assert gepland.laatste() == (f"Overleg van {OVERLEG} gehouden", [OVERLEGPAD])


def test_only_status_and_attendance(gepland: Secretaris) -> None:
    """The agenda and all other lines stay as they were."""
    voor = gepland.lees(OVERLEGPAD)
    gepland.doet(*HOUD, *DRIE, *AVIM)
    erbij = (
        "aanwezig: [DT&V, COA, IND]\nafwezig:\n  AVIM: {reden: Inzet elders, vervanging: geen}\n"
    )
    assert gepland.lees(OVERLEGPAD).replace(erbij, "") == voor.replace(
        "status: gepland", "status: gehouden"
    )


def test_one_by_one_or_with_commas(gepland: Secretaris) -> None:
    """Organisations may come apart or with commas, in capitals or not."""
    gepland.doet(*HOUD, "--aanwezig", "coa", "--aanwezig", "ind,dt&v", *AVIM)
    assert "aanwezig: [COA, IND, DT&V]\n" in gepland.lees(OVERLEGPAD)


def test_replacement(gepland: Secretaris) -> None:
    """After a ; stands who came instead."""
    gepland.doet(*HOUD, *DRIE, "--afwezig", "AVIM=Inzet elders; een collega uit Assen")
    regel = "  AVIM: {reden: Inzet elders, vervanging: een collega uit Assen}\n"
    assert regel in gepland.lees(OVERLEGPAD)


@pytest.mark.parametrize(
    ("afwezig", "zin"),
    [
        (
            AVIM,
            "3 van de 4 kernorganisaties deden mee; AVIM was er niet en had geen vervanging.",
        ),
        (
            ("--afwezig", "AVIM=Ziek;een collega"),
            "Alle 4 kernorganisaties deden mee; AVIM liet zich vervangen.",
        ),
    ],
)
def test_attendance(gepland: Secretaris, afwezig: tuple[str, ...], zin: str) -> None:
    """It says at once whether all core organisations took part."""
    assert gepland.zegt(*HOUD, *DRIE, *afwezig).splitlines()[1] == zin


def test_the_same_again(gehouden: Secretaris) -> None:
    """The same command again changes nothing."""
    assert gehouden.zegt(*HOUD, OVERLEG, *DRIE, *AVIM).splitlines()[0] == (
        "Er is niets veranderd; alles stond er al."
    )


def test_correct(gehouden: Secretaris) -> None:
    """Who was there after all is no longer absent."""
    gehouden.doet(*HOUD, OVERLEG, "--aanwezig", "DT&V, COA, IND, AVIM")
    assert "aanwezig: [DT&V, COA, IND, AVIM]\n" in gehouden.lees(OVERLEGPAD)
    assert "Inzet elders" not in gehouden.lees(OVERLEGPAD)


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "Er ontbreekt nog: --aanwezig."),
        (DRIE, 2, "U zegt niet van AVIM of zij er was."),
        (("--aanwezig", "COA"), 2, "U zegt niet van DT&V, IND en AVIM of zij er waren."),
        (("--aanwezig", "CAO"), 3, "De organisatie 'CAO' staat niet in rao.yaml."),
        (
            (*DRIE, "--afwezig", "COA=Ziek"),
            2,
            "COA kan niet aanwezig én afwezig zijn.",
        ),
        ((*DRIE, "--afwezig", "AVIM"), 2, "--afwezig 'AVIM' mist de reden."),
        ((*DRIE, "--afwezig", "AVIM="), 2, "--afwezig 'AVIM=' mist de reden."),
        (("2026-03-13", *DRIE), 3, "Overleg '2026-03-13' staat niet in dit register."),
    ],
)
def test_wrong(gepland: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What is wrong is refused in one sentence."""
    assert zin in gepland.faalt(*HOUD, *args, code=code)


def test_a_cancelled_meeting(gepland: Secretaris) -> None:
    """A meeting that did not take place cannot be held."""
    gepland.typt(OVERLEGPAD, "status: gepland", "status: vervallen")
    assert gepland.faalt(*HOUD, OVERLEG, *DRIE).startswith(
        f"Fout: Het overleg van {OVERLEG} is vervallen.\n"
    )


def test_the_first_in_line(gepland: Secretaris) -> None:
    """Without a date it is the oldest meeting that is not yet held."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet(*HOUD, *DRIE, *AVIM)
    assert "status: gehouden" in gepland.lees(OVERLEGPAD)
    assert "status: gepland" in gepland.lees("overleggen/2026/2026-04-09.yaml")


def test_too_early(gepland: Secretaris) -> None:
    """A meeting still to come is not held."""
    assert gepland.op("2026-03-11").faalt(*HOUD, *DRIE, *AVIM) == (
        "Fout: Het overleg van 12 maart 2026 moet nog komen.\n"
        "Leg op de dag zelf of daarna vast wie er was. Is het op een andere dag? Verplaats het "
        f"met: rao overleg verplaats {OVERLEG} --naar DATUM\n"
    )


def test_reason_not_known(gepland: Secretaris) -> None:
    """That a reason is not known is written as such."""
    gepland.doet(*HOUD, *DRIE, "--afwezig", "AVIM=geen reden bekend")
    assert "  AVIM: {reden: geen reden bekend, " in gepland.lees(OVERLEGPAD)
