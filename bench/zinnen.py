"""Sentences that differ, as those of people do: of 76,000, each with a number.

`maak_register.py` makes its own of two parts, thirty-two in all; whatever knows a line again that
it met before looks quicker on those than on what a region writes. Here are the words of cases in
them: a relation, a term, a paper, a profession.
"""

import random
from typing import Final

_DELEN: Final = (
    ("De regievoerder", "De casemanager", "De teamleider", "De beslisser", "De mentor", "De jurist",
     "De arts", "De school"),
    ("ziet dat", "vindt dat", "verwacht dat", "meldt dat", "hoopt dat", "schrijft dat"),
    ("het gezin", "de vader", "de moeder", "de oudste zoon", "de jongste dochter", "de man",
     "de vrouw", "de broer", "de gemeente", "de ambassade", "de tolk", "de voogd"),
    ("binnen zes weken", "na de zomer", "nog dit jaar", "voor de zitting", "zonder hulp",
     "met steun van de kerk", "op korte termijn", "pas na het vonnis", "in goed overleg",
     "volgens de afspraak", "tegen de verwachting"),
    ("de papieren krijgt", "naar huis wil", "een brief stuurt", "de afspraak nakomt",
     "meer tijd vraagt", "geen antwoord geeft", "een plek vindt", "het dossier afrondt",
     "de reis regelt", "aan de slag gaat", "zich beter voelt", "een besluit neemt"),
)  # fmt: skip


def andere_zin(dobbel: random.Random) -> str:
    """Return a sentence that hardly ever comes back."""
    return f"{' '.join(dobbel.choice(deel) for deel in _DELEN)} ({dobbel.randrange(10000)})"
