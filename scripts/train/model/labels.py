"""Which pairs of mentions are shown to the relation head, and which relations hold, do not hold, or are unknown."""
from dataclasses import dataclass

import numpy as np

from maps import ENCYCLOPEDIA, LITERAL

MOST = 200  # pairs of things in one window
CLOSEST = 3  # pairs of mentions of the same two things
FAR = 160  # words between mentions of different sentences


@dataclass
class Taught:
    """Pairs of mention indices, each belonging to a group; for each group its labels over the relations (class 1 is column 0)."""
    pairs: list
    group: list
    labels: np.ndarray
    unknown: np.ndarray
    weak: np.ndarray


def make_taught(pairs_of_group, facts, unknown, unannotated, relations):
    """`facts` and `unknown`: sets of (group, class); `unannotated`: classes, or sets of them by group, that the source does not judge."""
    count, classes = len(pairs_of_group), len(relations) - 1
    labels, hidden, weak = (np.zeros((count, classes), bool) for _ in range(3))
    for group, relation in facts:
        labels[group, relation - 1] = True
    for group, relation in unknown:
        hidden[group, relation - 1] = True
    weak[:, [relation - 1 for relation in unannotated]] = True
    weak &= ~(hidden | labels)
    flat = [(pair, group) for group, pairs in enumerate(pairs_of_group) for pair in pairs]
    return Taught([pair for pair, _ in flat], [group for _, group in flat], labels, hidden, weak)


def entity_pairs(window, mentions, relations, random_):
    """Facts between entities hold for at least one pair of their mentions that stand in one sentence."""
    text = window.text
    keys = [m.entity if m.entity is not None else f"?{index}" for index, m in enumerate(mentions)]
    facts, implied = relations.close(text.facts)
    true = {}
    for head, tail, relation in facts:
        true.setdefault((head, tail), []).append(relation)
    candidates = {}
    for h, head in enumerate(mentions):
        for t, tail in enumerate(mentions):
            if keys[h] == keys[t] or head.form == LITERAL:
                continue
            apart = abs(text.sentence[head.first] - text.sentence[tail.first])
            distance = max(head.first, tail.first) - min(head.end, tail.end)
            if apart and (text.style != ENCYCLOPEDIA or distance > FAR):
                continue
            candidates.setdefault((keys[h], keys[t]), []).append((apart, distance, h, t))
    chosen = [key for key in candidates if key in true]
    others = [key for key in candidates if key not in true]
    if len(chosen) + len(others) > MOST:
        others = random_.sample(others, max(0, MOST - len(chosen)))
    chosen += others
    if not chosen:
        return None
    pairs = [[(h, t) for _, _, h, t in sorted(candidates[key])[:CLOSEST]] for key in chosen]
    index = {key: group for group, key in enumerate(chosen)}
    holds = {(index[key], relation) for key in chosen for relation in true.get(key, ())}
    unknown = {(index[head, tail], relation) for head, tail, relation in implied if (head, tail) in index}
    judged = set(relations.docred_classes) if text.style == ENCYCLOPEDIA else set(range(1, len(relations)))
    return make_taught(pairs, holds, unknown, set(range(1, len(relations))) - judged, relations)


def knowledgenet_pairs(window, mentions, relations, random_):
    """Facts between mentions of a passage, complete for the properties it was annotated for; of the rest little is known."""
    pairs, holds, unknown, judged_by_group = [], set(), set(), []
    for (first, end), properties, facts, _ in window.text.passages:
        inside = [index for index, m in enumerate(mentions) if first <= m.first and m.end <= end]
        at = {(mentions[index].first, mentions[index].end): index for index in inside}
        true = set()
        for subject, object_, property_ in facts:
            relation, inverse = relations.knowledgenet[property_]
            h, t = at.get(subject), at.get(object_)
            if h is not None and t is not None and h != t:
                true.add((t, h, relation) if inverse else (h, t, relation))
                for other in relations.umbrella[property_]:
                    if other != relation:
                        unknown.add(((t, h) if inverse else (h, t), other))
        facts_, implied = relations.close(true)
        some = [(h, t) for h in inside for t in inside if h != t]
        holding = {(h, t) for h, t, _ in facts_}
        if len(some) > MOST:
            others = [pair for pair in some if pair not in holding]
            some = sorted(holding) + random_.sample(others, min(MOST, len(others)))
        index = {pair: len(pairs) + place for place, pair in enumerate(some)}
        pairs += [[pair] for pair in some]
        holds |= {(index[h, t], relation) for h, t, relation in facts_ if (h, t) in index}
        unknown = {item for item in unknown if not isinstance(item[0], tuple)} | {(index[pair], r) for pair, r in unknown if isinstance(pair, tuple) and pair in index}
        unknown |= {(index[h, t], relation) for h, t, relation in implied if (h, t) in index}
        judged_by_group += [{relations.knowledgenet[name][0] for name in properties}] * len(some)
    if not pairs:
        return None
    taught = make_taught(pairs, holds, unknown, [], relations)
    for group, judged in enumerate(judged_by_group):
        taught.weak[group] = True
        taught.weak[group, [relation - 1 for relation in judged]] = False
    taught.weak &= ~(taught.labels | taught.unknown)
    return taught


def single_pairs(window, mentions, relations):
    """One fact of one pair; what else the sentence says is unknown."""
    at = {(m.first, m.end): index for index, m in enumerate(mentions)}
    facts = {(at[h], at[t], relation) for h, t, relation in window.text.pairs if h in at and t in at and at[h] != at[t]}
    if not facts:
        return None
    facts, implied = relations.close(facts)
    keys = sorted({(h, t) for h, t, _ in facts})
    index = {pair: group for group, pair in enumerate(keys)}
    holds = {(index[h, t], relation) for h, t, relation in facts}
    unknown = {(index[h, t], relation) for h, t, relation in implied if (h, t) in index}
    return make_taught([[key] for key in keys], holds, unknown, range(1, len(relations)), relations)
