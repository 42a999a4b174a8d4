"""Answers of interviews that are not in git yet: kept beside git, never in it.

A draft is one file of its owner alone, written whole and down to the disk after every answer. Who
goes on with it holds its kernel lock, so that a second terminal begins a draft of its own.
"""
