"""What was erased stays away: where it would come back, and how a copy follows.

Any act asks this before it builds on what was committed; `workflow/bewaring` is what erases.
"""
