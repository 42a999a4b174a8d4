"""What rao keeps in the git folder is a real folder with real files: never a link or a pipe."""

import json
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.concept.bestanden import bewaar_concept, read_concept, wis_concept
from rao_cli.store.concept.plek import concepten
from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf
from rao_cli.store.uitwisseling.gezien import Gezien, bewaar_gezien, read_gezien, vergeet
from rao_cli.store.uitwisseling.spiegel import open_spiegel
from rao_cli.store.uitwisseling.sturen import stuur
from tests.store.git.werkplaats import Werkplaats
from tests.store.uitwisseling.conftest import Beurs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")

W: Final = f"w-{'0' * 20}"
GEZIEN: Final = Gezien(date(2026, 3, 10), (("friesland", "trend-x"),))


@pytest.fixture
def buiten(tmp_path: Path) -> Path:
    """A folder of somebody else, with everything in it that rao could overwrite or clear."""
    map_ = tmp_path / "buiten"
    for deel in (".", "concepten", "uitwisseling", W, "objects", "refs"):
        (map_ / deel).mkdir(parents=True, exist_ok=True)
        for naam in ("lock", "houder.json", "bestand.lock", "config", "naam.json", "gezien.json"):
            (map_ / deel / naam).write_bytes(b'{"van": "een ander"}')
    return map_


def foto(map_: Path) -> dict[str, bytes | None]:
    """Return everything in a folder."""
    paden = sorted(map_.rglob("*"))
    return {str(p.relative_to(map_)): p.read_bytes() if p.is_file() else None for p in paden}


def leid_om(werk: Werkplaats, pad: str, doel: Path) -> Path:
    """Put a link to elsewhere in the git folder."""
    link = werk.top / ".git" / pad
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(doel)
    return link


@pytest.mark.parametrize("pad", ["rao", "rao/lock", "rao/houder.json", f"rao/{W}"])
@pytest.mark.parametrize("bestaat", [True, False], ids=["", "dangling"])
def test_a_change_writes_nothing_elsewhere(
    werk: Werkplaats, buiten: Path, pad: str, *, bestaat: bool
) -> None:
    """Each link in the way is refused by name; elsewhere and in the register nothing changes."""
    naam = Path(pad).name
    doel = buiten / "weg" if not bestaat else buiten if pad == "rao" else buiten / naam
    link = leid_om(werk, pad, doel)
    elders, hier = foto(buiten), replace(werk.foto(), rao=())
    with pytest.raises(RaoError, match=f"{naam}' is een verwijzing") as fout:
        werk.wijzig()
    assert str(link) in fout.value.hint
    assert (foto(buiten), replace(werk.foto(), rao=())) == (elders, hier)
    link.unlink()
    assert werk.wijzig().commit


@pytest.mark.parametrize("pad", ["rao/lock", "rao/houder.json", f"rao/{W}", "rao"])
def test_a_pipe_does_not_hang(werk: Werkplaats, pad: str) -> None:
    """A pipe is refused by name; nobody waits for who writes in it."""
    (werk.top / ".git" / "rao").mkdir(exist_ok=True)
    if pad == "rao":
        (werk.top / ".git" / "rao").rmdir()
    os.mkfifo(werk.top / ".git" / pad)
    with pytest.raises(RaoError, match="is geen gewoon bestand"):
        werk.wijzig()


def test_an_interview_is_refused_before_its_first_question(werk: Werkplaats, buiten: Path) -> None:
    """Where no change set could write, nobody has to answer questions first."""
    leid_om(werk, "rao", buiten)
    with pytest.raises(RaoError, match="verwijzing"):
        weiger_vooraf(werk.root)


def test_a_second_work_tree(werk: Werkplaats, buiten: Path) -> None:
    """A work tree beside the first has a folder of its own, and that may be no link either."""
    tweede = werk.top.parent / "tweede"
    werk.git("worktree", "add", "--quiet", str(tweede), "-b", "tweede")
    leid_om(werk, "worktrees/tweede/rao", buiten)
    elders = foto(buiten)
    with pytest.raises(RaoError, match="verwijzing"):
        Werkplaats(tweede, tweede).wijzig()
    assert foto(buiten) == elders


@pytest.mark.parametrize("pad", ["rao", "rao/concepten", "rao/concepten/naam.json"])
def test_answers_stay_here(werk: Werkplaats, buiten: Path, pad: str) -> None:
    """Answers are not kept, read or thrown away behind a link."""
    doel = {"rao": buiten, "rao/concepten": buiten / "concepten"}.get(pad, buiten / "naam.json")
    leid_om(werk, pad, doel)
    elders = foto(buiten)
    for gedaan in (lambda: read_concept(werk.root, "naam"), lambda: bewaar(werk)):
        with pytest.raises(RaoError, match="verwijzing"):
            gedaan()
    wis_concept(werk.root, "naam")
    assert concepten(werk.root) == []
    assert foto(buiten) == elders


def bewaar(werk: Werkplaats) -> None:
    """Keep an answer."""
    bewaar_concept(werk.root, "naam", {"a": "b"})


def test_one_link_hides_no_other_answers(werk: Werkplaats, buiten: Path) -> None:
    """What was kept under another name is still known."""
    bewaar(werk)
    leid_om(werk, "rao/concepten/ander.json", buiten / "naam.json")
    assert concepten(werk.root) == ["naam"]


@pytest.mark.parametrize("pad", ["rao", "rao/uitwisseling", "rao/uitwisseling/gezien.json"])
def test_what_was_seen_stays_here(werk: Werkplaats, buiten: Path, pad: str) -> None:
    """What waits for an answer is not read or written behind a link, nor from a pipe."""
    namen = {"rao": buiten, "rao/uitwisseling": buiten / "uitwisseling"}
    doel = namen.get(pad, buiten / "gezien.json")
    tekst = json.dumps({"op": "2026-03-10", "wacht": GEZIEN.wacht})
    for map_ in (buiten, buiten / "uitwisseling"):
        (map_ / "gezien.json").write_text(tekst, encoding="utf-8")
    link = leid_om(werk, pad, doel)
    elders = foto(buiten)
    assert read_gezien(werk.root) is None
    vergeet(werk.root, "friesland", "trend-x")
    bewaar_gezien(link.parent, GEZIEN)
    assert foto(buiten) == elders
    if pad.endswith(".json"):
        link.unlink()
        os.mkfifo(link)
        assert read_gezien(werk.root) is None


@pytest.mark.parametrize(
    "deel",
    ["", "/lock", "/houder.json", "/config", "/gezien.json", "/objects", "/refs", "/refs/rao"],
)
def test_the_copy_of_the_exchange_stays_here(
    werk: Werkplaats, beurs: Beurs, buiten: Path, deel: str
) -> None:
    """No part of the local copy of the exchange may be a link."""
    doel = buiten / Path(deel).name if (buiten / Path(deel).name).exists() else buiten
    leid_om(werk, f"rao/uitwisseling{deel}", doel)
    elders = foto(buiten)
    with (
        pytest.raises(RaoError, match="is een verwijzing"),
        open_spiegel(werk.root, str(beurs.map), "main") as spiegel,
    ):
        stuur(spiegel, {"trends/noord/trend-x.yaml": "x"}, "Trend x")
    assert foto(buiten) == elders
    assert beurs.tip() is None


def test_a_copy_that_takes_its_settings_elsewhere(
    werk: Werkplaats, beurs: Beurs, buiten: Path
) -> None:
    """A file in a copied folder that sends git to other settings is gone before git is asked."""
    ander = Beurs(buiten / "ander.git")
    ander.git("config", f"url.{buiten}/nergens.insteadOf", str(beurs.map))
    map_ = werk.top / ".git" / "rao" / "uitwisseling"
    map_.mkdir(parents=True)
    (map_ / "commondir").write_text(f"{ander.map}\n", encoding="utf-8")
    with open_spiegel(werk.root, str(beurs.map), "main") as spiegel:
        stuur(spiegel, {"trends/noord/trend-x.yaml": "x"}, "Trend x")
    assert beurs.inhoud() == {"trends/noord/trend-x.yaml": "x"}
