"""A zaak as a person fills it in: its parts, a form of them, and what came back on one.

Forms, interviews and the editor all ask the same; `zaakdelen` is the one table of what that is.
"""
