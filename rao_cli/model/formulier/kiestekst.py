"""What a control of a form shows as long as nobody chose anything: that is no answer."""

from typing import Final

KIES: Final = "klik en kies"
KIES_DAG: Final = "klik en kies een datum, of typ die"
#: Ours, and what Word and LibreOffice put in the place of an answer that was taken out.
_TEKSTEN: Final = frozenset(
    {
        KIES,
        KIES_DAG,
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


def is_kiestekst(tekst: str, *, toont_uitleg: bool = True) -> bool:
    """Say whether this is what a control shows by itself.

    `toont_uitleg`: the file says that it does; that alone is not believed, for a person may have
    typed over it with a program that does not take the mark away.
    """
    kaal = tekst.strip()
    return kaal in {KIES, KIES_DAG} or (toont_uitleg and kaal in _TEKSTEN)
