"""Git as a hook has to call it: with the index and the objects that git says it is about."""

import os
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall

#: What git tells a hook and what counts: a part of the work may lie in an index of its own, and
#: what is being received lies apart (quarantine) until the hook agrees.
_VAN_GIT: Final = (
    "GIT_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
)


def git_van_haak() -> GitCall:
    """Return git in the folder where git started the hook; objects, index as git said them."""
    omgeving = {naam: os.environ[naam] for naam in _VAN_GIT if naam in os.environ}
    return GitCall(Path.cwd(), omgeving=omgeving)
