"""The branch that is checked out, and what git began there and did not finish."""
