"""A paper as a page: its structure, its text, and what a browser may not do with it."""

import base64
import hashlib
import re
from datetime import date

import pytest

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.html import make_html
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving
from tests.documents.formats.bladlezer import Element, read_blad
from tests.documents.formats.vijandig import VIJANDIG, gelezen, vijandig_papier
from tests.documents.lange_tekst import LANG

GEGEVENS = Papiergegevens(
    soort="agenda",
    regio="Noord",
    kenmerk="2026-03-12",
    rubricering="Vertrouwelijk",
    status="concept",
    concept=True,
    gemaakt_op=date(2026, 3, 5),
    vingerafdruk="sha256-2:abc",
    bron=("overleggen/2026/2026-03-12.yaml",),
)
TEKST = """\
# Agenda

Datum

## Overzicht

| Nr. | Punt |
|---:|---|
| 1 | Opening |

**Wie doet wat**

| Wie | Wat |
|---|---|
| COA | belt |

### Twee

| Wie | Wat |
|---|---|
| COA | belt |

**Wie doet wat**

| Wie | Wat |
|---|---|
| | belt |

<!-- nieuwe bladzijde -->

#### Vier

- een
- twee

  - dieper

3. drie
4. vier
"""


def blad(tekst: str = TEKST, vorm: Vormgeving | None = None) -> Element:
    """Return the page of a Markdown text."""
    return read_blad(make_html(read_papier(tekst, GEGEVENS), vorm or Vormgeving()))


def csp(pagina: Element) -> dict[str, list[str]]:
    """Return what a page lets a browser do."""
    meta = next(m for m in pagina.alle("meta") if m.attrs.get("http-equiv"))
    regels = (regel.split() for regel in meta.attrs["content"].split(";"))
    return {naam: bronnen for naam, *bronnen in regels}


def test_landmarks_and_language() -> None:
    """A page has a language, one main part, a head and a foot, and a link past the head."""
    pagina = blad()
    html = pagina.eerste("html")
    assert html.attrs["lang"] == "nl"
    assert pagina.eerste("title").tekst == "Agenda"
    body = html.eerste("body")
    namen = [deel.naam for deel in body.delen if isinstance(deel, Element)]
    assert namen == ["a", "header", "main", "footer"]
    assert body.eerste("a").attrs["href"] == f"#{body.eerste('main').attrs['id']}"


def test_headings_never_skip_a_level() -> None:
    """A screen reader walks them one by one, also where a template skips one."""
    koppen = [e.naam for e in _alles(blad()) if re.fullmatch(r"h[1-6]", e.naam)]
    assert koppen == ["h1", "h2", "h3", "h4"]
    diep = blad("# a\n\n#### b\n\n## c\n")
    assert [e.naam for e in _alles(diep) if re.fullmatch(r"h[1-6]", e.naam)] == ["h1", "h2", "h2"]


def test_a_page_without_a_title_gets_one() -> None:
    """A text of a region's own template may begin otherwise."""
    assert blad("gewoon\n").eerste("h1").tekst == "Agenda"


def test_every_table_has_a_name_of_its_own() -> None:
    """A caption, or the heading above it; the keyboard can move what is wider than the screen."""
    pagina = blad()
    gebieden = [e for e in pagina.alle("div") if e.attrs.get("class") == "tabel"]
    assert {(e.attrs["role"], e.attrs["tabindex"]) for e in gebieden} == {("region", "0")}
    namen = [next(gebied.alle("caption")) for gebied in gebieden]
    assert [e.attrs["aria-labelledby"] for e in gebieden] == [n.attrs["id"] for n in namen]
    assert [n.tekst for n in namen] == ["Overzicht", "Wie doet wat", "Twee", "Wie doet wat (2)"]


def test_headings_of_a_table_say_what_they_are_of() -> None:
    """Of a column, and of a row where the first cell of each says what it is about."""
    koppen = [[th.attrs["scope"] for th in t.alle("th")] for t in blad().alle("table")]
    assert koppen == [["col", "col"], ["col", "col", "row"], ["col", "col", "row"], ["col", "col"]]


def test_lists_keep_their_numbers_and_depth() -> None:
    """A list in a list stays in its item."""
    pagina = blad()
    assert pagina.eerste("ol").attrs["start"] == "3"
    (diep,) = pagina.eerste("ul").alle("ul")
    assert diep.tekst.strip() == "dieper"


def test_nothing_may_come_in_or_run() -> None:
    """No script, no style but our own by its sum, nothing from elsewhere."""
    pagina = blad()
    mag, stijl = csp(pagina), pagina.eerste("style").tekst
    som = base64.b64encode(hashlib.sha256(stijl.encode()).digest()).decode()
    assert mag == {
        "default-src": ["'none'"],
        "style-src": [f"'sha256-{som}'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    assert [*pagina.alle("script"), *pagina.alle("link")] == []
    assert [e for e in _alles(pagina) if "style" in e.attrs] == []
    assert not re.search(r"url\(|@import", stijl)


def test_the_logo_is_in_the_page() -> None:
    """Only then a picture may be shown."""
    pagina = blad(vorm=Vormgeving(logo=Logo("templates/logo.png", b"beeld")))
    assert csp(pagina)["img-src"] == ["data:"]
    beeld = pagina.eerste("header").eerste("img").attrs
    assert beeld["src"] == f"data:image/png;base64,{base64.b64encode(b'beeld').decode()}"
    assert beeld["alt"] == "Logo van RAO Noord"


def test_head_and_foot_say_what_the_paper_is() -> None:
    """On the screen, on each printed page, and for an archive; the sources are no visible text."""
    pagina = blad(vorm=Vormgeving(voettekst="Secretariaat"))
    for deel in (pagina.eerste("header").tekst, pagina.eerste("footer").tekst):
        for woord in ("RAO Noord", "Vertrouwelijk", "Concept", "2026-03-12", "5 maart 2026"):
            assert woord in deel
    assert "sha256-2:abc" in pagina.eerste("footer").tekst
    assert "Secretariaat" in pagina.eerste("footer").tekst
    stijl = pagina.eerste("style").tekst
    for woord in ("CONCEPT", "Vertrouwelijk", "Secretariaat", "counter(pages)"):
        assert woord in stijl
    metas = {
        m.attrs.get("name"): m.attrs["content"] for m in pagina.alle("meta") if len(m.attrs) == 2
    }
    assert metas["dcterms.source"] == "overleggen/2026/2026-03-12.yaml"
    assert "overleggen" not in pagina.eerste("body").tekst


def test_a_fixed_paper_is_no_concept() -> None:
    """The mark is only where it holds."""
    papier = read_papier("# A\n", Papiergegevens(status="vastgesteld op 5 maart 2026"))
    pagina = read_blad(make_html(papier, Vormgeving()))
    assert "oncept" not in pagina.eerste("body").tekst
    assert "Vastgesteld op 5 maart 2026" in pagina.eerste("header").tekst


def test_what_is_in_it_comes_before_the_first_chapter() -> None:
    """A long paper begins with links to its chapters; a short one does not."""
    hoofdstukken = "".join(f"## Deel {nr}\n\na\n\n" for nr in range(1, 6))
    main = blad(f"# A\n\nintro\n\n{hoofdstukken}").eerste("main")
    namen = [deel.naam for deel in main.delen if isinstance(deel, Element)]
    assert namen[:4] == ["h1", "p", "nav", "h2"]
    doelen = [a.attrs["href"].removeprefix("#") for a in main.eerste("nav").alle("a")]
    assert doelen == [h2.attrs["id"] for h2 in main.alle("h2")]
    assert "open" in main.eerste("details").attrs
    assert [*blad().alle("nav")] == []


def test_many_chapters_wait_until_somebody_asks() -> None:
    """They would fill a small screen; the keyboard opens them."""
    hoofdstukken = "".join(f"## Deel {nr}\n\na\n\n" for nr in range(1, 20))
    details = blad(f"# A\n\n{hoofdstukken}").eerste("details")
    assert (details.attrs, details.eerste("summary").tekst) == ({}, "In dit stuk: 19 delen")


def test_a_page_break_is_one() -> None:
    """The next block is printed on a new page."""
    pagina = blad()
    assert [hr.attrs for hr in pagina.alle("hr")] == [{"class": "bladzijde"}]
    assert "hr.bladzijde + * { break-before: page" in pagina.eerste("style").tekst


@pytest.fixture(scope="module")
def vijandig() -> Element:
    """The page with every hostile string in it."""
    return read_blad(make_html(vijandig_papier(GEGEVENS), Vormgeving()))


def test_hostile_strings_are_the_same_text(vijandig: Element) -> None:
    """In a heading, a paragraph, an item, a quote and both cells of a row."""
    main = vijandig.eerste("main")
    verwacht = [gelezen(tekst) for tekst in VIJANDIG]
    assert [e.tekst for e in main.alle("h2")] == verwacht
    for naam in ("li", "blockquote"):
        eigen = [e for e in main.alle(naam) if e not in main.eerste("nav").alle(naam)]
        assert [e.tekst.strip() for e in eigen] == verwacht
    assert [e.tekst for body in main.alle("tbody") for e in body.alle("th")] == verwacht
    assert [e.tekst for e in main.alle("td")] == verwacht
    assert [a.tekst for a in main.eerste("nav").alle("a")] == verwacht


def test_hostile_strings_make_no_element(vijandig: Element) -> None:
    """No script, picture, frame or handler comes of a value; a link goes only where we send it."""
    namen = {e.naam for e in _alles(vijandig)}
    assert not namen & {"script", "img", "iframe", "object", "b", "form", "svg"}
    assert [e for e in _alles(vijandig) if any(naam.startswith("on") for naam in e.attrs)] == []
    assert {a.attrs["href"][0] for a in vijandig.alle("a")} == {"#"}


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_hostile_words_around_the_text(tekst: str) -> None:
    """In rubricering, region, kenmerk and foot they are text too, and never end the style sheet."""
    gegevens = Papiergegevens(regio=tekst, kenmerk=tekst, rubricering=tekst, status=tekst)
    papier = read_papier("# A\n\na\n", gegevens)
    pagina = read_blad(make_html(papier, Vormgeving(voettekst=gelezen(tekst))))
    assert len([*pagina.alle("style")]) == 1
    assert {e.naam for e in _alles(pagina.eerste("body"))} <= {
        *("a", "header", "div", "p", "dl", "dt", "dd", "main", "h1", "footer", "strong")
    }
    assert pagina.eerste("footer").eerste("strong").tekst == gelezen(tekst)
    assert pagina.eerste("dd").tekst == gelezen(tekst)


def test_a_long_text_survives_whole() -> None:
    """1,200 characters in three paragraphs and a list of four."""
    assert len(LANG.getypt) > 1_200
    pagina = blad(LANG.markdown).eerste("main")
    assert [p.tekst for p in pagina.alle("p")] == list(LANG.alineas)
    assert [li.tekst.strip() for li in pagina.alle("li")] == list(LANG.punten)


def _alles(element: Element) -> list[Element]:
    eigen = [deel for deel in element.delen if isinstance(deel, Element)]
    return [nog for deel in eigen for nog in (deel, *_alles(deel))]
