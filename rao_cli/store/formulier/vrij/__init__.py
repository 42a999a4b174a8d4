"""A file that somebody made without a form: its parts are found by what their headings say."""
