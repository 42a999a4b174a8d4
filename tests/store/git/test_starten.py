"""Both ways to start git do the same: each computer uses one of them, and tests play the two."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence

import pytest

from rao_cli.store.git.aanroep import starten
from rao_cli.store.git.aanroep.starten import Gitproces


@pytest.fixture(params=[starten.zonder_gitpython, starten.met_gitpython])
def begin(request: pytest.FixtureRequest) -> Callable[..., Gitproces]:
    """One of the ways; on Windows only its own, for there the other looks in this folder too."""
    if sys.platform == "win32" and request.param is starten.zonder_gitpython:
        pytest.skip("not used here")
    return request.param  # type: ignore[no-any-return]


def _zeg(
    begin: Callable[..., Gitproces],
    programma: str,
    env: Mapping[str, str],
    stdin: bytes | None = None,
    rest: Sequence[str] = (),
) -> tuple[int, str, str]:
    """Run a line of Python in the place of git."""
    opdracht = [sys.executable, "-c", programma, *rest]
    proces = begin(opdracht, env, met_invoer=stdin is not None)
    uit, fout = proces.communicate(stdin)
    return proces.returncode, uit.decode(), fout.decode()


def test_it_hears_both_outputs_and_the_end(begin: Callable[..., Gitproces]) -> None:
    """What it says, what it complains of and how it ends are three things."""
    programma = "import sys; print('uit', end=''); print('fout', end='', file=sys.stderr); exit(3)"
    assert _zeg(begin, programma, {}) == (3, "uit", "fout")


def test_it_reads_what_it_is_given(begin: Callable[..., Gitproces]) -> None:
    """Bytes come over as they are."""
    programma = "import sys; print(sys.stdin.buffer.read())"
    assert _zeg(begin, programma, {}, b"a\r\n\xff")[1].strip() == r"b'a\r\n\xff'"


def test_without_anything_to_read_it_waits_for_nobody(begin: Callable[..., Gitproces]) -> None:
    """Not for a person at the keyboard either."""
    assert _zeg(begin, "import sys; print(repr(sys.stdin.read()))", {})[1].strip() == "''"


def test_an_argument_is_one_argument(begin: Callable[..., Gitproces]) -> None:
    """No shell looks at signs in it."""
    programma = "import sys; print(sys.argv[1:])"
    assert _zeg(begin, programma, {}, rest=["a b", "$HOME;", "*"])[1].strip() == (
        "['a b', '$HOME;', '*']"
    )


def test_the_variables_of_git_stay_behind(
    begin: Callable[..., Gitproces], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A caller's index or folder is not rao's; who commits is. Afterwards all stand as they did."""
    gezet = {"GIT_INDEX_FILE": "x", "GIT_DIR": "y", "GIT_AUTHOR_NAME": "Iris Voorbeeld"}
    for naam in [naam for naam in os.environ if naam.startswith("GIT_")]:
        monkeypatch.delenv(naam)
    for naam, waarde in gezet.items():
        monkeypatch.setenv(naam, waarde)
    programma = "import os; print(sorted(n for n in os.environ if n.startswith('GIT_')))"
    _, uit, _ = _zeg(begin, programma, {"GIT_OBJECT_DIRECTORY": "z"})
    assert uit.strip() == "['GIT_AUTHOR_NAME', 'GIT_OBJECT_DIRECTORY']"
    assert {naam: os.environ[naam] for naam in gezet} == gezet


def test_it_speaks_english_unless_it_is_asked_otherwise(
    begin: Callable[..., Gitproces], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What git says is read by rao; only a hook speaks to a person."""
    monkeypatch.setenv("LANGUAGE", "nl")
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    programma = "import os; print(os.environ['LANGUAGE'], os.environ['LC_ALL'])"
    assert _zeg(begin, programma, {})[1].split() == ["C", "C"]
    assert _zeg(begin, programma, {"LC_ALL": "nl_NL.UTF-8"})[1].split() == ["C", "nl_NL.UTF-8"]


def test_a_program_that_is_not_there(begin: Callable[..., Gitproces]) -> None:
    """Both say it in the same way, and rao then says where to get git."""
    with pytest.raises(FileNotFoundError):
        begin(["git-dat-er-niet-is"], {}, met_invoer=False)
