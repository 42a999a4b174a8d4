"""More than forty kinds of forgery, each with a sentence that says what is done."""

from typing import Final

from tests.workflow.historie.vervalst_git import GIT
from tests.workflow.historie.vervalst_inhoud import INHOUD
from tests.workflow.historie.vervalst_rij import RIJ
from tests.workflow.historie.vervalst_woord import WOORD

VERVALSINGEN: Final = {**INHOUD, **WOORD, **GIT, **RIJ}
