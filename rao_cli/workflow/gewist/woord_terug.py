"""Words that were wiped, in what is about to be shared: by an answer, or in steps of our own.

Nobody names them. Who still has both histories sees what stood where now gewist stands; what the
new history says elsewhere is no such word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from rao_cli.model.bewaring.zoektekst import Zoektekst
from rao_cli.model.errors import Foutcode, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.woorden import waar
from rao_cli.model.taal import enkele
from rao_cli.model.tekens import als_naam, zichtbaar
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.geschiedenis import deze_stappen
from rao_cli.store.git.lezen.hele_historie import read_stappen, read_versies
from rao_cli.store.git.lezen.mailmap import zoals_vastgelegd
from rao_cli.store.git.lezen.objecten import read_blobs
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.store.git.wissen.tegenhangers import Lijnstap, read_lijn
from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.gewist.eigen_naam import zeg_andere_naam

#: More places than this nobody reads.
_GENOEMD: Final = 5
_KEUZE: Final = (
    "Koos u net uw eigen tekst? Typ weer rao sync, en kies die van de ander. rao vergat uw "
    "antwoorden. Voeg uw tekst daarna opnieuw toe, zonder wat is gewist."
)
_STAP: Final = (
    "Staat het in uw laatste stap? Haal die weg met rao ongedaan --wis, doe hem opnieuw zonder wat "
    "is gewist, en typ weer: rao sync"
)
#: rao takes no step away that it did not make; git does, and leaves the files.
_STAP_VAN_GIT: Final = (
    "Staat het in uw laatste stap? Die maakte u met git zelf. Haal hem eraf: git reset --soft "
    "HEAD~1\nUw bestanden blijven zoals ze zijn. Haal eruit wat is gewist, leg ze opnieuw vast met "
    "git, en typ weer: rao sync"
)
_MAKER: Final = "de naam of het mailadres bij vastlegging "
_ANDERE_NAAM: Final = "Zo heet u zelf in git. Geef git eerst een andere naam. Typ:"


class WoordTerug(RaoError):
    """What was wiped would be shared again: exit code 1."""

    code: Foutcode = "bevindingen"


def weiger_woorden(  # noqa: PLR0913 - two of them only say what is advised
    git: GitCall,
    prefix: str,
    woorden: Zoektekst,
    sprong: tuple[str, str],
    *,
    gekozen: bool,
    weg: Sequence[EigenStap],
    eigen: Mapping[str, str],
) -> None:
    """Refuse when a commit between two says them.

    `gekozen`: somebody answered questions; `weg` are steps that are not in our branch any more;
    `eigen` is what our branch calls a commit that was made anew to be shared.
    """
    plekken = [*dict.fromkeys(_plekken(git, prefix, woorden, sprong, eigen))]
    if not plekken:
        return
    raise WoordTerug(
        "In wat u wilt delen, staat weer iets dat is gewist. Er is niets gedeeld en niets "
        "veranderd.",
        hint="\n".join(
            [
                f"Het staat in: {enkele(plekken, _GENOEMD)}.",
                *([_KEUZE] if gekozen else []),
                *(_andere_naam(git, woorden) if _is_maker(plekken) else []),
                *(_wegwijs(weg, woorden) if weg else _laatste_stap(git)),
                "Lukt dat niet? Haal een nieuwe kopie op, in een nieuwe map: rao init --van ADRES",
                "Neem uw werk daar over, zonder wat is gewist, en gooi deze map weg.",
            ]
        ),
        exit_code=1,
    )


def _is_maker(plekken: Iterable[str]) -> bool:
    return any(een.startswith(_MAKER) for een in plekken)


def _andere_naam(git: GitCall, woorden: Zoektekst) -> list[str]:
    """Return how git gets another name; nothing where it has one by now."""
    raad = zeg_andere_naam(git, woorden.raakt)
    return [_ANDERE_NAAM, *raad] if raad else []


def _wegwijs(weg: Sequence[EigenStap], woorden: Zoektekst) -> Iterator[str]:
    """Say where a person sees the steps that a new copy does not have."""
    wat = [f"'{zichtbaar(woorden.vervang(stap.onderwerp))}'" for stap in weg]
    yield f"Het kan zitten in wat uit uw kopie wegviel: {enkele(wat)}. Hier ziet u dat nog:"
    yield from (f"  git show {stap.commit[:10]}" for stap in weg)


def _laatste_stap(git: GitCall) -> Iterator[str]:
    """Yield how the last step goes; of one that joined others, nothing."""
    for stap in deze_stappen(git, ["HEAD"], zoals_vastgelegd):
        if len(stap.ouders) == 1:
            yield _STAP if stap.handeling else _STAP_VAN_GIT


def zonder_wat_blijft(woorden: Zoektekst, bestanden: Mapping[str, bytes]) -> Zoektekst:
    """Return those that the new history does not say anywhere."""
    alles = "\n".join(data.decode("utf-8", "replace") for data in bestanden.values())
    if not woorden.raakt(alles):
        return woorden
    return Zoektekst(een for een in woorden.teksten if not Zoektekst([een]).raakt(alles))


def _plekken(
    git: GitCall,
    prefix: str,
    woorden: Zoektekst,
    sprong: tuple[str, str],
    eigen: Mapping[str, str],
) -> Iterator[str]:
    grenzen = (sprong[1], f"^{sprong[0]}")
    yield from _bij_stappen(read_lijn(git, *grenzen), woorden, eigen)
    paden = dict[str, dict[str, None]]()
    for stap in read_stappen(git, *grenzen):
        for pad, blob in stap.blobs.items():
            paden.setdefault(blob, {})[pad.removeprefix(prefix)] = None
    with Inhoudlezer() as lezer:
        for blob, data in read_versies(git, paden):
            heel = read_blobs(git, [blob])[blob] if data is None else data
            for pad in paden[blob]:
                veilig = als_naam(woorden.vervang(pad))
                if veilig != als_naam(pad):
                    yield f"de naam van {veilig}"
                yield from (f"{veilig}{veld}" for veld in _velden(lezer, pad, heel, woorden))


def _bij_stappen(
    stappen: Iterable[Lijnstap], woorden: Zoektekst, eigen: Mapping[str, str]
) -> Iterator[str]:
    """Yield what is said with a step, and who made it, by the number that a person sees here."""
    for stap in stappen:
        nummer = eigen.get(stap.commit, stap.commit)[:10]
        if woorden.raakt(stap.boodschap):
            yield f"de tekst bij vastlegging {nummer}"
        if any(map(woorden.raakt, stap.wie)):
            yield f"{_MAKER}{nummer}"


def _velden(lezer: Inhoudlezer, pad: str, data: bytes, woorden: Zoektekst) -> Iterator[str]:
    """Yield " (Z-7K3F9E, standpunt van COA, inzet)" of each field that says one."""
    inzage = lezer.lees(pad, data)
    if inzage is not None:
        # A file of another program: as a person reads it there, and as its bytes say it.
        if woorden.raakt(inzage.tekst) or woorden.raakt(data.decode("latin-1")):
            yield ""
        return
    tekst = data.decode("utf-8", "replace")
    if not woorden.raakt(tekst):
        return
    boom, fouten = read_boom(data) if is_registerbestand(pad) else (None, ())
    velden = [] if boom is None or fouten else [*_bladen(boom.waarde, woorden)]
    yield from (f" ({waar(pad, veld)})" for veld in velden)
    if not velden:
        nummers = [n for n, regel in enumerate(tekst.splitlines(), 1) if woorden.raakt(regel)]
        yield f" (regel {nummers[0]})" if nummers else ""


def _bladen(waarde: Any, woorden: Zoektekst, pad: Pad = ()) -> Iterator[Pad]:
    if isinstance(waarde, str):
        if woorden.raakt(waarde):
            yield pad
        return
    delen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    for stap, deel in delen:
        yield from _bladen(deel, woorden, (*pad, stap))
