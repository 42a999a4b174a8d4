"""Forgeries of the history itself: merges, rewriting, and the folder of git."""

from typing import Final

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD
from tests.workflow.historie.verhaal import BESLUIT
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import NIEUWPAD, STANDPUNT, TEKST, VOLGENDPAD, Vervalsing


def _voeg_samen(v: Vervalser) -> None:
    """Begin an honest merge of two branches, and leave it to be committed."""
    v.git("branch", "zij")
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Kan het gezin")
    v.leg_vast()
    v.git("switch", "--quiet", "zij")
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    v.leg_vast()
    v.git("switch", "--quiet", "main")
    v.git("merge", "--quiet", "--no-commit", "zij")


def _in_een_samenvoeging(v: Vervalser) -> None:
    _voeg_samen(v)
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast("Merge branch 'zij'")


def _open_tekst_in_samenvoeging(v: Vervalser) -> None:
    _voeg_samen(v)
    v.vervang(NIEUWPAD, "onderwerp: Gezin", "onderwerp: Man")
    v.leg_vast("Merge branch 'zij'")


def _open_tekst_door_sync(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Samengevoegd met het gedeelde register", "sync")


def _agenda_door_sync(v: Vervalser) -> None:
    v.vervang(VOLGENDPAD, "'10:00-12:00'", "'08:00-09:00'")
    v.maak_agenda_kloppend(VOLGENDPAD)
    v.als_rao("Samengevoegd met het gedeelde register", "sync")


def _agenda_als_eigen_tekst(v: Vervalser) -> None:
    v.vervang(VOLGENDPAD, "'10:00-12:00'", "'08:00-09:00'")
    v.maak_agenda_kloppend(VOLGENDPAD)
    eigen = f"Rao-Handeling: sync\nRao-Eigen-Tekst: {VOLGENDPAD}\nRao-Wijziging: {'e' * 20}"
    v.leg_vast(f"Samengevoegd met het gedeelde register\n\n{eigen}")


def _erratum_na_sync(v: Vervalser) -> None:
    """Let rao sync once touch a fixed meeting, and type an erratum of one's own after that."""
    v.vervang(OVERLEGPAD, "soort: overleg", "# Samen\nsoort: overleg")
    v.als_rao("Samengevoegd met het gedeelde register", "sync")
    tekst = (v.map / OVERLEGPAD).read_text()
    erratum = f"  - {{besluit: {BESLUIT}, datum: 2026-03-30, tekst: Lees 1 mei.}}\n"
    (v.map / OVERLEGPAD).write_text(f"{tekst}{erratum}")
    v.leg_vast("Erratum")


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


def _vervangen(v: Vervalser) -> None:
    v.git("replace", v.van("overleg-houd"), v.van("agenda-stel-vast"))


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


def _onleesbaar(v: Vervalser) -> None:
    eerst = (v.map / OVERLEGPAD).read_text()
    (v.map / OVERLEGPAD).write_text("{\n")
    v.leg_vast("Even bezig")
    (v.map / OVERLEGPAD).write_text(eerst)
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast("Klaar")


def _onleesbaar_gebleven(v: Vervalser) -> None:
    (v.map / OVERLEGPAD).write_text("{\n")
    v.leg_vast("Even bezig")


def _samenvoeging_liegt(v: Vervalser) -> None:
    _voeg_samen(v)
    v.als_rao("Terugkoppeling bevestigd", "terugkoppeling-bevestigd")


def _verhuisd(v: Vervalser) -> None:
    v.verhuis("register")
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    v.leg_vast("Verhuisd")


def _tweede_begin(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text().replace(OVERLEG, "2026-02-12")
    v.git("switch", "--quiet", "--orphan", "los")
    (v.map / "overleggen/2026").mkdir(parents=True, exist_ok=True)
    (v.map / "overleggen/2026/2026-02-12.yaml").write_text(tekst)
    v.leg_vast("Begin")
    v.git("switch", "--quiet", "main")
    v.git("merge", "--quiet", "--allow-unrelated-histories", "--message", "Samen", "los")


GIT: Final = {
    "verhuisd": Vervalsing("Het register verhuist, en verandert onderweg.", _verhuisd),
    "samen-liegt": Vervalsing("Een samenvoeging noemt een handeling.", _samenvoeging_liegt),
    "tweede-begin": Vervalsing("Een vast overleg komt uit een tweede begin.", _tweede_begin),
    "boom": Vervalsing("Een map in .git is overschreven.", _boom_in_de_map_git),
    "gesloten-samen": Vervalsing(
        "Een gesloten zaak is veranderd in een samenvoeging.", _onnozele_samenvoeging
    ),
    "vervangen": Vervalsing("git toont een andere vastlegging (git replace).", _vervangen),
    "onleesbaar": Vervalsing("Een wijziging achter een onleesbaar bestand.", _onleesbaar),
    "niet-te-lezen": Vervalsing("Een vast overleg is niet meer te lezen.", _onleesbaar_gebleven),
    "samen-open": Vervalsing(
        "Open tekst van niemand in een samenvoeging.", _open_tekst_in_samenvoeging
    ),
    "sync-open": Vervalsing(
        "Open tekst van niemand, met de trailers van sync.", _open_tekst_door_sync
    ),
    "sync-agenda": Vervalsing("Een vaste agenda, met de trailers van sync.", _agenda_door_sync),
    "sync-eigen": Vervalsing("Een vaste agenda, als eigen tekst in sync.", _agenda_als_eigen_tekst),
    "sync-eerder": Vervalsing("Een erratum zonder vingerafdruk, na een sync.", _erratum_na_sync),
    "samenvoeging": Vervalsing("Een wijziging in een samenvoeging.", _in_een_samenvoeging),
    "ons": Vervalsing("Een samenvoeging die andermans werk weggooit.", _andermans_werk_weg),
    "afgekapt": Vervalsing("Het begin van de geschiedenis is afgekapt.", _afgekapt),
    "map-git": Vervalsing("Een bestand in de map .git is overschreven.", _in_de_map_git),
    "auteur": Vervalsing("Een stap staat op naam van een ander.", _andere_auteur, zonder=False),
    "herschreven": Vervalsing("De geschiedenis is herschreven.", _herschreven, zonder=False),
    "teruggezet": Vervalsing("De geschiedenis is teruggezet.", _teruggezet, zonder=False),
    "opnieuw": Vervalsing("De geschiedenis begint opnieuw.", _opnieuw_begonnen, zonder=False),
}
