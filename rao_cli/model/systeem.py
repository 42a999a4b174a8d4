"""Why the system refused a file, in Dutch: its own words are English."""

import errno
from collections.abc import Mapping
from typing import Final

_ZINNEN: Final[Mapping[int, str]] = {
    errno.ENOENT: "dat bestaat niet",
    errno.EEXIST: "dat bestaat al",
    errno.EACCES: "u hebt daar geen rechten voor",
    errno.EPERM: "u hebt daar geen rechten voor",
    errno.EROFS: "de schijf staat op slot",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EINVAL: "die naam kan hier niet",
    errno.EILSEQ: "die naam kan hier niet",
    errno.ELOOP: "verwijzingen lopen in een kring",
    getattr(errno, "EDQUOT", errno.ENOSPC): "de schijf is vol: u mag niet meer ruimte gebruiken",
    errno.ENOSPC: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.ENOMEM: "het geheugen is vol",
    errno.EBUSY: "een ander programma houdt het vast",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.EIO: "de schijf geeft een fout",
}
#: What Windows says of a file that another program has open: sharing and lock violation.
_OPEN: Final = frozenset({32, 33})


def waarom(fout: OSError) -> str:
    """Return a part of a sentence, such as "de schijf is vol"."""
    if getattr(fout, "winerror", None) in _OPEN:
        return "een ander programma heeft het nog open, bijvoorbeeld Word of een editor"
    return _ZINNEN.get(fout.errno or 0, f"foutcode {fout.errno} van het systeem")
