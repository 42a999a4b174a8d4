"""What was read of a register, kept in the git folder: the next run opens only what changed.

It is only ever a copy: whatever is odd about it counts as absent, and whatever is removed from it
is read again. `gebruik` says whether it is used, `sleutel` of which rao it is, `bestand` how a
file of it is read and written, `inhoud` what stands in it, `lezing` what a reading takes from it.
"""
