"""The screen of a team lead: summaries of several GCO'ers together; needs no kluis."""
