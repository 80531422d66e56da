"""Writing to a disk so that nothing is lost, and the user's cache."""
