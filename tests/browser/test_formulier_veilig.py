"""What the form does not do: obey a text, run another script, lose answers without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.documents.formulier.html import make_html
from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.opgeslagen import read_json
from tests.browser.formulierpagina import vak
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.formulier.voorbeeldformulier import vijandig_formulier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.bladeren import Bladeraar

pytestmark = pytest.mark.traag


def test_hostile_texts_are_texts(bladeraar: Bladeraar, tmp_path: Path) -> None:
    """Each text, in every place of a form, is saved as it came, and nothing of it is obeyed."""
    vijandig = vijandig_formulier(VIJANDIG)
    (tmp_path / "x.html").write_bytes(make_html(vijandig, Huisstijl()))
    blad = bladeraar.open(tmp_path / "x.html")
    with blad.expect_download() as gebeurt:
        blad.get_by_role("button", name="Opslaan als bestand", exact=True).click()
    gelezen = read_json("x.rao.json", gebeurt.value.path().read_bytes())
    assert [gewoon(inhoud.tekst or "") for inhoud in gelezen.invullingen] == [
        gewoon(een.tekst.replace("\0", "\ufffd")) for een in vijandig.vakken
    ]
    assert gewoon(gelezen.kenmerk) == gewoon(vijandig.kenmerk)
    assert [klacht for klacht in bladeraar.klachten if "blob:" not in klacht] == []


def test_another_script_does_not_run(bladeraar: Bladeraar, formulier: Path, tmp_path: Path) -> None:
    """A script or a handler that somebody puts in the page is refused by the browser; ours runs."""
    vreemd = b'<script>window.geraakt=1</script><img src=x onerror="window.geraakt=1"></main>'
    (tmp_path / "x.html").write_bytes(formulier.read_bytes().replace(b"</main>", vreemd))
    blad = bladeraar.open(tmp_path / "x.html")
    assert blad.locator("#hoever").inner_text()
    assert blad.evaluate("typeof window.geraakt") == "undefined"
    geweigerd = [klacht for klacht in bladeraar.klachten if "Content Security Policy" in klacht]
    assert len(geweigerd) >= 2


def test_leaving_without_saving_is_asked(bladeraar: Bladeraar, formulier: Path) -> None:
    """The browser asks before answers are lost, and asks nothing after they were saved."""
    blad = bladeraar.open(formulier)
    gevraagd: list[str] = []

    def onthoud(vraag: object) -> None:
        gevraagd.append(vraag.type)  # type: ignore[attr-defined]
        vraag.accept()  # type: ignore[attr-defined]

    blad.on("dialog", onthoud)
    try:
        blad.reload()
        vak(blad, "vraag").get_by_role("textbox").click()
        blad.keyboard.type("x")
        blad.reload()
        assert gevraagd == ["beforeunload"]
        vak(blad, "vraag").get_by_role("textbox").click()
        blad.keyboard.type("x")
        with blad.expect_download():
            blad.get_by_role("button", name="Opslaan").click()
        blad.reload()
        assert gevraagd == ["beforeunload"]
    finally:
        blad.remove_listener("dialog", onthoud)
