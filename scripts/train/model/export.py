"""Writes trained weights as ONNX: python export.py --weights RUN/weights.pt --out ../../../models [--float]

Three graphs, as mentions are decided between them: the encoder with the spans' scores, the relations of a window, and the
coreference of a document; and relata-en.json, which says what their numbers mean. Weights are 8-bit integers, unless --float.
"""
import argparse
import json
import os
from collections import Counter

import numpy as np
import onnx
import regex
import torch
from torch import nn

from features import NEAR
from heads import WIDEST, Model
from integers import round_rows
from losses import band_scores
from maps import FORMS, STYLES, TYPES
from relations import Relations
from sources import Sources
from words import Vocabulary

OPSET = 17
LONGEST = 320  # places that a window can have
ROWS = 26000  # word pieces


class RoundedTable(nn.Module):
    """A table of vectors as integers, each row with a scale of its own."""

    def __init__(self, table):
        super().__init__()
        integers, scale = round_rows(table)
        self.register_buffer("integers", integers)
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.integers[ids].float() * self.scale[ids]


class EncoderGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, shapes, starts):
        x = self.model.encoder(ids, shapes)[0][starts]
        return x, band_scores(self.model.spans(x[None]), self.model.spans.width)[0]


class RelationGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x, first, last, mean, forms, head, tail, distance, apart, style, places):
        vectors, types = self.model.mentions(x[first], x[last], mean @ x)
        context = self.model.relations.contexts(x, vectors, head, tail, places)
        scores = self.model.relations(context, vectors, types, forms, head, tail, distance, apart, style)
        return vectors, types, scores[:, 1:] - scores[:, :1]


class CoreferenceGraph(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, vectors, later, earlier, features):
        return self.model.coreference(vectors, later, earlier, features)


def prune_vocabulary(model, vocabulary, seen):
    """Leaves out the rows of pieces that no English text has, and those that the training texts have least, the last of the vocabulary first."""
    plain = regex.compile(r"(##)?[\p{Latin}\p{Greek}\p{N}\p{P}\p{S}]+")
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
    kept = [index for index, piece in enumerate(vocabulary.pieces) if piece in special or plain.fullmatch(piece) and not piece.startswith("[unused")]
    droppable = [index for index in kept if len(vocabulary.pieces[index].removeprefix("##")) > 1 and vocabulary.pieces[index] not in special]
    rarest = sorted(droppable, key=lambda index: (seen[index], -index))
    kept = sorted(set(kept) - set(rarest[: max(0, len(kept) - ROWS)]))
    model.encoder.pieces = nn.Embedding.from_pretrained(model.encoder.pieces.weight.data[kept])
    model.encoder.places = nn.Embedding.from_pretrained(model.encoder.places.weight.data[:LONGEST])
    return [vocabulary.pieces[index] for index in kept]


def seen_pieces(data, relations, vocabulary):
    texts = [text for source in Sources(data, relations).train().values() for text in source]
    return Counter(piece for text in texts for index in range(len(text.words)) for piece in vocabulary.encode(text.word_text(index)))


def example():
    words, pieces, mentions, pairs = 9, 14, 3, 4
    whole = lambda low, high, *shape: torch.randint(low, high, shape)
    first = torch.tensor([0, 2, 5])
    mean = torch.zeros(mentions, words)
    mean[range(mentions), first] = 1
    encoder = (whole(5, 999, 1, pieces), whole(0, 8, 1, pieces), torch.arange(1, words + 1))
    relation = (
        torch.randn(words, 384), first, first, mean, whole(0, 4, mentions), torch.tensor([0, 0, 1, 2]), torch.tensor([1, 2, 2, 0]),
        whole(0, 20, pairs), whole(0, 3, pairs), whole(0, 3, pairs), whole(0, 11, pairs, words),
    )
    coreference = (torch.randn(mentions, 384), torch.tensor([1, 2]), torch.tensor([0, 1]), whole(0, 2, 2, 5))
    return encoder, relation, coreference


GRAPHS = {
    "relata-en": (EncoderGraph, ("ids", "shapes", "starts"), ("x", "spans"), {"ids": {1: "pieces"}, "shapes": {1: "pieces"}, "starts": {0: "words"}, "x": {0: "words"}, "spans": {1: "words", 2: "words"}}),
    "relata-en-relations": (
        RelationGraph, ("x", "first", "last", "mean", "forms", "head", "tail", "distance", "apart", "style", "places"), ("vectors", "types", "relations"),
        {"x": {0: "words"}, "mean": {0: "mentions", 1: "words"}, "places": {0: "pairs", 1: "words"}, **{name: {0: "mentions"} for name in ("first", "last", "forms", "vectors", "types")}, **{name: {0: "pairs"} for name in ("head", "tail", "distance", "apart", "style", "relations")}},
    ),
    "relata-en-coreference": (CoreferenceGraph, ("vectors", "later", "earlier", "features"), ("scores",), {"vectors": {0: "mentions"}, **{name: {0: "pairs"} for name in ("later", "earlier", "features", "scores")}}),
}


def write(model, folder, as_float, reduce_range):
    from onnxruntime.quantization import QuantType, quantize_dynamic
    if not as_float:
        model.encoder.pieces = RoundedTable(model.encoder.pieces.weight.data)
    for (name, (graph, inputs, outputs, axes)), arguments in zip(GRAPHS.items(), example()):
        path = os.path.join(folder, name + ".onnx")
        module = graph(model).eval()
        with torch.no_grad():
            expected = module(*arguments)
            torch.onnx.export(module, arguments, path, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=OPSET, dynamo=False)
        check(path, inputs, arguments, expected)
        if not as_float:
            onnx.save(onnx.shape_inference.infer_shapes(onnx.load(path)), path)
            quantize_dynamic(path, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=reduce_range, op_types_to_quantize=["MatMul", "Gemm"])
        print(name, round(os.path.getsize(path) / 1e6, 2), "MB")


def check(path, inputs, arguments, expected):
    """The graph computes what the model computes."""
    import onnxruntime
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    given = {name: value.numpy() for name, value in zip(inputs, arguments)}
    used = {entry.name for entry in session.get_inputs()}
    results = session.run(None, {name: value for name, value in given.items() if name in used})
    for result, value in zip(results, expected if isinstance(expected, tuple) else (expected,)):
        assert np.allclose(result, value.numpy(), atol=2e-3), np.abs(result - value.numpy()).max()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.path.join(os.path.dirname(__file__), "../../../../shared/data"))
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--reduce-range", action="store_true")
    options = parser.parse_args()
    relations = Relations(options.data)
    model = Model(len(relations))
    state = torch.load(options.weights, map_location="cpu")
    model.load_state_dict(state.get("average", state))
    model.eval()
    vocabulary = Vocabulary()
    pieces = prune_vocabulary(model, vocabulary, seen_pieces(options.data, relations, vocabulary))
    os.makedirs(options.out, exist_ok=True)
    write(model, options.out, options.float, options.reduce_range)
    meaning = {
        "format": "relata-model-1", "forms": FORMS, "types": TYPES, "styles": STYLES, "relations": relations.names[1:], "widest": WIDEST, "near": NEAR,
        "longest": LONGEST, "pieces": pieces,
    }
    with open(os.path.join(options.out, "relata-en.json"), "w", encoding="utf8") as file:
        json.dump(meaning, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
