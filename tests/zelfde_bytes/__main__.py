"""Play the same stories with two revisions, and tell every byte that differs.

    .venv/bin/python -m tests.zelfde_bytes OUD [NIEUW]

OUD and NIEUW are revisions of this repository; without NIEUW it is the work tree. Both are played
at the same place, one after the other, so that paths are equal too. Exit code 1: something differs,
or the stories no longer play every command.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.zelfde_bytes import revisie, stappen
from tests.zelfde_bytes.spelen import Speler, Uitkomst, omgeving
from tests.zelfde_bytes.stappen import Verhaal
from tests.zelfde_bytes.verschil import Verschil, vergelijk

#: So many differences are shown with their text; of the rest only where they are.
_MEESTE_HEEL = 60
Gespeeld = Mapping[str, Sequence[Uitkomst]]


def speel(code: Path, spel: Path, voorbeelden: Path, verhalen: Sequence[Verhaal]) -> Gespeeld:
    """Play all stories with one checkout, the longest first."""
    lang = sorted(verhalen, key=lambda verhaal: -len(verhaal.stappen))
    with ThreadPoolExecutor(os.cpu_count()) as samen:
        uitkomsten = samen.map(lambda v: Speler(v, code, spel / v.naam).speel(voorbeelden), lang)
        gespeeld = {v.naam: uit for v, uit in zip(lang, uitkomsten, strict=True)}
    shutil.rmtree(spel)
    return gespeeld


def _verhalen(opdrachten: Sequence[str], voorbeelden: Path) -> list[Verhaal]:
    namen = sorted(pad.name for pad in (voorbeelden / "fout").iterdir() if pad.is_dir())
    return [
        stappen.maak_hulp(opdrachten),
        *stappen.lees_verhalen(),
        *stappen.maak_fout(namen),
    ]


def _hulp(code: Path, werk: Path) -> str:
    argv = [sys.executable, "-m", "rao_cli", "--help"]
    env = omgeving(code, werk, "hulp", "", "200")
    return subprocess.run(argv, env=env, capture_output=True, check=True, text=True).stdout


def onverwacht(gespeeld: Gespeeld) -> Iterator[str]:
    """Name the steps that did not go as they are written, and every bug."""
    for naam, uitkomsten in gespeeld.items():
        for u in uitkomsten:
            if b"Traceback (most recent call last)" in u.uit + u.fout:
                yield f"{naam}: {u.stap.regel}: traceback"
            elif u.stap.code not in {u.code, stappen.MAG_ALLES}:
                laatste = (u.fout or u.uit).decode(errors="replace").strip()[-300:]
                yield f"{naam}: {u.stap.regel}: code {u.code} en niet {u.stap.code}: {laatste}"


def dekking(opdrachten: Sequence[str], gespeeld: Gespeeld) -> tuple[list[str], list[str]]:
    """Return the commands that no step plays to a good end, and the options that none uses."""
    goed, gebruikt = set[str](), set[tuple[str, str]]()
    alle_opties = set[tuple[str, str]]()
    for u in (u for uitkomsten in gespeeld.values() for u in uitkomsten):
        pad = stappen.opdracht_van(u.stap, opdrachten)
        if u.stap.regel == f"{pad} --help":
            alle_opties |= {(pad, o) for o in revisie.lees_opties(u.uit.decode())}
        elif pad:
            gebruikt |= {(pad, woord.partition("=")[0]) for woord in u.stap.woorden}
            goed |= {pad} if u.code in {0, 1} else set()
    algemeen = {"--help", "--vandaag", "--map"}
    opties = sorted(f"{p} {o}" for p, o in alle_opties - gebruikt if p and o not in algemeen)
    return [pad for pad in opdrachten if pad not in goed], opties


def vertel(oud: Gespeeld, opdrachten: Sequence[str], verschillen: Sequence[Verschil]) -> None:
    """Print what was compared, what was not, and every difference."""
    aantal = Counter[str]()
    for naam, uitkomsten in oud.items():
        aantal["fout/*" if naam.startswith("fout-") else naam] += len(uitkomsten)
    print("Vergeleken: " + ", ".join(f"{naam} {n}" for naam, n in aantal.items()))
    print(f"Samen {aantal.total()} stappen, {len(opdrachten)} opdrachten.")
    if "hulp" in oud:  # all stories were played
        niet, opties = dekking(opdrachten, oud)
        print(f"Zonder goede afloop gespeeld: {', '.join(niet) or 'geen enkele opdracht'}")
        print(f"Opties die nergens voorkomen: {', '.join(opties) or 'geen'}")
    for regel in onverwacht(oud):
        print(f"LET OP  {regel}")
    for nummer, v in enumerate(verschillen):
        print(f"\n{'VERWACHT' if v.reden else 'VERSCHIL'}  {v.verhaal}: {v.stap}\n  in {v.wat}")
        tekst = f"want {v.reden}" if v.reden else v.tekst
        if nummer < _MEESTE_HEEL:
            print("  " + tekst.replace("\n", "\n  "))
    print(f"\n{len(verschillen)} verschillen, {sum(1 for v in verschillen if v.reden)} verwacht.")


def toon(gespeeld: Gespeeld) -> None:
    """Print what every step gave, to write new stories by."""
    for naam, uitkomsten in gespeeld.items():
        for u in uitkomsten:
            print(f"--- {naam} @{u.stap.dag} [{u.code}] {u.stap.regel}")
            print((u.uit + u.fout).decode(errors="replace").rstrip())


def main() -> int:
    """Play twice and compare; gives the exit code."""
    lezer = argparse.ArgumentParser(prog="zelfde_bytes", description=__doc__)
    lezer.add_argument("oud", help="the revision that is right")
    lezer.add_argument("nieuw", nargs="?", default=revisie.WERKMAP)
    lezer.add_argument("--alleen", default="", help="only stories of which the name begins so")
    lezer.add_argument("--toon", action="store_true", help="play OUD only, and show every step")
    gekozen = lezer.parse_args()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="zelfde-") as tijdelijk:
        werk = Path(tijdelijk).resolve()
        code, spel, eerder = werk / "code", werk / "spel", werk / "oud"
        revisie.leg_neer(gekozen.oud, code)
        opdrachten = revisie.lees_opdrachten(_hulp(code, werk))
        alle = _verhalen(opdrachten, code / "voorbeelden")
        verhalen = [v for v in alle if v.naam.startswith(gekozen.alleen)]
        oud = speel(code, spel, code / "voorbeelden", verhalen)
        if gekozen.toon:
            toon(oud)
            return 0
        code.rename(eerder)
        revisie.leg_neer(gekozen.nieuw, code)
        nieuw = speel(code, spel, eerder / "voorbeelden", verhalen)
    verschillen = [v for naam in oud for v in vergelijk(naam, oud[naam], nieuw[naam])]
    vertel(oud, opdrachten, verschillen)
    print(f"In {time.monotonic() - begin:.0f} seconden.")
    gemist = not gekozen.alleen and (dekking(opdrachten, oud)[0] or [*onverwacht(oud)])
    return 1 if gemist or any(not v.reden for v in verschillen) else 0


if __name__ == "__main__":
    sys.exit(main())
