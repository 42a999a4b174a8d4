"""Members by function: a text names no member of the table."""

import re
from collections.abc import Callable

from rao_cli.model.soorten.register import Register


def verberg_namen(register: Register) -> Callable[[str], str]:
    """Return a function that puts the function of a member in place of the member's name.

    Texts in a register should not hold names; when one does, it does not reach a document.
    A name of one word stays: it may as well be an ordinary word.
    """
    namen = {
        " ".join(lid.naam.split()): f"de {lid.functie} van {lid.organisatie}"
        for lid in register.leden
        if len(lid.naam.split()) > 1 and lid.naam != lid.functie
    }
    if not namen:
        return str
    langste_eerst = sorted(namen, key=lambda naam: (-len(naam), naam))
    vorm = "|".join(re.escape(naam).replace(r"\ ", r"\s+") for naam in langste_eerst)
    zoek = re.compile(rf"(?<!\w)(?:{vorm})(?!\w)")
    return lambda tekst: zoek.sub(lambda vondst: namen[" ".join(vondst[0].split())], tekst)
