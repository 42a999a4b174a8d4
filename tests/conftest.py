"""Options and fixtures for all tests."""

from __future__ import annotations

import gc
import hashlib
import marshal
import os
import signal
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, SupportsIndex

import hypothesis
import jinja2
import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from tests.eenmaal import eenmaal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

#: How often a property is tried, unless a test says a part of it.
KEREN = {"gewoon": 30, "alles": 30, "lang": 5000}
#: What is set up once for all of it, and so is played by one process: folders, and files by name.
SAMEN = frozenset({"jaar", "levensjaar", "papier", "browser"})
SAMEN_IN_BESTAND = frozenset(
    {
        *("test_huis.py", "test_oud.py"),
        *("test_demo.py", "test_vijf_jaar.py", "test_bekijk.py", "test_post.py"),
        *("test_verschil_verhaal.py", "test_uittreksel.py", "test_routes.py", "test_trefkans.py"),
    }
)


#: These judge every wrong example: together they do that once.
FOUT = frozenset({"test_voorbeelden_fout.py", "test_vervolg.py"})


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden-update` (write the golden files), `--alles` (also what is slow), `--lang`."""
    parser.addoption("--golden-update", action="store_true", help="schrijf de golden files opnieuw")
    parser.addoption("--alles", action="store_true", help="ook de tests die traag zijn")
    parser.addoption("--zaad", default="0", help="ander toeval in tests/corpus/test_toeval.py")
    parser.addoption(
        "--lang", action="store_true", help="alle gevallen, en 5.000 willekeurige per test"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Choose how much Hypothesis tries, before the tests are read: some take a part of it."""
    for naam, keren in KEREN.items():
        hypothesis.settings.register_profile(naam, max_examples=keren, deadline=None)
    profiel = next((p for p in ("lang", "alles") if config.getoption(f"--{p}")), "gewoon")
    hypothesis.settings.load_profile(profiel)
    # There rao says more on stderr; what it says is tested by itself.
    os.environ.pop("GITHUB_ACTIONS", None)
    # There rao keeps nothing of what it read; here the whole suite looks whether that shows.
    os.environ.pop("CI", None)
    # Started in the background a shell makes us deaf to Ctrl-C, and what we start inherits that.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is slow and rarely breaks, unless it is asked: with --alles, -m or by name.

    What takes long is left out unless it is asked with --lang, or by name.
    """
    if any("::" in arg for arg in config.args):
        return
    gevraagd = config.getoption("--alles") or config.getoption("markexpr")
    weg = [*([] if gevraagd else ["traag"]), *([] if config.getoption("--lang") else ["lang"])]
    blijft, gaat = list[pytest.Item](), list[pytest.Item]()
    for item in items:
        (gaat if any(map(item.get_closest_marker, weg)) else blijft).append(item)
    if gaat:
        config.hook.pytest_deselected(items=gaat)
    # What takes long goes first, with its whole file: at the end no process waits for another.
    lang = {item.path for item in blijft if item.get_closest_marker("traag")}
    items[:] = sorted(blijft, key=lambda item: item.path not in lang and not groep(item.nodeid))


def pytest_collection_finish() -> None:
    """Let Python look less for circles that nobody holds; rao itself never does.

    A tenth of the work went to that, the more as 20,000 tests lie in memory: those stay out of it.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def groep(nodeid: str) -> str:
    """Return the folder or file of a test when all of it is played by one process."""
    pad = PurePosixPath(nodeid.partition("::")[0])
    if pad.name in FOUT:
        return "voorbeelden/fout"
    if pad.name in SAMEN_IN_BESTAND:
        return str(pad)
    return pad.parts[1] if pad.parts[1] in SAMEN else ""


class Genummerd(list[str]):
    """A collection of tests that knows where each of them stands."""

    def __init__(self, namen: Iterable[str]) -> None:
        """Number the names."""
        super().__init__(namen)
        self._plek = {naam: nummer for nummer, naam in enumerate(self)}

    def index(self, naam: str, *_: SupportsIndex) -> int:
        """Look up where a name stands; a list looks past all of them, at each of 20,000 tests."""
        return self._plek[naam]


class Rooster(LoadScopeScheduling):  # type: ignore[misc]
    """Divides single tests among the processes, but keeps each year in one: it is played there.

    So do the folders of papers and of pages: LibreOffice and Chromium start once. The rules of
    the house read every file of the checkout, and other files make a demo or five years for all
    their tests: in one process that is done once.

    Written out, because the groups of pytest-xdist 3.8 do nothing with pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        return groep(nodeid) or nodeid

    def add_node_collection(self, node: Any, collection: Sequence[str]) -> None:
        """Keep what a process collected so that a test is found at once."""
        super().add_node_collection(node, collection)
        if node in self.registered_collections:
            self.registered_collections[node] = Genummerd(collection)

    def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
        """Forget what is done: what is assigned is counted after each test."""
        super().mark_test_complete(node, item_index, duration)
        werk = self.assigned_work[node]
        for naam in [naam for naam, tests in werk.items() if all(tests.values())]:
            del werk[naam]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Rooster:
    """Use our own division, with every `-n`."""
    return Rooster(config, log)


@pytest.fixture(scope="session", autouse=True)
def _sjablonen_een_keer_vertaald(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Translate each template to Python once, as Python does with its modules.

    A user's command translates a template once; of thousands of commands in one process it is a
    tenth of the work. What comes of it depends on the text and on how values are shown; where
    they are shown as they are, the other processes of this run have it too.
    """
    vertaal, bewaard = jinja2.Environment.compile, dict[Any, Any]()

    def gedeeld(sleutel: tuple[Any, ...], maak: Callable[[], Any]) -> Any:
        naam = f"sjabloon-{hashlib.sha256(repr(sleutel).encode()).hexdigest()}"
        pad = eenmaal(tmp_path_factory, naam, lambda pad: pad.write_bytes(marshal.dumps(maak())))
        return marshal.loads(pad.read_bytes())  # noqa: S302 - written above

    def onthoud(omgeving: Any, bron: Any, *rest: Any, **opties: Any) -> Any:
        stem: Any = getattr(omgeving, "stem", None)
        sleutel = (type(omgeving), stem and (stem.doel, stem.verberg), bron, rest, *opties.items())
        if sleutel not in bewaard:
            maak = partial(vertaal, omgeving, bron, *rest, **opties)
            vast = stem and stem.verberg is str
            bewaard[sleutel] = gedeeld((stem.doel, *sleutel[2:]), maak) if vast else maak()
        return bewaard[sleutel]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jinja2.Environment, "compile", onthoud)
        yield


@pytest.fixture(scope="session")
def lang(pytestconfig: pytest.Config) -> bool:
    """Say whether a test plays all its cases, or the part that CI plays."""
    return bool(pytestconfig.getoption("--lang"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with `golden/<naam>` beside the test, or write it with --golden-update."""
    map_ = Path(request.path).parent / "golden"
    bijwerken = bool(request.config.getoption("--golden-update"))

    def vergelijk(naam: str, tekst: str) -> None:
        pad = map_ / naam
        if bijwerken:
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(tekst, encoding="utf-8", newline="\n")
        assert pad.is_file(), f"{naam} ontbreekt; maak het met: pytest --golden-update"
        assert tekst == pad.read_text(encoding="utf-8")

    return vergelijk
