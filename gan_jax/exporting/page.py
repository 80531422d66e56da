"""The page: one HTML file that needs no network, and computes all it shows.

Its parts lie in `page/`. The theatre trains small GANs: `gan.js` is Algorithm 1,
`theatre_worker.js` trains and measures behind the page, `theatre.js` draws. The museum shows
trained generators: `networks.js` and `museum_worker.js` compute what they make of `museum.build`'s
JSON, and `museum.js` draws.
"""

from pathlib import Path
from typing import Any

import jinja2

from gan_jax import __version__

PARTS = Path(__file__).parent / "page"


def render(command: str, caption: str = "", museum: dict[str, Any] | None = None) -> str:
    """Returns the page's HTML: the museum, where there is one, and the theatre.

    Args:
      command: The command line that makes it, which the page names.
      caption: What was trained.
      museum: What `museum.build` returned.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(PARTS), autoescape=True, undefined=jinja2.StrictUndefined
    )
    title = caption or "A GAN, trained before your eyes"
    return environment.get_template("page.html").render(
        command=command, caption=caption, museum=museum, title=title, version=__version__
    )
