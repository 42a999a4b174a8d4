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
    errno.ENOSPC: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EBUSY: "een ander programma houdt het vast",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.EIO: "de schijf geeft een fout",
}


def waarom(fout: OSError) -> str:
    """Return a part of a sentence, such as "de schijf is vol"."""
    return _ZINNEN.get(fout.errno or 0, f"foutcode {fout.errno} van het systeem")
