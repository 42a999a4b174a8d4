"""What an outcome of a decision means: the one table that everything asks (S8, S11, S17).

A new outcome is a word in `Uitkomst` and a row in `UITKOMSTEN`; nothing else decides by outcome.
"""

from collections.abc import Mapping
from typing import Final, Literal

import msgspec

from rao_cli.model.fase import Fase

Uitkomst = Literal["afgehandeld", "aanhouden", "terug-naar-lko", "opschalen", "ter-kennisname"]
#: What the LKO hears of a zaak that is not done yet: put off, or nothing decided at all.
WEER_OP_AGENDA: Final = ("Terug op {agenda}", "De zaak komt terug op {agenda}.")
#: Where a zaak goes on: on a next agenda, at its LKO, at the Deelberaad, or nowhere any more.
Vervolg = Literal["agenda", "lko", "deelberaad", "klaar"]
#: What becomes of an onderwerp: after "gehoord" only news is done, anything else stays open.
OnderwerpVervolg = Literal["open", "voorgelegd", "gehoord", "afgerond"]


class Gevolg(msgspec.Struct, frozen=True, kw_only=True):
    """What follows from one outcome. There are no defaults: every row answers every question."""

    #: Since which form of a register it is there: an older rao keeps off a register that has it.
    sinds: int
    #: The outcome in a document: "aangehouden".
    woord: str
    #: What it means, for who must choose.
    uitleg: str
    #: What it means at a standing item, such as the rondvraag; empty when it does not fit there.
    uitleg_vast: str
    vervolg: Vervolg
    #: The phase of a zaak after it, as long as its LKO did not hear of it.
    fase: Fase
    #: Of two decisions about one item in a meeting the one with the lowest counts.
    nog_open: int
    #: Whether the decision says on which day the item comes back (`hervatten_op`).
    met_dag: bool
    #: Whether the decision says why (BSL08).
    met_motivering: bool
    onderwerp: OnderwerpVervolg
    #: How it goes on, as its LKO hears it: in a few words, and as a sentence.
    lko_hoort: tuple[str, str]
    #: What is asked of that LKO besides; empty when it is nothing.
    lko_doet: str

    @property
    def komt_terug(self) -> bool:
        """Whether the item is put off: it comes back on an agenda, and nothing has ended."""
        return self.vervolg == "agenda"

    @property
    def naar_deelberaad(self) -> bool:
        """Whether the item is put before the Deelberaad, with a list (S17)."""
        return self.vervolg == "deelberaad"


UITKOMSTEN: Final[Mapping[Uitkomst, Gevolg]] = {
    "afgehandeld": Gevolg(
        sinds=1,
        woord="afgehandeld",
        uitleg="de zaak is klaar, op de terugkoppeling na",
        uitleg_vast="er is iets besloten of afgesproken, en daarmee is het klaar",
        vervolg="klaar",
        fase="afgehandeld",
        nog_open=9,
        met_dag=False,
        met_motivering=True,
        onderwerp="afgerond",
        lko_hoort=("Klaar", "Voor het RAO is deze zaak klaar."),
        lko_doet="",
    ),
    "aanhouden": Gevolg(
        sinds=1,
        woord="aangehouden",
        uitleg="de zaak komt terug op een volgende agenda",
        uitleg_vast="het komt terug in een volgend overleg",
        vervolg="agenda",
        fase="aangehouden",
        nog_open=0,
        met_dag=True,
        met_motivering=True,
        onderwerp="open",
        lko_hoort=WEER_OP_AGENDA,
        lko_doet="",
    ),
    "terug-naar-lko": Gevolg(
        sinds=1,
        woord="terug naar het LKO",
        uitleg="het LKO gaat zelf verder",
        uitleg_vast="",
        vervolg="lko",
        fase="terug bij LKO",
        nog_open=2,
        met_dag=False,
        met_motivering=True,
        onderwerp="open",
        lko_hoort=("Bij u", "U gaat zelf verder met deze zaak."),
        lko_doet="Ga zelf verder, zoals in het besluit staat. Lukt dat niet, dien de zaak dan "
        "opnieuw in.",
    ),
    "opschalen": Gevolg(
        sinds=1,
        woord="naar het Deelberaad Asiel",
        uitleg="de zaak gaat naar het Deelberaad Asiel",
        uitleg_vast="",
        vervolg="deelberaad",
        fase="opgeschaald",
        nog_open=1,
        met_dag=False,
        met_motivering=True,
        onderwerp="voorgelegd",
        lko_hoort=("Bij het Deelberaad Asiel", "De zaak ligt bij het Deelberaad Asiel."),
        lko_doet="",
    ),
    "ter-kennisname": Gevolg(
        sinds=1,
        woord="ter kennis genomen",
        uitleg="er is niets te besluiten",
        uitleg_vast="het overleg heeft het gehoord",
        vervolg="klaar",
        fase="afgehandeld",
        nog_open=9,
        met_dag=False,
        met_motivering=False,
        onderwerp="gehoord",
        lko_hoort=("Klaar", "Voor het RAO is deze zaak klaar."),
        lko_doet="",
    ),
}
#: Outcomes of which the decision says when the item comes back.
MET_DAG: Final = frozenset(naam for naam, gevolg in UITKOMSTEN.items() if gevolg.met_dag)
#: Outcomes after which the LKO hears what was decided, and this table is done with the item.
SLOT: Final = frozenset(
    naam for naam, gevolg in UITKOMSTEN.items() if not (gevolg.komt_terug or gevolg.naar_deelberaad)
)
