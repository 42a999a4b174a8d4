"""What a person typed is whole in every paper: 1,200 characters, three paragraphs, a list of four.

Every text in the register of `wereld` is such a text here, and each carries its own number.
"""

from __future__ import annotations

import re
from itertools import count, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from markdown_it import MarkdownIt

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.agenda.spiekbrief import make_spiekbrief
from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek
from rao_cli.documents.zaak.zaakstuk import make_zaakblad
from rao_cli.workflow.tonen.beeld.zaak import beeld_zaak
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.documents.wereld import APRIL, gevuld, stand_van
from tests.rules.wereld import lees, maak_ding

if TYPE_CHECKING:
    from rao_cli.workflow.tonen.beeld.regel import Beeldregel

MD: Final = MarkdownIt("commonmark").enable("table")
ZAAK: Final = "Z-4H2KDA"
ZIN: Final = "De opvang kan doorgaan zolang er aan het vertrek wordt gewerkt. " * 18
LANG: Final = (
    f"Begin-{{0}} {ZIN.strip()}\n\nMidden-{{0}}:\n\n- eerste-{{0}}\n- tweede-{{0}}\n- derde-{{0}}\n"
    "- vierde-{0}\n\nEinde-{0}, de plek is op 1 september nodig."
)
#: The keys under which a person types prose; and lists of it.
PROZA: Final = {
    *(
        "feiten",
        "vraag",
        "werkwijze",
        "toelichting",
        "bij_afwijzing",
        "bij_inwilliging",
        "standpunt",
    ),
    *("inzet", "stap", "omschrijving", "motivering", "geprobeerd", "gevolgen", "uitvoering"),
    *("samenwerking", "knelpunten", "besluit", "tekst", "geen_toelating"),
}
LIJSTEN: Final = {"voordelen", "nadelen", "toelating"}


class Wereld:
    """The region with long texts, and per number where it stands: kind of thing and key."""

    def __init__(self) -> None:
        self.plekken: dict[int, tuple[str, ...]] = {}
        self._nummers = count(100)
        data = lees(Path(__file__).with_name("register.yaml").read_text(encoding="utf-8"))
        stand = stand_van(*(maak_ding(self._lang(deel, (deel["soort"],))) for deel in data))
        self.stand, self.overleg = gevuld(stand, APRIL)

    def _lang(self, waarde: Any, plek: tuple[str, ...]) -> Any:
        if isinstance(waarde, dict):
            return {naam: self._lang(deel, (*plek, str(naam))) for naam, deel in waarde.items()}
        if isinstance(waarde, list):
            if plek[-1] in LIJSTEN:
                return [self._tekst(plek) for _ in waarde]
            return [self._lang(deel, plek) for deel in waarde]
        is_kenmerk = re.fullmatch(r"[A-Z]-[0-9A-Z-]+", str(waarde))
        is_proza = plek[-1] in PROZA and isinstance(waarde, str) and not is_kenmerk
        return self._tekst(plek) if is_proza else waarde

    def _tekst(self, plek: tuple[str, ...]) -> str:
        nummer = next(self._nummers)
        self.plekken[nummer] = plek
        return LANG.format(nummer)

    def van(self, *delen: str) -> list[int]:
        """Return the numbers of the texts with all these in their place."""
        return [nr for nr, plek in self.plekken.items() if {*delen} <= {*plek}]


WERELD: Final = Wereld()


def mist(tekst: str, nummers: list[int]) -> list[tuple[str, ...]]:
    """Return the places of the texts that are not whole in a Markdown text."""
    html = MD.render(tekst)
    return [WERELD.plekken[nr] for nr in nummers if not _is_heel(html, nr)]


def _is_heel(html: str, nr: int) -> bool:
    punten = "\n".join(
        f"<li>{woord}-{nr}</li>" for woord in ("eerste", "tweede", "derde", "vierde")
    )
    delen = (
        f"Begin-{nr} {ZIN.strip()}</p>",
        f"<p>Midden-{nr}:</p>\n<ul>\n{punten}\n</ul>",
        f"<p>Einde-{nr}, de plek is op 1 september nodig.</p>",
    )
    return all(deel in html for deel in delen)


@pytest.mark.parametrize("maak", [make_agenda, make_spiekbrief])
def test_what_organisations_think_is_whole_on_the_papers_of_a_meeting(maak: Any) -> None:
    """Members read on this paper alone what every other organisation thinks and does."""
    tekst = maak(WERELD.stand, WERELD.overleg).tekst
    assert mist(tekst, WERELD.van(ZAAK, "standpunten")) == []
    assert "…" not in tekst


def test_everything_of_a_zaak_is_whole_on_the_agenda_and_its_zaakblad() -> None:
    """Question, facts, steps, standpunten, options, advice: nothing is cut, no line is joined."""
    van_zaak = [nr for nr in WERELD.van("signaallijst", ZAAK) if _op_april(nr)]
    assert len(van_zaak) > 25
    for tekst in (
        make_agenda(WERELD.stand, WERELD.overleg).tekst,
        make_zaakblad(WERELD.stand, ZAAK).tekst,
    ):
        assert mist(tekst, van_zaak) == []


def _op_april(nr: int) -> bool:
    """Say whether a text is of the list that the table of April reads of this zaak."""
    return "gronden" not in WERELD.plekken[nr] and "antwoord" not in WERELD.plekken[nr]


def test_what_was_decided_and_must_be_done_is_whole_on_the_agenda() -> None:
    """Decisions about this zaak before, every open actie, and the note at the head."""
    tekst = make_agenda(WERELD.stand, WERELD.overleg).tekst
    besluiten = [
        nr
        for besluit in ("B-2026-02-12-01", "B-2026-03-12-01", "B-2026-03-12-05")
        for nr in WERELD.van(besluit, "besluit")
        if WERELD.plekken[nr][-1] == "besluit"
    ]
    assert len(besluiten) == 3
    assert mist(tekst, besluiten) == []
    html = MD.render(tekst)
    open_ = [a.omschrijving for a in WERELD.stand.acties.values() if a.status == "open"]
    nummers = [int(re.findall(r"Begin-([0-9]+)", tekst)[0]) for tekst in open_]
    assert [nr for nr in nummers if not _is_heel(html, nr)] == []


def test_an_onderwerp_is_whole_on_the_agenda() -> None:
    """A knelpunt, mededeling or kader has no zaakblad: its whole text stands at the item."""
    tekst = make_agenda(WERELD.stand, WERELD.overleg).tekst
    onderwerpen = [nr for nr in WERELD.van("onderwerp") if WERELD.plekken[nr][-1] != "motivering"]
    assert onderwerpen
    assert mist(tekst, onderwerpen) == []


def test_the_zaak_goes_whole_along_with_a_request() -> None:
    """Who must still give its standpunt reads all of the zaak in the mail, in both forms."""
    (verzoek,) = verzoeken(WERELD.stand, "Z-F8S4AN", "AVIM")
    nummers = WERELD.van("Z-F8S4AN", "standpunten") + WERELD.van("Z-F8S4AN", "vraag")
    assert nummers
    assert mist(make_aanleververzoek(WERELD.stand, verzoek, "md"), nummers) == []
    kaal = make_aanleververzoek(WERELD.stand, verzoek, "tekst")
    regels = [regel.strip() for regel in kaal.splitlines()]
    for nr in nummers:
        begin = next(i for i, r in enumerate(regels) if r.endswith(f"Begin-{nr} {ZIN.strip()}"))
        punten = (f"- {w}-{nr}" for w in ("eerste", "tweede", "derde", "vierde"))
        einde = f"Einde-{nr}, de plek is op 1 september nodig."
        assert regels[begin + 1 : begin + 10] == ["", f"Midden-{nr}:", "", *punten, "", einde]


def test_the_screen_has_it_whole() -> None:
    """`rao toon` of the zaak holds every text as it was typed."""

    def alles(regels: tuple[Beeldregel, ...]) -> list[str]:
        return [t for r in regels for t in (r.tekst, *alles(r.onder))]

    delen = beeld_zaak(WERELD.stand, ZAAK).delen
    getoond = "\n".join(tekst for deel in delen for tekst in alles(deel.regels))
    van_zaak = [nr for nr in WERELD.van("signaallijst", ZAAK) if _op_april(nr)]
    assert [WERELD.plekken[nr] for nr in van_zaak if LANG.format(nr) not in getoond] == []


@pytest.mark.parametrize("maak", [make_agenda, make_spiekbrief])
def test_headings_never_skip_a_level(maak: Any) -> None:
    """A reader that jumps from heading to heading finds every level."""
    tokens = MD.parse(maak(WERELD.stand, WERELD.overleg).tekst)
    niveaus = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert niveaus[0] == 1
    assert niveaus.count(1) == 1
    assert all(na <= voor + 1 for voor, na in pairwise(niveaus))


@pytest.mark.parametrize("maak", [make_agenda, make_spiekbrief])
def test_no_prose_stands_in_a_table(maak: Any) -> None:
    """A cell holds a few words; a text of a person is a paragraph."""
    assert "Begin-" not in "".join(
        regel for regel in maak(WERELD.stand, WERELD.overleg).tekst.splitlines() if regel[:1] == "|"
    )


@pytest.mark.parametrize("maak", [make_agenda, make_spiekbrief])
def test_a_paper_for_others_names_no_file_and_no_command(maak: Any) -> None:
    """What is read has no paths, no commands and no words for who runs rao."""
    zichtbaar = re.sub(r"<!--.*?-->", "", maak(WERELD.stand, WERELD.overleg).tekst)
    for weg in (".yaml", ".md", "`rao ", "rao agenda", "Vast punt", "Wijzig die"):
        assert weg not in zichtbaar
