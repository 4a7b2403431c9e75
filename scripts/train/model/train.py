"""Trains the model: python train.py --data ../../../../shared/data --out FOLDER [--steps 1000 | --minutes 30] [--init FOLDER] [--with-dev] [--smoke]

Checkpoints lie in the folder, and a run that was stopped goes on from the last one. --init: starts from these weights in
the place of the encoder's own and of random heads; it is a file of PyTorch, or a folder with the shipped files. --minutes:
the rate falls to zero by then and the run ends, so that how many steps it takes depends on the machine. --with-dev: learns
from the dev parts as well, for weights that are shipped once all is decided. --smoke: a few minutes, to see that all parts
work and the losses fall.
"""
import argparse
import json
import os
import random
import time

import torch

from batches import Batches
from devices import DEVICE
from encoder import LAYERS
from heads import Model
from integers import Rounding
from relations import Relations
from shipped import load_shipped
from sources import Sources
from teach import batch_loss
from words import Vocabulary

RATE, HEAD_RATE, DECAY, WARM_UP = 1.5e-4, 8e-4, 0.9, 100
LEAST = 0.02  # of the rate


def parameter_groups(model):
    """Lower layers learn slower; the heads learn fastest."""
    groups = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        rate = HEAD_RATE
        if name.startswith("encoder.layers."):
            rate = RATE * DECAY ** (LAYERS - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.") and not name.startswith("encoder.shapes"):
            rate = RATE * DECAY ** LAYERS
        groups.append({"params": [parameter], "lr": 0.0, "rate": rate, "weight_decay": 0.01 if parameter.dim() > 1 else 0.0})
    return groups


class Average:
    """An average of the weights over the last steps: steadier than the last ones."""

    def __init__(self, model, keep=0.996):
        self.keep = keep
        self.weights = {name: value.detach().clone() for name, value in model.state_dict().items()}

    @torch.no_grad()
    def add(self, model, step):
        share = 1 - min(self.keep, (1 + step) / (10 + step))
        for name, value in model.named_parameters():
            if value.requires_grad:
                self.weights[name].lerp_(value, share)


def start_from(model, weights):
    if weights is None:
        model.encoder.load_pretrained()
        with torch.no_grad():
            model.relations.pair.bias[0] = 4.0  # at first no relation passes the threshold
        return
    if os.path.isdir(weights):
        load_shipped(model, weights)
    else:
        model.load_state_dict(torch.load(weights, map_location="cpu"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=os.path.join(os.path.dirname(__file__), "../../../../shared/data"))
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--init")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the usual rates")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=2000, help="word pieces in a step")
    parser.add_argument("--round-from", type=float, default=0.5, help="from which part of the run on weights are rounded to integers")
    parser.add_argument("--with-dev", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=int, default=100)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if options.smoke:
        options.steps = 120
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    os.makedirs(options.out, exist_ok=True)
    relations = Relations(options.data)
    batches = Batches(Sources(options.data, relations).train(options.with_dev), Vocabulary(), options.seed, options.batch)
    model = Model(len(relations))
    start_from(model, options.init)
    model.to(DEVICE)
    optimizer = torch.optim.AdamW(parameter_groups(model), betas=(0.9, 0.98), fused=True)
    average = Average(model)
    step, epoch, spent = 0, 0, 0.0
    checkpoint = os.path.join(options.out, "checkpoint.pt")
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, map_location=DEVICE)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average.weights = state["average"]
        step, spent = state["step"], state.get("progress", 0.0)
    log = open(os.path.join(options.out, "log.jsonl"), "a", encoding="utf8")
    done, progress = 0, spent
    begun, budget = time.time(), options.minutes and options.minutes * 60
    model.train()
    while progress < 1:
        for units in batches.epoch(epoch):
            done += 1
            if done <= step:
                continue
            progress = done / options.steps if budget is None else spent + (1 - spent) * (time.time() - begun) / budget
            if progress > 1:
                break
            started, cpu = time.time(), time.process_time()
            Rounding.on = progress > options.round_from
            share = options.rate * min(1.0, done / WARM_UP) * max(LEAST, 1 - progress)
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * share
            loss, parts = batch_loss(model, units, relations, random.Random(options.seed * 100000 + done), extra=options.init is not None or progress > 1 / 8)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.add(model, done)
            pieces = sum(len(window.ids) for unit in units for window in unit)
            entry = {"step": done, "epoch": epoch, "pieces": pieces, "rate": round(share, 4), "wall": round(time.time() - started, 2), "cpu": round(time.process_time() - cpu, 2)}
            log.write(json.dumps({**entry, **{name: round(value, 3) for name, value in parts.items()}}) + "\n")
            log.flush()
            if done % options.save_every == 0:
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.weights, "step": done, "progress": progress}
                torch.save(state, checkpoint + ".new")
                os.replace(checkpoint + ".new", checkpoint)
        epoch += 1
    torch.save(average.weights, os.path.join(options.out, "weights.pt"))


if __name__ == "__main__":
    main()
