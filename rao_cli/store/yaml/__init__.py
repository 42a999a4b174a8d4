"""Text of a register file to value and back: strict reader, schema, smallest edits."""
