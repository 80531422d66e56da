"""Training images: which there are, and how they become one array."""
