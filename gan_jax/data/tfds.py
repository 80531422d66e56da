"""MNIST and its drop-in replacements through TensorFlow Datasets, without TensorFlow.

TFDS reads without TensorFlow, but its MNIST builders extract archives and encode images with
it. The subclasses here do these two steps with `idx` and Pillow and leave the rest, the download
and the file format included, to TFDS; what they prepare is TFDS's own dataset.
"""

import contextlib
import functools
import io
import struct
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow_datasets as tfds
from PIL import Image
from tensorflow_datasets.core import hashing
from tensorflow_datasets.core.registered import skip_registration
from tensorflow_datasets.image_classification import mnist

from gan_jax.data import emnist, idx
from gan_jax.data.source import NUM_EXAMPLES, is_emnist
from gan_jax.terminal.errors import RunError, reason

_BASES = {"mnist": mnist.MNIST, "fashion_mnist": mnist.FashionMNIST, "kmnist": mnist.KMNIST}
_NETWORK_TIMEOUT = 10  # seconds


@functools.cache
def builder_class(dataset: str) -> type[Any]:
    """Returns TFDS's builder of a dataset, a `GeneratorBasedBuilder` without TensorFlow."""
    if is_emnist(dataset):
        return _emnist_builder_class(dataset)
    with skip_registration():

        class Builder(_BASES[dataset]):
            name = dataset
            url_infos = _BASES[dataset].url_infos  # else looked for beside this file
            on_example: Callable[[], None] = staticmethod(lambda: None)
            files: dict[str, Path] | None = None  # None: to be downloaded

            def _split_generators(self, dl_manager):
                urls = {file: self.URL + file for file in sum(idx.FILES.values(), ())}
                paths = self.files or dl_manager.download(urls)
                return {
                    split: self._generate_examples(Path(paths[images]), Path(paths[labels]))
                    for split, (images, labels) in idx.FILES.items()
                }

            def _generate_examples(self, images, labels):
                pairs = zip(idx.read_idx(images), idx.read_idx(labels), strict=True)
                for index, (image, label) in enumerate(pairs):
                    self.on_example()
                    yield index, {"image": Image.fromarray(image), "label": int(label)}

    return Builder


def _emnist_builder_class(dataset: str) -> type[Any]:
    """Returns TFDS's builder of EMNIST; it builds the one configuration that is asked for."""
    with skip_registration():

        class Builder(mnist.EMNIST):
            name = "emnist"
            url_infos = mnist.EMNIST.url_infos  # else looked for beside this file
            on_example: Callable[[], None] = staticmethod(lambda: None)
            files: dict[str, Path] | None = None  # None: to be downloaded

            def _split_generators(self, dl_manager):
                paths = self.files or dl_manager.download({emnist.ARCHIVE: self.URL})
                archive = Path(paths[emnist.ARCHIVE])
                return {
                    split: self._generate_examples(archive, split, count)
                    for split, count in NUM_EXAMPLES[dataset].items()
                }

            def _generate_examples(self, archive, split, count):
                pairs = zip(*emnist.read(archive, dataset, split, count), strict=True)
                for index, (image, label) in enumerate(pairs):
                    self.on_example()
                    yield index, {"image": Image.fromarray(image), "label": int(label)}

    return Builder


def find_files(name: str, directory: Path) -> dict[str, Path]:
    """Finds a dataset's four original files in a directory, and checks what they hold.

    Of EMNIST, it is one archive, which may be named itself.

    Returns:
      The path of each, by its published name.

    Raises:
      UsageError: Naming the file that is missing, corrupt or another one.
    """
    infos = builder_class(name).url_infos.values()
    if is_emnist(name):
        return emnist.find(name, directory, next(iter(infos)).checksum)
    return idx.find(name, directory, {info.filename: info.checksum for info in infos})


def can_download(name: str) -> str | None:
    """Asks the dataset's server for one file's head; returns why it cannot be had, or None."""
    url = builder_class(name).URL + ("" if is_emnist(name) else idx.FILES["test"][1])
    try:
        request = urllib.request.Request(url, method="HEAD")
        with urllib.request.urlopen(request, timeout=_NETWORK_TIMEOUT):
            return None
    except (urllib.error.URLError, OSError) as error:
        return f"{url}: {getattr(error, 'reason', error)}"


def prepared_directory(name: str, data_dir: Path) -> Path | None:
    """Returns where TFDS has prepared a dataset, its newest version, or None."""
    found = [info.parent for info in (data_dir / name).glob("*.*.*/dataset_info.json")]
    versions = [path for path in found if path.name.replace(".", "").isdigit()]
    return max(versions, key=lambda p: tuple(map(int, p.name.split("."))), default=None)


def build(
    name: str, data_dir: Path, files: dict[str, Path] | None, on_example: Callable[[], None]
) -> Path:
    """Lets TFDS prepare a dataset, from its original files or by download.

    Args:
      name: The dataset.
      data_dir: TFDS's data directory.
      files: What `find_files` returned; None downloads them.
      on_example: Called for each image.

    Returns:
      The directory it is prepared in.

    Raises:
      RunError: If TFDS fails; the message carries its reason.
    """
    try:
        config = name.split("/")[1] if is_emnist(name) else None
        builder = builder_class(name)(data_dir=data_dir, file_format="array_record", config=config)
        builder.on_example, builder.files = on_example, files
        tfds.disable_progress_bar()
        # TFDS announces itself on stdout, which belongs to the command.
        with contextlib.redirect_stdout(io.StringIO()):
            builder.download_and_prepare(
                download_config=tfds.download.DownloadConfig(
                    try_download_gcs=False, force_checksums_validation=True
                )
            )
    except RunError:
        raise
    except Exception as error:  # TFDS raises whatever its libraries do
        # Without our lock, by TFDS itself or under another cache, it may just have been built.
        if prepared_directory(name, data_dir) is None:
            raise RunError(
                f"TFDS could not prepare {name} in {data_dir}: {reason(error)}"
            ) from error
    directory = prepared_directory(name, data_dir)
    if directory is None:
        raise RunError(f"TFDS has not prepared {name} in {data_dir}, and does not say why")
    return directory


def decode(
    name: str, directory: Path, split: str, on_example: Callable[[], None]
) -> tuple[np.ndarray, np.ndarray]:
    """Reads a split of a prepared dataset, in the order of the original files.

    TFDS stores examples sorted by a hash of their index. Papers count images as the original
    files do: the first 50,000 of MNIST's are those that the 2014 paper's recipe trains on.

    Args:
      name: The dataset; EMNIST's images are set upright, and its letters counted from 0.
      directory: What `prepared_directory` returned.
      split: `train` or `test`.
      on_example: Called for each image.

    Returns:
      Images `(n, 784)` and labels `(n,)`, both uint8.

    Raises:
      RunError: If it cannot be read; names the directory and what to do.
    """
    images, labels = [], []
    try:
        builder = tfds.builder_from_directory(directory)
        for example in _examples(builder, split):
            images.append(np.asarray(example["image"], np.uint8).reshape(28 * 28))
            labels.append(example["label"])
            on_example()
        if len(images) != builder.info.splits[split].num_examples:
            raise ValueError(f"{split} holds {len(images)} images")
    except Exception as error:  # from TFDS, array_record, Pillow, each with its own
        raise RunError(
            f"The TFDS dataset in {directory} cannot be read: {reason(error)}. "
            "Delete that directory to have it prepared anew"
        ) from error
    hasher = hashing.Hasher(split)
    stored = sorted(range(len(images)), key=hasher.hash_key)  # the index of each stored example
    original = np.argsort(stored)
    decoded = np.stack(images)[original], np.array(labels, np.uint8)[original]
    return emnist.to_mnist_manner(name, *decoded) if is_emnist(name) else decoded


def _examples(builder: Any, split: str) -> Iterator[dict[str, Any]]:
    """Yields a split's decoded examples, from ArrayRecord or, without TensorFlow, TFRecord."""
    if builder.info.file_format != tfds.core.FileFormat.TFRECORD:
        yield from builder.as_data_source(split)
        return
    for path in builder.info.splits[split].filepaths:
        content = memoryview(Path(path).read_bytes())
        while content:
            # A TFRecord: uint64 length, its checksum, the record, the record's checksum. The
            # images are PNG, which carry checksums of their own.
            (length,) = struct.unpack_from("<Q", content)
            yield builder.info.features.deserialize_example_np(bytes(content[12 : 12 + length]))
            content = content[16 + length :]
