"""Two moments in histories of every kind."""

from tests.cli.controle.gevallen_sinds import ACTIEPAD, breek, geval, op, tak, weg
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris


@geval("main broke something meanwhile", "main", ("merge-base", "main", "werk"))
def _(s: Secretaris) -> None:
    tak(s, "werk")
    s.typt_nieuw("LEESMIJ.txt", "van mij\n")
    op(s, "main")
    breek(s, "rao.yaml")
    op(s, "werk")


@geval("main mended something meanwhile", "main", ("merge-base", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    breek(s, "rao.yaml")
    tak(s, "werk")
    breek(s, LIJSTPAD)
    op(s, "main")
    s.git("revert", "--no-edit", "HEAD")
    op(s, "werk")


@geval("main was taken in", "main", ("merge-base", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    tak(s, "werk")
    breek(s, LIJSTPAD)
    op(s, "main")
    breek(s, "rao.yaml")
    op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", "main")


def _kruis(s: Secretaris) -> None:
    tak(s, "werk")
    breek(s, LIJSTPAD)
    op(s, "main")
    breek(s, "rao.yaml")
    toen = s.git("rev-parse", "main")
    s.git("merge", "--quiet", "--no-edit", "werk")
    op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", toen)


@geval("each took in the other", "main", ("merge-base", "--all", "main", "werk"), minstens=1)
def _(s: Secretaris) -> None:
    _kruis(s)
    breek(s, OVERLEGPAD)


@geval(
    "a merge of which the two sides are wrong together",
    "main",
    ("merge-base", "main", "werk"),
    minstens=1,
)
def _(s: Secretaris) -> None:
    tak(s, "werk")
    weg(s, OVERLEGPAD)
    op(s, "main")
    s.typt(ACTIEPAD, "Haalt het reisdocument op", "Haalt het nu op")
    op(s, "werk")
    s.git("merge", "--quiet", "--no-edit", "main")


@geval("no branch", "main", ("merge-base", "main", "HEAD"), minstens=1)
def _(s: Secretaris) -> None:
    s.git("switch", "--quiet", "--detach", "main")
    breek(s, LIJSTPAD)


def _twee_takken(s: Secretaris) -> None:
    tak(s, "zij")
    breek(s, LIJSTPAD)
    op(s, "main")
    breek(s, "rao.yaml")
    tak(s, "ergens-anders")
    breek(s, OVERLEGPAD)


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
    breek(s, LIJSTPAD)
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "nog: iets\n")
