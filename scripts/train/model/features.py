"""What is told of pairs of mentions beside their vectors. src/annotate/model/pair-features.ts does exactly the same."""
import numpy as np

from maps import FORMS, PRONOUN
from words import normalize

LEADING = {"the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their"}
HEAD_ENDS = {"of", "in", "for", "on", "at", "by", "with", "to", "from", "that", "which", "who", "whose", "where", "and", ",", "(", ":"}
NEAR = 100  # mentions before one that are considered as what it refers to

NO_PRONOUN_MATCH, SAME_PRONOUN, EQUAL, PART, SAME_HEAD, ACRONYM, DIFFERENT = range(7)


def own_form(mention):
    """The form of a mention, also of one that is there for coreference only."""
    return mention.form if mention.form >= 0 else -1 - mention.form


class Name:
    """A mention's words as they are compared."""

    def __init__(self, text, mention):
        words = [text.word_text(index) for index in range(mention.first, mention.end)]
        plain = [normalize(word) for word in words]
        while len(plain) > 1 and plain[0] in LEADING:
            words, plain = words[1:], plain[1:]
        if len(plain) > 2 and plain[-1] == "s" and plain[-2] == "'":
            words, plain = words[:-2], plain[:-2]
        self.key = " ".join(plain)
        self.words = set(plain)
        end = next((index for index in range(1, len(plain)) if plain[index] in HEAD_ENDS), len(plain))
        self.head = plain[end - 1]
        self.initials = "".join(word[0] for word in words if word[0].isupper())
        self.acronym = words[0] if len(words) == 1 and len(words[0]) > 1 and words[0].isupper() else None
        self.pronoun = own_form(mention) == PRONOUN


def matches(names):
    """How each of the names matches each other one."""
    same = lambda values: np.equal.outer(*[np.array(values, object)] * 2)
    pronoun = np.array([name.pronoun for name in names], bool)
    every = {word: index for index, word in enumerate(sorted(set().union(*(name.words for name in names))))}
    holds = np.zeros((len(names), len(every)), np.float32)
    for row, name in enumerate(names):
        holds[row, [every[word] for word in name.words]] = 1
    shared, sizes = holds @ holds.T, holds.sum(1)
    equal = same([name.key for name in names])
    acronym = np.equal.outer(np.array([name.acronym or "" for name in names], object), np.array([name.initials or "?" for name in names], object))
    kind = np.select(
        [equal, (shared == sizes[:, None]) | (shared == sizes[None, :]), same([name.head for name in names]), acronym | acronym.T],
        [EQUAL, PART, SAME_HEAD, ACRONYM], DIFFERENT)
    either, both = pronoun[:, None] | pronoun[None, :], pronoun[:, None] & pronoun[None, :]
    return np.where(either, np.where(both & equal, SAME_PRONOUN, NO_PRONOUN_MATCH), kind)


def buckets(numbers, most):
    """0, 1, 2, 3-4, 5-8, 9-16 …"""
    numbers = np.asarray(numbers, np.int64)
    bits = np.frexp(np.maximum(numbers - 1, 1).astype(np.float64))[1]
    return np.minimum(np.where(numbers <= 2, numbers, 1 + bits), most)


def coreference_pairs(text, mentions):
    """Pairs (later, earlier) of mentions in order of the text that may refer to the same thing, with their features."""
    names = [Name(text, mention) for mention in mentions]
    count = len(mentions)
    kind = matches(names)
    gap = np.arange(count)[:, None] - np.arange(count)[None, :]
    pronoun = np.array([name.pronoun for name in names], bool)
    far = ~(pronoun[:, None] | pronoun[None, :]) & np.isin(kind, (EQUAL, PART, ACRONYM))
    later, turned = np.nonzero(((gap > 0) & ((gap <= NEAR) | far))[:, ::-1])  # the nearest first
    earlier = count - 1 - turned
    form = np.array([own_form(mention) for mention in mentions], np.int64)
    sentence = np.array([text.sentence[mention.first] for mention in mentions], np.int64)
    first, end = (np.array([getattr(mention, bound) for mention in mentions], np.int64) for bound in ("first", "end"))
    features = np.stack([
        kind[later, earlier], buckets(later - earlier, 8), buckets(sentence[later] - sentence[earlier], 5),
        form[later] * len(FORMS) + form[earlier], (end[earlier] > first[later]).astype(np.int64),
    ], 1) if count else np.zeros((0, 5), np.int64)
    return later, earlier, features


def relation_features(text, first, end, mentions, pairs):
    """For pairs (head, tail) of mentions of a window: distance, sentences apart, and each word's place as seen from the pair."""
    words = np.arange(first, end)[None, :]
    sentence = np.array(text.sentence[first:end], np.int64)
    bounds = np.array([(mention.first, mention.end) for mention in mentions], np.int64)
    head, tail = bounds[[h for h, _ in pairs]], bounds[[t for _, t in pairs]]
    turned = (head[:, 0] > tail[:, 0]) | ((head[:, 0] == tail[:, 0]) & (head[:, 1] > tail[:, 1]))
    left, right = np.where(turned[:, None], tail, head), np.where(turned[:, None], head, tail)
    distance = buckets(np.maximum(0, right[:, 0] - left[:, 1]), 9) + turned * 10
    left_sentence, right_sentence = sentence[left[:, 0] - first], sentence[right[:, 0] - first]
    apart = np.minimum(2, right_sentence - left_sentence)
    place = np.select([words < bound[:, None] for bound in (left[:, 0], left[:, 1], right[:, 0], right[:, 1])], range(4), 4)
    outside = (sentence[None, :] < left_sentence[:, None]) | (sentence[None, :] > right_sentence[:, None])
    return distance, apart, np.where(outside, 10, place + 5 * turned[:, None])
