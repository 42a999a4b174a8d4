"""The only module that knows Jinja2: a closed room in which a template becomes text.

A region may bring its own templates, so a template is input: it sees only its Context, runs in
the sandbox with a short list of filters, and works within a budget. Every value is escaped for
the target format, explicitly and by default.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, Literal

import jinja2
import msgspec
from jinja2 import meta, nodes
from jinja2.filters import make_attrgetter
from jinja2.runtime import BlockReference, Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from msgspec.structs import asdict

import rao_cli
from rao_cli.documents import opmaak
from rao_cli.documents.alineas import alineas_md, alineas_txt
from rao_cli.documents.budget import Budget, TeVeel, als_tekst, eis_getal
from rao_cli.documents.markdown import ontsnap_html, ontsnap_md, schoon
from rao_cli.documents.rubricering import merk_tekst
from rao_cli.documents.sjabloon.boom import Voorbereiding
from rao_cli.documents.sjabloon.filters import FILTERS, betaalde_filters, betaalde_tests
from rao_cli.documents.sjabloon.fouten import Onbekend, fout_in_sjabloon, plek_van, zeg
from rao_cli.documents.sjabloon.keuring import Mankement, blokken_van, keur_boom
from rao_cli.documents.sjabloon.lezer import TE_DIEP, lees_sjabloon
from rao_cli.documents.vertaald import een_keer
from rao_cli.model.plaats import plaats_van_sjabloon

Target = Literal["md", "html", "txt"]
_ONTSNAP: Final[Mapping[Target, Callable[[str], str]]] = {
    "md": ontsnap_md,
    "html": ontsnap_html,
    "txt": schoon,
}
#: The same for a text of more lines, with how far in it stands.
_ALINEAS: Final[Mapping[Target, Callable[..., str]]] = {
    "md": alineas_md,
    "html": lambda tekst, *_ver, **_hoe: ontsnap_html(tekst),
    "txt": alineas_txt,
}
#: With this before its name a template is the shipped one: `{% extends "rao/agenda.md.j2" %}`.
_VAN_RAO: Final = "rao/"
_MAX_SJABLOON: Final = 100_000
#: What a character costs: of a template that is read, of a value that is shown.
_LEES: Final = 150
_TOON: Final = 3
#: What showing costs besides, as a number of characters.
_TOON_EEN: Final = 10
_OPMAAK: Final = (
    *("aantal", "datum", "datum_voluit", "hoofdletter", "kort"),
    *("opsomming", "rang", "tijdvak", "voluit", "zin"),
)
_METHODEN: Final = (
    *("capitalize", "count", "endswith", "items", "keys", "lower", "lstrip", "removeprefix"),
    *("removesuffix", "rstrip", "split", "startswith", "strip", "title", "upper", "values"),
    *("cycle", "changed", "isoformat", "weekday"),
)


class Veilig(str):
    """Text that was escaped already; whatever is made of it is a plain text again."""

    __slots__ = ()


class Stem(msgspec.Struct, frozen=True):
    """How values become text: target format, own templates by name, and names to hide.

    `merk` stands above and below what is made, whatever its template says.
    """

    merk: str
    doel: Target = "md"
    eigen: Mapping[str, str] = msgspec.field(default_factory=dict)
    verberg: Callable[[str], str] = str


def render(naam: str, context: Any, stem: Stem) -> str:
    """Return the text of a template (own before shipped) with the fields of `context`.

    RaoError when the region's own template is wrong; a mistake in a shipped one is a bug.
    """
    return next(render_reeks(naam, [context], stem))


def render_reeks(
    naam: str, contexten: Iterable[Any], stem: Stem, extra: Callable[[Any], int] = lambda _: 0
) -> Iterator[str]:
    """Yield the text of one template for each Context: translated once, each with a full budget.

    `extra` says what a Context asks besides: a list of all things grows with the register.
    """
    omgeving = _Omgeving(stem)
    for context in contexten:
        waarden = asdict(context)
        omgeving.budget.vul(extra(context))
        try:
            tekst = "".join(omgeving.get_template(naam).generate(waarden))
        except Exception as fout:
            plek = plek_van(fout, stem.eigen)
            if plek is None and not isinstance(fout, TeVeel):
                raise
            raise fout_in_sjabloon(naam, plek, fout, sorted(waarden)) from fout
        strak = re.sub(r"[ \t]*\n(?:[ \t]*\n)+", "\n\n", tekst).strip("\n")
        yield merk_tekst(f"{strak}\n", stem.merk, stem.doel)


def gebruikte_namen(naam: str) -> set[str]:
    """Return which variables a shipped template uses."""
    omgeving = _Omgeving(Stem(""))
    return meta.find_undeclared_variables(omgeving.parse(_van_rao(naam) or ""))


def keur_sjabloon(
    naam: str, eigen: Mapping[str, str], doel: Target, context: type
) -> list[Mankement]:
    """Return what is wrong in a template of the region, without making a document of it."""
    omgeving = _Omgeving(Stem("", doel, eigen))
    try:
        boom = omgeving.boom(naam)
        omgeving.get_template(naam)  # filters that do not exist, and steps that are not allowed
    except (jinja2.TemplateSyntaxError, TeVeel) as fout:
        return [Mankement(getattr(fout, "lineno", 1), zeg(fout))]
    return keur_boom(boom, context, omgeving.boom) if boom is not None else []


def blokken_van_rao(naam: str) -> tuple[str, ...]:
    """Return the names of the blocks of a shipped template, in its order."""
    omgeving = _Omgeving(Stem(""))
    boom = omgeving.boom(f"{_VAN_RAO}{naam}")
    return tuple(blokken_van(boom, omgeving.boom)) if boom is not None else ()


def bron_van_rao(naam: str) -> str:
    """Return a shipped template as it is written; KeyError when rao has none of this name."""
    return _sjablonen()[naam].read_text(encoding="utf-8")


def eigen_blokken(naam: str, eigen: Mapping[str, str]) -> tuple[str, ...]:
    """Return which blocks a template of the region has; none when it cannot be read."""
    try:
        boom = _Omgeving(Stem("", "md", eigen)).boom(naam)
    except (jinja2.TemplateSyntaxError, TeVeel):
        return ()
    return tuple(blok.name for blok in boom.find_all(nodes.Block)) if boom is not None else ()


def _van_rao(naam: str) -> str | None:
    """Read a shipped template: inside the wheel, or at the top of a checkout."""
    pad = _sjablonen().get(naam)
    return None if pad is None else pad.read_text(encoding="utf-8")


@cache
def _sjablonen() -> Mapping[str, Path]:
    """Return the shipped templates by file name; each lies in the folder of its subject."""
    pakket = Path(rao_cli.__file__).parent
    mappen = (pakket.parent / "templates", pakket / "templates")
    return {pad.name: pad for map_ in mappen for pad in map_.glob("*/*.j2")}


class _Omgeving(ImmutableSandboxedEnvironment):
    """The room for one rendering."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self, stem: Stem) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            optimized=False,  # what a template makes is paid for while it runs, each time
            undefined=Onbekend,
            autoescape=False,  # by target format, in `_toon`
            finalize=self._toon,
            loader=jinja2.FunctionLoader(self._laad),
        )
        self.stem = stem
        self.budget = Budget()
        gewoon = {naam: self.filters[naam] for naam in FILTERS}
        self.filters = betaalde_filters(gewoon | self._eigen_filters(), self.budget)
        tests: dict[str, Any] = self.tests
        self.tests = tests | betaalde_tests(tests, self.budget)
        self.globals = {"range": self.budget.reeks, "namespace": Namespace}

    def _eigen_filters(self) -> dict[str, Callable[..., Any]]:
        return {
            "join": self._join,
            "replace": self.budget.vervang,
            "string": als_tekst,
            **{doel: self._make_veilig(ontsnap) for doel, ontsnap in _ONTSNAP.items()},
            "alineas": self._alineas,
            **{naam: getattr(opmaak, naam) for naam in _OPMAAK},
        }

    def _make_veilig(self, ontsnap: Callable[[str], str]) -> Callable[[object], Veilig]:
        return lambda waarde: Veilig(ontsnap(self.stem.verberg(self._tekst(waarde))))

    def _alineas(self, waarde: object, inspringing: Any = 0, vooraan: object = False) -> Veilig:  # noqa: FBT002 # as a template writes it
        """Turn prose into blocks; inside a list item `inspringing` keeps it there."""
        eis_getal(inspringing)
        tekst = self.stem.verberg(self._tekst(waarde))
        als_blok = _ALINEAS[self.stem.doel]
        return Veilig(als_blok(tekst, int(inspringing), vooraan=bool(vooraan)))

    @jinja2.pass_context  # so a constant is shown while it runs too: code is the same for anybody
    def _toon(self, _context: Context, waarde: object) -> str:
        """Turn a value into text: this is where everything that a template shows comes through."""
        if not isinstance(waarde, Veilig):
            waarde = _ONTSNAP[self.stem.doel](self.stem.verberg(self._tekst(waarde)))
        self.budget.neem((len(waarde) + _TOON_EEN) * _TOON)
        return waarde

    def _tekst(self, waarde: object) -> str:
        if isinstance(waarde, jinja2.Undefined):
            return str(waarde)  # raises: it does not exist
        return opmaak.datum(waarde) if isinstance(waarde, date) else als_tekst(waarde)

    def _join(self, reeks: Iterable[Any], tussen: str = "", attribute: str | None = None) -> str:
        if attribute is not None:
            reeks = map(make_attrgetter(self, attribute), reeks)
        return self.budget.plak((self._tekst(deel) for deel in reeks), tussen)

    def _laad(self, naam: str) -> tuple[str, str, None] | None:
        eigen = self.stem.eigen.get(naam)
        if eigen is None:
            tekst = _van_rao(naam.removeprefix(_VAN_RAO))
            return None if tekst is None else (tekst, f"{_VAN_RAO}{naam}", None)
        if len(eigen) > _MAX_SJABLOON:
            raise jinja2.TemplateSyntaxError("te lang", 1, naam, plaats_van_sjabloon(naam))
        return eigen, plaats_van_sjabloon(naam), None

    def boom(self, naam: str) -> nodes.Template | None:
        """Return the tree of a template as it was written; None when there is none."""
        gevonden = self._laad(naam)
        return None if gevonden is None else self._parse(gevonden[0], naam, gevonden[1])

    def get_template(self, *args: Any, **kwargs: Any) -> jinja2.Template:
        """Load a template; each one costs, so that including cannot go on for ever."""
        self.budget.neem(10_000)
        return super().get_template(*args, **kwargs)

    def compile(  # type: ignore[override] # only how Jinja2 itself calls it
        self, source: Any, name: str | None = None, filename: str | None = None, **kwargs: Any
    ) -> Any:
        """Compile a template after paying for its length; what cannot be is told with its name."""
        try:
            self.budget.neem(len(source) * _LEES)
            vertaal = partial(super().compile, source, name, filename, **kwargs)
            vast = (filename or "").startswith(_VAN_RAO)
            return een_keer((name, source), vertaal) if vast else vertaal()
        except TeVeel as fout:
            raise jinja2.TemplateSyntaxError(str(fout), 1, name, filename) from fout
        except (RecursionError, MemoryError, SyntaxError) as fout:
            raise jinja2.TemplateSyntaxError(TE_DIEP, 1, name, filename) from fout

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return lees_sjabloon(self, source, name, filename)

    def _generate(
        self, source: nodes.Template, name: Any, filename: str | None, *args: Any, **kwargs: Any
    ) -> str:
        voorbereid = Voorbereiding(self, filename or "").visit(source)
        return super()._generate(voorbereid, name, filename, *args, **kwargs)

    def call_binop(self, _context: Context, operator: str, left: Any, right: Any) -> Any:
        """Do sums with ordinary numbers only: nothing can grow without end."""
        if operator == "**":
            return self.budget.macht(left, right)
        return self.budget.reken(self.binop_table[operator], left, right)

    def is_safe_callable(self, obj: Any) -> bool:
        """Allow macros and blocks of the template itself, and methods that only look."""
        eigen = isinstance(obj, Macro | BlockReference) or obj in (self.budget.reeks, Namespace)
        return eigen or getattr(obj, "__name__", "") in _METHODEN

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something; what a macro or block made was escaped inside it."""
        self.budget.neem(10_000)
        if isinstance(obj, jinja2.Undefined):
            obj()
        eigen = isinstance(obj, Macro | BlockReference)
        if not eigen:
            zelf = getattr(obj, "__self__", None)
            for waarde in (zelf, *args, *(() if obj is Namespace else kwargs.values())):
                self.budget.invoer(self.budget.weeg(waarde))
            self.budget.zoek(zelf, *args, *kwargs.values())
        uit = self.budget.uitvoer(super().call(context, obj, *args, **kwargs))
        return Veilig(uit) if eigen else uit
