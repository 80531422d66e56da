"""The run directory: who may write to it, its checkpoints, and the way back from it to a GAN."""
