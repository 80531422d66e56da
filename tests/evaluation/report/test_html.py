"""The report holds names, settings and fields of others: whatever they are, they are text."""

from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from gan_jax.captions import caption
from gan_jax.evaluation.baselines import BASELINES
from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.report import tables
from gan_jax.evaluation.report.tables import Picture
from gan_jax.evaluation.results import Evaluation, Model
from gan_jax.evaluation.suite import Suite
from tests.configs import resolved

ATTACKS = (
    "<script>alert(1)</script>",
    "</title></style></section><img src=x onerror=alert(1)>",
    '" onload="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "<!-- ",
    "--><svg/onload=alert(1)>",
    "{{ 7 * 7 }}{% for x in facts %}{{ x }}{% endfor %}",
    "&lt;b&gt; &amp;lt; &#60;",
    "javascript:alert(1)",
    "[bold red]x[/]",
    "a\u2028b\x00<i>",
)


class Structure(HTMLParser):
    """The elements of a page with their attributes' names, and the text between them."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.elements, self.text, self.values = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, [name for name, _ in attrs]))
        self.values += [value for _, value in attrs]

    def handle_endtag(self, tag):
        self.elements.append(f"/{tag}")

    def handle_comment(self, data):
        self.elements.append(("comment", data))

    def handle_decl(self, decl):
        self.elements.append(("declaration", decl))

    def handle_data(self, data):
        self.text.append(data)


def record(setting, seed, weights):
    values = {metric.name: 0.5 for metric in METRICS}
    return values | {
        "setting": setting, "seed": seed, "step": 5, "weights": weights, "collapsed": True
    }  # fmt: skip


def page(word):
    """The report of an evaluation that has a word wherever a name, setting or field goes."""
    config = resolved(dataset="digits")
    config = SimpleNamespace(**vars(config) | {"preset": word, "split": word})
    title = f"{caption(config)} {word}"
    records = [record(word, word, word), record(word, 1, word), record(f"{word}2", 0, word)]
    models = [Model(word, word, r) for r in records]
    diverged = [{"step": 5, "setting": word, "seed": word}]
    named = SimpleNamespace(identity=f"{word} CNN", short_name=word)
    suite = Suite(word, [], *[None] * 3, named, None, "", class_names=(word,))
    baselines = {name: record("", None, "") for name in (*BASELINES, word)}
    left_out = f"1 of 4 members diverged (step 1), left out: {word}"
    evaluation = Evaluation(title, title, suite, baselines, models, diverged, left_out)
    path = Path("picture.png")
    Image.new("L", (2, 2)).save(path)
    tables.write_html(
        Path("report.html"),
        title=evaluation.title,
        subtitle=word,
        warnings=[*tables.collapses(evaluation.last), evaluation.left_out, word],
        sheet=tables.overview(evaluation),
        seeds=[tables.each_seed(evaluation.last[0], suite)],
        figures=[Picture(path, word, word)],
        page=word,
        facts={word: word, "run": f"/runs/{word}", "trained by": f"train --out '{word}'"},
    )
    return Path("report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("attack", ATTACKS)
def test_markup_in_any_name_setting_or_field_is_shown_as_it_is(attack):
    harmless, attacked = Structure(page("harmless")), Structure(page(attack))
    assert attacked.elements == harmless.elements
    expected = harmless.text
    assert sum("harmless" in text for text in expected) >= 20
    assert attacked.text == [text.replace("harmless", attack) for text in expected]
    values = [value and value.replace("harmless", attack) for value in harmless.values]
    assert attacked.values == values
