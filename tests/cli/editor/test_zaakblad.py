"""All of a zaak in an editor: what was changed is shown and asked, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.editor.bureau import ANDERS, Bureau
from tests.cli.secretaris import LIJST, ZAAK

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The command that is given.
WIJZIG = ("zaak", "wijzig", ZAAK, "--in", "editor")
VRAAG = "Mag het gezin blijven tot het vertrek?"


def wijzig(bureau: Bureau, *sed: str, antwoorden: Sequence[str] = ("j",)) -> tuple[int, str]:
    """Change the whole zaak by these lines of sed."""
    opdracht = " ".join(f"-e '{een}'" for een in sed)
    return bureau.doet(bureau.editor(f'sed -i {opdracht} "$1"'), antwoorden, *WIJZIG)


def test_one_changed_text_is_one_line_of_the_file(bureau: Bureau) -> None:
    """What was changed is shown as was and wordt; the subject says which zaak."""
    voor = bureau.zaak
    code, tekst = wijzig(bureau, ANDERS)
    assert code == 0, tekst
    assert "was: Gezin verblijft lang in de opvang wordt: Gezin wacht op een paspoort" in tekst
    nu = voor.replace("Gezin verblijft lang in de opvang", "Gezin wacht op een paspoort")
    assert bureau.zaak == nu
    assert bureau.s.log()[-1] == f"Zaak {ZAAK} op {LIJST} gewijzigd"
    assert bureau.resten == []


def test_empty_fields_are_filled_in_too(bureau: Bureau) -> None:
    """Text of more lines, a list, a choice and a day come in their places."""
    code, tekst = wijzig(
        bureau,
        r"s/^.Tot welke datum.$/& 1-6-2026/",
        r"s/^.Waarop het LKO wacht.$/& vertrek/",
        r"s/^.Bij afwijzing.$/&\nEen.\n\n- twee\n- # drie/",
        r"0,/^.Wat de oplossing is.$/s//&\nVertrek\n/",
        r"0,/^.Wat ervoor pleit.$/s//&\nsnel\ngoedkoop/",
    )
    assert code == 0, tekst
    for regel in (
        "tot: 2026-06-01",
        "soort: vertrek",
        "omschrijving: Vertrek",
        "voordelen: [snel, goedkoop]",
    ):
        assert regel in bureau.zaak
    assert "bij_afwijzing: |-\n        Een.\n\n        - twee\n        - # drie\n" in bureau.zaak


def test_who_says_no_can_go_on_later(bureau: Bureau) -> None:
    """Nothing is written, and the text opens the next time as it was typed."""
    voor = bureau.s.foto()
    code, tekst = wijzig(bureau, ANDERS, antwoorden=("n", "n"))
    assert (code, "Er is niets veranderd." in tekst) == (130, True), tekst
    assert f"rao zaak wijzig {ZAAK} --in editor" in tekst
    assert bureau.s.foto() == voor

    code, _ = bureau.doet(bureau.editor("exit 0"), ["", "j"], *WIJZIG)
    assert (code, "Gezin wacht op een paspoort" in bureau.zaak) == (0, True)


def test_a_value_that_cannot_be_goes_back_to_the_text(bureau: Bureau) -> None:
    """A wrong choice is named with its field; the text opens again as it was typed."""
    editor = bureau.editor(
        'if grep -q "gezim$" "$1"; then sed -i s/gezim/volwassene/ "$1"; '
        'else sed -i "s/^.Om wie het gaat. gezin/[Om wie het gaat] gezim/" "$1"; fi'
    )
    code, tekst = bureau.doet(editor, ["j", "j"], *WIJZIG)
    assert code == 0, tekst
    assert "'gezim' kan niet bij 'Om wie het gaat'." in tekst
    assert "groep: volwassene" in bureau.zaak


def test_what_others_did_meanwhile_is_kept(bureau: Bureau) -> None:
    """Who had the text open a long time does not undo what others filled in since."""
    code, _ = wijzig(bureau, ANDERS, antwoorden=("n", "n"))
    assert code == 130
    bureau.s.doet("zaak", "vul-aan", ZAAK, "--zet", "gevolgen.bij_afwijzing=De opvang stopt")

    code, tekst = bureau.doet(bureau.editor("exit 0"), ["", "j"], *WIJZIG)
    assert code == 0, tekst
    assert "Gezin wacht op een paspoort" in bureau.zaak
    assert "bij_afwijzing: De opvang stopt" in bureau.zaak
    assert VRAAG in bureau.zaak


def test_what_both_changed_is_asked(bureau: Bureau) -> None:
    """The same text changed by another since: a person says which one stays."""
    code, _ = wijzig(bureau, f"s/^{VRAAG}/Mag het blijven?/", antwoorden=("n", "n"))
    assert code == 130
    bureau.s.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Hoe lang mag het blijven?")

    code, tekst = bureau.doet(bureau.editor("exit 0"), ["", "formulier", "j"], *WIJZIG)
    assert code == 0, tekst
    assert "Dit is intussen ook in het register veranderd." in tekst
    assert "vraag: Mag het blijven?\n" in bureau.zaak
