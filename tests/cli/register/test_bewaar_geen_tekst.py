"""`rao bewaar` and files that are no text: pictures, papers of other programs."""

import subprocess

import pytest

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import OVERLEG, Secretaris

#: Bytes of a picture, with something that looks like a mail address between them.
BINAIR = (
    b"\x89PNG\r\n\x1a\n\0\0" + bytes(range(256)) * 4 + b" r.verzonnen@voorbeeld.nl " + b"\0\1" * 40
)


def test_a_rehearsal_shows_no_bytes(lijst: Secretaris) -> None:
    """With --proef a file that is no text is named with its size, and keeps the screen whole."""
    pad = f"documenten/{OVERLEG}/foto.png"
    lijst.schrijf(pad, BINAIR)
    gezegd = lijst.rao("bewaar", "--proef", "--diff").stderr
    assert f"+++ b/{pad}\n@@ -0,0 +1 @@\n+(geen tekst: {len(BINAIR)} bytes, " in gezegd
    assert "PNG" not in gezegd
    gezegd = lijst.rao("bewaar", "--proef").stderr
    assert f"  {pad}: nieuw, geen tekst ({len(BINAIR)} bytes)\n" in gezegd
    lijst.doet("bewaar", "--ja")
    lijst.schrijf(pad, BINAIR[:-1])
    gezegd = lijst.rao("bewaar", "--proef", "--diff").stderr
    assert f"-(geen tekst: {len(BINAIR)} bytes, " in gezegd
    assert f"+(geen tekst: {len(BINAIR) - 1} bytes, " in gezegd


@pytest.mark.parametrize(
    "inhoud",
    [
        BINAIR,
        b"%PDF-1.7\n%\1\2\n/Author (r.verzonnen@voorbeeld.nl) BSN 111222333\n" + b"tekst " * 500,
    ],
)
def test_what_is_no_text_is_not_judged(lijst: Secretaris, inhoud: bytes) -> None:
    """In a file that is no text nothing is found by chance; rao says that it could not look."""
    pad = f"documenten/{OVERLEG}/bijlage.bin"
    lijst.schrijf(pad, inhoud)
    assert f"Let op: rao kan niet in {pad} kijken: " in lijst.zegt("bewaar", "--ja")
    lijst.schrijf(THEMA, TEKST)
    assert "kijken" not in lijst.zegt("bewaar")


@pytest.mark.parametrize("codering", ["utf-8", "latin-1", "utf-8-sig"])
@pytest.mark.parametrize("ruis", ["", "\0", "\x1b[31m", "%PDF-", "RIFF "])
def test_a_text_with_noise_is_judged(lijst: Secretaris, codering: str, ruis: str) -> None:
    """A stray control character, another encoding or a strange first word hides no mail address."""
    tekst = f"{ruis}Notitie over de crèche.\nMail r.verzonnen@voorbeeld.nl voor de rest.\n"
    lijst.schrijf(f"documenten/{OVERLEG}/notitie.md", tekst.encode(codering))
    assert "Dit is een mailadres" in lijst.faalt("bewaar", code=2)


@pytest.mark.parametrize("instelling", [b"* text=auto eol=lf\n", b"* text eol=lf\n", b""])
def test_every_byte_of_a_picture_stays(lijst: Secretaris, instelling: bytes) -> None:
    """What is no text keeps each byte, also what looks like a line end."""
    lijst.typt_nieuw(".gitattributes", instelling)
    pad = f"documenten/{OVERLEG}/foto.jpg"
    for inhoud in (b"\xff\xd8\1\n\2\n", b"\xff\xd8\1\r\n\2\r\n", b"\xff\xd8\1\n\2\r\n"):
        lijst.schrijf(pad, inhoud)
        lijst.doet("bewaar", "--ja")
        blob = subprocess.run(
            ["git", "-C", lijst.map, "cat-file", "blob", f"HEAD:{pad}"],
            capture_output=True,
            check=True,
        )
        assert blob.stdout == inhoud
