"""Which branch of a shared repository holds the register: its own first, else the only one."""

from collections.abc import Sequence
from typing import Final

from rao_cli.model.errors import RaoError

TAKKEN: Final = "refs/heads/"
_VERWIJST: Final = "ref: "
#: What rao itself calls the branch of a new register.
_GEWOON: Final = f"{TAKKEN}main"


def kies_tak(regels: Sequence[str]) -> str:
    """Return the branch (refs/heads/…) out of the lines of `git ls-remote --symref`.

    A repository that was made empty may name a branch as its own that never came: then it is the
    only one, or `main`. RaoError when there is none, or when nobody can tell.
    """
    paren = [regel.partition("\t") for regel in regels]
    takken = sorted(naam for wat, _, naam in paren if naam.startswith(TAKKEN) and ": " not in wat)
    eigen = [wat.removeprefix(_VERWIJST) for wat, *_ in paren if wat.startswith(_VERWIJST)]
    enige = takken if len(takken) == 1 else []
    for ref in [*eigen, *enige, _GEWOON]:
        if ref in takken:
            return ref
    if not takken:
        raise RaoError(
            "Op dat adres staat nog geen register. Er is niets opgehaald.",
            hint="Kijk of het adres klopt. Wilt u hier een register beginnen? Doe dat met "
            "`rao init`, en deel het met: rao sync --naar ADRES",
        )
    namen = ", ".join(tak.removeprefix(TAKKEN) for tak in takken)
    raise RaoError(
        f"Op dat adres staat meer dan één versie naast elkaar: {namen}. rao weet niet welke het "
        "register is. Er is niets opgehaald.",
        hint="Vraag wie het beheert om daar te kiezen, met: git symbolic-ref HEAD refs/heads/NAAM",
    )
