"""Two changes of one text are put together, unless both changed the same line."""

import pytest

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.samenvoegen import voeg_samen
from tests.store.git.werkplaats import Werkplaats

BASIS = "datum: 12\nstatus: x\nplaats: a\nlijst:\n  een: 1\n"


@pytest.mark.parametrize(
    ("eigen", "ander", "samen"),
    [
        ("plaats: b", "status: y", "datum: 12\nstatus: y\nplaats: b\nlijst:\n  een: 1\n"),
        (
            "plaats: a  # zaal",
            "status: y",
            "datum: 12\nstatus: y\nplaats: a  # zaal\nlijst:\n  een: 1\n",
        ),
        ("plaats: b", "plaats: b", "datum: 12\nstatus: x\nplaats: b\nlijst:\n  een: 1\n"),
        ("plaats: b", "plaats: c", None),
        ("+# eigen", "+rao: 1", BASIS + "rao: 1\n# eigen\n"),
        ("+  twee: 2", "+rao: 1", BASIS + "  twee: 2\nrao: 1\n"),
        ("+eigen: 1", "+  twee: 2", BASIS + "  twee: 2\neigen: 1\n"),
    ],
)
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_neighbours_go_together(
    werk: Werkplaats, eigen: str, ander: str, samen: str | None, einde: str
) -> None:
    """Neighbouring lines and what is added in one place go together; one line has one value."""
    git = GitCall(werk.top)
    kant = _doe(eigen).replace("\n", einde)
    uit = voeg_samen(git, kant.encode(), BASIS.encode(), _doe(ander).encode())
    assert uit == (None if samen is None else samen.replace("\n", einde).encode())


def test_no_text_is_never_put_together(werk: Werkplaats) -> None:
    """Lines mean nothing in what is no text."""
    assert voeg_samen(GitCall(werk.top), b"\0b\nx\n", b"\0a\nx\n", b"\0a\ny\n") is None


def _doe(wat: str) -> str:
    """Add a line at the end, or give a key another value."""
    if wat.startswith("+"):
        return f"{BASIS}{wat[1:]}\n"
    sleutel = wat.partition(":")[0]
    return "".join(
        f"{wat}\n" if regel.startswith(f"{sleutel}:") else regel
        for regel in BASIS.splitlines(keepends=True)
    )
