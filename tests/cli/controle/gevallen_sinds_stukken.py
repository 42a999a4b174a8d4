"""What happens beside the files of a register, each since it was committed as `basis`."""

from tests.cli.controle.gevallen_sinds import BSN, STUKKEN, TWEE, basis, geval, naar
from tests.cli.secretaris import Secretaris


@geval("a number in a new document, beside an old one", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    basis(s)
    s.typt_nieuw(f"{STUKKEN}/nieuw.md", BSN)


@geval("a document with a number is changed elsewhere")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    basis(s)
    s.typt_nieuw(f"{STUKKEN}/oud.md", f"Erboven.\n{BSN}")


@geval("a document with a number gets another name")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    basis(s)
    naar(s, f"{STUKKEN}/oud.md", f"{STUKKEN}/nieuw.md")


@geval("a document goes to the folder of the lists")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.txt", BSN)
    basis(s)
    naar(s, f"{STUKKEN}/oud.txt", "signaallijsten/2026/oud.txt")


@geval("a document in which git put two versions was there")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/twee.md", TWEE)
    basis(s)
    s.typt_nieuw(f"{STUKKEN}/twee.md", f"Erboven.\n{TWEE}")


@geval("git put two versions in a document", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/twee.md", TWEE)


@geval("rao.yaml forgets a word, and a document that did not change has it", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "bekende_woorden: [Verzonnen]\nversie: 7\n")
    s.typt_nieuw("signaallijsten/2026/oud.txt", "Volgens Yusra Verzonnen komt zij.\n")
    basis(s)
    s.typt("rao.yaml", "bekende_woorden: [Verzonnen]\n", "")


@geval("rao.yaml makes a rule heavier for documents too", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "regels: {PRI06: aandachtspunt}\n")
    s.typt_nieuw("signaallijsten/2026/oud.txt", "Zij is geboren op 3 april 2012.\n")
    basis(s)
    s.typt("rao.yaml", "regels: {PRI06: aandachtspunt}\n", "")


@geval("a name of a file", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Hallo.\n")


@geval("a name of a file is as it was")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Hallo.\n")
    basis(s)
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Anders.\n")


@geval("what is said with a commit", minstens=1)
def _(s: Secretaris) -> None:
    s.git("commit", "--quiet", "--allow-empty", "--message", BSN)
    basis(s)
    s.git("commit", "--quiet", "--allow-empty", "--message", f"Ook {BSN}")


@geval("what git ignores")
def _(s: Secretaris) -> None:
    s.schrijf(".gitignore", "/proef/\n~*\n")
    s.schrijf("signaallijsten/2026/~lijst.yaml", "")
    s.schrijf("documenten/~oud.md", BSN)


@geval("what git ignores, and rao.yaml changes")
def _(s: Secretaris) -> None:
    s.typt_nieuw(".gitignore", "/documenten/geheim/\n*-kladje.yaml\n")
    basis(s)
    s.schrijf("documenten/geheim/oud.md", BSN)
    s.schrijf("documenten/geheim/BSN 999990366.md", "Hallo.\n")
    s.schrijf("signaallijsten/2026/SL-kladje.yaml", "soort: signaallijst\n")
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "regels: {SIG22: waarschuwing}\n")
