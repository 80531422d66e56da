"""The page in which GANs are trained before a reader's eyes: one HTML file that needs no network.

Its parts lie in `page/`: `gan.js` is Algorithm 1, `theatre_worker.js` trains and measures behind
the page, `theatre.js` draws.
"""

from pathlib import Path

import jinja2

from gan_jax import __version__

PARTS = Path(__file__).parent / "page"


def theatre(command: str) -> str:
    """Returns the page's HTML.

    Args:
      command: The command line that makes it, which the page names.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PARTS), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template("theatre.html").render(command=command, version=__version__)
