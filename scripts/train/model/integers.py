"""Linear layers that learn to live with being rounded to integers, as export.py rounds them and onnxruntime computes with them.

While `ROUNDING` is on, weights and inputs are rounded on the way forward and the gradient passes as if they were not
(straight-through estimation, Bengio et al. 2013; quantization-aware training, Jacob et al. 2018).
"""
import torch
import torch.nn.functional as F
from torch import nn

WEIGHT_LEVELS = 63  # either side of zero: seven bits, so that sums cannot overflow on processors without VNNI
INPUT_LEVELS = 255


class Rounding:
    on = False


class Linear(nn.Linear):
    def forward(self, x):
        if not Rounding.on:
            return super().forward(x)
        return F.linear(round_inputs(x), round_weights(self.weight), self.bias)


def through(value, rounded):
    return value + (rounded - value).detach()


def round_weights(weight):
    """Each row by its own scale, around zero."""
    scale = weight.detach().abs().amax(1, keepdim=True).clamp_min(1e-12) / WEIGHT_LEVELS
    return through(weight, (weight.detach() / scale).round() * scale)


def round_inputs(x):
    """All inputs by one scale, from their lowest to their highest value and zero."""
    value = x.detach().float()
    low, high = value.amin().clamp_max(0), value.amax().clamp_min(0)
    scale = ((high - low) / INPUT_LEVELS).clamp_min(1e-12)
    zero = (-low / scale).round()
    rounded = ((value / scale).round() + zero).clamp(0, INPUT_LEVELS) - zero
    return through(x, (rounded * scale).to(x.dtype))


def round_rows(table):
    """A table of vectors as whole numbers of eight bits and one scale a row."""
    scale = (table.abs().amax(1, keepdim=True) / 127).clamp_min(1e-12)
    return (table / scale).round().to(torch.int8), scale
