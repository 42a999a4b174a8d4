"""The recipe with which a forge lets rao look at every change: one template per forge.

It is of the region from then on: nobody makes it again, and no document shows it.
"""

import json
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

import msgspec

Forge = Literal["gitlab", "github", "forgejo"]


class Recept(NamedTuple):
    """How a forge is called, where it reads its recipe (from the top of git), and our template."""

    naam: str
    pad: str
    sjabloon: str


RECEPTEN: Final[Mapping[Forge, Recept]] = {
    "gitlab": Recept("GitLab", ".gitlab-ci.yml", "gitlab-ci.yml.j2"),
    "github": Recept("GitHub", ".github/workflows/rao.yml", "github.yml.j2"),
    "forgejo": Recept("Forgejo", ".forgejo/workflows/rao.yml", "forgejo.yml.j2"),
}


class ReceptContext(msgspec.Struct, frozen=True):
    """What differs per register: both are written as YAML writes a text between quotes."""

    pakket: str
    register: str


def make_recept(forge: Forge, pakket: str, register: str) -> str:
    """Return the recipe: `pakket` is what pip installs, `register` the folder below the top."""
    from rao_cli.documents.jinja import Stem, render  # heavy; most only want to know the forges

    context = ReceptContext(*(json.dumps(w, ensure_ascii=False) for w in (pakket, register)))
    return render(RECEPTEN[forge].sjabloon, context, Stem("", "txt"))
