"""`rao sjabloon`: a region gives its papers a text of its own, and hears what is wrong in it."""

import json
import re

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
PAD = "templates/agenda.md.j2"
ERFT = '{% extends "rao/agenda.md.j2" %}\n'
#: What stands in the only template of the region, and what rao says of it.
FOUTEN = {
    "{% block kop %}\n{{ regoi }}\n{% endblock %}\n": f"{PAD}:3: 'regoi' bestaat niet; hier kan: ",
    "{% block slot %}{{ kop.datumm }}{% endblock %}": f"{PAD}:2: 'datumm' bestaat niet; hier kan: ",
    "{% block slot %}{{ kop.regio.groot }}{% endblock %}": f"{PAD}:2: 'groot' bestaat niet",
    "{% block slot %}{% for p in punten if p.soort %}\n{{ p.titl }}{% endfor %}{% endblock %}": (
        f"{PAD}:3: 'titl' bestaat niet; hier kan: "
    ),
    "{% block slot %}{{ punten[0].titl }}{% endblock %}": f"{PAD}:2: 'titl' bestaat niet",
    "{% block slot %}{% set p = punten | sort | first %}{{ p.titl }}{% endblock %}": (
        f"{PAD}:2: 'titl' bestaat niet"
    ),
    "{% block slot %}{% with p = kop %}{{ p.regoi }}{% endwith %}{% endblock %}": (
        f"{PAD}:2: 'regoi' bestaat niet"
    ),
    "{% block koop %}a{% endblock %}": f"{PAD}:2: het blok 'koop' bestaat niet in rao/agenda.md.j2",
    "\nVoet van de regio\n": f"{PAD}:3: deze tekst staat buiten een blok",
    "{% block slot %}{% include 'voet.md.j2' %}{% endblock %}": "het sjabloon 'voet.md.j2' bestaat",
    "{% block slot %}{{ voor | vet }}{% endblock %}": f"{PAD}:2: het filter 'vet' bestaat niet",
    "{% block slot %}{{ voor }}": f"{PAD}:2: het 'block' is niet gesloten; er hoort",
    "{% block slot %}{% filter upper %}a{% endfilter %}{% endblock %}": "kan hier niet",
}
GOED = {
    "every kind of loop": "{% for p in punten %}{{ loop.index }}{{ p.titel }}{% endfor %}",
    "a name of its own": (
        "{% set wat = 'a' %}{{ wat }}{% macro m(x) %}{{ x }}{% endmacro %}{{ m(1) }}"
    ),
    "what rao writes": "{{ super() }}",
    "a name for a while": "{% with p = punten | first %}{{ p.titel }}{% endwith %}",
    "a question about what may not be there": "{{ x is defined }}{{ x | default('a') }}",
    "a method of a text": "{{ kop.regio.upper() }}{{ kop.datum.isoformat() }}",
    "what cannot be known": "{{ (punten | groupby('soort'))[0].grouper }}",
}


def test_the_list_says_what_can_be_changed(leeg: Secretaris) -> None:
    """Every template of rao with its blocks, and which the region wrote itself."""
    assert re.search(r"besluitenlijst.md.j2 +nee +kop, ", leeg.doet("sjabloon", "lijst"))
    leeg.doet("sjabloon", "kopieer", "agenda", "--blok", "kop")
    data = json.loads(leeg.doet("sjabloon", "lijst", "--json"))
    agenda = next(rij for rij in data["sjablonen"] if rij["naam"] == "agenda.md.j2")
    assert agenda["eigen"] == ["kop"]
    assert {"kop", "overzicht", "punten_een_voor_een", "slot"} <= set(agenda["blokken"])


def test_a_template_to_begin_with_changes_nothing(gepland: Secretaris) -> None:
    """Every block shows what rao writes; the agenda comes out the same."""
    gepland.doet("agenda", "genereer")
    agenda = gepland.lees(AGENDA)
    assert gepland.doet("sjabloon", "kopieer", "agenda.md.j2") == f"{PAD}\n"
    assert gepland.laatste() == ("Sjabloon van de regio: agenda.md.j2", [PAD])
    assert "alles klopt" in gepland.doet("sjabloon", "controleer")
    assert "niets veranderd" in gepland.zegt("agenda", "genereer")
    assert gepland.lees(AGENDA) == agenda


def test_a_block_to_change(gepland: Secretaris) -> None:
    """Its text comes at its place in what the region has; what is changed shows on paper."""
    gepland.doet("sjabloon", "kopieer", "agenda")
    gepland.doet("sjabloon", "kopieer", "agenda", "--blok", "kop")
    tekst = gepland.lees(PAD)
    assert tekst.count("{% block kop %}") == 1
    assert "# Agenda RAO {{ kop.regio }}" in tekst
    gepland.schrijf(PAD, tekst.replace("# Agenda RAO", "# Ons overleg:"))
    gepland.doet("bewaar")
    gepland.doet("agenda", "genereer")
    assert "# Ons overleg: Groningen" in gepland.lees(AGENDA)


def test_blocks_below_what_the_region_has(leeg: Secretaris) -> None:
    """What a person wrote stays as it is, and the new block comes after it."""
    leeg.schrijf(PAD, ERFT.replace("\n", "\r\n") + "{% block slot %}Van ons{% endblock %}")
    leeg.doet("bewaar")
    leeg.doet("sjabloon", "kopieer", "agenda", "--blok", "kop", "--blok", "overzicht")
    tekst = leeg.lees(PAD)
    assert tekst.replace("\r\n", "\n").startswith(
        f"{ERFT}{{% block slot %}}Van ons{{% endblock %}}\n\n{{% block kop %}}\n"
    )
    assert tekst.count("\n") == tekst.count("\r\n")
    assert "alles klopt" in leeg.doet("sjabloon", "controleer", "agenda")


def test_nothing_is_overwritten(leeg: Secretaris) -> None:
    """A template or block that is there already is refused, with where to look."""
    leeg.doet("sjabloon", "kopieer", "agenda", "--blok", "kop")
    assert "bestaat al" in leeg.faalt("sjabloon", "kopieer", "agenda")
    assert "'kop' staat al in" in leeg.faalt("sjabloon", "kopieer", "agenda", "--blok", "kop")


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        (("agendaa",), "Bedoelt u agenda?"),
        (("cijfers",), "Kies er een: cijfers.md.j2, cijfers.html.j2 of grafiek.svg.j2."),
        (("agenda", "--blok", "koop"), "Kies uit: kop, overzicht,"),
        (("../rao.yaml",), "bestaat niet"),
    ],
)
def test_what_rao_has_not(leeg: Secretaris, getypt: tuple[str, ...], zin: str) -> None:
    """A name that rao does not know gets the ones that it does."""
    assert zin in leeg.faalt("sjabloon", "kopieer", *getypt, code=2)


@pytest.mark.parametrize("tekst", FOUTEN)
def test_a_mistake_has_a_file_a_line_and_a_name(leeg: Secretaris, tekst: str) -> None:
    """Also in a part that no paper of today reaches; the exit code is that of findings."""
    leeg.schrijf(PAD, ERFT + tekst)
    klaar = leeg.rao("sjabloon", "controleer")
    assert klaar.exit_code == 1
    assert FOUTEN[tekst] in klaar.stdout
    assert "1 sjabloon bekeken: 1 fout." in klaar.stdout


@pytest.mark.parametrize("wat", GOED)
def test_what_is_right_gives_no_finding(leeg: Secretaris, wat: str) -> None:
    """What cannot be known without a paper is left alone."""
    leeg.schrijf(PAD, f"{ERFT}{{% block slot %}}{GOED[wat]}{{% endblock %}}\n")
    assert "alles klopt" in leeg.doet("sjabloon", "controleer")


def test_a_template_that_makes_nothing(leeg: Secretaris) -> None:
    """A name with a typing mistake is found; a part that another template names is none."""
    leeg.schrijf("templates/agende.md.j2", "a")
    leeg.schrijf("templates/voet.md.j2", "b")
    leeg.schrijf(PAD, ERFT + "{% block slot %}{% include 'voet.md.j2' %}{% endblock %}")
    klaar = leeg.rao("sjabloon", "controleer")
    assert "templates/agende.md.j2:1: rao maakt niets met een sjabloon van deze naam." in (
        klaar.stdout
    )
    assert "3 sjablonen bekeken: 1 fout." in klaar.stdout


def test_a_template_that_takes_the_place_of_a_whole_paper(leeg: Secretaris) -> None:
    """Only a foot would be the whole agenda: a region means to build on that of rao."""
    leeg.schrijf(PAD, "Onze voet\n")
    klaar = leeg.rao("sjabloon", "controleer")
    assert f"{PAD}:1: dit sjabloon vervangt het hele stuk en toont niets" in klaar.stdout
    leeg.schrijf(PAD, "Agenda van {{ kop.datum | datum }}\n")
    assert "alles klopt" in leeg.doet("sjabloon", "controleer")


def test_who_makes_such_a_paper_is_told(gepland: Secretaris) -> None:
    """The agenda of one line was made; nobody has to look at it to know."""
    gepland.typt_nieuw(PAD, "Onze voet\n")
    gepland.doet("bewaar")
    zin = f"Let op: uw eigen sjabloon {PAD} vervangt het hele stuk"
    assert zin in gepland.zegt("agenda", "genereer")
    gepland.schrijf(PAD, ERFT)
    gepland.doet("bewaar")
    assert zin not in gepland.zegt("agenda", "genereer")


def test_a_block_that_shows_nothing_says_where_to_write(leeg: Secretaris) -> None:
    """The foot of rao is a comment; one that shows something is its own example."""
    leeg.doet("sjabloon", "kopieer", "agenda", "--blok", "slot", "--blok", "kop")
    tekst = leeg.lees(PAD)
    assert "{% block slot %}\n{# Schrijf hier uw tekst. #}\n" in tekst
    assert tekst.count("Schrijf hier") == 1


def test_every_template_of_rao_is_right_itself(leeg: Secretaris) -> None:
    """Copied whole, none of them gets a finding: the check knows all that they use."""
    for rij in json.loads(leeg.doet("sjabloon", "lijst", "--json"))["sjablonen"]:
        blokken = [deel for blok in rij["blokken"] for deel in ("--blok", blok)]
        leeg.doet("sjabloon", "kopieer", rij["naam"], *blokken)
    assert "alles klopt" in leeg.doet("sjabloon", "controleer")
