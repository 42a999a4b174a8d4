"""The hall: one function per act of the consultation; joins rules, documents and store."""
