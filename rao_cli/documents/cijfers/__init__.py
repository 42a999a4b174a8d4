"""The figures as report, table, data and plot (S14)."""
