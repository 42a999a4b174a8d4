"""Make a new register: its file, folders, schemas and editor settings, in one first commit."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.documents.recept import RECEPTEN, Forge, make_recept
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import MAPPEN, REGISTERBESTAND
from rao_cli.model.register.botsing import botsingen, zeg_botsing
from rao_cli.model.register.hulpbestand import gitignore
from rao_cli.model.register.standaard import STANDAARDORGANISATIES, gewone_deelnemers
from rao_cli.model.schema import SOORTEN
from rao_cli.model.soorten.register import Register
from rao_cli.rules.register.register import PROVINCIES
from rao_cli.store.git.aanroep.samenstuur import GITATTRIBUTES, met_regels
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.oprichten import opgericht
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.store.schijf import bestaat, soort
from rao_cli.store.yaml.editing import Nieuw, make_tekst
from rao_cli.store.yaml.schemas import schema_tekst
from rao_cli.workflow.bestandstekst import keur, schemaregel
from rao_cli.workflow.register.herkomst import pakket
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.provincies import (
    klacht_over_provincies,
    read_provincies,
)
from rao_cli.workflow.register.recept import eis_plek

_GITIGNORE: Final = f"# Gemaakte stukken die niet in de geschiedenis horen\nuitvoer/\n{gitignore()}"


_GITATTRIBUTES: Final = met_regels(
    "# Overal dezelfde regeleinden, ook op Windows\n* text=auto eol=lf\n"
)


_TWAALF: Final = tuple(naam for naam in PROVINCIES if naam != "Friesland")


_UITLEG: Final = """\
# Dit is het register van uw RAO. Pas het aan als de afspraken in uw regio veranderen.
# Leg een wijziging daarna vast met: rao bewaar"""


class NieuwRegister(msgspec.Struct, frozen=True):
    """What a region says about itself; `lkos` is key to name."""

    regio: str
    provincies: Sequence[str]
    lkos: Mapping[str, str]
    voorzitter: str = next(iter(STANDAARDORGANISATIES))
    secretaris: str = next(iter(STANDAARDORGANISATIES))
    frequentie: str = "maandelijks"
    #: The forge that gets a recipe.
    ci: Forge | None = None


def richt_in(map_: Path, nieuw: NieuwRegister, vandaag: date) -> CommitResult:
    """Make the register in `map_`; RaoError when there is one already."""
    if soort(map_, REGISTERBESTAND) is not None:
        raise RaoError(
            f"In {map_} staat al een register.",
            hint="Gebruik dat, of kies een andere map.",
        )
    if nieuw.ci is not None:
        eis_plek(nieuw.ci, map_)
    for rol in (nieuw.voorzitter, nieuw.secretaris):
        if rol not in STANDAARDORGANISATIES:
            keuze = ", ".join(STANDAARDORGANISATIES)
            raise GebruiksFout(f"De organisatie '{rol}' is onbekend.", hint=f"Kies uit: {keuze}.")
    if klacht := klacht_over_naam(nieuw.regio, "een regio"):
        raise GebruiksFout(klacht)
    if klacht := klacht_over_provincies(nieuw.provincies):
        raise GebruiksFout(klacht, hint=f"Nederland heeft: {', '.join(_TWAALF)}.")
    register = msgspec.convert(_register(nieuw, vandaag), Register)
    for een, ander in botsingen(register):
        raise GebruiksFout(zeg_botsing(een), hint=f"Kies een andere sleutel dan {ander.sleutel}.")
    bestanden = bestanden_van(nieuw, vandaag)
    keur(REGISTERBESTAND, bestanden[REGISTERBESTAND])
    with opgericht(map_) as repo:
        al_daar = {pad for pad in bestanden if bestaat(repo.root / pad)}
        return leg_eerste_vast(
            repo,
            "Register van het RAO ingericht",
            {pad: tekst for pad, tekst in bestanden.items() if pad not in al_daar},
        )


def leg_eerste_vast(repo: Repo, onderwerp: str, bestanden: Mapping[str, str]) -> CommitResult:
    """Commit the first files of a register."""
    with wijziging(
        repo.root,
        onderwerp,
        trailers={"Rao-Handeling": ["init"], "Rao-Betreft": ["rao.yaml"]},
        gelezen=dict.fromkeys(bestanden),
    ) as w:
        for pad, tekst in bestanden.items():
            w.write(pad, tekst)
    return w.resultaat


def bestanden_van(nieuw: NieuwRegister, vandaag: date) -> dict[str, str]:
    """Return path and text of every file of a new register."""
    kop = f"{schemaregel(REGISTERBESTAND, 'register')}\n{_UITLEG}"
    ci = {RECEPTEN[nieuw.ci].pad: make_recept(nieuw.ci, pakket(), ".")} if nieuw.ci else {}
    return {
        REGISTERBESTAND: make_tekst(_register(nieuw, vandaag), kop),
        ".gitignore": _GITIGNORE,
        GITATTRIBUTES: _GITATTRIBUTES,
        ".vscode/settings.json": _vscode(),
        ".vscode/extensions.json": _json({"recommendations": ["redhat.vscode-yaml"]}),
        **schemas(),
        **{f"{map_}/.gitkeep": "" for soort, map_ in MAPPEN.items() if soort != "wissing"},
        **ci,
    }


def schemas() -> dict[str, str]:
    """Return path and text of the schemas that an editor finds in a register."""
    return {f"schemas/{soort}.schema.json": schema_tekst(soort) for soort in SOORTEN}


def _register(nieuw: NieuwRegister, vandaag: date) -> dict[str, Nieuw]:
    vanaf = date(vandaag.year, 1, 1)
    return {
        "soort": "register",
        "regio": {
            "naam": nieuw.regio,
            "provincies": read_provincies(nieuw.provincies),
            "frequentie": nieuw.frequentie,
        },
        "organisaties": {
            sleutel: {
                naam: waarde
                for naam, waarde in msgspec.structs.asdict(organisatie).items()
                if waarde not in (None, [])
            }
            for sleutel, organisatie in STANDAARDORGANISATIES.items()
        },
        "lkos": {
            sleutel: {"naam": naam, "deelnemers": gewone_deelnemers(STANDAARDORGANISATIES)}
            for sleutel, naam in nieuw.lkos.items()
        },
        "rollen": {
            "voorzitter": [{"organisatie": nieuw.voorzitter, "van": vanaf}],
            "secretaris": [{"organisatie": nieuw.secretaris, "van": vanaf}],
        },
        "termijnen": {
            "stukken_werkdagen": 5,
            "terugkoppeling_werkdagen": 5,
            "gesprek_maanden": 3,
        },
    }


def _vscode() -> str:
    """Editor settings: the schema per folder, two spaces, no tabs, line feeds."""
    schemas = {
        f"./schemas/{soort}.schema.json": [f"{map_}/**/*.yaml"] for soort, map_ in MAPPEN.items()
    }
    return _json(
        {
            "yaml.schemas": {"./schemas/register.schema.json": [REGISTERBESTAND], **schemas},
            "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True},
            "files.eol": "\n",
            "files.encoding": "utf8",
        }
    )


def _json(data: Mapping[str, object]) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
