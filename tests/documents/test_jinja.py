"""A region's own template is input: it can change the words, and its mistakes become sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
import pytest

from rao_cli.documents.jinja import Stem, Target, gebruikte_namen, render
from rao_cli.model.errors import RaoError
from tests.steekproef import steekproef

if TYPE_CHECKING:
    from collections.abc import Mapping


class Context(msgspec.Struct, frozen=True):
    """A small Context."""

    naam: str = "[niet] akkoord"
    dag: date = date(2026, 3, 12)
    reeks: tuple[int, ...] = (1, 2, 3)


def maak(sjabloon: str, doel: Target = "md", eigen: Mapping[str, str] | None = None) -> str:
    """Render a template of the region itself, beside other own templates."""
    return render("x.md.j2", Context(), Stem("", doel, {"x.md.j2": sjabloon, **(eigen or {})}))


@pytest.mark.parametrize(
    ("sjabloon", "tekst"),
    [
        ("{{ naam }}", "\\[niet\\] akkoord\n"),
        ("{{ naam | md }}", "\\[niet\\] akkoord\n"),
        ("{{ naam | upper }}", "\\[NIET\\] AKKOORD\n"),
        ("{{ 'een\ntwee\n\n- drie' | alineas }}", "een\\\ntwee\n\n- drie\n"),
        ("- {{ 'een\ntwee' | alineas(2) }}", "- een\\\n  twee\n"),
        ("{{ dag }} is {{ dag | datum_voluit }}", "12 maart 2026 is donderdag 12 maart 2026\n"),
        ("{{ reeks | opsomming }}; {{ reeks | join('/') }}", "1, 2 en 3; 1/2/3\n"),
        (
            "{% for n in reeks %}{{ loop.index }}{% if not loop.last %},{% endif %}{% endfor %}",
            "1,2,3\n",
        ),
        ("{% for n in reeks if n > 1 %}{{ n }}{% else %}geen{% endfor %}", "23\n"),
        ("{% macro m(x) %}**{{ x }}**{% endmacro %}{{ m(naam) }}", "**\\[niet\\] akkoord**\n"),
        ("{{ 'a' ~ naam ~ 1 }}", "a\\[niet\\] akkoord1\n"),
        (
            "{% set t=namespace(n=0) %}{% for n in reeks %}{% set t.n=t.n+n %}{{t.n}}{% endfor %}",
            "136\n",
        ),
        ("{{ naam.split(' ')[0] }}", "\\[niet\\]\n"),
        ("{{ None }}{{ true }}", "ja\n"),
        ("a\n\n\n\nb", "a\n\nb\n"),
    ],
)
def test_an_own_template_does_what_it_says(sjabloon: str, tekst: str) -> None:
    """The usual means of Jinja2 work, and values are escaped once."""
    assert maak(sjabloon) == tekst


def test_an_html_template_escapes_for_html() -> None:
    """The target format decides how values are escaped, not the file name."""
    assert maak("<b>{{ '<i>' }}</b>", "html") == "<b>&lt;i&gt;</b>\n"


@pytest.mark.parametrize(
    ("sjabloon", "zin"),
    [
        ("\n\n{{ naamm }}", "regel 3: 'naamm' bestaat niet."),
        ("{{ naam.foo }}", "regel 1: 'foo' bestaat niet."),
        ("{{ onbekend() }}", "regel 1: 'onbekend' bestaat niet."),
        ("a\n{{ naam", "regel 2: het sjabloon houdt op waar nog"),
        ("a\n{% for %}", "regel 2: hier hoort de naam van een waarde"),
        ("{{ naam | center(9) }}", "regel 1: het filter 'center' bestaat niet"),
        ("{{ naam is vreemd }}", "regel 1: de toets 'vreemd' bestaat niet"),
        ("{% include 'weg' %}", "regel 1: het sjabloon 'weg' bestaat niet."),
        ("{% include '../rao.yaml' %}", "regel 1: het sjabloon '../rao.yaml' bestaat niet."),
        ("{% include 'x.md.j2' %}", "regel 1: het roept zichzelf steeds weer aan."),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "regel 1: het roept zichzelf"),
        ("\n{% for i in range(10**9) %}{% endfor %}", "regel 2: dit blijft doorgaan"),
        (
            "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
            "regel 1: dit blijft",
        ),
        ("{{ 'a' * 10**9 }}", "regel 1: rekenen kan alleen met gewone getallen"),
        ("{{ 9 ** 9 ** 9 ** 9 }}", "regel 1: rekenen kan alleen"),
        ("{{ '%9999999999d' % 1 }}", "regel 1: rekenen kan alleen"),
        ("{{ '{:>9999999999}'.format(1) }}", "regel 1: dit mag een sjabloon niet gebruiken"),
        ("{{ naam.ljust(9999999999) }}", "regel 1: dit mag een sjabloon niet gebruiken"),
        ("{{ naam.__class__ }}", "regel 1: dit mag een sjabloon niet gebruiken"),
        ("{{ naam['__class__'] }}", "regel 1: dit mag een sjabloon niet gebruiken"),
        ("{{ self.__init__ }}", "regel 1: dit mag een sjabloon niet gebruiken"),
        (
            "{% set x %}a{% endset %}",
            "regel 1: de schrijfwijze klopt niet (“{% set %} met een blok kan",
        ),
        ("{% for i in reeks recursive %}{% endfor %}", "regel 1: de schrijfwijze klopt niet"),
        ("{{ reeks }}", "regel 1: dit is geen tekst of getal"),
        ("{{ 1 / 0 }}", "regel 1: dit lukt niet"),
        ("x" * 200_001, "regel 1: de schrijfwijze klopt niet (“te lang”)"),
    ],
)
def test_a_mistake_in_an_own_template_is_a_sentence_with_file_and_line(
    sjabloon: str, zin: str
) -> None:
    """Whatever is wrong: a Dutch sentence, the line, and what the template may use."""
    with pytest.raises(RaoError) as fout:
        maak(sjabloon)
    assert fout.value.zin.startswith("Het sjabloon templates/x.md.j2 klopt niet op ")
    assert zin in fout.value.zin
    assert fout.value.hint == "Dit kan het sjabloon gebruiken: dag, naam en reeks."


def verdubbel(*namen: str) -> str:
    """Return a template in which each name holds a list that holds itself twice, sixty deep."""
    begin = "{% set ns = namespace(" + ", ".join(f"{naam}=(0,)" for naam in namen) + ") %}"
    stap = "".join(f"{{% set ns.{naam} = (ns.{naam}, ns.{naam}) %}}" for naam in namen)
    return f"{begin}{{% for i in range(60) %}}{stap}{{% endfor %}}"


LUS, KLAAR = "{% for i in range(9999) %}", "{% endfor %}"
GROEI = (
    "{{ range(10**9) | list | count }}",
    "{{ range(10**9) | map('string') | join }}",
    "{{ range(10**9) | max }}",
    "{{ range(10**9) | unique | list }}",
    "{{ range(10**9) | select('odd') | sort }}",
    "{{ range(10**9) | groupby('real') | count }}",
    "{{ 0.5 in range(10**9) }}",
    "{% for i in range(9999) %}{% set x = lang | upper %}{% endfor %}",
    "{% for i in range(9999) %}{% set x = lang.split('x') %}{% endfor %}",
    "{% for i in range(9999) %}{% set x = lang | md %}{% endfor %}",
    "{% for i in range(9999) %}{% set x = lang[::-1] %}{% endfor %}",
    "{% for i in range(9999) %}{% set x = lang | list %}{% endfor %}",
    "{% for i in range(99999) %}{% set x = ('xy' in lang) %}{% endfor %}",
    "{{ lang | map('replace', 'x', lang) | list | count }}",
    f"{{% macro m() %}}{'x' * 90_000}{{% endmacro %}}{LUS}{{% set x = m() %}}{{% endfor %}}",
    "{% macro k(n) %}{{ n and k(n - 1) }}{{ n and k(n - 1) }}{% endmacro %}{{ k(30) }}",
    "{% for i in range(9999) %}{% include 't' %}{% include 't' %}{% endfor %}",
    *(
        f"{{% for i in range(300) %}}{{% set x = {zoek} %}}{{% endfor %}}"
        for zoek in (
            *(f"lang.{methode}(lang)" for methode in ("strip", "lstrip", "rstrip")),
            *(f"lang.{methode}(lang)" for methode in ("count", "split", "removeprefix")),
            *("lang | trim(lang)", "lang | replace(lang, '')", "lang in lang"),
            *("lang not in lang", "lang is in(lang)", "1 if '' in lang in lang"),
        )
    ),
    f"{LUS}{{% for j in range(9) %}}{{% if ''{'|d' * 30} %}}{{% endif %}}{{% endfor %}}{KLAAR}",
)
#: Half of them in CI, all with `--lang`: each takes the whole budget to weigh a value.
DUBBEL = (
    verdubbel("x", "y") + "{{ ns.x == ns.y }}",
    verdubbel("x", "y") + "{{ ns.x is eq(ns.y) }}",
    verdubbel("x") + "{{ ns.x in {1: 1} }}",
    verdubbel("x") + "{{ {ns.x: 1} | count }}",
    verdubbel("x") + "{{ [ns.x] | unique | list | count }}",
    verdubbel("x", "y") + "{{ [ns.x, ns.y] | sort | count }}",
    verdubbel("x") + "{{ ns.x | upper }}",
    verdubbel("x") + "{{ ns.x | rang }}",
    verdubbel("x") + "{{ ns.x is upper }}",
)


@pytest.mark.parametrize(
    "sjabloon", [*GROEI, *steekproef(DUBBEL, 2)], ids=lambda tekst: tekst[-60:]
)
def test_what_grows_or_goes_on_stops_at_its_line(sjabloon: str) -> None:
    """Filters, tests, slices, comparisons, macros and includes all pay out of one budget."""
    eigen = {"t": "y" * 90_000}
    with pytest.raises(
        RaoError, match=r"(x\.md\.j2 klopt niet op regel 3|t klopt niet op regel 1): dit blijft"
    ):
        maak(
            f"{{% set lang = 'x' %}}\n{{% set lang = lang ~ '{'x' * 9_000}' %}}\n{sjabloon}",
            eigen=eigen,
        )


@pytest.mark.parametrize(
    "sjabloon",
    [
        "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
        "{{ " + "[" * 60 + "]" * 60 + " }}",
        "{{ " + "{" * 30_000 + " }}",
        "{{ " + "-" * 20_000 + "1 }}",
        "{{ " + "not " * 20_000 + "1 }}",
        "{{ " + "1+" * 20_000 + "1 }}",
        "{{ 1" + "|string" * 5_000 + " }}",
        "{{ naam" + ".a" * 20_000 + " }}",
        "{{ " + "1 if 1 else " * 5_000 + "1 }}",
        "{% if 1 %}" * 101 + "{% endif %}" * 101,
        "{% for i in reeks %}" * 21 + "{% endfor %}" * 21,
        "{% if 0 %}" + "{% elif 0 %}" * 6_000 + "{% endif %}",
        "{{ " + "9" * 5_000 + " }}",
        "{{ 0x" + "f" * 90_000 + " }}",
        "{{" * 40_000,
    ],
    ids=lambda tekst: tekst[:20],
)
def test_what_lies_too_deep_is_told_with_its_line(sjabloon: str) -> None:
    """Whatever the parser or Python itself cannot take is a sentence, never an exception."""
    with pytest.raises(RaoError, match=r"x\.md\.j2 klopt niet op regel 2: de schrijfwijze") as fout:
        maak(f"a\n{sjabloon}")
    assert len(fout.value.zin) < 500


DIEP = "{% for i in range(2_000) %}{% set n.x = " + "(" * 30 + "n.x" + ",)" * 30 + " %}{% endfor %}"


@pytest.mark.parametrize(
    "einde",
    [
        *("{{ {n.x: 1} | length }}", "{{ [n.x] | unique | list }}", "{{ n.x in {1: 1} }}"),
        *("{{ {}[n.x] }}", "{{ n.x == (n.x,) }}", "{{ [n.x, n.x] | sort }}"),
        *(f"{{{{ [{{}}] | {filter_} | list }}}}" for filter_ in (
            *("map(attribute=n.x)", "selectattr(n.x)", "rejectattr(n.x)", "unique(attribute=n.x)"),
            *("groupby(n.x)", "sort(attribute=n.x)", "join(attribute=n.x)"),
        )),
        *("{{ n.x is filter }}", "{{ n.x is test }}", "{{ n.x is eq(1) }}", "{{ n.x | upper }}"),
        *("{% include n.x %}", "{% include [n.x] %}", "{% extends n.x %}", "{{ naam.count(n.x) }}"),
        *("{{ namespace([(n.x, 1)]) }}", "{% for i in (1,) %}{{ loop.changed(n.x) }}{% endfor %}"),
    ],
)  # fmt: skip
def test_a_value_that_lies_too_deep_in_itself_is_refused(einde: str) -> None:
    """Python goes down into such a value in C, and would fall over without a word."""
    with pytest.raises(RaoError, match=r"regel 2: dit zit te diep in elkaar\."):
        maak(f"{{% set n = namespace(x=(0,)) %}}{DIEP}\n{einde}")


@pytest.mark.parametrize(
    "filter_",
    ["map('d')", "map(attribute='real')", "select('none')", "reject('none')", "unique", "items"],
)
def test_a_filter_of_a_filter_without_end_is_refused(filter_: str) -> None:
    """Each passes on the things of the one inside it, when somebody asks for them."""
    stap = f"{{% set n.x = n.x | {filter_} %}}"
    with pytest.raises(RaoError, match=r"regel 2: dit zit te diep in elkaar\."):
        maak(f"{{% set n = namespace(x=()) %}}\n{{% for i in range(999) %}}{stap}{{% endfor %}}")


@pytest.mark.parametrize(
    "som",
    [
        *("999999999 ** 999999999", "2 ** 31", "1 | round(10**9, 'floor')", "5 | round(-9999999)"),
        *("'%0999999999d' is odd", "'%0999999999d' is divisibleby(1)"),
        *(f"'0x{'f' * 90_000}' | int(base=16)", "1e308 | int"),
    ],
    ids=lambda som: som[:30],
)
def test_a_sum_that_gets_out_of_hand_is_refused(som: str) -> None:
    """Powers, digits and numbers of any size cannot keep the computer busy."""
    with pytest.raises(RaoError, match=r"regel 1: (rekenen kan alleen|dit getal is te groot)"):
        maak(f"{{{{ {som} }}}}")


@pytest.mark.parametrize("begin", ["{# a", "{% raw %} a"])
def test_what_is_never_closed_is_told_with_its_file(begin: str) -> None:
    """Also where Jinja2 itself does not say in which file it was."""
    with pytest.raises(
        RaoError, match=r"templates/x\.md\.j2 klopt niet op regel 1: .* niet gesloten"
    ):
        maak(begin)


def test_a_doubling_text_stops() -> None:
    """A text that grows with every line is stopped before it fills the memory."""
    regels = "".join(f"{{% set a{n + 1} = a{n} ~ a{n} %}}\n" for n in range(60))
    with pytest.raises(RaoError, match="wordt te groot"):
        maak(f"{{% set a0 = 'groei' %}}\n{regels}")


def test_two_templates_that_include_each_other_twice_stop() -> None:
    """Including without end is stopped too."""
    eigen = {f"t{n}": f"{{% include 't{n + 1}' %}}{{% include 't{n + 1}' %}}" for n in range(40)}
    with pytest.raises(RaoError, match="blijft doorgaan"):
        maak("{% include 't0' %}", eigen=eigen | {"t40": "klaar"})


def test_a_mistake_in_a_shipped_template_is_a_bug() -> None:
    """Without an own template there is nobody to tell: it stays an exception."""
    with pytest.raises(Exception, match="bestaat niet") as fout:
        render("agenda.md.j2", Context(), Stem(""))
    assert not isinstance(fout.value, RaoError)


def test_used_names_are_those_of_the_text() -> None:
    """The variables of a shipped template can be asked."""
    assert "kop" in gebruikte_namen("besluitenlijst.md.j2")
