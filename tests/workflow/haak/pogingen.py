"""Hostile sendings, each with a sentence: what is tried, and by which words it is refused.

`doe` leaves something to send with `git push origin HEAD`, or returns what to type instead.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD
from tests.workflow.haak.deler import Deler
from tests.workflow.historie.vervalsing import BRIEFPAD, LIJST_MD, NIEUWPAD, TEKST

Doe = Callable[[Deler], Sequence[str] | None]


class Poging(NamedTuple):
    """One thing that somebody tries."""

    zin: str
    doe: Doe
    zegt: str


def _wijzig(pad: str, oud: str, nieuw: str, boodschap: str = "Verbeterd") -> Doe:
    def doe(d: Deler) -> None:
        d.vervang(pad, oud, nieuw)
        d.leg_vast(boodschap)

    return doe


def _nieuw(pad: str, data: str | bytes) -> Doe:
    def doe(d: Deler) -> None:
        d.schrijf(pad, data)
        d.leg_vast("Erbij")

    return doe


def _in_boom(regel: str) -> Doe:
    """Put something in a tree that no folder can hold; {blob} is a file with a few words."""

    def doe(d: Deler) -> None:
        blob = d.git("hash-object", "-w", "--stdin", invoer="/etc/passwd")
        wat = regel.format(blob=blob, commit=d.commits()[0])
        d.git("update-index", "--add", "--cacheinfo", wat)
        d.git("commit", "--quiet", "--message", "Erbij")

    return doe


def _vast_met_vingerafdruk(d: Deler) -> None:
    d.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    d.maak_kloppend(OVERLEGPAD)
    d.leg_vast()


def _vast_in_twee_keer(d: Deler) -> None:
    goed = (d.map / OVERLEGPAD).read_text()
    d.schrijf(OVERLEGPAD, "stuk: [\n")
    d.leg_vast()
    d.schrijf(OVERLEGPAD, goed.replace(TEKST, "Het gezin gaat op 1 mei."))
    d.maak_kloppend(OVERLEGPAD)
    d.leg_vast()


def _herschreven(d: Deler) -> Sequence[str]:
    d.git("commit", "--quiet", "--amend", "--message", "Anders")
    return ("--force", "origin", "HEAD")


def _duw(*woorden: str) -> Doe:
    return lambda _: woorden


def _persoon_en_weg(d: Deler) -> None:
    d.schrijf("notitie.md", "Bel 06-12345678.\n")
    d.leg_vast()
    d.weg("notitie.md")
    d.leg_vast()


def _in_de_toekomst(d: Deler) -> None:
    d.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
    d.nu = datetime(2041, 1, 1, tzinfo=UTC)
    d.leg_vast()


def _register_weg(d: Deler) -> None:
    d.weg("rao.yaml")
    d.leg_vast()


def _vreemd(d: Deler) -> Sequence[str]:
    d.git("checkout", "--quiet", "--orphan", "ander")
    d.leg_vast("Opnieuw begonnen")
    return ("origin", "HEAD:refs/heads/ander")


def _geen_register(d: Deler) -> Sequence[str]:
    d.git("checkout", "--quiet", "--orphan", "ander")
    d.git("rm", "-rfq", ".")
    d.schrijf("los.md", "Hallo.\n")
    d.leg_vast()
    return ("origin", "HEAD:refs/heads/ander")


def _replace(d: Deler) -> Sequence[str]:
    return ("origin", f"HEAD:refs/replace/{d.commits()[-1]}")


def _label_als_tak(d: Deler) -> Sequence[str]:
    d.git("tag", "Main", "origin/main")
    return ("origin", "refs/tags/Main")


def _label_met_werk(d: Deler) -> Sequence[str]:
    d.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
    d.leg_vast()
    d.git("tag", "versie")
    return ("origin", "versie")


def _kenmerk_weer(d: Deler) -> None:
    tekst = (d.map / NIEUWPAD).read_text()
    d.weg(NIEUWPAD)
    d.leg_vast()
    d.schrijf(NIEUWPAD, tekst.replace("Gezin verblijft lang", "Man wil naar huis, en verblijft"))
    d.leg_vast()


def _valse_handeling(d: Deler) -> None:
    d.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
    d.als_rao("Signaallijst ontvangen", "signaallijst-ontvang", NIEUWPAD)


def _tweede_begin(d: Deler) -> None:
    """Bring in a fixed list by a history of its own, merged with the shared one."""
    tekst = (d.map / OVERLEGPAD).read_text().replace("2026-03-12", "2026-02-12")
    d.git("switch", "--quiet", "--orphan", "los")
    d.schrijf("overleggen/2026/2026-02-12.yaml", tekst)
    d.leg_vast("Begin")
    d.git("switch", "--quiet", "main")
    d.git("merge", "--quiet", "--allow-unrelated-histories", "--message", "Samen", "los")


def _verhuisd(d: Deler) -> None:
    """Change what is fixed while the register moves."""
    d.verhuis("register")
    d.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    d.maak_kloppend(OVERLEGPAD)
    d.leg_vast("Verhuisd")


def _samenvoeging_liegt(d: Deler) -> None:
    """Let a merge say that it is an act."""
    d.git("switch", "--quiet", "-c", "zij")
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast()
    d.git("switch", "--quiet", "main")
    d.git("merge", "--quiet", "--no-commit", "--no-ff", "zij")
    d.als_rao("Terugkoppeling bevestigd", "terugkoppeling-bevestigd")


def _samen(d: Deler) -> None:
    """Hide a change of a fixed list in a merge."""
    d.git("checkout", "--quiet", "-b", "zij", "HEAD~1")
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast()
    d.git("checkout", "--quiet", "main")
    d.git("merge", "--quiet", "--no-commit", "--no-ff", "zij")
    d.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    d.maak_kloppend(OVERLEGPAD)
    d.leg_vast("Samen")


_terug = _duw("--force", "origin", "HEAD~3:refs/heads/main")
_weg = _duw("origin", ":refs/heads/main")
_tekst_weg = _wijzig(OVERLEGPAD, TEKST, "Weg.")
_volk = _wijzig(NIEUWPAD, "groep: gezin", "groep: volk")
_dubbele_punt = _nieuw("documenten/a:b.md", "x\n")
_filter = _nieuw("acties/.gitattributes", "* filter=x\n")

POGINGEN: Final = (
    Poging("A second begin brings what is fixed.", _tweede_begin, "hangt niet samen"),
    Poging("A fixed list changes while the register moves.", _verhuisd, "is daar anders"),
    Poging("A merge says that it is an act.", _samenvoeging_liegt, "voegt werk samen"),
    Poging("The last shared commit is written anew, by force.", _herschreven, "wegduwen"),
    Poging(
        "The branch is set back by force.",
        _duw("--force", "origin", "HEAD~3:refs/heads/main"),
        "wegduwen",
    ),
    Poging(
        "A branch has a name of git itself.",
        _duw("origin", "HEAD:refs/heads/refs/heads/main"),
        "heet zoals iets van git zelf",
    ),
    Poging("A label is called as the branch.", _label_als_tak, "heet bijna zoals refs/heads/main"),
    Poging("The shared branch is taken away.", _weg, "zou verdwijnen"),
    Poging("The text of a fixed besluit changes.", _tekst_weg, "vastgesteld"),
    Poging("Text and fingerprint change together.", _vast_met_vingerafdruk, "vastgesteld"),
    Poging("A file is broken, and put back with another text.", _vast_in_twee_keer, "vastgesteld"),
    Poging("A merge changes what is fixed.", _samen, "vastgesteld"),
    Poging(
        "A day of sending changes.",
        _wijzig(BRIEFPAD, "verzonden_op: 2026-03-18", "verzonden_op: 2026-03-14"),
        "In vastlegging",
    ),
    Poging("A fixed document changes.", _wijzig(LIJST_MD, TEKST, "Weg."), LIJST_MD),
    Poging("A closed zaak is asked anew.", _wijzig(LIJSTPAD, "Mag het", "Moet het"), LIJSTPAD),
    Poging(
        "A status goes back.",
        _wijzig(NIEUWPAD, "status: ingediend", "status: concept"),
        "ging van ingediend naar concept",
    ),
    Poging("The trailers of an act are not true.", _valse_handeling, "In vastlegging"),
    Poging("A kenmerk comes back as another zaak.", _kenmerk_weer, "In vastlegging"),
    Poging("A file cannot be read.", _nieuw(NIEUWPAD, "stuk: [\n"), NIEUWPAD),
    Poging("A choice that does not exist.", _volk, "regel"),
    Poging(
        "Two versions stand below each other.",
        _nieuw("documenten/x.md", "<<<<<<< a\neen\n=======\ntwee\n>>>>>>> b\n"),
        "rao sync",
    ),
    Poging("A number of a person.", _nieuw("notitie.md", "BSN 999999990.\n"), "PRI01"),
    Poging("A number of a person, taken away again.", _persoon_en_weg, "notitie.md"),
    Poging(
        "A number of a person in what is said of it.",
        _wijzig(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft", "Bel 06-12345678"),
        "PRI05",
    ),
    Poging("A moment that has yet to come.", _in_de_toekomst, "moet nog komen"),
    Poging("There is no register any more.", _register_weg, "rao.yaml"),
    Poging("A history of its own, beside the shared one.", _vreemd, "hangt niet samen"),
    Poging("Something that is no register.", _geen_register, "geen register"),
    Poging("A name by which git shows something else.", _replace, "refs/replace"),
    Poging("A label with work that nobody has.", _label_met_werk, "label"),
    Poging("A link to another place.", _in_boom("120000,{blob},acties/x.yaml"), "verwijzing"),
    Poging("Another repository inside it.", _in_boom("160000,{commit},elders"), "submodule"),
    Poging("A name that Windows cannot write.", _dubbele_punt, "gewone naam"),
    Poging("Two names that are one.", _nieuw("RAO.yaml", "x: 1\n"), "hoofdletters"),
    Poging("A program that git starts.", _filter, "filter=x"),
    Poging("A file of 11 MB.", _nieuw("documenten/film.bin", b"\0" * 11_534_336), "MB"),
)
