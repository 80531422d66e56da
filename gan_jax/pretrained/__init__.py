"""The trained GANs that come with the package, by name: no run, no network, no images needed."""
