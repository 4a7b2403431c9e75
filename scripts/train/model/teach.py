"""The loss of one batch of units, over all heads."""
from dataclasses import dataclass

import numpy as np
import torch

import losses
from decode import decode_spans
from devices import DEVICE, tensor
from features import coreference_pairs, own_form, relation_features
from labels import entity_pairs, knowledgenet_pairs, single_pairs
from maps import NAME, PRONOUN
from sources import PRONOUNS
from texts import Mention
from windows import collate

MICRO = 2600  # padded pieces that go through the encoder at once
WEIGHTS = {"spans": 1.0, "types": 0.5, "coreference": 0.7, "relations": 0.7}


@dataclass
class Encoded:
    """A window with its words' vectors and its spans' scores."""
    window: object
    x: torch.Tensor
    scores: torch.Tensor


def encode(model, windows):
    """Encodes windows of similar length together; gives (encoded windows in the order given, the span scores by batch)."""
    order = sorted(range(len(windows)), key=lambda index: len(windows[index].ids))
    encoded, batches, at = [None] * len(windows), [], 0
    while at < len(order):
        end = at + 1
        while end < len(order) and len(windows[order[end]].ids) * (end + 1 - at) <= MICRO:
            end += 1
        rows = order[at:end]
        ids, shapes, mask, starts = (tensor(part) for part in collate([windows[row] for row in rows]))
        x = model.encoder(ids, shapes, mask)
        x = model.dropout(x.gather(1, starts[..., None].expand(-1, -1, x.shape[-1])))
        scores = losses.band_scores(model.spans(x), model.spans.width)
        for place, row in enumerate(rows):
            words = len(windows[row].starts)
            encoded[row] = Encoded(windows[row], x[place, :words], scores[place, :, :words, :words])
        batches.append((scores, [windows[row] for row in rows]))
        at = end
    return encoded, batches


def mention_vectors(model, encoded, mentions_by_window):
    """Vectors and type scores of all mentions, window by window."""
    firsts, lasts, means = [], [], []
    for item, mentions in zip(encoded, mentions_by_window):
        if not mentions:
            continue
        first = tensor([m.first - item.window.first for m in mentions])
        end = tensor([m.end - item.window.first for m in mentions])
        firsts.append(item.x[first])
        lasts.append(item.x[end - 1])
        means.append(mean_matrix(first, end, len(item.x)).to(item.x.dtype) @ item.x)
    if not firsts:
        return None, None
    return model.mentions(torch.cat(firsts).float(), torch.cat(lasts).float(), torch.cat(means).float())


def mean_matrix(first, end, words):
    places = torch.arange(words, device=first.device)[None, :]
    inside = ((places >= first[:, None]) & (places < end[:, None])).float()
    return inside / inside.sum(1, keepdim=True)


def mentions_of(window, encoded, extra):
    """The mentions of a window that are taught, in order of the text, and candidates that stand beside them."""
    text = window.text
    inside = [m for m in text.mentions if m.first >= window.first and m.end <= window.end]
    spans = [span for _, _, facts, _ in text.passages for fact in facts for span in fact[:2]] + [span for pair in text.pairs for span in pair[:2]]
    have = {(m.first, m.end) for m in inside}
    for span in dict.fromkeys(spans):
        if span not in have and span[0] >= window.first and span[1] <= window.end:
            pronoun = span[1] - span[0] == 1 and text.word_text(span[0]).lower() in PRONOUNS
            inside.append(Mention(*span, PRONOUN if pronoun else NAME, []))
    if extra and (text.passages or text.facts):
        found = [m for m in decode_spans(encoded.scores.detach().cpu().numpy(), window.first) if all(m.end <= o.first or o.end <= m.first for o in inside)]
        inside += found[:12]
    elif extra and text.source in ("gum", "gum-other"):  # all that speaks of something is marked there: what else is found has no antecedent
        bounds = {m.first for m in inside} | {-m.end for m in inside}
        inside += [m for m in decode_spans(encoded.scores.detach().cpu().numpy(), window.first) if m.first not in bounds and -m.end not in bounds][:12]
    return sorted(inside, key=lambda m: (m.first, -m.end))


def batch_loss(model, units, relations, random_, extra):
    """Sum of the weighted losses, and each of them for the log."""
    windows = [window for unit in units for window in unit]
    with torch.autocast(DEVICE.type, dtype=torch.bfloat16):
        encoded, batches = encode(model, windows)
    parts = {name: [0.0, 0.0] for name in WEIGHTS}

    def add(name, loss, count):
        parts[name][0] = parts[name][0] + loss
        parts[name][1] += count

    for scores, rows in batches:
        add("spans", *losses.span_loss(scores, rows))
    by_window = [mentions_of(item.window, item, extra) for item in encoded]
    vectors, types = mention_vectors(model, encoded, by_window)
    if vectors is not None:
        every = [m for mentions in by_window for m in mentions]
        add("types", *losses.type_loss(types, every))
        taught, at = [], 0
        for unit, items, lists in split(units, encoded, by_window):
            mentions = [m for found in lists for m in found]
            if unit[0].text.coreference and len(mentions) > 1:
                add("coreference", *coreference(model, unit[0].text, mentions, vectors[at:at + len(mentions)]))
            for item, found in zip(items, lists):
                labels = pair_labels(item.window, found, relations, random_)
                if labels is not None:
                    taught.append((item, found, at, labels))
                at += len(found)
        if taught:
            add("relations", *relation(model, taught, vectors, types.detach(), tensor([own_form(m) for m in every])))
    total = sum(WEIGHTS[name] * loss / (count + 1) for name, (loss, count) in parts.items())
    return total, {name: float(torch.as_tensor(loss).detach()) / (count + 1) for name, (loss, count) in parts.items()}


def split(units, encoded, by_window):
    at = 0
    for unit in units:
        yield unit, encoded[at:at + len(unit)], by_window[at:at + len(unit)]
        at += len(unit)


def coreference(model, text, mentions, vectors):
    later, earlier, features = coreference_pairs(text, mentions)
    scores = model.coreference(vectors, tensor(later), tensor(earlier), tensor(features))
    entity = [m.entity for m in mentions]
    gold = tensor([entity[a] is not None and entity[a] == entity[b] for a, b in zip(later, earlier)], torch.bool)
    if text.source == "gap":  # of its mentions only the pronoun's is known
        last = later == max(index for index, m in enumerate(mentions) if own_form(m) == PRONOUN)
        last = tensor(last)
        scores, gold, later = scores[last], gold[last], np.zeros(int(last.sum()), np.int64)
        return losses.coreference_loss(scores, later, gold, 1)
    return losses.coreference_loss(scores, later, gold, len(mentions))


def pair_labels(window, mentions, relations, random_):
    if window.text.passages:
        return knowledgenet_pairs(window, mentions, relations, random_)
    if window.text.pairs:
        return single_pairs(window, mentions, relations)
    return entity_pairs(window, mentions, relations, random_) if window.text.facts else None


def relation(model, taught, vectors, types, forms):
    """The loss of all windows' pairs: attention window by window, the rest at once."""
    rows = []
    for item, mentions, at, labels in taught:
        window = item.window
        pairs = tensor(labels.pairs)
        distance, apart, places = relation_features(window.text, window.first, window.end, mentions, labels.pairs)
        context = model.relations.contexts(item.x.float(), vectors[at:at + len(mentions)], pairs[:, 0], pairs[:, 1], tensor(places))
        rows.append((context, pairs + at, tensor(distance), tensor(apart), torch.full((len(pairs),), window.text.style, device=DEVICE)))
    context, pairs, distance, apart, style = (torch.cat(column) for column in zip(*rows))
    scores = model.relations(context, vectors, types, forms, pairs[:, 0], pairs[:, 1], distance, apart, style)
    margins, sizes, starts = scores[:, 1:] - scores[:, :1], [len(labels.labels) for *_, labels in taught], 0
    groups = []
    for (*_, labels), size in zip(taught, sizes):
        groups.append(tensor(labels.group) + starts)
        starts += size
    margins = pool(margins, torch.cat(groups), starts)
    labels, unknown, weak = (torch.from_numpy(np.concatenate([getattr(part, name) for *_, part in taught])) for name in ("labels", "unknown", "weak"))
    loss, count = losses.relation_loss(margins, labels, unknown, weak)
    return loss, count + 0.1 * starts


def pool(margins, group, count):
    """Several pairs of mentions of the same two things: one of them is enough."""
    if count == len(margins):
        return margins
    highest = margins.new_full((count, margins.shape[1]), -1e4).scatter_reduce(0, group[:, None].expand_as(margins), margins.detach(), "amax")
    return highest + torch.zeros_like(highest).index_add(0, group, (margins - highest[group]).exp()).log()
