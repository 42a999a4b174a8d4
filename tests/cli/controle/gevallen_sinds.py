"""Thirty kinds of change and more, each played on a register that was committed as `basis`."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris

ACTIEPAD: Final = "acties/2026/A-2026-03-12-01.yaml"
STUKKEN: Final = "documenten/2026-03-12"
#: Two signs of a person in a text: a BSN of the test series, and a mail address.
BSN: Final = "Betreft BSN 999990366.\n"
MAIL: Final = "# jan@voorbeeld.example\n"
TWEE: Final = "<<<<<<< HEAD\neen\n=======\ntwee\n>>>>>>> zij\n"


@dataclass(frozen=True)
class Geval:
    """What happened since `basis`, what is asked, and between which moments that is."""

    naam: str
    doe: Callable[[Secretaris], None]
    sinds: str
    #: What git is asked for where it begins, and the end; without one that is the folder itself.
    begin: tuple[str, ...]
    tot: str
    #: How many findings are new at least; 0 is none at all.
    minstens: int


GEVALLEN: Final[list[Geval]] = []


def geval(
    naam: str,
    sinds: str = "basis",
    begin: tuple[str, ...] = ("rev-parse", "basis"),
    tot: str = "",
    minstens: int = 0,
) -> Callable[[Callable[[Secretaris], None]], Callable[[Secretaris], None]]:
    """Put a case in the table; `begin` is what git is asked for where it begins."""

    def zet(doe: Callable[[Secretaris], None]) -> Callable[[Secretaris], None]:
        GEVALLEN.append(Geval(naam, doe, sinds, begin, tot, minstens))
        return doe

    return zet


def _basis(s: Secretaris) -> None:
    """Say that it begins here."""
    s.git("tag", "--force", "basis")


def _weg(s: Secretaris, pad: str) -> None:
    s.git("rm", "--quiet", pad)
    s.git("commit", "--quiet", "--message", "weg")


def _naar(s: Secretaris, pad: str, nieuw: str) -> None:
    (s.map / nieuw).parent.mkdir(parents=True, exist_ok=True)
    s.git("mv", pad, nieuw)
    s.git("commit", "--quiet", "--message", "verplaatst")


def _breek(s: Secretaris, pad: str) -> None:
    s.typt_nieuw(pad, s.lees(pad) + "vreemd: ja\n")


def _tak(s: Secretaris, naam: str) -> None:
    s.git("switch", "--quiet", "--create", naam)


def _op(s: Secretaris, naam: str) -> None:
    s.git("switch", "--quiet", naam)


@geval("nothing")
def _(s: Secretaris) -> None:
    assert s.git("status", "--porcelain") == ""


@geval("a file is removed", minstens=1)
def _(s: Secretaris) -> None:
    _weg(s, OVERLEGPAD)


@geval("a file is removed and that is not kept", minstens=1)
def _(s: Secretaris) -> None:
    (s.map / OVERLEGPAD).unlink()


@geval("a new file, not kept", minstens=1)
def _(s: Secretaris) -> None:
    s.schrijf("onderwerpen/2026/thema-x.yaml", "soort: onderwerp\n")


@geval("a key that nobody knows", minstens=1)
def _(s: Secretaris) -> None:
    _breek(s, LIJSTPAD)


@geval("something is mended")
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)
    _basis(s)
    s.typt("rao.yaml", MAIL, "")


@geval("a file that could not be read can be read", minstens=9)
def _(s: Secretaris) -> None:
    _breek(s, LIJSTPAD)
    _basis(s)
    s.typt(LIJSTPAD, "vreemd: ja\n", "")


@geval("one mended, another broken", minstens=1)
def _(s: Secretaris) -> None:
    _breek(s, LIJSTPAD)
    _basis(s)
    s.typt(LIJSTPAD, "vreemd: ja\n", "anders: ja\n")


@geval("a wrong name is put right")
def _(s: Secretaris) -> None:
    fout = LIJSTPAD.replace("SL-", "lijst-")
    _naar(s, LIJSTPAD, fout)
    _basis(s)
    _naar(s, fout, LIJSTPAD)


@geval("a good name becomes wrong", minstens=1)
def _(s: Secretaris) -> None:
    _naar(s, LIJSTPAD, LIJSTPAD.replace("SL-", "lijst-"))


@geval("a file goes to the folder of another year", minstens=1)
def _(s: Secretaris) -> None:
    _naar(s, LIJSTPAD, LIJSTPAD.replace("/2026/", "/2025/"))


@geval("a file gets another name and another text", minstens=1)
def _(s: Secretaris) -> None:
    _naar(s, LIJSTPAD, LIJSTPAD.replace("03-05", "03-06"))
    nieuw = LIJSTPAD.replace("03-05", "03-06")
    s.typt(nieuw, "2026-03-05", "2026-03-06")


@geval("two files swap their names", minstens=1)
def _(s: Secretaris) -> None:
    ander = LIJSTPAD.replace("ter-apel", "assen")
    tekst = s.lees(LIJSTPAD).replace("SL-ter-apel", "SL-assen").replace("ter-apel", "assen")
    s.typt_nieuw(ander, tekst.replace(ZAAK, "Z-2B4D6J"))
    _basis(s)
    een, twee = s.lees(LIJSTPAD), s.lees(ander)
    s.schrijf(ander, een)
    s.typt_nieuw(LIJSTPAD, twee)


@geval("a folder is renamed", minstens=1)
def _(s: Secretaris) -> None:
    _naar(s, "signaallijsten", "lijsten")


@geval("the zaak goes to another list", minstens=1)
def _(s: Secretaris) -> None:
    kop, _, zaken = s.lees(LIJSTPAD).partition("zaken:\n")
    zaak, _, rest = zaken.partition("ingediend_op")
    s.schrijf(LIJSTPAD, f"{kop}zaken: {{}}\ningediend_op{rest}")
    nieuw = kop.replace("ter-apel", "assen")
    s.typt_nieuw(LIJSTPAD.replace("ter-apel", "assen"), f"{nieuw}zaken:\n{zaak}ingediend_op{rest}")


@geval("a file becomes a link", minstens=1)
def _(s: Secretaris) -> None:
    (s.map / LIJSTPAD).unlink()
    (s.map / LIJSTPAD).symlink_to(Path(os.pardir) / "lijst.txt")
    s.git("add", "--all")
    s.git("commit", "--quiet", "--message", "verwijzing")


@geval("every line ends otherwise")
def _(s: Secretaris) -> None:
    s.typt_nieuw(".gitattributes", "* -text\n")
    s.typt_nieuw(LIJSTPAD, s.lees(LIJSTPAD).replace("\n", "\r\n"))


@geval("lines above")
def _(s: Secretaris) -> None:
    s.typt_nieuw(LIJSTPAD, "# erbij\n# nog een\n" + s.lees(LIJSTPAD))


@geval("an item above others of a list", minstens=1)
def _(s: Secretaris) -> None:
    s.typt(OVERLEGPAD, "agendapunten:\n", "agendapunten:\n  - {id: kort, soort: los}\n")


@geval("rao.yaml loses an LKO", minstens=1)
def _(s: Secretaris) -> None:
    s.typt("rao.yaml", "  ter-apel:", "  emmen:")


@geval("rao.yaml gets an organisation of the core", minstens=1)
def _(s: Secretaris) -> None:
    s.typt("rao.yaml", "naam: Stichting Nidos, kern: false", "naam: Stichting Nidos, kern: true")


@geval("rao.yaml makes a rule heavier", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "regels: {SIG01: fout}\n")


@geval("rao.yaml makes a rule lighter")
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "regels: {OVL13: fout}\n")
    _basis(s)
    s.typt("rao.yaml", "regels: {OVL13: fout}\n", "")


@geval("rao.yaml cannot be read any more", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", "soort: [\n")


@geval("rao.yaml can be read again", minstens=9)
def _(s: Secretaris) -> None:
    goed = s.lees("rao.yaml")
    s.typt_nieuw("rao.yaml", "soort: [\n")
    _basis(s)
    s.typt_nieuw("rao.yaml", goed)


@geval("there was no register yet", minstens=9)
def _(s: Secretaris) -> None:
    goed = s.lees("rao.yaml")
    _weg(s, "rao.yaml")
    _basis(s)
    s.typt_nieuw("rao.yaml", goed)


@geval("an acceptance comes")
def _(s: Secretaris) -> None:
    s.typt(LIJSTPAD, "    termijn:\n", "    termijn:  # rao: accepteer SIG04 komt later\n")


@geval("an acceptance goes", minstens=1)
def _(s: Secretaris) -> None:
    s.typt(LIJSTPAD, "    termijn:\n", "    termijn:  # rao: accepteer SIG04 komt later\n")
    _basis(s)
    s.typt(LIJSTPAD, "  # rao: accepteer SIG04 komt later", "")


@geval("an equal finding once more", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + 2 * MAIL)
    _basis(s)
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)


@geval("another person in the same place", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)
    _basis(s)
    s.typt("rao.yaml", "jan@", "els@")


@geval("a number in a new document, beside an old one", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    _basis(s)
    s.typt_nieuw(f"{STUKKEN}/nieuw.md", BSN)


@geval("a document with a number is changed elsewhere")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    _basis(s)
    s.typt_nieuw(f"{STUKKEN}/oud.md", f"Erboven.\n{BSN}")


@geval("a document with a number gets another name")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.md", BSN)
    _basis(s)
    _naar(s, f"{STUKKEN}/oud.md", f"{STUKKEN}/nieuw.md")


@geval("a document goes to the folder of the lists")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/oud.txt", BSN)
    _basis(s)
    _naar(s, f"{STUKKEN}/oud.txt", "signaallijsten/2026/oud.txt")


@geval("a document in which git put two versions was there")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/twee.md", TWEE)
    _basis(s)
    s.typt_nieuw(f"{STUKKEN}/twee.md", f"Erboven.\n{TWEE}")


@geval("git put two versions in a document", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/twee.md", TWEE)


@geval("rao.yaml forgets a word, and a document that did not change has it", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "bekende_woorden: [Verzonnen]\nversie: 7\n")
    s.typt_nieuw("signaallijsten/2026/oud.txt", "Volgens Yusra Verzonnen komt zij.\n")
    _basis(s)
    s.typt("rao.yaml", "bekende_woorden: [Verzonnen]\n", "")


@geval("rao.yaml makes a rule heavier for documents too", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + "regels: {PRI06: aandachtspunt}\n")
    s.typt_nieuw("signaallijsten/2026/oud.txt", "Zij is geboren op 3 april 2012.\n")
    _basis(s)
    s.typt("rao.yaml", "regels: {PRI06: aandachtspunt}\n", "")


@geval("a name of a file", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Hallo.\n")


@geval("a name of a file is as it was")
def _(s: Secretaris) -> None:
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Hallo.\n")
    _basis(s)
    s.typt_nieuw(f"{STUKKEN}/BSN 999990366.md", "Anders.\n")


@geval("what is said with a commit", minstens=1)
def _(s: Secretaris) -> None:
    s.git("commit", "--quiet", "--allow-empty", "--message", BSN)
    _basis(s)
    s.git("commit", "--quiet", "--allow-empty", "--message", f"Ook {BSN}")


@geval("what git ignores")
def _(s: Secretaris) -> None:
    s.schrijf(".gitignore", "/proef/\n~*\n")
    s.schrijf("signaallijsten/2026/~lijst.yaml", "")
    s.schrijf("documenten/~oud.md", BSN)


@geval("main broke something meanwhile", "main", ("merge-base", "main", "werk"))
def _(s: Secretaris) -> None:
    _tak(s, "werk")
    s.typt_nieuw("LEESMIJ.txt", "van mij\n")
    _op(s, "main")
    _breek(s, "rao.yaml")
    _op(s, "werk")


@geval("main mended something meanwhile", "main", ("merge-base", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    _breek(s, "rao.yaml")
    _tak(s, "werk")
    _breek(s, LIJSTPAD)
    _op(s, "main")
    s.git("revert", "--no-edit", "HEAD")
    _op(s, "werk")


@geval("main was taken in", "main", ("merge-base", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    _tak(s, "werk")
    _breek(s, LIJSTPAD)
    _op(s, "main")
    _breek(s, "rao.yaml")
    _op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", "main")


def _kruis(s: Secretaris) -> None:
    _tak(s, "werk")
    _breek(s, LIJSTPAD)
    _op(s, "main")
    _breek(s, "rao.yaml")
    toen = s.git("rev-parse", "main")
    s.git("merge", "--quiet", "--no-edit", "werk")
    _op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", toen)


@geval("each took in the other", "main", ("merge-base", "--all", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    _kruis(s)
    _breek(s, OVERLEGPAD)


@geval(
    "a merge of which the two sides are wrong together",
    "main",
    ("merge-base", "main", "werk"),
    minstens=1,
)
def _(s: Secretaris) -> None:
    _tak(s, "werk")
    _weg(s, OVERLEGPAD)
    _op(s, "main")
    s.typt(ACTIEPAD, "Haalt het reisdocument op", "Haalt het nu op")
    _op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", "main")


@geval("no branch", "main", ("merge-base", "main", "HEAD"), minstens=1)
def _(s: Secretaris) -> None:
    s.git("switch", "--quiet", "--detach", "main")
    _breek(s, LIJSTPAD)


def _twee_takken(s: Secretaris) -> None:
    _tak(s, "zij")
    _breek(s, LIJSTPAD)
    _op(s, "main")
    _breek(s, "rao.yaml")
    _tak(s, "ergens-anders")
    _breek(s, OVERLEGPAD)


@geval("main...zij", "main...zij", ("merge-base", "main", "zij"), "zij", minstens=1)
def _(s: Secretaris) -> None:
    _twee_takken(s)


@geval("main..zij", "main..zij", ("rev-parse", "main"), "zij", minstens=1)
def _(s: Secretaris) -> None:
    _twee_takken(s)


@geval("HEAD..zij", "..zij", ("rev-parse", "HEAD"), "zij", minstens=1)
def _(s: Secretaris) -> None:
    _twee_takken(s)


@geval("main..., and the folder", "main...", ("merge-base", "main", "HEAD"), minstens=2)
def _(s: Secretaris) -> None:
    _twee_takken(s)
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "nog: iets\n")


@geval("zij.., and the folder", "zij..", ("rev-parse", "zij"), minstens=2)
def _(s: Secretaris) -> None:
    _twee_takken(s)
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "nog: iets\n")


@geval("what is not kept counts not at an end", "basis...HEAD", tot="HEAD", minstens=1)
def _(s: Secretaris) -> None:
    _breek(s, LIJSTPAD)
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "nog: iets\n")
