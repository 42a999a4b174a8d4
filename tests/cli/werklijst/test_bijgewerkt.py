"""Documents that are not behind are made once: as long as nothing changes, `rao status` knows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.store.opslag.sleutel import sjabloonsleutel
from rao_cli.workflow.werklijst.documenten import Stuk
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
STANDPUNT = ("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
BEWAARD = ".git/rao/opslag/stukken-%2E"


@pytest.fixture
def bekeken(gepland: Secretaris) -> Secretaris:
    """A register of which the agenda was found to be what rao would make."""
    gepland.doet("status")
    assert (gepland.map / BEWAARD).is_file()
    return gepland


def test_an_untouched_document_is_not_made_again(
    bekeken: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second look compares nothing; that of the next day does, and so does who asks for it."""
    monkeypatch.setattr(Stuk, "is_bij", None)
    monkeypatch.setattr(Stuk, "tekst", None)
    assert "loopt achter" not in bekeken.doet("status")
    assert "TypeError" in bekeken.op("2026-03-06").rao("status").stderr
    assert "TypeError" in bekeken.rao("status", "--zonder-opslag").stderr


@pytest.mark.parametrize(
    "verandert",
    [
        lambda s: s.schrijf("templates/agenda.md.j2", "# Onze agenda\n"),
        lambda s: s.schrijf(OVERLEGPAD, s.lees(OVERLEGPAD).replace("Assen", "Emmen")),
        lambda s: s.doet(*STANDPUNT),
    ],
    ids=["a_template", "the_meeting", "a_standpunt"],
)
def test_whatever_changes_counts(
    bekeken: Secretaris, verandert: Callable[[Secretaris], object]
) -> None:
    """What it is made with and what it is made of."""
    verandert(bekeken)
    assert "loopt achter" in bekeken.doet("status")
    assert "loopt achter" in bekeken.doet("status")


def test_the_text_itself_counts(gepland: Secretaris) -> None:
    """The same register with the agenda of before: that one is behind."""
    gepland.doet(*STANDPUNT)
    gepland.doet("agenda", "genereer")
    assert "loopt achter" not in gepland.doet("status")
    gepland.git("reset", "--quiet", "--hard", "HEAD~1")
    assert "loopt achter" in gepland.doet("status")


def test_a_text_of_a_person_is_looked_at_each_time(gepland: Secretaris) -> None:
    """Whether that is behind depends on what is in git: nothing is kept of it."""
    gepland.schrijf(AGENDA, gepland.lees(AGENDA).replace("Assen", "Emmen"))
    gepland.doet("bewaar")
    assert "loopt achter" not in gepland.doet("status")
    assert not (gepland.map / BEWAARD).exists()


def test_another_template_of_rao_is_another_rao(tmp_path: Path) -> None:
    """What the documents of all regions are made with counts, as the code does."""
    sjabloon = tmp_path / "templates" / "agenda" / "agenda.md.j2"
    sjabloon.parent.mkdir(parents=True)
    sjabloon.write_text("# Agenda\n")
    eerst = sjabloonsleutel(tmp_path / "rao_cli")
    sjabloonsleutel.cache_clear()
    assert eerst == sjabloonsleutel(tmp_path / "rao_cli")
    sjabloonsleutel.cache_clear()
    sjabloon.write_text("# De agenda\n")
    assert eerst != sjabloonsleutel(tmp_path / "rao_cli")
