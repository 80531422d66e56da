"""The loop around the compiled steps, and everything it writes down."""
