"""The names that are sent along: of branches and tags, and what is said with a tag."""

from collections.abc import Iterator

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.hele_historie import read_labelteksten
from rao_cli.workflow.privacy.boodschap import keur_boodschap
from rao_cli.workflow.privacy.weigering import in_bestandsnaam


def keur_refnaam(wat: str, naam: str) -> Iterator[str]:
    """Yield why a branch or a tag may not have this name, without that name."""
    for grond in in_bestandsnaam(naam):
        yield f"In de naam van {wat}: {grond.zin} ({grond.code}) Geef een andere naam."


def keur_labeltekst(git: GitCall, label: str) -> Iterator[str]:
    """Yield why what is said with a tag may not come in, also with a tag inside it."""
    for naam, tekst in read_labelteksten(git, label):
        yield from keur_refnaam("dit label", naam)
        yield from keur_boodschap(tekst)
