"""What a register knows is no name in its files, and who sits at the table may be named."""

from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.privacy.meldingen import privacymeldingen

REGISTER = """\
soort: register
regio: {naam: Noord, provincies: [Drenthe]}
lkos: {zeewijk: {naam: LKO Zeewijk}}
leden: [{naam: Yusra Kaya, organisatie: COA, functie: regiomanager}]
organisaties: {COA: {naam: COA}}
bekende_woorden: [Nietbestaerd]
"""
OVERLEG = """\
soort: overleg
datum: 2026-03-12
status: gepland
gasten: [{organisatie: COA, naam: Hodan Kaya}]
# Met Hodan is gesproken. Met Abdi is gesproken.
"""


def bestand(pad: str, tekst: str) -> Bestand:
    """Return a file of the register."""
    return load_bestand(pad, tekst.encode())


def codes(pad: str, tekst: str, register: str | None = REGISTER) -> list[str | None]:
    """Return the codes about persons in a file of this register."""
    ding = bestand("rao.yaml", register).ding if register else None
    assert register is None or isinstance(ding, Register)
    weet = ding if isinstance(ding, Register) else None
    return [melding.code for melding, _ in privacymeldingen(bestand(pad, tekst), {}, weet)]


def test_a_known_word_is_no_name() -> None:
    """What stands under `bekende_woorden`, or is an LKO, is told no more."""
    tekst = "toelichting: Volgens Nietbestaerd kan Zeewijk dat.\n"
    assert codes("onderwerpen/2026/thema-x.yaml", tekst) == []
    assert codes("onderwerpen/2026/thema-x.yaml", tekst, None) == ["PRI13", "PRI13"]


def test_a_known_word_behind_a_title_is_a_name() -> None:
    """Whoever is called no name once, is not free behind a title; an LKO is."""
    assert codes("acties/2026/A.yaml", "toelichting: Mevrouw Nietbestaerd belt.\n") == ["PRI07"]
    assert codes("acties/2026/A.yaml", "toelichting: Mevrouw van Zeewijk belt.\n") == []
    assert codes("rao.yaml", REGISTER.replace("Nietbestaerd", "Mevrouw Jansen")) == ["PRI07"]


def test_rao_yaml_knows_its_own_words() -> None:
    """The file in which a word becomes known is judged by itself."""
    assert codes("rao.yaml", REGISTER, None) == []


def test_a_member_is_named_without_a_finding_but_not_with_a_title() -> None:
    """Who sits at the table stands in rao.yaml by name."""
    assert codes("acties/2026/A.yaml", "toelichting: Volgens Yusra Kaya kan het.\n") == []
    assert codes("acties/2026/A.yaml", "toelichting: Mevrouw Kaya belt.\n") == ["PRI07"]


def test_an_overleg_names_its_guests() -> None:
    """A guest may be named in the overleg; another person may not."""
    gevonden = privacymeldingen(bestand("overleggen/2026/2026-03-12.yaml", OVERLEG), {})
    assert [vondst.woorden for _, vondst in gevonden] == ["Abdi"]
