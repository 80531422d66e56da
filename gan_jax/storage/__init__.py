"""Files written so that nothing is lost, and the user's cache."""
