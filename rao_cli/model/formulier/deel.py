"""What one part of a zaak asks: a heading, why it is asked, and its fields."""

from typing import Literal

import msgspec

from rao_cli.model.melding import Pad

#: What an answer is: one line; prose of paragraphs and lists; a text per line; one or more of a
#: few words; one or more organisations of the register; a day; the number of an option.
Antwoordsoort = Literal[
    "regel", "proza", "regels", "keuze", "meerkeuze", "partij", "partijen", "dag", "nummer"
]

#: Which days can be: any, those of today and before, of today and later, from its list's day on.
Dagkant = Literal["", "geweest", "komend", "na de lijst"]


class Woord(msgspec.Struct, frozen=True):
    """A word to choose, and what it means."""

    waarde: str
    uitleg: str = ""


class Veld(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is asked.

    `plek` is its place in a zaak (`("termijn", "tot")`), or in an item of the list of its part;
    `label` stands before a short answer and above a long one; `vraag` is the whole question.
    """

    plek: Pad
    label: str
    vraag: str
    soort: Antwoordsoort
    voorbeeld: str = ""
    woorden: tuple[Woord, ...] = ()
    #: A zaak cannot be without it.
    verplicht: bool = False
    #: "ja" and "nee" stand for true and false in the register.
    waarheid: bool = False
    kant: Dagkant = ""


class Deel(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a zaak: what the source asks in one statement.

    `kop` is its heading, on paper and in a file of a person; `ook` are other headings that people
    write above it. `lijst` is the place of a list: then `velden` are those of one item, and `item`
    is what an item is called ("Oplossing"). `per_organisatie`: the list goes by organisation.
    """

    naam: str
    kop: str
    waarom: str
    velden: tuple[Veld, ...]
    bron: str = ""
    ook: tuple[str, ...] = ()
    lijst: Pad = ()
    item: str = ""
    per_organisatie: bool = False

    def plek(self, nummer: int | str, veld: Veld) -> Pad:
        """Return the place in a zaak of a field of an item; of a part without a list, the field."""
        return (*self.lijst, nummer, *veld.plek) if self.lijst else veld.plek


def veld(  # noqa: PLR0913 - a row of a table
    soort: Antwoordsoort,
    plek: str,
    label: str,
    vraag: str,
    voorbeeld: str = "",
    *woorden: Woord | str,
    verplicht: bool = False,
    waarheid: bool = False,
    kant: Dagkant = "",
) -> Veld:
    """Return a field, its place with dots: `termijn.tot`."""
    return Veld(
        plek=tuple(plek.split(".")),
        label=label,
        vraag=vraag,
        soort=soort,
        voorbeeld=voorbeeld,
        woorden=tuple(Woord(w) if isinstance(w, str) else w for w in woorden),
        verplicht=verplicht,
        waarheid=waarheid,
        kant=kant,
    )
