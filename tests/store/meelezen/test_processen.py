"""Two processes where there is room for two, and none that outlives the other."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bench.maak_register import schrijf
from rao_cli.store.meelezen import processen


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only some systems tell")
def test_how_many_processors_there_are_for_this_program() -> None:
    """Not how many the machine has: one that is given to this program is one."""
    zeg = (
        "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "
        "from rao_cli.store.meelezen.processen import processoren; print(processoren())"
    )
    assert subprocess.run([sys.executable, "-c", zeg], capture_output=True, check=True).stdout == (
        b"1\n"
    )


@pytest.mark.parametrize(("grens", "aantal"), [("max 100000", 8), ("150000 100000", 1)])
def test_what_a_container_may_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grens: str, aantal: int
) -> None:
    """Half a processor more is no second one."""
    (tmp_path / "cpu.max").write_text(f"{grens}\n", encoding="ascii")
    monkeypatch.setattr(processen, "_GRENS", tmp_path / "cpu.max")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(8), raising=False)
    assert processen.processoren() == aantal


def _kinderen(pid: int) -> list[str]:
    """Return the processes of rao that this one started, without those that only ended."""
    kinderen = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [kind for kind in kinderen if b"meelezen" in _opdracht(kind)]


def _opdracht(pid: str) -> bytes:
    """Return how a process was started; nothing when it is not there any more."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


@pytest.mark.traag
@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
@pytest.mark.skipif(processen.processoren() < 2, reason="starts no second process here")
@pytest.mark.parametrize("sein", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_it_ends_with_who_started_it(tmp_path: Path, sein: signal.Signals) -> None:
    """However rao ends, nothing of it stays; Ctrl-C is told as ever."""
    schrijf(tmp_path / "register", 1500)
    argv = [sys.executable, "-m", "rao_cli", "valideer", str(tmp_path / "register")]
    env = {**os.environ, "RAO_PROCESSEN": "2"}
    with subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as rao:
        while not (kinderen := _kinderen(rao.pid)):
            assert rao.poll() is None
        rao.send_signal(sein)
        _, gezegd = rao.communicate()
    if sein == signal.SIGINT:
        assert (rao.returncode, gezegd.splitlines()[-1:]) == (130, [b"Onderbroken."])
    while any(map(_opdracht, kinderen)):  # it hears that nobody listens at its next file
        pass
