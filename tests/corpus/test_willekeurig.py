"""Anything at all: any bytes in a file, any text behind a flag, any order of commands."""

import shutil
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.corpus.gevallen_tekens import TEKENS
from tests.corpus.gevallen_waarden import REGELS, WAARDEN
from tests.corpus.gevallen_yaml import DATUMS, GOED, STRUCTUUR
from tests.corpus.proefregister import (
    GEHOUDEN,
    GEPLAND,
    LIJST,
    LIJST_2,
    ZAAK,
    ZAAK_2,
    Proefregister,
    is_heel,
    kopie,
)

RUSTIG = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
#: A command line takes longer than a content: of a long run (`--lang`) these are enough.
LIJNEN = settings(RUSTIG, max_examples=min(RUSTIG.max_examples, 1500))
PADEN = ("rao.yaml", f"signaallijsten/2026/{LIJST_2}.yaml", GEHOUDEN, "acties/2026/x.yaml")
ZAADJES = [geval.inhoud[:4000] for geval in (*STRUCTUUR, *DATUMS, *TEKENS)]
# A line of a shell can hold every character but NUL, also halves that are no UTF-8.
TEKST = st.text(st.characters(exclude_characters="\0"), max_size=60) | st.sampled_from(
    [*(tekst[:500] for tekst in (WAARDEN | REGELS).values()), "", " ", "-", "?", "stop", "--ja"]
)
WAAR: tuple[tuple[str, ...], ...] = (
    ("standpunt", ZAAK_2, "COA", "--standpunt", "*", "--inzet", "*"),
    ("standpunt", "*", "*", "--standpunt", "Eigen woorden"),
    ("nieuw", "zaak", LIJST_2, "--onderwerp", "*", "--aanbrenger", "*", "--groep", "*"),
    ("nieuw", "zaak", "*", "--onderwerp", "x", "--aanbrenger", "COA", "--groep", "gezin"),
    ("nieuw", "zaak", LIJST_2, "--onderwerp", "*", "--aanbrenger", "COA", "--groep", "amv"),
    ("zaak", "vul-aan", ZAAK_2, "--zet", "*"),
    ("zaak", "vul-aan", ZAAK_2, "--zet", "vraag=*", "--zet", "termijn.tot=*"),
    ("nieuw", "signaallijst", "--lko", "*", "--datum", "*"),
    ("nieuw", "overleg", "--datum", "2026-05-07", "--tijd", "*", "--locatie", "*"),
    ("nieuw", "besluit", "--punt", "*", "--uitkomst", "*", "--besluit", "*", "--actie", "*"),
    ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "*"),
    ("besluit", "zet", "*", "--besluit", "*"),
    ("besluit", "zet", "B-2026-03-12-01", "--besluit", "*", "--motivering", "*"),
    ("nieuw", "actie", "--besluit", "*", "--organisatie", "*", "--uiterlijk", "*"),
    ("actie", "zet", "A-2026-03-12-01", "--omschrijving", "*"),
    ("overleg", "zet", "2026-04-09", "--tijd", "*", "--locatie", "*"),
    ("overleg", "houd", "2026-04-09", "--aanwezig", "*", "--afwezig", "*"),
    ("overleg", "houd", "2026-04-09", "--aanwezig", "COA", "--afwezig", "IND=*"),
    ("signaallijst", "trek-in", "--ja", "*", "--reden", "*"),
    ("signaallijst", "dien-in", "*"),
    ("bewaar", "*", "--ja"),
    ("valideer", "*", "--sinds", "*"),
    ("valideer", "--uitvoer", "*"),
    ("toon", "*"),
    ("toon", "*", "--json"),
    ("lijst", "*"),
    ("begrip", "*"),
    ("regel", "*"),
    ("*", "*", "*"),
)


def _geen_vormfouten(register: Proefregister) -> None:
    meldingen = register.rao("valideer", "--json").keur(0, 1).json["meldingen"]
    assert [m for m in meldingen if m["code"].startswith("VRM")] == []


@RUSTIG
@given(
    pad=st.sampled_from(PADEN),
    inhoud=st.binary(max_size=300)
    | st.builds(lambda kop, staart: kop + staart, st.just(GOED), st.binary(max_size=60))
    | st.builds(
        lambda zaad, plek, stuk: zaad[: plek % (len(zaad) + 1)] + stuk,
        st.sampled_from(ZAADJES),
        st.integers(0, 4000),
        st.binary(max_size=8) | st.text(max_size=8).map(lambda t: t.encode("utf-8", "replace")),
    ),
)
def test_any_bytes_in_a_file(basis: Path, tmp_path: Path, pad: str, inhoud: bytes) -> None:
    """Checking, looking and keeping give findings or a sentence, and the bytes stay."""
    register = Proefregister(tmp_path / "r", tmp_path / "r")
    if not register.top.exists():
        kopie(basis, register.top)
    eerst = register.lees(pad) if (register.root / pad).exists() else None
    register.leg(pad, inhoud)
    register.rapporten()
    for args in (("status",), ("lijst", "zaken"), ("toon", ZAAK_2)):
        register.rao(*args).keur(0, 3)
    register.rao("bewaar", "--proef").keur(0, 3)
    assert register.lees(pad) == inhoud
    if eerst is None:
        (register.root / pad).unlink()
    else:
        register.leg(pad, eerst)


@LIJNEN
@given(waar=st.sampled_from(WAAR), data=st.data())
def test_any_text_behind_any_flag(
    basis: Path, tmp_path: Path, waar: tuple[str, ...], data: st.DataObject
) -> None:
    """A sentence or a commit; what is committed reads back without a form error."""
    register = Proefregister(tmp_path / "r", tmp_path / "r")
    if not register.top.exists():
        kopie(basis, register.top)
    args = [deel.replace("*", data.draw(TEKST)) if "*" in deel else deel for deel in waar]
    with pytest.MonkeyPatch.context() as patch:
        (tmp_path / "hier").mkdir(exist_ok=True)
        patch.chdir(tmp_path / "hier")  # a report may be asked for in a file of any name
        register.rao(*args).keur(0, 1, 2, 3)
    shutil.rmtree(tmp_path / "hier")
    _geen_vormfouten(register)
    assert register.git("status", "--porcelain") == ""


class Secretaris(RuleBasedStateMachine):
    """Somebody who does anything in any order."""

    basis: ClassVar[Path]
    map: ClassVar[Path]

    @initialize()
    def begin(self) -> None:
        """Take a fresh register."""
        shutil.rmtree(self.map, ignore_errors=True)
        self.register = kopie(self.basis, self.map)
        self.lijsten = [LIJST, LIJST_2]
        self.zaken = [ZAAK, ZAAK_2]
        self.dagen = ["2026-03-12", "2026-04-09"]
        self.eerder: list[str] = []

    def staat(self) -> str:
        """Return the id of all that is committed."""
        return self.register.git("rev-parse", "HEAD^{tree}")

    def onthoud(self, voor: str) -> None:
        """Remember how it was before a step that changed something."""
        self.eerder += [voor] if self.staat() != voor else []

    def doe(self, *args: str) -> str:
        """Run a command, and see that git and the files agree afterwards."""
        voor = self.staat()
        antwoord = self.register.rao(*args).keur(0, 2, 3)
        self.onthoud(voor)
        assert self.register.git("status", "--porcelain") == ""
        return antwoord.uit.strip() if antwoord.code == 0 else ""

    @rule(
        lko=st.sampled_from(["emmen", "assen"]), dag=st.sampled_from(["2026-03-12", "2026-04-01"])
    )
    def lijst(self, lko: str, dag: str) -> None:
        """Begin a list."""
        self.lijsten.append(self.doe("nieuw", "signaallijst", "--lko", lko, "--datum", dag))

    @rule(nummer=st.integers(0, 9), groep=st.sampled_from(["gezin", "amv"]), tekst=TEKST)
    def zaak(self, nummer: int, groep: str, tekst: str) -> None:
        """Add a zaak."""
        lijst = self.lijsten[nummer % len(self.lijsten)]
        velden = ("--onderwerp", tekst, "--aanbrenger", "COA", "--groep", groep)
        self.zaken += filter(None, [self.doe("nieuw", "zaak", lijst, *velden)])

    @rule(nummer=st.integers(0, 9), stap=st.sampled_from(["dien-in", "ontvang"]))
    def stap(self, nummer: int, stap: str) -> None:
        """Take a step with a list."""
        self.doe("signaallijst", stap, self.lijsten[nummer % len(self.lijsten)])

    @rule(nummer=st.integers(0, 9))
    def trek_in(self, nummer: int) -> None:
        """Withdraw a list."""
        lijst = self.lijsten[nummer % len(self.lijsten)]
        self.doe("signaallijst", "trek-in", "--ja", lijst, "--reden", "Niet meer nodig")

    @rule(nummer=st.integers(0, 9), wie=st.sampled_from(["COA", "IND", "DT&V"]), tekst=TEKST)
    def standpunt(self, nummer: int, wie: str, tekst: str) -> None:
        """Give a position."""
        zaak = self.zaken[nummer % len(self.zaken)]
        self.doe("standpunt", zaak, wie, "--standpunt", tekst)

    @rule(dag=st.sampled_from(["2026-03-20", "2026-04-09", "2026-05-07"]))
    def overleg(self, dag: str) -> None:
        """Plan a meeting."""
        self.doe("nieuw", "overleg", "--datum", dag)
        self.dagen.append(dag)

    @rule(nummer=st.integers(0, 9))
    def agenda(self, nummer: int) -> None:
        """Make an agenda."""
        self.doe("agenda", "genereer", self.dagen[nummer % len(self.dagen)])

    @rule(nummer=st.integers(0, 9), wie=st.sampled_from(["COA", "COA,IND", "COA,AVIM"]))
    def houd(self, nummer: int, wie: str) -> None:
        """Hold a meeting."""
        dag = self.dagen[nummer % len(self.dagen)]
        self.doe("overleg", "houd", dag, "--aanwezig", wie, "--afwezig", "DT&V=Elders")

    @rule(
        nummer=st.integers(0, 9),
        uitkomst=st.sampled_from(["afgehandeld", "aanhouden", "opschalen", "terug-naar-lko"]),
        tekst=TEKST,
    )
    def besluit(self, nummer: int, uitkomst: str, tekst: str) -> None:
        """Decide."""
        punt = ("--punt", self.zaken[nummer % len(self.zaken)], "--uitkomst", uitkomst)
        meer = ("--hervatten-op", "2026-05-07") if uitkomst == "aanhouden" else ()
        actie = ("--actie", f"COA;2026-05-01;{tekst}")
        self.doe("nieuw", "besluit", *punt, "--besluit", tekst, *meer, *actie)

    @rule(nummer=st.integers(0, 9))
    def besluitenlijst(self, nummer: int) -> None:
        """Make the decision list."""
        self.doe("besluitenlijst", "genereer", self.dagen[nummer % len(self.dagen)])

    @rule(tekst=st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=30))
    def met_de_hand(self, tekst: str) -> None:
        """Edit a file by hand and keep it."""
        plek, voor = self.register.root / GEPLAND, self.staat()
        plek.write_text(f"{plek.read_text('utf-8')}# {tekst}\n", "utf-8")
        self.register.rao("bewaar", "--ja").keur(0, 3)
        self.onthoud(voor)
        self.register.git("checkout", "--quiet", "--", ".")

    @rule(stappen=st.integers(1, 3))
    def ongedaan(self, stappen: int) -> None:
        """Take steps back; each time everything is as it was before that step."""
        for _ in range(min(stappen, len(self.eerder))):
            self.register.rao("ongedaan", "--ja").keur(0)
            assert self.staat() == self.eerder.pop()
            assert self.register.git("status", "--porcelain") == ""

    def teardown(self) -> None:
        """Afterwards everything reads well and git is sound."""
        if hasattr(self, "register"):
            _geen_vormfouten(self.register)
            is_heel(self.register)


def test_any_order_of_commands(basis: Path, tmp_path: Path) -> None:
    """Whatever a person does in whatever order, the register stays readable and git sound."""
    Secretaris.basis, Secretaris.map = basis, tmp_path / "register"
    instellingen = settings(
        RUSTIG, max_examples=min(RUSTIG.max_examples, 400) // 8, stateful_step_count=14
    )
    run_state_machine_as_test(Secretaris, settings=instellingen)
