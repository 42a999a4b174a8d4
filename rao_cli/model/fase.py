"""The phases of a zaak, from the list on which it is written until its LKO heard the end (S11)."""

from typing import Final, Literal

Fase = Literal[
    "concept",
    "ingebracht",
    "geagendeerd",
    "aangehouden",
    "terug bij LKO",
    "opgeschaald",
    "antwoord Deelberaad",
    "afgehandeld",
    "teruggekoppeld",
    "geweigerd",
    "ingetrokken",
    "afgelopen",
]
#: After these nobody at the table has to do anything more.
GESLOTEN: Final[frozenset[Fase]] = frozenset(
    {"teruggekoppeld", "geweigerd", "ingetrokken", "afgelopen"}
)
#: Before the decision of this table or of the Deelberaad: then a talk must be recent (SIG09).
ONBESLIST: Final[frozenset[Fase]] = frozenset(
    {"ingebracht", "geagendeerd", "aangehouden", "opgeschaald"}
)
#: Decided, so the only thing that is missing is that the LKO hears it.
BESLOTEN: Final[frozenset[Fase]] = frozenset(
    {"afgehandeld", "terug bij LKO", "antwoord Deelberaad", "geweigerd"}
)
