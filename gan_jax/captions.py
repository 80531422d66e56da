"""What people are told of a run and its members: names, captions, a summary."""

from collections.abc import Sequence

from gan_jax.config import Member, ResolvedConfig, num_members
from gan_jax.data.source import dataset_name


def label(member: Member, config: ResolvedConfig, *, with_seed: bool = True) -> str:
    """Returns a member's name within its run, such as `seed 3, learning rate 0.0001`."""
    parts = [f"seed {member.seed}"] if with_seed else []
    if len(config.learning_rate) > 1:
        whose = "" if config.d_learning_rate is None else "G's "
        parts.append(f"{whose}learning rate {member.learning_rate:g}")
    if len(config.d_learning_rate or ()) > 1:
        parts.append(f"D's learning rate {member.d_learning_rate:g}")
    if len(config.beta1) > 1:
        parts.append(f"beta1 {member.beta1:g}")
    return ", ".join(parts)


def caption(
    config: ResolvedConfig, *, member: Member | None = None, step: int | None = None
) -> str:
    """Returns a description of a run or a member, for pictures, titles and messages.

    For example, `mnist train, tutorial, non_saturating, k = 1, seeds 0 to 3, step 1,200`.
    """
    seeds = f"seed {config.seed}"
    if member is not None:
        seeds = label(member, config)
    elif config.population > 1:
        seeds = f"seeds {config.seed} to {config.seed + config.population - 1}"
    images = f"{dataset_name(config.dataset)} {config.split}"
    parts = [images, config.preset, config.loss, f"k = {config.k}"]
    return ", ".join([*parts, seeds, *([] if step is None else [f"step {step:,}"])])


def differences(shown: Sequence[tuple[ResolvedConfig, Member, int]]) -> list[str]:
    """Returns what tells members of several runs apart, such as `minimax, k = 5`.

    Args:
      shown: Of each its run's configuration, the member, and the step it is shown at.

    Returns:
      One for each; empty if all that a caption names is the same.
    """

    def settings(config: ResolvedConfig, member: Member, step: int) -> list[str]:
        g_rate, d_rate = member.learning_rate, member.d_learning_rate
        return [
            f"{dataset_name(config.dataset)} {config.split}",
            config.preset,
            config.loss,
            f"k = {config.k}",
            f"batch {config.batch_size}",
            f"learning rate {g_rate:g}" if g_rate is not None else "",
            f"D's learning rate {d_rate:g}" if d_rate is not None else "",
            f"beta1 {member.beta1:g}" if member.beta1 is not None else "",
            f"seed {member.seed}",
            f"step {step:,}",
        ]

    each = [settings(*one) for one in shown]
    differ = [len(set(column)) > 1 for column in zip(*each, strict=True)]
    return [", ".join(s for s, told in zip(one, differ, strict=True) if s and told) for one in each]


def summary(config: ResolvedConfig) -> str:
    """Returns the caption of a run, how many members it has, and its steps."""
    num = num_members(config)
    several = f", {num} members" if num > 1 else ""
    return f"{caption(config)}{several}, {config.steps:,} steps"
