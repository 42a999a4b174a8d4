"""`rao verschil`: what changed between two states, one fact each."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.deelberaad import OPSCHALING, verstuurd
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris


def regels(s: Secretaris, *args: str) -> list[dict[str, Any]]:
    """Return every line of the difference."""
    gevonden: list[dict[str, Any]] = json.loads(s.doet("verschil", *args, "--json"))["regels"]
    return gevonden


def teksten(s: Secretaris, *args: str) -> list[str]:
    """Return the sentences only."""
    return [regel["tekst"] for regel in regels(s, *args)]


def test_a_standpunt(gepland: Secretaris) -> None:
    """Who gave a standpunt, with the words, under its zaak."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    (regel,) = regels(gepland, "HEAD~1")
    assert regel["tekst"] == "IND gaf een standpunt: “Er liggen geen nieuwe feiten.”"
    assert (regel["hoofdstuk"], regel["over"], regel["wie"]) == ("zaak", ZAAK, "R. Voorbeeld")


def test_reworded(gepland: Secretaris) -> None:
    """A standpunt that was reworded says the old words and the new."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen twee nieuwe feiten.", "--ja")
    (tekst,) = teksten(gepland, "HEAD~1", "--kenmerk", ZAAK)
    zin = "IND verwoordde het standpunt anders: "
    van = "van “Er liggen geen nieuwe feiten.” naar “Er liggen twee nieuwe feiten.”"
    assert tekst == zin + van


def test_changed_back(gepland: Secretaris) -> None:
    """What changed and was changed back is not told."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gepland.doet("ongedaan", "--ja")
    niets = gepland.doet("verschil", "HEAD~2")
    assert niets.startswith("Er veranderde niets tussen vastlegging ")
    assert niets.endswith(" en nu.\n")


def test_the_form_goes_along(gepland: Secretaris) -> None:
    """That the register got a newer form for what was done, is no news; by itself it is."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gepland.doet("herstel", "HEAD", "--ja")
    assert "versie: 5" in gepland.lees("rao.yaml")
    assert not [een for een in teksten(gepland, "HEAD~1") if "vorm" in een]
    gepland.typt("rao.yaml", "versie: 5", "versie: 6")
    assert teksten(gepland, "HEAD~1") == ["Het register kreeg een nieuwere vorm: versie 6"]


def test_who_was_the_last(gepland: Secretaris) -> None:
    """Of a field that changed twice, who made it as it is now is told."""
    gepland.typt(LIJSTPAD, "lang in de opvang", "te lang in de opvang")
    gepland.typt(LIJSTPAD, "te lang in de opvang", "erg lang in de opvang")
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    regel = next(r for r in regels(gepland, "HEAD~3") if r["plek"][-1] == "onderwerp")
    assert (regel["commit"], regel["met_de_hand"]) == (gepland.git("rev-parse", "@~"), True)


def test_by_hand(gepland: Secretaris) -> None:
    """What somebody changed in the files themselves is told as such."""
    gepland.typt(LIJSTPAD, "lang in de opvang", "te lang in de opvang")
    assert "(met de hand)" in gepland.doet("verschil", "HEAD~1")


def test_not_kept(gepland: Secretaris) -> None:
    """What only stands in the files is told as not kept."""
    anders = gepland.lees(LIJSTPAD).replace("lang in de opvang", "te lang in de opvang")
    gepland.schrijf(LIJSTPAD, anders)
    assert "(nog niet vastgelegd)" in gepland.doet("verschil", "HEAD")


def test_a_list_that_went(gepland: Secretaris) -> None:
    """What was taken away is told, with what it was about."""
    (gepland.map / LIJSTPAD).unlink()
    gepland.git("commit", "-qam", "weg")
    gevonden = [regel for regel in regels(gepland, "HEAD~1") if regel["weg"]]
    assert f"Signaallijst {LIJST} van LKO Ter Apel is weggehaald" in gevonden[0]["tekst"]
    assert "“Gezin verblijft lang in de opvang”" in gevonden[1]["tekst"]


def test_only_comments(gepland: Secretaris) -> None:
    """A file in which only a comment changed is named."""
    gepland.typt_nieuw(OVERLEGPAD, f"# let op\n{gepland.lees(OVERLEGPAD)}")
    zin = f"In {OVERLEGPAD} veranderden alleen opmerkingen of de opmaak"
    assert teksten(gepland, "HEAD~1") == [zin]


def test_other_line_ends(gepland: Secretaris) -> None:
    """How the lines of a file end is no change."""
    for pad in (LIJSTPAD, "rao.yaml"):
        gepland.schrijf(pad, gepland.lees(pad).replace("\n", "\r\n"))
    assert teksten(gepland, "HEAD") == []


def test_a_paper_by_hand(gepland: Secretaris) -> None:
    """A paper that somebody changed by hand is named; one that rao made follows from the data."""
    gepland.doet("agenda", "genereer", OVERLEG)
    pad = f"documenten/{OVERLEG}/agenda.md"
    gepland.typt_nieuw(pad, f"{gepland.lees(pad)}\nEn nog iets.\n")
    assert teksten(gepland, "HEAD~1") == [f"Het stuk {pad} is veranderd"]


def test_a_status_alone(gehouden: Secretaris) -> None:
    """A field that no story goes with is told as a field."""
    gehouden.typt(OVERLEGPAD, "status: gehouden", "status: gepland")
    assert "Status veranderd van gehouden naar gepland" in teksten(gehouden, "HEAD~1")


def test_unreadable(gepland: Secretaris) -> None:
    """A file that cannot be read in one of both states is named, and not told as gone."""
    gepland.typt(LIJSTPAD, "groep: gezin", "groep: stam")
    uitkomst = gepland.rao("verschil", "HEAD~1", "HEAD")
    assert f"{LIJSTPAD} kan niet worden gelezen zoals het was op vastlegging" in uitkomst.stderr
    assert "weggehaald" not in uitkomst.output


def test_an_unreadable_register(gepland: Secretaris) -> None:
    """Of a rao.yaml that could not be read then, nothing is told but that."""
    goed = gepland.lees("rao.yaml")
    gepland.typt("rao.yaml", "maandelijks", "soms")
    gepland.typt_nieuw("rao.yaml", goed.replace("maandelijks", "wekelijks"))
    uitkomst = gepland.rao("verschil", "HEAD~1", "HEAD")
    assert "rao.yaml kan niet worden gelezen zoals het was op vastlegging" in uitkomst.stderr
    assert uitkomst.stdout.startswith("Er veranderde niets")


def test_a_moved_meeting(gepland: Secretaris) -> None:
    """A meeting on another day is the same meeting, moved."""
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19", "--reden", "Ziekte")
    zin = "Verplaatst van 12 maart 2026 naar 19 maart 2026: Ziekte"
    assert zin in teksten(gepland, "HEAD~1", "--kenmerk", "2026-03-19")


def test_a_new_secretary(gepland: Secretaris) -> None:
    """A role that goes to another organisation is told as that."""
    argv = ("IND", "--op", "2026-04-01")
    gepland.doet("rol", "draag-over", "secretaris", *argv, "--ja")
    assert "IND is secretaris vanaf 1 april 2026" in teksten(gepland, "HEAD~1")


def test_of_one_organisation(gepland: Secretaris) -> None:
    """With an organisation only what is about it is told."""
    for wie in ("IND", "COA"):
        gepland.doet("standpunt", ZAAK, wie, "--standpunt", f"Dit vindt {wie} ervan, nu.")
    (tekst,) = teksten(gepland, "HEAD~2", "--organisatie", "coa")
    assert tekst.startswith("COA gaf een standpunt")


def test_of_one_kenmerk(gepland: Secretaris) -> None:
    """With a kenmerk only what is about that thing is told."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-05-07")
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    (tekst,) = teksten(gepland, "HEAD~2", "--kenmerk", "2026-05-07")
    assert tekst == "Gepland voor donderdag 7 mei 2026"


def test_the_wrong_way_round(gepland: Secretaris) -> None:
    """A first state that is the later one is a sentence, and no empty story."""
    zin = gepland.faalt("verschil", "HEAD", "HEAD~1")
    assert " is later dan vastlegging " in zin
    assert "Draai ze om: rao verschil HEAD~1 HEAD" in zin


def test_a_list_that_is_not_fixed(gepland: Secretaris) -> None:
    """Since a meeting that has no fixed list yet, there is nothing to tell."""
    zin = gepland.faalt("verschil", OVERLEG)
    assert "De besluitenlijst van het overleg van 12 maart 2026 is nog niet vastgesteld." in zin


def test_no_such_moment(gepland: Secretaris) -> None:
    """What is no meeting, no day and no commit is refused."""
    assert "'ooit' is geen overleg, geen dag" in gepland.faalt("verschil", "ooit")


def test_before_the_register(gepland: Secretaris) -> None:
    """Before its first commit there was no register to compare with."""
    zin = gepland.faalt("verschil", "2001-01-01", code=2)
    assert "Op 1 januari 2001 was dit register er nog niet." in zin


def test_without_a_moment(gepland: Secretaris) -> None:
    """Without a moment, and without a list that was fixed, it asks which."""
    assert "Van welk moment?" in gepland.faalt("verschil", code=2)


def test_two_branches(gepland: Secretaris) -> None:
    """A state of another branch is compared all the same, and it says so."""
    gepland.git("branch", "ander")
    gepland.doet("nieuw", "overleg", "--datum", "2026-05-07")
    gepland.git("checkout", "-q", "ander")
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    uitkomst = gepland.rao("verschil", "main")
    assert "zit niet in de geschiedenis van nu" in uitkomst.stderr
    assert "Dit overleg is weggehaald" in uitkomst.stdout


def test_markdown(gepland: Secretaris) -> None:
    """In Markdown the headings are headings, and each line is one line."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten. " * 5)
    tekst = gepland.doet("verschil", "HEAD~1", "--formaat", "md")
    assert tekst.startswith("# Wat er veranderde tussen vastlegging ")
    assert f"### {ZAAK} Gezin verblijft lang in de opvang (LKO Ter Apel)\n\n- IND" in tekst


def test_another_name(gepland: Secretaris) -> None:
    """An LKO that gets another name is told with from when, and who recorded it."""
    gepland.doet("lko", "hernoem", "assen", "LKO Midden", "--op", "2026-10-01", "--ja")
    regel = next(r for r in regels(gepland, "HEAD~1") if "Midden" in r["tekst"])
    assert regel["tekst"] == "LKO Assen heet LKO Midden, vanaf 1 oktober 2026"
    assert regel["commit"] == gepland.git("rev-parse", "HEAD")


def test_an_erratum(vastgesteld: Secretaris) -> None:
    """An erratum stands under what its decision is about, and nothing else is said of it."""
    s = vastgesteld.op("2026-03-20")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: tot 1 juli.", "--ja")
    (regel,) = regels(s, "HEAD~1")
    assert regel["over"] == ZAAK
    assert regel["tekst"].endswith("met een erratum van 20 maart 2026: “Lees: tot 1 juli.”")


def test_a_forged_fingerprint(vastgesteld: Secretaris) -> None:
    """What a fixed list is recognised by cannot change in silence."""
    tekst = vastgesteld.lees(OVERLEGPAD)
    begin = tekst.rindex("vingerafdruk: sha256") + len("vingerafdruk: ")
    vastgesteld.typt_nieuw(OVERLEGPAD, f"{tekst[:begin]}x{tekst[begin + 1 :]}")
    (regel,) = regels(vastgesteld, "HEAD~1")
    assert "waaraan rao de tekst herkent veranderd van sha256" in regel["tekst"]


def test_the_deelberaad(gehouden: Secretaris) -> None:
    """That a zaak was put before the Deelberaad, and what that answered, stands under the zaak."""
    s = verstuurd(gehouden)
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Stemt in met langer opvang.", "--ja")
    verteld = teksten(s, "HEAD~3", "--kenmerk", ZAAK)
    assert f"Voorgelegd aan het Deelberaad Asiel, met signaallijst {OPSCHALING}" in verteld
    antwoord = "Het Deelberaad Asiel antwoordde op 1 april 2026: “Stemt in met langer opvang.”"
    assert antwoord in verteld


def test_a_besluit_and_its_actie(gehouden: Secretaris) -> None:
    """A decision and its actie stand under the zaak that they are about."""
    gehouden.op(OVERLEG).doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Blijft"),
        *("--motivering", "Er is plaats", "--actie", "DT&V;2026-04-01;Haalt het op"),
    )
    kop = f"Besluit B-{OVERLEG}-01 in het overleg van 12 maart 2026: afgehandeld."
    assert teksten(gehouden, "HEAD~1", "--kenmerk", ZAAK) == [
        f"{kop} Blijft. Er is plaats.",
        f"Nieuwe actie A-{OVERLEG}-01 voor DT&V: Haalt het op, uiterlijk 1 april 2026.",
    ]


def test_a_template_of_the_region(gepland: Secretaris) -> None:
    """A template of the region itself is named when it comes."""
    gepland.doet("sjabloon", "kopieer", "agenda.md.j2")
    assert "Het eigen sjabloon agenda.md.j2 is erbij gekomen" in teksten(gepland, "HEAD~1")
