"""Keep data of persons out: the gates, what they look at, and what they say.

Everything that comes in passes one of them: an answer or an option (`poort`), an answer that waits
on this computer (`concept`), what goes into a commit (`weigering`). They all look with the finder
of `model/privacy`; `vondsten` shows it a file as it stands and as it is meant, `meldingen` is what
`rao valideer` says of it, and `uitgang` keeps what was found out of what is shown.
"""
