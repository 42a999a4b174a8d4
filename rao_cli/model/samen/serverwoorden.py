"""How the hook of rao on a server begins and ends what it says, so that `rao sync` knows it."""

from typing import Final

#: The last line of a refusal.
WEIGERT: Final = "De server neemt dit niet aan. Er is niets gedeeld."
#: How a sentence about one commit begins; what is wrong in it, a later one does not take away.
IN_STAP: Final = "In vastlegging "
#: What somebody who types git does about that.
MET_GIT: Final = (
    "Een vastlegging erbij helpt hier niet. Verander de vastlegging zelf: de laatste met "
    "git commit --amend, een eerdere met git rebase -i."
)
