"""all-MiniLM-L6-v2 (Apache-2.0) with an embedding of each word's shape, since its vocabulary has no case."""
import math
import os

import torch
import torch.nn.functional as F
from torch import nn

from integers import Linear

HIDDEN, INNER, HEADS, LAYERS, SHAPES, LONGEST = 384, 1536, 12, 6, 8, 512


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = Linear(HIDDEN, 3 * HIDDEN)
        self.out = Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = Linear(HIDDEN, INNER)
        self.down = Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        heads = [part.reshape(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2) for part in self.qkv(x).split(HIDDEN, -1)]
        attended = self.attend(*heads, bias).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + self.out(attended))
        return self.norm2(x + self.down(F.gelu(self.up(x))))

    def attend(self, query, key, value, bias):
        scores = query @ key.transpose(-1, -2) * (1 / math.sqrt(HIDDEN // HEADS))
        return (scores if bias is None else scores + bias).softmax(-1).to(value.dtype) @ value


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(30522, HIDDEN)
        self.places = nn.Embedding(LONGEST, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN), requires_grad=False)
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.pieces.weight.requires_grad_(False)
        self.places.weight.requires_grad_(False)

    def forward(self, ids, shapes, mask=None):
        """Piece ids and shapes [batch, length] -> [batch, length, hidden]; a mask of 1 and 0 where rows are padded."""
        x = self.pieces(ids) + self.places.weight[: ids.shape[1]][None] + self.segment + self.shapes(shapes)
        x = self.norm(x)
        bias = None if mask is None else ((1 - mask[:, None, None, :]) * -1e4).to(torch.bfloat16 if torch.is_autocast_enabled(ids.device.type) else torch.float32)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_pretrained(self):
        from safetensors.torch import load_file

        from words import package_folder
        weights = {name.removeprefix("bert."): value.float() for name, value in load_file(os.path.join(package_folder(), "model.safetensors")).items()}
        base = "embeddings."
        self.pieces.weight.data.copy_(weights[base + "word_embeddings.weight"])
        self.places.weight.data.copy_(weights[base + "position_embeddings.weight"])
        self.segment.data.copy_(weights[base + "token_type_embeddings.weight"][0])
        copy(self.norm, weights, base + "LayerNorm")
        for index, layer in enumerate(self.layers):
            at = f"encoder.layer.{index}."
            for part in ("weight", "bias"):
                joined = torch.cat([weights[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")])
                getattr(layer.qkv, part).data.copy_(joined)
            for module, name in (
                (layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"),
                (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.norm2, "output.LayerNorm"),
            ):
                copy(module, weights, at + name)
        return self


def copy(module, weights, name):
    module.weight.data.copy_(weights[name + ".weight"])
    module.bias.data.copy_(weights[name + ".bias"])
