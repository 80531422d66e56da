import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gan_jax import step_metrics


def test_rows_of_metrics_become_columns_again():
    steps = [{"d_loss": jnp.float32(i), "g_loss": jnp.float32(-i)} for i in range(3)]
    names = ("d_loss", "g_loss")
    rows = jnp.stack([step_metrics.row(metrics, names) for metrics in steps])
    columns = step_metrics.columns(rows, names)
    assert {name: x.tolist() for name, x in columns.items()} == {
        "d_loss": [0, 1, 2],
        "g_loss": [0, -1, -2],
    }


@pytest.mark.parametrize("form", ["global_norm", "_by_columns", "_of_one_vector"])
def test_each_form_of_the_norm_is_that_of_all_entries(form):
    """Here `global_norm` takes the CPU's form; the GPU's is tried beside it."""
    rng = np.random.default_rng(0)
    grads = {"kernel": rng.standard_normal((30, 20)), "bias": rng.standard_normal(20)}
    entries = np.concatenate([grad.ravel() for grad in grads.values()])
    norm = getattr(step_metrics, form)(jax.tree.map(jnp.float32, grads))
    np.testing.assert_allclose(norm, np.linalg.norm(entries), rtol=1e-6)


def test_a_gpu_takes_the_norm_over_one_vector():
    lowered = jax.jit(step_metrics.global_norm).trace([jnp.ones((3, 2)), jnp.ones(2)])
    assert "concatenate" in lowered.lower(lowering_platforms=("cuda",)).as_text()
    assert "concatenate" not in lowered.lower(lowering_platforms=("cpu",)).as_text()
