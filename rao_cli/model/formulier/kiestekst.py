"""What a control of a form shows as long as nobody chose anything: that is no answer."""

from typing import Final

KIES: Final = "klik en kies"
KIES_DAG: Final = "klik en kies een datum, of typ die"
#: What Word and LibreOffice put in the place of an answer that was taken out.
_TEKSTEN: Final = frozenset(
    {
        "Kies een item.",
        "Choose an item.",
        "Een keuze maken",
        "Klik of tik om een datum in te voeren.",
        "Klik hier als u een datum wilt invoeren.",
        "Click or tap to enter a date.",
        "Click here to enter a date.",
        "Klik of tik om tekst in te voeren.",
        "Klik hier als u tekst wilt invoeren.",
        "Click or tap here to enter text.",
        "Click here to enter text.",
        "Klik of tik hier om tekst in te voeren.",
        "Choose a date",
        "Choose an item",
        "Kies een datum",
    }
)


def zonder_kiestekst(tekst: str, *, toont_uitleg: bool) -> str:
    """Return what a person chose or typed in a control.

    `toont_uitleg`: the file says that the control shows what it does by itself; that alone is not
    believed, for a program may leave that mark where a person typed. Who types beside our own
    words leaves those there.
    """
    if toont_uitleg and tekst.strip() in _TEKSTEN:
        return ""
    return tekst.replace(KIES_DAG, "").replace(KIES, "")
