"""Many members at once: on one device, on several, in several processes; the memory they take."""
