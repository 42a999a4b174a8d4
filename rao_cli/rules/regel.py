"""A rule: a small generator over the smallest subject it needs, with a card that explains it."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from types import ModuleType
from typing import Any, Final, Generic, Literal, TypeVar

import msgspec

from rao_cli.model.melding import ERNSTEN, UIT, Ernst, Kaart, Pad, Profiel, Weging, zwaarste

S = TypeVar("S")
#: What a rule yields: the path below its subject and one Dutch sentence; perhaps also the severity
#: of this finding, where it is lighter than the others of the rule.
Gevonden = Iterable[tuple[Pad, str] | tuple[Pad, str, Ernst]]
PROFIELEN: Final[tuple[Profiel, ...]] = ("inname", "behandeling", "opschaling")
#: The severities of a gap in S18-S22: the phase decides (docs/bouw.md, The life cycles).
PER_FASE: Final[Mapping[Profiel, Ernst]] = {
    "inname": "aandachtspunt",
    "behandeling": "waarschuwing",
    "opschaling": "fout",
}
#: The severities of a wish that the source does not demand: never a fout.
LICHT: Final[Mapping[Profiel, Ernst]] = {**PER_FASE, "opschaling": "waarschuwing"}
#: The severities of a weak spot: nothing is missing, but so it must not go to the Deelberaad.
ZWAK: Final[Mapping[Profiel, Ernst]] = {
    "inname": "waarschuwing",
    "behandeling": "waarschuwing",
    "opschaling": "fout",
}
#: How what was fixed is repaired: by an erratum only, or also by that.
Herstelbaar = Literal["erratum", "ook"]


class Regel(msgspec.Struct, Generic[S], frozen=True):
    """One rule. `toets` is None for a rule that is checked while reading (VRM).

    `vast` means the source demands it ("in ieder geval", "altijd"), in these profiles: a region
    can raise the severity, never lower it, and nobody can accept the finding where it is a fout,
    unless it is `aanvaardbaar`: then a person may say in its place why it is none.
    `inhoud`: it asks nothing of what is settled. `herstelbaar`: what was fixed is repaired by an
    erratum (`vast.py`).
    `uitleg` is a docstring: the title, an empty line, the reason. `fout` and `goed` are the
    examples on the card: YAML fragments of the subject, or what stands at the … of `voorbeeld`,
    the text that both share. They are only made for the card: a hundred rules are made at every
    start.
    """

    code: str
    uitleg: str
    ernst: Mapping[Profiel, Ernst]
    bron: tuple[str, ...]
    hint: str
    fout: str
    goed: str
    voorbeeld: str = "…"
    vast: frozenset[Profiel] = frozenset()
    aanvaardbaar: bool = False
    inhoud: bool = False
    herstelbaar: Herstelbaar | None = None
    over: type[S] | None = None
    toets: Callable[[S], Gevonden] | None = None

    @property
    def titel(self) -> str:
        """The first line of the explanation, without its full stop."""
        return inspect.cleandoc(self.uitleg).partition("\n\n")[0].rstrip(".")

    @property
    def reden(self) -> str:
        """The rest of the explanation, on one line."""
        return " ".join(inspect.cleandoc(self.uitleg).partition("\n\n")[2].split())

    @property
    def mag_uit(self) -> bool:
        """Whether a region can do without it: it never says more than what to think of."""
        return self.toets is not None and set(self.ernst.values()) == {ERNSTEN[0]}

    def is_uit(self, gewijzigd: Mapping[str, Weging]) -> bool:
        """Say whether this region does without it."""
        return self.mag_uit and gewijzigd.get(self.code) == UIT

    def ernst_in(
        self, profiel: Profiel, gewijzigd: Mapping[str, Weging], licht: Ernst | None = None
    ) -> Ernst:
        """Return the severity in a profile, given the severities this region changes.

        `licht` is that of a finding that is lighter than the others of this rule. What cannot be
        off stays as heavy as it was.
        """
        eigen = gewijzigd.get(self.code)
        if eigen is None or eigen == UIT:
            return licht or self.ernst[profiel]
        vast = profiel in self.vast and licht is None
        return zwaarste(eigen, self.ernst[profiel]) if vast else eigen

    @property
    def kaart(self) -> Kaart:
        """Return the card of this rule."""
        velden: dict[str, Any] = {"vast_in": tuple(p for p in PROFIELEN if p in self.vast)}
        velden |= {n: getattr(self, n) for n in Kaart.__struct_fields__ if n not in velden}
        velden["vast"] = len(self.vast) == len(PROFIELEN)
        voorbeelden = {naam: self._voorbeeld(velden[naam]) for naam in ("fout", "goed")}
        return Kaart(**(velden | voorbeelden))

    def _voorbeeld(self, deel: str) -> str:
        """Return an example as a whole; an empty part leaves no blank behind."""
        gat = "…" if deel else " …"
        return inspect.cleandoc(self.voorbeeld.replace(gat, deel)).rstrip()


def overal(ernst: Ernst) -> Mapping[Profiel, Ernst]:
    """Return the same severity for every profile."""
    return dict.fromkeys(PROFIELEN, ernst)


def regel(  # noqa: PLR0913 - a card has this many lines
    code: str,
    *,
    ernst: Ernst | Mapping[Profiel, Ernst],
    bron: str | tuple[str, ...] = (),
    hint: str,
    voorbeeld: str = "…",
    fout: str,
    goed: str,
    vast: bool | Profiel = False,
    inhoud: bool = False,
    herstelbaar: Herstelbaar | None = None,
) -> Callable[[Callable[[S], Gevonden]], Regel[S]]:
    """Make a rule of a generator: its argument is what the rule is over.

    Its docstring is title (first line) and reason (the rest). `fout` and `goed` are two examples,
    or what stands at the … of the `voorbeeld` that they share. `vast` is True in every profile.
    """

    def make(toets: Callable[[S], Gevonden]) -> Regel[S]:
        return Regel(
            code=code,
            uitleg=toets.__doc__ or "",
            ernst=overal(ernst) if isinstance(ernst, str) else ernst,
            bron=(bron,) if isinstance(bron, str) else bron,
            hint=hint,
            voorbeeld=voorbeeld,
            fout=fout,
            goed=goed,
            vast=frozenset(PROFIELEN if vast is True else [vast] if vast else []),
            inhoud=inhoud,
            herstelbaar=herstelbaar,
            over=toets.__annotations__["plek"],
            toets=toets,
        )

    return make


def inhoudsregel(code: str, **kaart: Any) -> Callable[[Callable[[S], Gevonden]], Regel[S]]:
    """Make a rule about the content of a zaak: quiet where nobody asks that content."""
    return regel(code, inhoud=True, **kaart)


def regels_uit(*modules: ModuleType) -> tuple[Regel[Any], ...]:
    """Return the rules that stand in modules, in the order of their codes."""
    alles = (ding for module in modules for ding in vars(module).values())
    return tuple(sorted((d for d in alles if isinstance(d, Regel)), key=attrgetter("code")))
