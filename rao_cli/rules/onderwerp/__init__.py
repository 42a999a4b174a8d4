"""OND: knelpunt, trend, thema, kader, mededeling and voortgang (S7, S9, S10, S12-S16)."""
