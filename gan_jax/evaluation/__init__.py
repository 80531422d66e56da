"""How good samples are: metrics, baselines, and what an evaluation writes."""
