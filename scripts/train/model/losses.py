"""What each head is taught, with masks for what a source does not say."""
import numpy as np
import torch
import torch.nn.functional as F

from devices import DEVICE, tensor
from heads import WIDEST
from maps import NAME, TYPES

WEAK = 0.1  # how much a relation counts against that its source was not annotated for


def band_scores(scores, width):
    """Adds the widths' share to [batch, forms, first, last]; spans that are too wide or turned round get a very low score."""
    words = scores.shape[-1]
    places = torch.arange(words, device=scores.device)
    gap = places[None, :] - places[:, None]
    inside = (gap >= 0) & (gap < WIDEST)
    bias = torch.where(inside, width[:, gap.clamp(0, WIDEST - 1)], -1e4)
    return scores.float() + bias[None]


def span_targets(windows, words):
    """Targets and weights [batch, forms, first, last]."""
    target = np.zeros((len(windows), 4, words, words), np.float32)
    weight = np.zeros_like(target)
    gap = np.arange(words)[None, :] - np.arange(words)[:, None]
    band = (gap >= 0) & (gap < WIDEST)
    for row, window in enumerate(windows):
        text, size = window.text, window.end - window.first
        for form, unmarked in enumerate(text.unmarked):
            weight[row, form, :size, :size] = unmarked * band[:size, :size]
        inside = lambda first, end: first >= window.first and end <= window.end
        spans = [(m.first - window.first, m.end - 1 - window.first, m.form) for m in text.mentions if m.form >= 0 and inside(m.first, m.end)]
        for first, last, form in spans:
            if text.unmarked[form] == 0:
                teach_around(weight[row, form, :size, :size], first, last, form, band[:size, :size])
        for first, end, form in text.ignored:
            if inside(first, end):
                weight[row, form, first - window.first, end - 1 - window.first] = 0
        for first, last, form in spans:
            if last - first < WIDEST:
                target[row, form, first, last] = 1
                weight[row, form, first, last] = 1
    return torch.from_numpy(target), torch.from_numpy(weight)


def teach_around(weight, first, last, form, band):
    """Where not all mentions of a form are marked, at least what crosses a marked one is none; names hold no names either."""
    if form == NAME:
        weight[: last + 1, first:] = band[: last + 1, first:]
        return
    weight[:first, first:last] = band[:first, first:last]
    weight[first + 1: last + 1, last + 1:] = band[first + 1: last + 1, last + 1:]


def span_loss(scores, windows):
    target, weight = span_targets(windows, scores.shape[-1])
    count = float(target.sum())
    target, weight = tensor(target), tensor(weight)
    loss = F.binary_cross_entropy_with_logits(scores, target, weight=weight, reduction="sum")
    return loss, count


def type_loss(scores, mentions):
    allowed = torch.zeros(len(mentions), len(TYPES), dtype=torch.bool)
    for row, mention in enumerate(mentions):
        allowed[row, mention.types] = True
    known = allowed.any(1)
    count = int(known.sum())
    allowed, known = tensor(allowed), tensor(known)
    scores = scores.float()[known]
    right = scores.masked_fill(~allowed[known], -1e4).logsumexp(1)
    return (scores.logsumexp(1) - right).sum(), count


def coreference_loss(scores, later, gold, count):
    """Each mention's chance to choose one of its true antecedents, or none where it has none."""
    scores = scores.float().clamp(-25, 25)
    index = tensor(later)
    ones = torch.ones(count, device=DEVICE)
    total = ones.index_add(0, index, scores.exp())
    true = torch.zeros_like(ones).index_add(0, index, torch.where(gold, scores.exp(), 0.0))
    has = torch.zeros_like(ones).index_add(0, index, gold.float()) > 0
    return (total.log() - torch.where(has, true, ones).clamp_min(1e-12).log()).sum(), count


def relation_loss(margins, labels, unknown, weak):
    """Adaptive thresholds (ATLOP): true relations above the pair's threshold, false ones below; unknown ones take no part."""
    count, any_weak = float(labels.sum()), bool(weak.any())
    labels, unknown, weak = tensor(labels).float(), tensor(unknown), tensor(weak)
    none = torch.zeros(len(margins), 1, device=margins.device)
    no = torch.finfo(torch.float32).min / 2
    above = torch.cat([none, margins.masked_fill(labels == 0, no)], 1)
    below = torch.cat([none, margins.masked_fill((labels > 0) | unknown | weak, no)], 1)
    positive = -(above.log_softmax(1)[:, 1:] * labels).sum()
    negative = below.logsumexp(1).sum()
    if any_weak:
        negative = negative + WEAK * torch.cat([none, margins.masked_fill(~weak, no)], 1).logsumexp(1).sum()
    return positive + negative, count
