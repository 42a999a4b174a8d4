"""Forty kinds of forgery, each with a sentence: what is done, and by what it is found.

`zonder` says whether it is found without signatures and without anchors.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK
from tests.workflow.historie.verhaal import BRIEF, NIEUWE_LIJST, TWEEDE, VOLGEND
from tests.workflow.historie.vervalser import Vervalser

Doe = Callable[[Vervalser], object]
LIJST_MD: Final = f"documenten/{OVERLEG}/besluitenlijst.md"
BRIEF_MD: Final = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
BRIEFPAD: Final = f"terugkoppelingen/2026/{BRIEF}.yaml"
ACTIEPAD: Final = f"acties/2026/A-{OVERLEG}-01.yaml"
NIEUWPAD: Final = f"signaallijsten/2026/{NIEUWE_LIJST}.yaml"
VOLGENDPAD: Final = f"overleggen/2026/{VOLGEND}.yaml"
TEKST: Final = "Het gezin blijft tot 1 juni."
STANDPUNT: Final = "Er is plek tot de zomer."


class Vervalsing(NamedTuple):
    """One kind of forgery."""

    zin: str
    doe: Doe
    zonder: bool = True


def _tekst_en_vingerafdruk(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _alleen_tekst(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _standpunt(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, STANDPUNT, "Er is geen plek.")
    v.leg_vast()


def _vraag(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, "Mag het gezin blijven", "Moet het gezin weg")
    v.leg_vast()


def _dag_van_verzenden(v: Vervalser) -> None:
    v.vervang(BRIEFPAD, "verzonden_op: 2026-03-18", "verzonden_op: 2026-03-14")
    v.leg_vast()


def _bevestiging_weg(v: Vervalser) -> None:
    v.vervang(BRIEFPAD, "bevestigd_op: 2026-03-19\n", "")
    v.vervang(BRIEFPAD, "status: bevestigd", "status: verzonden")
    v.leg_vast()


def _besluitenlijst_weg(v: Vervalser) -> None:
    v.weg(LIJST_MD)
    v.leg_vast("Opgeruimd")


def _besluitenlijst_anders(v: Vervalser) -> None:
    v.vervang(LIJST_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _lijst_zogenaamd_gemaakt(v: Vervalser) -> None:
    v.vervang(LIJST_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.als_rao(f"Besluitenlijst van {OVERLEG}", "besluitenlijst-genereer", OVERLEG)


def _boom_in_de_map_git(v: Vervalser) -> None:
    wat = "HEAD:overleggen/2026"
    boom, anders = v.git("rev-parse", wat), v.git("rev-parse", f"{v.van('overleg-houd')}{wat[4:]}")
    objecten = v.map / ".git/objects"
    doel = objecten / boom[:2] / boom[2:]
    doel.chmod(0o644)
    doel.write_bytes((objecten / anders[:2] / anders[2:]).read_bytes())


def _onnozele_samenvoeging(v: Vervalser) -> None:
    v.git("branch", "zij")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast()
    v.git("switch", "--quiet", "zij")
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Kan het gezin")
    v.leg_vast()
    v.git("merge", "--quiet", "--no-commit", "main")
    v.vervang(LIJSTPAD, STANDPUNT, "Er is geen plek.")
    v.leg_vast("Merge branch 'main'")


def _vermomd_als_meer(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    trailers = f"Rao-Handeling: standpunt\nRao-Wijziging: {'c' * 20}"
    v.leg_vast(f"Samen\n\n{trailers}\n\nNog een\n\n{trailers}")


def _vervangen(v: Vervalser) -> None:
    v.git("replace", v.van("overleg-houd"), v.van("agenda-stel-vast"))


def _errata_weg(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text()
    begin = tekst.index("errata:")
    (v.map / OVERLEGPAD).write_text(tekst[:begin])
    v.maak_kloppend(OVERLEGPAD, eerste_soort=True)
    v.leg_vast()


def _erratum_anders(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "Lees 1 juli", "Lees 1 mei")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _verkeerde_handeling(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "onderwerp: Gezin verblijft", "onderwerp: Alleenstaande verblijft")
    v.als_rao(f"Standpunt van COA op {NIEUWE_LIJST}", "standpunt", NIEUWE_LIJST)


def _verkeerde_zaak(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Zaak aangevuld", "zaak-wijzig", ZAAK)


def _onderwerp_liegt(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao(f"Zaak {TWEEDE} gewijzigd", "zaak-wijzig", NIEUWE_LIJST)


def _wijziging_dubbel(v: Vervalser) -> None:
    eerder = v.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Zaak gewijzigd", "zaak-wijzig", NIEUWE_LIJST, id_=eerder)


def _niets(v: Vervalser) -> None:
    v.als_rao(f"Terugkoppeling {BRIEF} bevestigd", "terugkoppeling-bevestigd", BRIEF)


def _zonder_wijziging(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast(f"Zaak gewijzigd\n\nRao-Handeling: zaak-wijzig\nRao-Betreft: {NIEUWE_LIJST}")


def _ongedaan(v: Vervalser) -> None:
    laatste = v.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    v.vervang(NIEUWPAD, "status: ingediend", "status: concept")
    trailers = f"Rao-Handeling: ongedaan\nRao-Maakt-Ongedaan: {laatste}\nRao-Wijziging: {'a' * 20}"
    v.leg_vast(f"Ongedaan gemaakt: agenda-stel-vast\n\n{trailers}")


def _onbekende_handeling(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Lijst bijgewerkt", "lijst-bijwerken", NIEUWE_LIJST)


def _lijst_terug(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "status: ingediend", "status: concept")
    v.leg_vast()


def _overleg_terug(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    v.leg_vast()


def _vaststelling_weg(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text()
    begin = tekst.index("  besluitenlijst:\n    op:")
    einde = tekst.index("errata:")
    (v.map / OVERLEGPAD).write_text(tekst[:begin] + tekst[einde:])
    v.vervang(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    v.leg_vast()


def _met_de_hand_vastgesteld(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text().replace(OVERLEG, "2026-02-12")
    (v.map / "overleggen/2026/2026-02-12.yaml").write_text(tekst)
    v.leg_vast()


def _dag_van_vaststellen(v: Vervalser) -> None:
    v.vervang(OVERLEGPAD, "op: 2026-03-13", "op: 2026-03-12")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _actie_anders(v: Vervalser) -> None:
    v.vervang(ACTIEPAD, "2026-04-01", "2026-09-01")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _actie_weg(v: Vervalser) -> None:
    v.weg(ACTIEPAD)
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast()


def _zaak_weg(v: Vervalser) -> None:
    tekst = (v.map / LIJSTPAD).read_text()
    begin = tekst.index(f"  {TWEEDE}:")
    einde = tekst.index("\ningediend_op", begin)
    (v.map / LIJSTPAD).write_text(tekst[:begin].rstrip() + tekst[einde:])
    v.leg_vast()


def _lijst_weg(v: Vervalser) -> None:
    v.weg(NIEUWPAD)
    v.leg_vast()


def _brief_weg(v: Vervalser) -> None:
    v.weg(BRIEFPAD)
    v.weg(BRIEF_MD)
    v.leg_vast()


def _brief_anders(v: Vervalser) -> None:
    v.vervang(BRIEF_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.leg_vast()


def _kenmerk_opnieuw(v: Vervalser) -> None:
    (v.map / "onderwerpen/2026").mkdir(parents=True)
    pad = "onderwerpen/2026/thema-7k3f9e.yaml"
    kop = "soort: onderwerp\nkenmerk: thema-7k3f9e\nstatus: open\ndatum: 2026-03-30\n"
    (v.map / pad).write_text(f"{kop}type: thema\ntitel: Lang verblijf in de opvang\n")
    v.leg_vast("Thema erbij")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast("Opmerking")
    v.weg(pad)
    v.leg_vast("Thema weg")
    (v.map / "onderwerpen/2026").mkdir(parents=True, exist_ok=True)
    (v.map / pad).write_text(f"{kop}type: thema\ntitel: Overlast op locaties\n")
    v.leg_vast("Thema erbij")


def _verwisseld(v: Vervalser) -> None:
    tekst = (v.map / LIJSTPAD).read_text()
    ruil = tekst.replace(ZAAK, "@").replace(TWEEDE, ZAAK).replace("@", TWEEDE)
    (v.map / LIJSTPAD).write_text(ruil)
    v.leg_vast()


def _ontvangst(v: Vervalser) -> None:
    v.vervang(LIJSTPAD, "ontvangen_op: 2026-03-07", "ontvangen_op: 2026-03-06")
    v.leg_vast()


def _agenda(v: Vervalser) -> None:
    v.vervang(VOLGENDPAD, "'10:00-12:00'", "'08:00-09:00'")
    v.maak_agenda_kloppend(VOLGENDPAD)
    v.leg_vast()


def _te_vroeg(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    toen = "2026-02-01T10:00:00+00:00"
    v.leg_vast(GIT_AUTHOR_DATE=toen, GIT_COMMITTER_DATE=toen)


def _te_laat(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    dan = "2031-02-01T10:00:00+00:00"
    v.leg_vast(GIT_AUTHOR_DATE=dan, GIT_COMMITTER_DATE=dan)


def _onleesbaar(v: Vervalser) -> None:
    eerst = (v.map / OVERLEGPAD).read_text()
    (v.map / OVERLEGPAD).write_text("{\n")
    v.leg_vast("Even bezig")
    (v.map / OVERLEGPAD).write_text(eerst)
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast("Klaar")


def _in_een_samenvoeging(v: Vervalser) -> None:
    v.git("branch", "zij")
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Kan het gezin")
    v.leg_vast()
    v.git("switch", "--quiet", "zij")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast()
    v.git("switch", "--quiet", "main")
    v.git("merge", "--quiet", "--no-commit", "zij")
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast("Merge branch 'zij'")


def _andermans_werk_weg(v: Vervalser) -> None:
    v.git("switch", "--quiet", "-c", "zij", f"{v.van('terugkoppeling-genereer')}")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast()
    v.git("merge", "--quiet", "--strategy=ours", "--message", "Merge branch 'main'", "main")
    v.git("branch", "--force", "main", "zij")
    v.git("switch", "--quiet", "main")


def _afgekapt(v: Vervalser) -> None:
    knip = v.van("signaallijst-ontvang")
    (v.map / ".git/info").mkdir(exist_ok=True)
    (v.map / ".git/info/grafts").write_text(f"{knip}\n")


def _in_de_map_git(v: Vervalser) -> None:
    blob = v.git("rev-parse", f"HEAD:{OVERLEGPAD}")
    anders = (v.map / OVERLEGPAD).read_text().replace(TEKST, "Het gezin gaat op 1 mei.")
    (v.map / "vals").write_text(anders)
    vals = v.git("hash-object", "-w", "vals")
    (v.map / "vals").unlink()
    objecten = v.map / ".git/objects"
    doel = objecten / blob[:2] / blob[2:]
    doel.chmod(0o644)
    doel.write_bytes((objecten / vals[:2] / vals[2:]).read_bytes())


def _andere_auteur(v: Vervalser) -> None:
    v.git("commit", "--quiet", "--amend", "--no-edit", "--author", "A. Ander <a@ander.invalid>")


def _herschreven(v: Vervalser) -> None:
    """Change a besluit before it was fixed, and play everything after it again."""
    midden, einde = v.van("nieuw-besluit"), v.git("rev-parse", "HEAD")
    boom = v.git("rev-parse", f"{midden}^{{tree}}")
    boodschap = v.git("log", "-1", "--format=%B", midden)
    toen = v.git("log", "-1", "--format=%cI", midden)
    klok = {"GIT_AUTHOR_DATE": toen, "GIT_COMMITTER_DATE": toen}
    anders = ("-c", "user.name=A. Ander", "commit-tree", boom, "-p", f"{midden}^", "-m", boodschap)
    wie = {"GIT_AUTHOR_NAME": "A. Ander", "GIT_COMMITTER_NAME": "A. Ander"}
    nieuw = v.git(*anders, **klok, **wie)
    for commit in v.git("rev-list", "--reverse", f"{midden}..{einde}").split():
        toen = v.git("log", "-1", "--format=%cI", commit)
        klok = {"GIT_AUTHOR_DATE": toen, "GIT_COMMITTER_DATE": toen}
        tekst = v.git("log", "-1", "--format=%B", commit)
        nieuw = v.git("commit-tree", f"{commit}^{{tree}}", "-p", nieuw, "-m", tekst, **klok)
    v.git("reset", "--quiet", "--hard", nieuw)


def _teruggezet(v: Vervalser) -> None:
    v.git("reset", "--quiet", "--hard", f"{v.van('erratum')}^")


def _opnieuw_begonnen(v: Vervalser) -> None:
    boom = v.git("rev-parse", "HEAD^{tree}")
    v.git("reset", "--quiet", "--hard", v.git("commit-tree", boom, "-m", "Begin"))


def _open_tekst(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast()


def _onder_een_naam(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast(GIT_AUTHOR_NAME="IND Ter Apel", GIT_AUTHOR_EMAIL="ind@ind.invalid")


def _net_als_rao(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao(f"Zaak op {NIEUWE_LIJST} gewijzigd", "zaak-wijzig", NIEUWE_LIJST)


VERVALSINGEN: Final = {
    "tekst-en-vingerafdruk": Vervalsing(
        "Een besluit en de vingerafdruk zijn samen veranderd.", _tekst_en_vingerafdruk
    ),
    "alleen-tekst": Vervalsing("Een vastgesteld besluit is veranderd.", _alleen_tekst),
    "standpunt": Vervalsing("Het standpunt bij een gesloten zaak is veranderd.", _standpunt),
    "vraag": Vervalsing("De vraag van een gesloten zaak is veranderd.", _vraag),
    "verzonden": Vervalsing("De dag van verzenden is veranderd.", _dag_van_verzenden),
    "bevestigd": Vervalsing("De bevestiging van een LKO is weggehaald.", _bevestiging_weg),
    "besluitenlijst-weg": Vervalsing("besluitenlijst.md is weggehaald.", _besluitenlijst_weg),
    "besluitenlijst": Vervalsing("besluitenlijst.md zegt iets anders.", _besluitenlijst_anders),
    "zogenaamd-gemaakt": Vervalsing(
        "besluitenlijst.md zegt iets anders, met trailers.", _lijst_zogenaamd_gemaakt
    ),
    "boom": Vervalsing("Een map in .git is overschreven.", _boom_in_de_map_git),
    "gesloten-samen": Vervalsing(
        "Een gesloten zaak is veranderd in een samenvoeging.", _onnozele_samenvoeging
    ),
    "meer-stappen": Vervalsing("Trailers van meer stappen verbergen er een.", _vermomd_als_meer),
    "vervangen": Vervalsing("git toont een andere vastlegging (git replace).", _vervangen),
    "errata-weg": Vervalsing(
        "Errata zijn weg, en de vingerafdruk is er een van de eerste soort.", _errata_weg
    ),
    "erratum": Vervalsing("De tekst van een erratum is veranderd.", _erratum_anders),
    "handeling": Vervalsing("De trailer noemt een andere handeling.", _verkeerde_handeling),
    "betreft": Vervalsing("De trailer noemt een andere zaak.", _verkeerde_zaak),
    "onderwerp": Vervalsing("De beschrijving noemt een andere zaak.", _onderwerp_liegt),
    "wijziging": Vervalsing("De Rao-Wijziging is van een andere stap.", _wijziging_dubbel),
    "niets": Vervalsing("Er staat een handeling bij een stap zonder verandering.", _niets),
    "geen-wijziging": Vervalsing("Een handeling van rao zonder Rao-Wijziging.", _zonder_wijziging),
    "ongedaan": Vervalsing("Ongedaan maken dat iets anders verandert.", _ongedaan),
    "verzonnen": Vervalsing("Een handeling die rao niet kent.", _onbekende_handeling),
    "lijst-terug": Vervalsing("Een ingediende lijst is weer concept.", _lijst_terug),
    "overleg-terug": Vervalsing("Een vastgesteld overleg is weer gehouden.", _overleg_terug),
    "niet-vast": Vervalsing("De vaststelling is weggehaald.", _vaststelling_weg),
    "verzonnen-lijst": Vervalsing(
        "Een vastgesteld overleg dat er nooit was.", _met_de_hand_vastgesteld
    ),
    "dag-van-vaststellen": Vervalsing("De dag van vaststellen is anders.", _dag_van_vaststellen),
    "actie": Vervalsing("De uiterste dag van een afspraak is veranderd.", _actie_anders),
    "actie-weg": Vervalsing("Een afspraak is weggehaald.", _actie_weg),
    "zaak-weg": Vervalsing("Een zaak is van een lijst verdwenen.", _zaak_weg),
    "lijst-weg": Vervalsing("Een ingediende lijst is weggehaald.", _lijst_weg),
    "brief-weg": Vervalsing("Een verzonden terugkoppeling is weggehaald.", _brief_weg),
    "brief": Vervalsing("De tekst van een verzonden brief is veranderd.", _brief_anders),
    "kenmerk": Vervalsing("Een kenmerk is opnieuw gebruikt voor iets anders.", _kenmerk_opnieuw),
    "verwisseld": Vervalsing("Twee zaken hebben elkaars kenmerk.", _verwisseld),
    "ontvangen": Vervalsing("De dag van ontvangst is veranderd.", _ontvangst),
    "agenda": Vervalsing("Een vaste agenda en haar vingerafdruk zijn veranderd.", _agenda),
    "te-vroeg": Vervalsing("Een stap van voor de stap ervoor.", _te_vroeg),
    "te-laat": Vervalsing("Een stap die nog moet komen.", _te_laat),
    "onleesbaar": Vervalsing("Een wijziging achter een onleesbaar bestand.", _onleesbaar),
    "samenvoeging": Vervalsing("Een wijziging in een samenvoeging.", _in_een_samenvoeging),
    "ons": Vervalsing("Een samenvoeging die andermans werk weggooit.", _andermans_werk_weg),
    "afgekapt": Vervalsing("Het begin van de geschiedenis is afgekapt.", _afgekapt),
    "map-git": Vervalsing("Een bestand in de map .git is overschreven.", _in_de_map_git),
    "auteur": Vervalsing("Een stap staat op naam van een ander.", _andere_auteur, zonder=False),
    "herschreven": Vervalsing("De geschiedenis is herschreven.", _herschreven, zonder=False),
    "teruggezet": Vervalsing("De geschiedenis is teruggezet.", _teruggezet, zonder=False),
    "opnieuw": Vervalsing("De geschiedenis begint opnieuw.", _opnieuw_begonnen, zonder=False),
    "open-tekst": Vervalsing("De tekst van een open zaak is veranderd.", _open_tekst, zonder=False),
    "andermans-naam": Vervalsing(
        "Een wijziging op naam van een organisatie.", _onder_een_naam, zonder=False
    ),
    "net-als-rao": Vervalsing(
        "Een wijziging met trailers die kloppen.", _net_als_rao, zonder=False
    ),
}
