"""A command declares its own options; the shared ones come of its session."""

import json
from typing import Annotated

import msgspec

from rao_cli.cli.argumenten import optie, vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from tests.cli.proefbank import Proef


class Kleding(msgspec.Struct, frozen=True, kw_only=True):
    """Two options that more commands could have."""

    jas: Annotated[str | None, optie("K", "Welke jas.")] = None
    pet: Annotated[bool, vlag("--pet", "Met een pet.")] = False


def kijkt(s: ReadSession) -> None:
    """Kijk alleen."""
    uitvoer.toon_json("proef", {"vandaag": s.vandaag, "map": s.register_map, "json": s.als_json})


def kleedt(
    s: WriteSession,
    wie: str,
    *,
    eerst: Annotated[bool, vlag("--eerst", "Vooraan.")] = False,
    kleding: Kleding,
    laatst: Annotated[bool, vlag("--laatst", "Achteraan.")] = False,
) -> None:
    """Kleed iemand aan."""
    del eerst, laatst
    uitvoer.toon_json(
        "proef", {"wie": wie, "proef": s.proef, "ja": s.ja, **msgspec.structs.asdict(kleding)}
    )


def weigert(s: WriteSession) -> None:
    """Weiger voordat het register open is."""
    if s.proef:
        raise GebruiksFout("Dit kan niet met --proef.")
    s.vertel(s.h.leg_vast("Niets", "niets", []))


def test_who_looks_has_six_shared_options(proef: Proef) -> None:
    """Who only looks has map, day, an earlier state, JSON, the pager, the store, and no more."""
    hulp = proef(kijkt, "--help").stdout
    assert [woord for woord in hulp.split() if woord.startswith("--")] == [
        *("--json", "--geen-pager", "--map", "--vandaag", "--toestand"),
        *("--zonder-opslag", "--help"),
    ]
    data = json.loads(proef(kijkt, "--vandaag", "12-3-2026", "--json").stdout)
    assert (data["vandaag"], data["map"], data["json"]) == ("2026-03-12", ".", True)


def test_shared_options_stand_behind_those_of_the_command(proef: Proef) -> None:
    """Options of a Struct stand in its place, those of the session behind all others."""
    hulp = proef(kleedt, "--help").stdout
    assert [woord for woord in hulp.split() if woord.startswith("--")] == [
        *("--eerst", "--jas", "--pet", "--laatst"),
        *("--ja", "--json", "--proef", "--diff", "--correctie", "--map", "--vandaag", "--help"),
    ]


def test_values_come_in_where_they_belong(proef: Proef) -> None:
    """What was typed stands in the field of its option."""
    data = json.loads(proef(kleedt, "Jan", "--jas", "rood", "-n", "--pet").stdout)
    assert (data["wie"], data["jas"], data["pet"]) == ("Jan", "rood", True)
    assert (data["proef"], data["ja"]) == (True, False)


def test_the_register_is_opened_at_the_first_use(proef: Proef, tmp_path: object) -> None:
    """Wrong usage is told where there is no register; work on one is refused there."""
    vroeg, laat = (proef(weigert, *args, voor=("-C", str(tmp_path))) for args in (["-n"], []))
    assert (vroeg.exit_code, vroeg.stderr) == (2, "Fout: Dit kan niet met --proef.\n")
    assert laat.exit_code == 3
    assert "rao.yaml" in laat.stderr
