"""The parts of a zaak in the order in which a person thinks (S6, S8, S9, S18-S23).

One table for forms, interviews, the editor and the reader of other people's files. The first two
say what it is about; the others are the twelve that `rao valideer` counts (contacten are of one).
"""

from typing import Final

from rao_cli.model.formulier import beeld, vertrek, weging

#: What it is, what was done and asked, what comes, what everybody thinks, what to do.
ZAAKDELEN: Final = (
    beeld.DE_ZAAK,
    beeld.FEITEN,
    beeld.CONSTATERING,
    beeld.INTERN,
    beeld.CONTACTEN,
    vertrek.VERTREK,
    vertrek.GEZET,
    vertrek.GEPLAND,
    vertrek.TOELATING,
    vertrek.TERMIJN,
    vertrek.GEVOLGEN,
    weging.RISICOS,
    weging.STANDPUNTEN,
    weging.OPLOSSINGEN,
    weging.ADVIES,
)
