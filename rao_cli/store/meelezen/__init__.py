"""A second process of this rao that reads a large register along, from its last file to its first.

Nobody waits for it: whoever loads takes what came in time and reads the rest. So when it is slow,
killed, or of another rao, the answer is the same, and only later. `bericht` is what the two say,
`meelezer` the side of who asks, `gesprek` how it asks, `processen` whether it pays. What it does
with a file besides reading is not the cellar's: `workflow/controle/meelezen/` has the program.
"""
