"""What git says about the other side, as sentences: `{kant}` in them is what that is called."""

from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.fout import Zin, zoek_zin
from rao_cli.store.git.ver.kant import AndereKant

NIETS: Final = "Er is niets verstuurd en niets veranderd."
LATER: Final = "Probeer het later opnieuw met dezelfde opdracht."
VERBETER: Final = "{verbeter}"
#: First match wins. Git often adds that the access rights or the connection may be wrong too.
_ZINNEN: Final = (
    Zin(
        r"(?m)^remote: .*(No space left|quota exceeded|out of (disk ?)?space)",
        f"De schijf van {{kant}} is vol. {NIETS}",
        "Waarschuw wie {kant} beheert.",
    ),
    Zin(
        r"strange (hostname|pathname|port)|invalid characters|no path specified|bad port"
        r"|URL (using|rejected)|URL .*malformed|Unsupported protocol|unable to parse|invalid port"
        r"|(bad|illegal) (hostname|host|url)|Port number|transport .* not allowed"
        r"|Bad configuration",
        f"Het adres van {{kant}} klopt niet. {NIETS}",
        VERBETER,
    ),
    Zin(
        r"cannot run |unable to fork|(ssh|remote-https)['\"]?: (command )?not found"
        r"|not a git command|unable to find remote helper",
        f"git kan het programma niet starten waarmee het {{kant}} bereikt. {NIETS}",
        "Is ssh geïnstalleerd? Kijk met: git ls-remote {waar}",
    ),
    Zin(
        r"does not appear to be a git repository|repository .*not (found|exist)|not found"
        r"|not a git repository|does not exist",
        f"Op het adres van {{kant}} is geen git-repository te vinden. {NIETS}",
        VERBETER,
    ),
    Zin(
        r"Authentication failed|could not read (Username|Password)|terminal prompts disabled"
        r"|Permission denied \(|Host key verification failed|returned error: 40[13]|Access denied",
        f"De server van {{kant}} laat u niet toe. {NIETS}",
        "Kijk of u kunt inloggen met: git ls-remote {waar}\n"
        "Vraag zo nodig toegang aan wie {kant} beheert.",
    ),
    Zin(
        r"could ?n.t resolve|could not resolve|Failed to connect|could not connect"
        r"|couldn.t connect|Connection (timed out|refused|reset|closed)|Network is unreachable"
        r"|No route to host|timed out|too slow|RPC failed|early EOF|unexpected disconnect"
        r"|hung up unexpectedly|SSL|TLS|certificate|returned error: 5\d\d|unable to look up",
        f"{{Kant}} is nu niet te bereiken. {NIETS}",
        f"{LATER} Werkt uw internet?",
    ),
    Zin(
        r"hook declined|protected branch|remote rejected|not allowed",
        f"De server van {{kant}} weigert dit. {NIETS}",
        "Vraag wie {kant} beheert of u er mag schrijven.",
    ),
    Zin(
        r"fsck|bad (object|tree|ref)|index-pack|unpack-objects|did not send all|inflate|corrupt"
        r"|zlib|missing (blob|tree|commit)",
        f"Wat {{kant}} stuurt, klopt niet. rao neemt er niets van over. {NIETS}",
        "Waarschuw wie {kant} beheert.",
    ),
)


def zoek_netzin(kant: AndereKant, opdracht: str, gezegd: str, waar: str) -> RaoError | None:
    """Return the failure for what git said about the other side; None for something unknown."""
    zinnen = (
        Zin(een.patroon, kant.vul(een.zin), kant.vul(een.hint).replace(VERBETER, kant.verbeter))
        for een in _ZINNEN
    )
    return zoek_zin(zinnen, opdracht, gezegd, waar)
