"""How fast a step is, and what it is compared with."""
