"""The names that are sent along: of branches, tags, and of who made a commit."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.hele_historie import read_labelteksten
from rao_cli.store.git.lezen.keten import Ketenschakel, Wie
from rao_cli.workflow.privacy.boodschap import keur_boodschap
from rao_cli.workflow.privacy.poort import weigergronden
from rao_cli.workflow.privacy.weigering import in_bestandsnaam

#: The name and address of who commits belong to a commit; anything else of a person does not.
_VAN_WIE: Final = frozenset({"PRI04", "PRI07"})
#: The number that a server puts before an address that it made itself.
_NUMMER: Final = re.compile(r"^\d+\+")


def keur_refnaam(wat: str, naam: str) -> Iterator[str]:
    """Yield why a branch or a tag may not have this name, without that name."""
    for grond in in_bestandsnaam(naam):
        yield f"In de naam van {wat}: {grond.zin} ({grond.code}) Geef een andere naam."


def keur_wie(schakel: Ketenschakel) -> Iterator[str]:
    """Yield why a commit may not have this author, or be of who recorded it."""
    for wie in dict.fromkeys((schakel.auteur, schakel.vastlegger)):
        for grond in weigergronden(_voluit(wie)):
            if grond.code not in _VAN_WIE:
                yield f"In de naam of het adres van wie vastlegde: {grond.zin} ({grond.code})"


def _voluit(wie: Wie) -> str:
    return f"{wie.naam}\n\n{_NUMMER.sub('', wie.adres).replace('@', ' ')}"


def keur_labeltekst(git: GitCall, label: str) -> Iterator[str]:
    """Yield why what is said with a tag may not come in, also with a tag inside it."""
    for naam, tekst in read_labelteksten(git, label):
        yield from keur_refnaam("dit label", naam)
        yield from keur_boodschap(tekst)
