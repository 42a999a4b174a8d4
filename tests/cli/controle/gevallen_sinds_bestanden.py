"""What happens to the files of a register, each since it was committed as `basis`."""

import os
from pathlib import Path

from tests.cli.controle.gevallen_sinds import MAIL, basis, breek, geval, naar, weg
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris


@geval("nothing")
def _(s: Secretaris) -> None:
    assert s.git("status", "--porcelain") == ""


@geval("a file is removed", minstens=1)
def _(s: Secretaris) -> None:
    weg(s, OVERLEGPAD)


@geval("a file is removed and that is not kept", minstens=1)
def _(s: Secretaris) -> None:
    (s.map / OVERLEGPAD).unlink()


@geval("a new file, not kept", minstens=1)
def _(s: Secretaris) -> None:
    s.schrijf("onderwerpen/2026/thema-x.yaml", "soort: onderwerp\n")


@geval("a key that nobody knows", minstens=1)
def _(s: Secretaris) -> None:
    breek(s, LIJSTPAD)


@geval("something is mended")
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)
    basis(s)
    s.typt("rao.yaml", MAIL, "")


@geval("a file that could not be read can be read", minstens=9)
def _(s: Secretaris) -> None:
    breek(s, LIJSTPAD)
    basis(s)
    s.typt(LIJSTPAD, "vreemd: ja\n", "")


@geval("one mended, another broken", minstens=1)
def _(s: Secretaris) -> None:
    breek(s, LIJSTPAD)
    basis(s)
    s.typt(LIJSTPAD, "vreemd: ja\n", "anders: ja\n")


@geval("a wrong name is put right")
def _(s: Secretaris) -> None:
    fout = LIJSTPAD.replace("SL-", "lijst-")
    naar(s, LIJSTPAD, fout)
    basis(s)
    naar(s, fout, LIJSTPAD)


@geval("a good name becomes wrong", minstens=1)
def _(s: Secretaris) -> None:
    naar(s, LIJSTPAD, LIJSTPAD.replace("SL-", "lijst-"))


@geval("a file goes to the folder of another year", minstens=1)
def _(s: Secretaris) -> None:
    naar(s, LIJSTPAD, LIJSTPAD.replace("/2026/", "/2025/"))


@geval("a file gets another name and another text", minstens=1)
def _(s: Secretaris) -> None:
    naar(s, LIJSTPAD, LIJSTPAD.replace("03-05", "03-06"))
    nieuw = LIJSTPAD.replace("03-05", "03-06")
    s.typt(nieuw, "2026-03-05", "2026-03-06")


@geval("two files swap their names", minstens=1)
def _(s: Secretaris) -> None:
    ander = LIJSTPAD.replace("ter-apel", "assen")
    tekst = s.lees(LIJSTPAD).replace("SL-ter-apel", "SL-assen").replace("ter-apel", "assen")
    s.typt_nieuw(ander, tekst.replace(ZAAK, "Z-2B4D6J"))
    basis(s)
    een, twee = s.lees(LIJSTPAD), s.lees(ander)
    s.schrijf(ander, een)
    s.typt_nieuw(LIJSTPAD, twee)


@geval("a folder is renamed", minstens=1)
def _(s: Secretaris) -> None:
    naar(s, "signaallijsten", "lijsten")


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
    basis(s)
    s.typt("rao.yaml", "regels: {OVL13: fout}\n", "")


@geval("rao.yaml cannot be read any more", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", "soort: [\n")


@geval("rao.yaml can be read again", minstens=9)
def _(s: Secretaris) -> None:
    goed = s.lees("rao.yaml")
    s.typt_nieuw("rao.yaml", "soort: [\n")
    basis(s)
    s.typt_nieuw("rao.yaml", goed)


@geval("there was no register yet", minstens=9)
def _(s: Secretaris) -> None:
    goed = s.lees("rao.yaml")
    weg(s, "rao.yaml")
    basis(s)
    s.typt_nieuw("rao.yaml", goed)


@geval("an acceptance comes")
def _(s: Secretaris) -> None:
    s.typt(LIJSTPAD, "    termijn:\n", "    termijn:  # rao: accepteer SIG04 komt later\n")


@geval("an acceptance goes", minstens=1)
def _(s: Secretaris) -> None:
    s.typt(LIJSTPAD, "    termijn:\n", "    termijn:  # rao: accepteer SIG04 komt later\n")
    basis(s)
    s.typt(LIJSTPAD, "  # rao: accepteer SIG04 komt later", "")


@geval("an equal finding once more", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + 2 * MAIL)
    basis(s)
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)


@geval("another person in the same place", minstens=1)
def _(s: Secretaris) -> None:
    s.typt_nieuw("rao.yaml", s.lees("rao.yaml") + MAIL)
    basis(s)
    s.typt("rao.yaml", "jan@", "els@")
