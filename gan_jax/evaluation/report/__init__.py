"""What an evaluation shows: tables, figures, and one HTML page."""
