"""The voice: model in, text out. A Document is a value; nothing here reads or writes files."""
