"""What a step launches on a GPU, read from what XLA writes down of a compiled training program.

XLA dumps the program as a tree of thunks, each a launch, a loop, a branch or a graph; see
`gpu_program.py` for what it comes from. Pure Python: text in, figures out.
"""

import collections
import dataclasses
import re
from collections.abc import Iterator
from typing import Any

# Such as "  012: kKernel   [prev=011 (1) | sink ] kernel=gemm_fusion_dot_3, ...".
_THUNK = re.compile(r"( *)(\d+): k(\w+) +\[[^]]*\] *(.*)")
# Stands above the parts of a loop or a branch: "condition:", "body:", "true_branch:".
_PART = re.compile(r" *(\w+):\s*")
_LOOP = re.compile(r'profile_annotation: "([^"]+)"\s+thunk_id: (\d+)\s+\}\s+thunk_kind: "kWhile"')
_TRIP_COUNT = re.compile(r'\s*(?:ROOT )?%?([\w.-]+) = .* while\(.*"known_trip_count":\{"n":"(\d+)"')

# Kinds that launch nothing themselves; any other one counts, so that a new one is not missed.
_NO_LAUNCH = {
    "AsyncDone",
    "AsyncStart",
    "CommandBuffer",
    "Conditional",
    "CopyDone",
    "DynamicSlice",
    "DynamicSliceFusion",
    "Sequential",
    "WaitForStreams",
    "While",
}


@dataclasses.dataclass
class Thunk:
    """One node of XLA's tree.

    Attributes:
      kind: Such as `Kernel`, `Copy`, `While`, or `CommandBuffer`, which is a CUDA graph.
      number: Tells it from the others; 0 for a graph.
      name: The kernel's; empty if it is none.
      part: Of its parent: `condition` or `body` of a loop, a branch's name, else empty.
      children: What stands in it, in order.
    """

    kind: str
    number: int
    name: str
    part: str = ""
    children: list["Thunk"] = dataclasses.field(default_factory=list)


def parse(text: str) -> list[Thunk]:
    """Returns the program's thunks, those in no other, in order.

    Args:
      text: A `thunk_sequence` file of XLA's dump: a line for each, indented under its parent.
    """
    root = Thunk("Sequential", 0, "")
    above = [(-1, root)]  # the last line's thunk and those it stands in, with their indentation
    heading, parts = "", {}
    for line in text.splitlines():
        if heads := _PART.fullmatch(line):
            heading = heads[1]
        if not (match := _THUNK.match(line)):
            continue
        indentation, number, kind, description = match.groups()
        while above[-1][0] >= len(indentation):
            above.pop()
        parent = above[-1][1]
        if heading and parent.kind in ("While", "Conditional"):
            parts[id(parent)], heading = heading, ""
        name = ""
        if "Kernel" in kind:
            name = re.split("[ ,]", description.removeprefix("kernel="))[0]
        thunk = Thunk(kind, int(number), name, parts.get(id(parent), ""))
        parent.children.append(thunk)
        above.append((len(indentation), thunk))
    return root.children


def trip_counts(metadata: str, hlo: str) -> dict[int, int]:
    """Returns the number of turns of each loop that XLA knows it of, by the loop's number.

    Args:
      metadata: The dump's `thunk_metadata` file, which says what thunk each loop became.
      hlo: The optimized program, which has the loops' turns.
    """
    turns = {
        match[1]: int(match[2]) for line in hlo.splitlines() if (match := _TRIP_COUNT.match(line))
    }
    loops = ((int(number), name) for name, number in _LOOP.findall(metadata))
    return {number: turns[name] for number, name in loops if name in turns}


@dataclasses.dataclass(frozen=True)
class _Visit:
    """A thunk of the training loop: how often a step comes by, and where it stands."""

    thunk: Thunk
    times: int
    in_graph: bool
    inner: bool  # in a loop within the training loop


def _loops(thunks: list[Thunk], in_graph: bool = False) -> Iterator[tuple[Thunk, bool]]:
    """Yields the loops that are in no other one, each with whether it is in a graph."""
    for thunk in thunks:
        if thunk.kind == "While":
            yield thunk, in_graph
        else:
            yield from _loops(thunk.children, in_graph or thunk.kind == "CommandBuffer")


def figures(thunks: list[Thunk], turns: dict[int, int], k: int) -> dict[str, Any]:
    """Returns what one step of the training program launches.

    The training loop is the last whose number of turns is an argument. A captured loop computes
    its condition once a turn. Where the host repeats a loop whose turns are known, it does not
    compute the condition, and does not wait. Of a branch, all ways count.

    Args:
      thunks: The program; see `parse`.
      turns: Of the loops whose number of turns is known; see `trip_counts`.
      k: Turns of an inner loop of which they are not known.

    Returns:
      Figures of JSON types:
      "launches": Kernels, copies and other launches a step, inner loops multiplied out.
      "inner_loop_launches": Those written in inner loops, each counted once.
      "launches_outside_graphs": Those of a step that the host makes one by one.
      "graphs": CUDA graphs that the host launches a step; 0 if the loop is in one.
      "loop_in_graph": Whether the whole loop is in one graph.
      "host_waits": Conditions that the host reads a step; each time it waits for the GPU.
      "kinds": The launches a step by kind.
      "kernels": The launches in order, each with its kind, name, times a step and whether it is
        in a graph.

    Raises:
      ValueError: If there is no loop of an unknown number of turns.
    """
    loops = [(loop, captured) for loop, captured in _loops(thunks) if loop.number not in turns]
    if not loops:
        raise ValueError("there is no training loop in it")
    loop, captured = loops[-1]

    def visits(thunk: Thunk, times: int, in_graph: bool, inner: bool) -> Iterator[_Visit]:
        yield _Visit(thunk, times, in_graph, inner)
        children, in_graph = thunk.children, in_graph or thunk.kind == "CommandBuffer"
        if thunk.kind == "While":
            if thunk.number in turns and not in_graph:
                children = [child for child in children if child.part != "condition"]
            times, inner = times * turns.get(thunk.number, k), True
        for child in children:
            yield from visits(child, times, in_graph, inner)

    found = [v for child in loop.children for v in visits(child, 1, captured, False)]
    launches = [v for v in found if v.thunk.kind not in _NO_LAUNCH]
    kinds: collections.Counter[str] = collections.Counter()
    for v in launches:
        kinds[v.thunk.kind] += v.times
    waits = 0 if captured else 1
    for v in found:
        if not v.in_graph and v.thunk.kind == "Conditional":
            waits += v.times
        elif not v.in_graph and v.thunk.kind == "While" and v.thunk.number not in turns:
            waits += v.times * (k + 1)
    graphs = (v.times for v in found if v.thunk.kind == "CommandBuffer" and not v.in_graph)
    return {
        "launches": kinds.total(),
        "inner_loop_launches": sum(v.inner for v in launches),
        "launches_outside_graphs": sum(v.times for v in launches if not v.in_graph),
        "graphs": sum(graphs),
        "loop_in_graph": captured,
        "host_waits": waits,
        "kinds": dict(kinds.most_common()),
        "kernels": [
            {
                "kind": v.thunk.kind,
                "name": v.thunk.name,
                "times": v.times,
                "in_graph": v.in_graph,
            }
            for v in launches
        ],
    }
