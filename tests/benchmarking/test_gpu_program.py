import importlib.metadata
import json
import os

import pytest

from gan_jax.benchmarking import gpu_dump, gpu_targets
from tests import commands

FIGURES = ("launches", "inner_loop_launches", "launches_outside_graphs", "graphs", "host_waits")
# What an H100 launches at most in a step and in its inner loop, by JAX's release, k and seeds.
# Lower them where a change does.
BOUNDS = {
    ("0.10", 1, 1): (83, 0),
    ("0.10", 5, 1): (221, 32),
    ("0.10", 1, 16): (82, 0),
    ("0.10", 5, 16): (210, 30),
    ("0.12", 1, 1): (90, 0),
    ("0.12", 5, 1): (236, 35),
    ("0.12", 1, 16): (78, 0),
    ("0.12", 5, 16): (207, 30),
}
RELEASE = ".".join(importlib.metadata.version("jax").split(".")[:2])

needs_plugin = pytest.mark.skipif(
    not gpu_targets.has_plugin(), reason="JAX's plugin for CUDA is not installed"
)

# A loop before training whose turns are known, and the training loop: all in one graph.
CAPTURED = """\
000: kCommandBuffer [source       | next=008 (1)]
    001: kCopy         [source       | next=002 (1)] MemcpyDeviceToDeviceCmd
002: kWhile         [prev=000 (1) | next=000 (1)]
condition:
    003: kCustomKernel [source | sink] loop_compare_fusion grid: [1, 1, 1] threads: [1, 1, 1]
  body:
    004: kCustomKernel [source | sink] sort_1 grid: [1, 1, 1] threads: [1, 1, 1]
000: kCommandBuffer [prev=008 (1) | sink        ]
    005: kCustomKernel [source       | next=054 (1)] loop_gather_fusion grid: [782, 1, 1]
    006: kWhile        [prev=053 (1) | next=177 (1)]
condition:
        007: kCustomKernel [source | sink] wrapped_compare grid: [1, 1, 1] threads: [1, 1, 1]
      body:
        008: kKernel       [source        | next=079 (23)] kernel=gemm_fusion_dot_1, profile_a=2
        009: kMemzero      [source        | next=079 (23)]
        010: kWhile        [prev=074 (5)  | next=128 (1) ]
condition:
            011: kCustomKernel [source | sink] loop_compare_fusion_1 grid: [1, 1, 1]
          body:
            012: kAsyncStart   [source | next=2] stream=computation_stream[2], async_id=77
                014: kDynamicSliceFusion [source | sink] params=1, results=1
                    013: kCopy [source | sink] kCopy
            015: kAsyncDone    [source | sink] async_id=77
            016: kKernel       [source | sink] kernel=gemm_fusion_dot_2, profile_annotation=x
        017: kCustomKernel [prev=079 (1)  | sink] loop_add_fusion_7 grid: [1, 1, 1]
    018: kCustomKernel [prev=006 (1) | sink] after grid: [1, 1, 1]
"""

# The host repeats both loops; two graphs stand in the outer loop, two in the inner.
PARTLY = """\
001: kWhile         [prev=000 (1) | next=000 (1)]
condition:
    002: kCustomKernel [source | sink] wrapped_compare grid: [1, 1, 1]
  body:
    000: kCommandBuffer [source       | next=077 (1)]
        003: kKernel       [source | sink] kernel=gemm_1, profile_annotation=x
        004: kKernel       [source | sink] kernel=gemm_2, profile_annotation=x
    005: kWhile         [prev=000 (1) | next=000 (1)]
condition:
        006: kCustomKernel [source | sink] loop_compare_fusion_1 grid: [1, 1, 1]
      body:
        000: kCommandBuffer [source       | sink        ]
            007: kCustomKernel [source | sink] loop_select_fusion_11 grid: [1, 1, 1]
        008: kCopy          [source       | next=000 (1)] (no description)
        000: kCommandBuffer [prev=080 (1) | sink        ]
            009: kKernel       [source | sink] kernel=gemm_3, profile_annotation=x
            010: kKernel       [source | sink] kernel=gemm_4, profile_annotation=x
    000: kCommandBuffer [prev=077 (1) | sink        ]
        011: kKernel       [source | sink] kernel=gemm_5, profile_annotation=x
"""

SINGLE = """\
001: kWhile         [prev=000 (1) | next=000 (1)]
condition:
    002: kCustomKernel [source | sink] wrapped_compare grid: [1, 1, 1]
  body:
    003: kKernel       [source | sink] kernel=gemm_1, profile_annotation=x
    004: kConditional  [source | sink]
      false_branch:
        005: kKernel       [source | sink] kernel=gemm_2, profile_annotation=x
      true_branch:
        006: kCopy         [source | sink] kCopy
"""

METADATA = """\
thunk_metadata {
  thunk_info {
    profile_annotation: "while.1"
    thunk_id: 2
  }
  thunk_kind: "kWhile"
}
thunk_metadata {
  thunk_info {
    profile_annotation: "while.2"
    thunk_id: 6
  }
  thunk_kind: "kWhile"
}
thunk_metadata {
  thunk_info {
    profile_annotation: "fusion.1"
    thunk_id: 7
  }
  thunk_kind: "kKernel"
}
thunk_metadata {
  thunk_info {
    profile_annotation: "while.3"
    thunk_id: 10
  }
  thunk_kind: "kWhile"
}
"""

HLO = """\
  %while.1 = (s32[]) while(%a), condition=%b, backend_config={"known_trip_count":{"n":"3"}}
  ROOT %while.2 = (s32[]) while(%a), condition=%b, body=%c
  %while.3 = (s32[], /*index=5*/s32[]) while(%a), body=%c, backend_config={"x":[],"known_trip_count":{"n":"5"},"y":[]}
"""  # noqa: E501


def figures(text, turns, k=5):
    found = gpu_dump.figures(gpu_dump.parse(text), turns, k)
    return {name: found[name] for name in (*FIGURES, "loop_in_graph", "kinds")}


def test_turns_of_loops_are_read_where_xla_knows_them():
    assert gpu_dump.trip_counts(METADATA, HLO) == {2: 3, 10: 5}
    assert gpu_dump.trip_counts("", HLO) == gpu_dump.trip_counts(METADATA, "") == {}


@pytest.mark.parametrize("turns", [{2: 3, 10: 5}, {}])
def test_a_captured_loop_is_counted_with_its_inner_loop_multiplied_out(turns):
    assert figures(CAPTURED, turns) == {
        "launches": 1 + 2 + 5 * 3 + 1,
        "inner_loop_launches": 3,
        "launches_outside_graphs": 0,
        "graphs": 0,
        "loop_in_graph": True,
        "host_waits": 0,
        "kinds": {"CustomKernel": 1 + 5 + 1, "Kernel": 1 + 5, "Copy": 5, "Memzero": 1},
    }


def test_a_partly_captured_loop_is_told_by_what_the_host_launches():
    assert figures(PARTLY, {5: 4}) == {
        "launches": 1 + 2 + 4 * 4 + 1,  # the inner condition is not computed
        "inner_loop_launches": 4,
        "launches_outside_graphs": 1 + 4,
        "graphs": 1 + 4 * 2 + 1,
        "loop_in_graph": False,
        "host_waits": 1,
        "kinds": {"Kernel": 2 + 4 * 2 + 1, "CustomKernel": 1 + 4, "Copy": 4},
    }


def test_the_host_reads_the_condition_of_a_loop_of_unknown_turns():
    found = figures(PARTLY, {}, k=4)
    assert found["host_waits"] == 1 + 5
    assert found["launches"] == 1 + 2 + 4 * 5 + 1


def test_single_launches_and_branches_are_the_host_s():
    assert figures(SINGLE, {}) == {
        "launches": 4,
        "inner_loop_launches": 0,
        "launches_outside_graphs": 4,
        "graphs": 0,
        "loop_in_graph": False,
        "host_waits": 2,
        "kinds": {"Kernel": 2, "CustomKernel": 1, "Copy": 1},
    }


def test_each_kernel_is_listed():
    kernels = gpu_dump.figures(gpu_dump.parse(PARTLY), {5: 4}, 4)["kernels"]
    assert [kernel["name"] for kernel in kernels if kernel["times"] == 4] == [
        "loop_select_fusion_11",
        "",
        "gemm_3",
        "gemm_4",
    ]
    assert [kernel["name"] for kernel in kernels if not kernel["in_graph"]] == [
        "wrapped_compare",
        "",
    ]


def test_a_text_without_a_loop_is_an_error():
    with pytest.raises(ValueError, match="no training loop"):
        gpu_dump.figures(gpu_dump.parse("a new format"), {}, 1)


def test_every_target_has_all_figures():
    assert gpu_targets.names() == ["a100", "h100"]
    for name in gpu_targets.names():
        assert f'name: "NVIDIA {name.upper()}' in gpu_targets.read(name)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--compile-for h1000", "--compile-for h1000: no such target: give a100 or h100, or a"),
        ("--compile-for own.txtpb", "--compile-for own.txtpb: it does not say core_count"),
        ("--compile-for zero.txtpb", "--compile-for zero.txtpb: it does not say core_count"),
        ("--compile-for comment.txtpb", "--compile-for comment.txtpb: it does not say core_count"),
        ("--compile-for pipe", "--compile-for pipe: it is a pipe, not a regular file: give a100"),
        ("--compile-for /dev/zero", "--compile-for /dev/zero: it is a device, not a regular file"),
        ("--compile-for h100 --repeats 2", "--repeats 2: --compile-for measures no time"),
        ("--compile-for h100 --seconds 1", "--seconds 1.0: --compile-for measures no time"),
        ("--compile-for h100 --against torch", "--against torch: --compile-for measures no time"),
        ("--compile-for h100", "plugin for CUDA, but no GPU: pip install -e '.[cuda12]'"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_2(
    monkeypatch, command, tmp_path, arguments, message
):
    (tmp_path / "own.txtpb").write_text("gpu_device_info { }\n")
    text = gpu_targets.read("h100")
    (tmp_path / "zero.txtpb").write_text(text.replace("core_count: 132", "core_count: 0"))
    (tmp_path / "comment.txtpb").write_text(text.replace("core_count:", "# core_count:"))
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(gpu_targets, "has_plugin", lambda: False)
    result = command("benchmark", *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def compiled(directory, arguments, **environment):
    """Returns what `--compile-for h100` prints, and its figures."""
    arguments = ["--compile-for", "h100", *arguments.split(), "--json", directory / "out.json"]
    result = commands.process("benchmark", *arguments, env=os.environ | environment)
    assert result.returncode == 0, result.stderr
    return result.stdout, json.loads((directory / "out.json").read_text())


@pytest.fixture(scope="module")
def for_h100(environment, module_path):
    return compiled(module_path, "--k 1 5 --population 1 16")


@needs_plugin
@pytest.mark.gpu_compile
@pytest.mark.slow
@pytest.mark.process
@pytest.mark.parametrize(("k", "seeds"), [(1, 1), (5, 1), (1, 16), (5, 16)])
def test_the_loop_is_one_graph_that_launches_no_more_than_it_did(for_h100, k, seeds):
    programs = for_h100[1]["programs"]
    (row,) = [row for row in programs if (row["k"], row["population"]) == (k, seeds)]
    assert row["loop_in_graph"]
    assert (row["launches_outside_graphs"], row["graphs"], row["host_waits"]) == (0, 0, 0)
    assert row["temporary_bytes"] > 1e6
    if (bounds := BOUNDS.get((RELEASE, k, seeds))) is None:
        pytest.skip(f"no bounds were written down for jax {RELEASE}")
    assert 50 < row["launches"] <= bounds[0]
    assert row["inner_loop_launches"] <= bounds[1]


@needs_plugin
@pytest.mark.gpu_compile
@pytest.mark.slow
@pytest.mark.process
def test_what_was_compiled_is_shown_and_written_down(for_h100):
    stdout, figures = for_h100
    assert "Compiled for NVIDIA H100" in stdout
    assert "host waits a step" in stdout
    assert figures["target"] == gpu_targets.read("h100")
    assert figures["compiler_options"]["xla_gpu_graph_min_graph_size"] == 1
    assert figures["xla_flags"] == ""
    assert figures["versions"]["jax"] == importlib.metadata.version("jax")


@needs_plugin
@pytest.mark.gpu_compile
@pytest.mark.slow
@pytest.mark.process
def test_the_user_s_flags_stand(tmp_path):
    """They name XLA's default: one graph a step, and the host reads the condition."""
    own = "--xla_gpu_graph_min_graph_size=5"
    _, figures = compiled(tmp_path, "--k 1 --population 1 --deterministic", XLA_FLAGS=own)
    assert figures["compiler_options"] == {}
    assert figures["xla_flags"].startswith(f"{own} --xla_gpu_exclude_nondeterministic_ops=true")
    (row,) = figures["programs"]
    assert (row["loop_in_graph"], row["host_waits"], row["graphs"]) == (False, 1, 1)
