"""Under which name git keeps what is committed now."""

from rao_cli.store.git.aanroep.call import GitCall


def read_auteur(git: GitCall) -> str:
    """Return the name of the author of a commit made now; empty when git does not know."""
    uitvoer = git.probeer("var", "GIT_AUTHOR_IDENT")
    return "" if uitvoer.status else uitvoer.tekst.rpartition(" <")[0]
