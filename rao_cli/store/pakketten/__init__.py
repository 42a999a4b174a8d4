"""Packages of others: how a part of one is loaded without the rest."""
