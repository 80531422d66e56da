"""What a reader of the user's own images hands over: the splits as they were found."""

import dataclasses

import numpy as np

MAX_CLASSES = 256
"""The most classes that the user's own images may have."""


@dataclasses.dataclass(frozen=True)
class Part:
    """Images that were found together, and their labels; nothing of them is checked yet.

    Attributes:
      name: What messages call them: the option, and the file or the folder.
      images: As stored: of any shape and type.
      labels: As stored; None if there are none.
    """

    name: str
    images: np.ndarray
    labels: np.ndarray | None = None


@dataclasses.dataclass(frozen=True)
class Found:
    """The user's own images.

    Attributes:
      train: The training images.
      test: The test images; None if there are none of their own.
      origin: What they were read from, for people.
      class_names: Each class's, if the classes have names.
    """

    train: Part
    test: Part | None
    origin: str
    class_names: tuple[str, ...] | None = None
