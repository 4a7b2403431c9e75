"""Reads shipped weights back from their ONNX files, so that training can go on from them."""
import os
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

GRAPHS = ("relata-en", "relata-en-relations", "relata-en-coreference")


def load_shipped(model, folder):
    """The encoder's table of word pieces is shipped shortened and rounded and was never trained: it is taken from the encoder's own package.

    Raises KeyError where a file lacks a weight that the model has.
    """
    model.encoder.load_pretrained()
    found = {}
    for name in GRAPHS:
        found.update(read_weights(onnx.load(os.path.join(folder, name + ".onnx")).graph))
    state = model.state_dict()
    for name, value in state.items():
        if name not in ("encoder.pieces.weight", "encoder.places.weight", "encoder.segment"):
            value.copy_(torch.from_numpy(found[name].reshape(value.shape).copy()))


def read_weights(graph):
    """Parameter name -> its value in floats, in the form of PyTorch's layers."""
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {}
    for name, value in tensors.items():
        if name.endswith(("_scale", "_zero_point")):
            continue
        plain = name.removesuffix("_quantized")
        if plain != name:
            value = (value.astype(np.float32) - tensors[plain + "_zero_point"].astype(np.float32)) * tensors[plain + "_scale"]
        plain, turned = re.subn(r"_Transposed$", "", plain)
        if plain.startswith("model."):
            weights[plain.removeprefix("model.")] = value.T if turned else value
        elif plain.startswith("onnx::MatMul_"):
            weights[module_of(graph, name) + ".weight"] = value.T
    return weights


def module_of(graph, name):
    """The path of the layer that multiplies by a weight whose own name is lost, from the name of the node."""
    node = next(node for node in graph.node if name in node.input and "MatMul" in node.op_type)
    return re.sub(r"^/(?:model/)?|/MatMul(?:_quant)?$", "", node.name).replace("/", ".")
