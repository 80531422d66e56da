import jax
import pytest

from gan_jax import jax_setup
from gan_jax.runs import provenance
from gan_jax.runs.records import SessionRecord

HERE = {"jax": "0.12.0", "jaxlib": "0.12.0", "device": "cpu", "XLA_FLAGS": "", "processor": "a"}
THERE = HERE | {"jax": "0.10.1", "jaxlib": "0.10.1"}


def session(step, numerics):
    return SessionRecord(from_step=step, started="now", command="train", numerics=numerics)


def test_differences_are_said_in_words():
    assert provenance.differences(THERE, HERE) == ["jax 0.10.1 there, 0.12.0 here"]
    assert provenance.differences(HERE, HERE) == []
    flags = HERE | {"XLA_FLAGS": "--xla_a"}
    assert provenance.differences(HERE, flags) == ["XLA_FLAGS none there, --xla_a here"]


def test_a_gpu_is_not_asked_for_its_processor():
    gpu = {"jax": "0.12.0", "jaxlib": "0.12.0", "device": "NVIDIA H100", "XLA_FLAGS": ""}
    assert provenance.differences(gpu, HERE) == ["device NVIDIA H100 there, cpu here"]


def test_a_run_of_before_says_what_its_versions_say():
    packages = {"jax": "0.10.1", "jaxlib": "0.10.1", "numpy": "1"}
    old = SessionRecord(from_step=0, started="then", command="train", packages=packages)
    there = provenance.recorded([old], 20)
    assert provenance.differences(there, HERE) == ["jax 0.10.1 there, 0.12.0 here"]


def test_only_sessions_whose_steps_are_in_the_state_count():
    # The second was killed before its first checkpoint; the third has not taken a step.
    sessions = [session(0, HERE), session(20, THERE), session(20, HERE), session(40, THERE)]
    assert provenance.changes(sessions, 40) == []
    assert provenance.recorded(sessions, 40) == HERE
    assert provenance.changes(sessions, 60) == ["at step 40: jax 0.12.0 before, 0.10.1 after"]
    assert provenance.recorded([], 0) is None


@pytest.mark.parametrize("avx512", [True, False])
def test_threads_count_where_they_change_the_bits(avx512, monkeypatch):
    monkeypatch.setattr(jax_setup, "has_avx512", lambda: avx512)
    few, many = jax.local_device_count(), jax.local_device_count() + 7
    found = {}
    for threads in (few, many):
        monkeypatch.setenv("NPROC", str(threads))
        found[threads] = provenance.numerics()
    expected = [] if avx512 else [f"threads {few} there, {many} here"]
    assert provenance.differences(found[few], found[many]) == expected
