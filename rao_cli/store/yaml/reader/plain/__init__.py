"""The short way through a text of which every line is plain, as nearly all of a register is.

Such a line holds a dash, a key or both, and behind that one value, or all of what stands between
brackets. To see that takes no parser of YAML and little more than half the time. What is noted is
the same, and whatever is otherwise in a text is left to the parser: nothing is refused here.
"""
