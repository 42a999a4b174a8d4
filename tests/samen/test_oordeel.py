"""The judges see each kind of error: planted ones, put together without rao."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.samen.feiten import feiten_van
from tests.samen.keuring import keur
from tests.samen.oordeel import (
    Drie,
    keur_namen,
    keur_verlies,
    keur_vervallen,
    keur_verzonnen,
    keur_vragen,
)
from tests.samen.proces import Gedeeld, git
from tests.samen.wereld import Paar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.samen.feiten import Feiten
    from tests.samen.wereld import Wereld

PAD = "overleggen/2026/2026-03-12.yaml"
BASIS = "status: gepland\nlocatie: Assen\ntijd: '10:00-12:00'\n"
BESLUIT = "besluiten:\n  B-2026-03-12-01: {{agendapunt: {0}, besluit: Over {0}.}}\n"


def feiten(tekst: str, pad: str = PAD) -> Feiten:
    """Return what one file says."""
    return feiten_van({pad: tekst.encode()})


def drie(een: str, ander: str, samen: str, *gevraagd: tuple[str, ...], basis: str = BASIS) -> Drie:
    """Return four states of one file."""
    return Drie(feiten(basis), feiten(een), feiten(ander), feiten(samen), gevraagd)


EEN = BASIS.replace("Assen", "Emmen")
ANDER = BASIS.replace("12:00", "13:00")
SAMEN = EEN.replace("12:00", "13:00")


def test_goed() -> None:
    """What holds both changes is good."""
    staat = drie(EEN, ANDER, SAMEN)
    assert [*keur_verlies(staat), *keur_verzonnen(staat), *keur_vragen(staat)] == []


@pytest.mark.parametrize(("samen", "wie"), [(EEN, "wie samenvoegt"), (ANDER, "wie eerst deelde")])
def test_kwijt(samen: str, wie: str) -> None:
    """A change that is not there is lost, whoever made it."""
    (zin,) = keur_verlies(drie(EEN, ANDER, samen))
    assert zin.startswith(f"kwijt, van {wie}")


def test_stil_gekozen() -> None:
    """One of two changes of one place may not be taken without a question."""
    anders = BASIS.replace("Assen", "Zwolle")
    (zin,) = keur_verlies(drie(EEN, anders, EEN))
    assert zin.startswith("stil gekozen, van wie samenvoegt")
    assert [*keur_verlies(drie(EEN, anders, EEN, (PAD, "locatie")))] == []


def test_gevraagd_zonder_reden() -> None:
    """What only one changed is not asked."""
    zinnen = [*keur_vragen(drie(EEN, BASIS, EEN, (PAD, "locatie")))]
    assert zinnen == [
        f"gevraagd zonder reden: {PAD} > locatie is niet veranderd door wie samenvoegt"
    ]


def test_verzonnen() -> None:
    """What nobody typed may not stand there."""
    (zin,) = keur_verzonnen(drie(EEN, ANDER, SAMEN + "toelichting: Van niemand\n"))
    assert "van niemand" in zin


def test_weggehaald_komt_niet_terug() -> None:
    """What one took away is not there again."""
    zonder = BASIS.replace("locatie: Assen\n", "")
    (zin,) = keur_verlies(drie(zonder, ANDER, ANDER))
    assert "'Assen' → None" in zin


def test_twee_nummers() -> None:
    """Two besluiten that drew one number are both there, one of them under another."""
    een, ander = (BASIS + BESLUIT.format(punt) for punt in ("Z-7K3F9E", "Z-4M8T23"))
    goed = een + ander.splitlines()[-1].replace("-01", "-02")
    assert [*keur_verlies(drie(een, ander, goed))] == []
    assert [*keur_verlies(drie(een, ander, een))]


def test_een_gelijk_en_een_nieuw_nummer() -> None:
    """What both made alike keeps its number, also when the next thing of both does not."""
    gelijk = BASIS + BESLUIT.format("opening")
    drie_, twee = (f"  B-2026-03-12-0{n}: {{{{agendapunt: {{0}}}}}}\n" for n in (3, 2))
    een, ander = (gelijk + twee.format(punt) for punt in ("Z-7K3F9E", "Z-4M8T23"))
    staat = drie(een, ander, een + drie_.format("Z-4M8T23"))
    assert [*keur_verlies(staat), *keur_verzonnen(staat)] == []
    assert [*keur_verlies(drie(een, ander, een))]


def test_een_nieuw_nummer_en_een_dat_blijft() -> None:
    """Of two of one side only the number that the other drew too is another one in the end."""
    een = BASIS + BESLUIT.format("opening")
    tweede = "  B-2026-03-12-02: {agendapunt: Z-7K3F9E}\n"
    ander = BASIS + BESLUIT.format("Z-4M8T23")
    derde = ander.splitlines()[-1].replace("-01", "-03")
    staat = drie(een, ander + tweede, f"{een}{tweede}{derde}")
    assert [*keur_verlies(staat), *keur_verzonnen(staat)] == []
    assert [*keur_verlies(drie(een, ander + tweede, een + tweede))]


def test_de_dag_volgt_de_woorden() -> None:
    """Where the words were asked, the day of the other words goes with them; else it is lost."""
    een, ander = (
        f"{BASIS}vervallen:\n  reden: {reden}\n  datum: 2026-03-0{dag}\n"
        for reden, dag in (("Druk", 1), ("Ziek", 2))
    )
    assert [*keur_verlies(drie(een, ander, een, (PAD, "vervallen", "reden")))] == []
    assert [*keur_verlies(drie(een, ander, een, (PAD, "locatie")))]


def test_commentaar() -> None:
    """A remark that somebody wrote is there."""
    (zin,) = keur_verlies(drie(EEN + "# Nog bellen\n", ANDER, SAMEN))
    assert "Nog bellen" in zin


PUNTEN = "agendapunten:\n" + "".join(f"  - {{id: p{n}, soort: vast}}\n" for n in range(4))


def test_volgorde() -> None:
    """The order in which one put the points is kept."""
    regels = PUNTEN.splitlines(keepends=True)
    verzet = "".join([regels[0], regels[4], *regels[1:4]])
    erbij = PUNTEN + "  - {id: p9, soort: vast}\n"
    goed = verzet + "  - {id: p9, soort: vast}\n"
    assert [*keur_verlies(drie(verzet, erbij, goed, basis=PUNTEN))] == []
    zinnen = [*keur_verlies(drie(verzet, erbij, erbij, basis=PUNTEN))]
    assert [zin.rpartition(": ")[2] for zin in zinnen] == [f"p3 stond voor p{n}" for n in range(3)]


def test_verplaatst_en_veranderd() -> None:
    """What one changed in a meeting that the other moved, is there on the new day."""
    naar = "overleggen/2026/2026-03-19.yaml"
    weg = "verplaatst:\n  - {van: 2026-03-12, op: 2026-03-01}\n"
    een, samen = feiten(BASIS + weg, naar), feiten(ANDER + weg, naar)
    assert [*keur_verlies(Drie(feiten(BASIS), een, feiten(ANDER), samen))] == []
    (zin,) = keur_verlies(Drie(feiten(BASIS), een, feiten(ANDER), een))
    assert zin.startswith("kwijt, van wie samenvoegt")


def test_vervallen() -> None:
    """A cancelled meeting does not get an agenda."""
    vervallen = BASIS.replace("gepland", "vervallen")
    staat = drie(vervallen, BASIS + PUNTEN, vervallen + PUNTEN)
    assert [*keur_verlies(staat)] == []
    assert all("2026-03-12 is vervallen" in zin for zin in keur_vervallen(staat))
    assert [*keur_vervallen(staat)]


def test_dubbel_kenmerk() -> None:
    """One besluit may not stand in two meetings."""
    boom = {
        f"overleggen/2026/2026-03-{dag}.yaml": BESLUIT.format("Z-7K3F9E").encode()
        for dag in (12, 19)
    }
    assert "twee keer B-2026-03-12-01" in next(keur_namen(boom, feiten_van(boom)))


# --- whole registers, put together by git alone -------------------------------------------------


def speel(wereld: Wereld, plek: Path, paar: Sequence[str], *daarna: Sequence[str]) -> list[str]:
    """Let the first push, the other do this with git, and look at it."""
    een, ander = wereld.tafel(paar[0], paar[1], plek)
    assert git(een, "push", "-q").returncode == 0
    for argv in (["fetch", "-q"], *daarna, ["push", "-q", "--force"]):
        uit = git(ander, *argv)
        assert uit.returncode == 0, uit.stdout + uit.stderr
    git(een, "fetch", "-q")
    git(een, "reset", "-q", "--hard", "origin/main")
    return [*keur(wereld, Paar(paar[0], paar[1]), (een, ander), Gedeeld(), plek)]


VOEG = ("merge", "-q", "--no-edit", "origin/main")


def test_git_goed(wereld: Wereld, tmp_path: Path) -> None:
    """What git puts together well, is well."""
    assert speel(wereld, tmp_path / "x", ["vul-feiten", "actie-zet-dag"], VOEG) == []


def test_alles_van_een_kant(wereld: Wereld, tmp_path: Path) -> None:
    """Taking one side for all loses the other."""
    voeg = ("merge", "-q", "--no-edit", "-s", "ours", "origin/main")
    zinnen = speel(wereld, tmp_path / "x", ["vul-feiten", "actie-zet-dag"], voeg)
    assert any(zin.startswith("kwijt, van wie eerst deelde") and "feiten" in zin for zin in zinnen)


def test_verloren_geschiedenis(wereld: Wereld, tmp_path: Path) -> None:
    """An act of which the commit is gone is missed, and so is its change."""
    zinnen = speel(wereld, tmp_path / "x", ["vul-feiten", "actie-zet-dag"], ["status"])
    assert any("van a staat er 0 keer" in zin for zin in zinnen)
    assert any(zin.startswith("kwijt, van wie eerst deelde") for zin in zinnen)


def test_dubbele_handeling(wereld: Wereld, tmp_path: Path) -> None:
    """An act that stands in the history twice is seen."""
    nog_eens = ("cherry-pick", "--allow-empty", "--keep-redundant-commits", "origin/main")
    zinnen = speel(wereld, tmp_path / "x", ["vul-feiten", "actie-zet-dag"], VOEG, nog_eens)
    assert any("van a staat er 2 keer" in zin for zin in zinnen)


def test_schoon_en_fout(wereld: Wereld, tmp_path: Path) -> None:
    """A cancelled meeting with a first agenda: git sees nothing in it, the judges do."""
    zinnen = speel(wereld, tmp_path / "x", ["overleg-vervalt-juni", "agenda-juni"], VOEG)
    assert any("2026-06-11 is vervallen" in zin for zin in zinnen)


def test_stuk_loopt_achter(wereld: Wereld, tmp_path: Path) -> None:
    """A paper that is as it was, while its meeting changed, is seen."""
    oud = ("checkout", "-q", "HEAD^", "--", "documenten")
    leg_vast = ("commit", "-q", "-m", "Oude stukken")
    zinnen = speel(wereld, tmp_path / "x", ["niets", "agenda-minuten"], oud, leg_vast)
    assert any("agenda.md is niet wat rao er nu van zou maken" in zin for zin in zinnen)
