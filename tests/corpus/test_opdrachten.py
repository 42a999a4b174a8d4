"""Nasty lines: refused with a Dutch sentence, and the register stays exactly what it was."""

import re

import pytest

from tests.corpus.gevallen_opdrachten import FOUTEN, Fout
from tests.corpus.proefregister import (
    GEHOUDEN,
    LIJST,
    LIJST_2,
    ZAAK,
    ZAAK_2,
    Proefregister,
    is_heel,
    voer_uit,
)

BESLUIT = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Opvang")
ENGELS = re.compile(
    r"\b(the|file|not found|invalid|expected|usage|unknown|missing)\b", re.IGNORECASE
)


@pytest.mark.parametrize("geval", FOUTEN, ids=lambda geval: ascii(" ".join(geval.args))[:70])
def test_a_wrong_line_is_refused(gedeeld: Proefregister, geval: Fout) -> None:
    """Exit 2 or 3, the reason in Dutch, nothing on stdout, and HEAD, index and files as before."""
    antwoord = gedeeld.weigert(geval.code, *geval.args, invoer=geval.invoer)
    assert geval.zin in antwoord.fout
    assert antwoord.uit == ""
    assert not ENGELS.search(antwoord.fout)
    assert "\x1b" not in antwoord.fout


@pytest.mark.parametrize(
    "geval", [f for f in FOUTEN if f.args[0] in {"nieuw", "zaak", "overleg"}][:9]
)
def test_a_rehearsal_refuses_the_same(gedeeld: Proefregister, geval: Fout) -> None:
    """What is refused is refused by --proef too."""
    gedeeld.weigert(geval.code, *geval.args, "--proef", invoer=geval.invoer)


HERHAALD: tuple[tuple[str, ...], ...] = (
    (
        "standpunt",
        ZAAK_2,
        "COA",
        "--standpunt",
        "De opvang kan doorgaan.",
        "--inzet",
        "Houdt plek.",
    ),
    (
        "zaak",
        "vul-aan",
        ZAAK_2,
        "--zet",
        "termijn.soort=vertrek",
        "--zet",
        "vraag=Mag het blijven?",
    ),
    ("signaallijst", "dien-in", LIJST_2),
    ("signaallijst", "ontvang", LIJST),
    ("signaallijst", "trek-in", "--ja", LIJST_2, "--reden", "Lokaal opgelost"),
    ("agenda", "genereer", "2026-04-09"),
    (
        *("overleg", "houd", "2026-04-09", "--vandaag", "2026-04-09"),
        *("--aanwezig", "COA, IND, DT&V", "--afwezig", "AVIM=Inzet elders"),
    ),
    (*BESLUIT, "--overleg", "2026-03-12", "--actie", "COA;2026-04-01;Regelt het"),
    ("besluitenlijst", "genereer"),
    ("bewaar",),
)


@pytest.mark.parametrize("args", HERHAALD, ids=" ".join)
def test_the_same_line_again_changes_nothing(
    register: Proefregister, args: tuple[str, ...]
) -> None:
    """Exit 0 twice; the second time there is nothing to commit, also on another day."""
    eerst = register.schrijft(*args)
    foto = register.foto()
    for vandaag in ("2026-03-12", "2026-03-20"):
        tweede = register.rao(*args, vandaag=vandaag).keur(0)
        assert register.foto() == foto
        assert tweede.uit == eerst.uit
        assert "niets veranderd" in tweede.fout


def test_a_rehearsal_shows_and_changes_nothing(register: Proefregister) -> None:
    """--proef gives the message and the difference, and leaves no trace at all."""
    for args in HERHAALD:
        voor = register.foto()
        register.rao(*args, "--proef").keur(0)
        assert register.foto() == voor


def test_a_repeated_decision_keeps_its_new_actions(register: Proefregister) -> None:
    """An action that is given with a decision that is there already is not lost."""
    register.schrijft(*BESLUIT, "--actie", "COA;2026-04-01;Regelt het")
    register.schrijft(*BESLUIT, "--actie", "IND;2026-04-02;Kijkt mee")
    register.weigert(3, *BESLUIT[:-1], "Iets anders", "--actie", "IND;2026-04-02;Nog iets")
    acties = register.rao("lijst", "acties", "--json").json["acties"]
    assert [actie["organisatie"] for actie in acties] == ["COA", "IND"]


def test_who_came_after_all_is_not_absent(register: Proefregister) -> None:
    """A second `overleg houd` corrects the first; nobody is both there and not there."""
    houd = ("overleg", "houd", "2026-04-09", "--vandaag", "2026-04-09", "--aanwezig")
    register.schrijft(*houd, "COA, COA, coa, IND, DT&V", "--afwezig", "AVIM=Inzet elders")
    register.schrijft(*houd, "COA, AVIM, IND, DT&V")
    overleg = register.rao("toon", "2026-04-09", "--json").json["overleg"]
    assert overleg["aanwezig"] == ["COA", "AVIM", "IND", "DT&V"]
    assert not overleg.get("afwezig")


def test_a_zaak_from_a_file_never_overwrites(register: Proefregister) -> None:
    """The same file twice changes nothing; another text under the same kenmerk is refused."""
    tekst = "kenmerk: {}\nonderwerp: {}\naanbrenger: COA\ngroep: gezin\n"
    args = ("nieuw", "zaak", LIJST_2, "--van", "-")
    zelfde = tekst.format(ZAAK_2, "Reisdocument blijft uit").encode()
    assert "niets veranderd" in register.rao(*args, invoer=zelfde).keur(0).fout
    register.weigert(2, *args, invoer=tekst.format(ZAAK_2, "Anders").encode())
    register.schrijft(*args, invoer=tekst.format("Z-00001" + "Y", "Nieuw").encode())


def test_every_step_tells_its_story(register: Proefregister) -> None:
    """A whole cycle with lines that were refused in between ends clean."""
    for args in HERHAALD:
        register.rao(*FOUTEN[len(args)].args).keur(2, 3)
        register.rao(*args).keur(0, 3)
    is_heel(register)
    codes = {m["code"] for m in register.rao("valideer", "--json").keur(0, 1).json["meldingen"]}
    assert not [code for code in codes if code.startswith("VRM")]
    assert register.git("status", "--porcelain") == ""
    assert b"besluiten:" in register.lees(GEHOUDEN)


@pytest.mark.parametrize(
    ("lkos", "verwacht"),
    [
        (("x=LKO A, B",), {"x": "LKO A, B"}),
        (("a=LKO A, b=LKO B",), {"a": "LKO A", "b": "LKO B"}),
        (("LKO Ter Apel",), {"ter-apel": "LKO Ter Apel"}),
        (("x=[niet] {{7*7}}: # 'a\" |",), {"x": "[niet] {{7*7}}: # 'a\" |"}),
        (("x=no", "y=null", "z=1e3"), {"x": "no", "y": "null", "z": "1e3"}),
        (("y=~",), None),
        ((",",), None),
        (("",), None),
        (("=x",), None),
        (("\u03a9",), None),
        (("a=X", "a=Y"), None),
        (("LKO Emmen", "LKO emmen!"), None),
    ],
    ids=ascii,
)
def test_init_keeps_every_lko_as_it_was_typed(
    tmp_path_factory: pytest.TempPathFactory, lkos: tuple[str, ...], verwacht: dict[str, str] | None
) -> None:
    """A comma in a name, two LKO's in one text; no LKO or the same key twice is refused."""
    map_ = tmp_path_factory.mktemp("init") / "register"
    opties = [deel for lko in lkos for deel in ("--lko", lko)]
    begin = ("init", str(map_), "--regio", "no", "--provincie", "Drenthe")
    antwoord = voer_uit(*begin, *opties).keur(0 if verwacht else 2)
    assert map_.exists() == (verwacht is not None)
    if verwacht is None:
        return
    assert "LKO" not in antwoord.uit
    register = Proefregister(map_, map_)
    gevraagd = register.rao("nieuw", "signaallijst", "--lko", next(iter(verwacht))).keur(0)
    assert next(iter(verwacht)) in gevraagd.uit
    for naam in verwacht.values():
        assert naam.replace("'", "''") in (map_ / "rao.yaml").read_text("utf-8")
