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


def match(a, b):
    if a.pronoun or b.pronoun:
        return SAME_PRONOUN if a.pronoun and b.pronoun and a.key == b.key else NO_PRONOUN_MATCH
    if a.key == b.key:
        return EQUAL
    if a.words <= b.words or b.words <= a.words:
        return PART
    if a.head == b.head:
        return SAME_HEAD
    if (a.acronym is not None and a.acronym == b.initials) or (b.acronym is not None and b.acronym == a.initials):
        return ACRONYM
    return DIFFERENT


def bucket(number, most):
    """0, 1, 2, 3-4, 5-8, 9-16 …"""
    if number <= 2:
        return min(number, most)
    return min(2 + int(number - 1).bit_length() - 1, most)


def coreference_pairs(text, mentions):
    """Pairs (later, earlier) of mentions in order of the text that may refer to the same thing, with their features."""
    names = [Name(text, mention) for mention in mentions]
    later, earlier, features = [], [], []
    for index, mention in enumerate(mentions):
        form = own_form(mention)
        for before in range(index - 1, -1, -1):
            near = index - before <= NEAR
            if not near and (names[index].pronoun or names[before].pronoun):
                continue
            kind = match(names[index], names[before])
            if not near and kind not in (EQUAL, PART, ACRONYM):
                continue
            other = mentions[before]
            later.append(index)
            earlier.append(before)
            features.append((
                kind, bucket(index - before, 8), bucket(text.sentence[mention.first] - text.sentence[other.first], 5),
                form * len(FORMS) + own_form(other), int(other.end > mention.first),
            ))
    return np.array(later, np.int64), np.array(earlier, np.int64), np.array(features, np.int64).reshape(-1, 5)


def relation_features(text, first, end, mentions, pairs):
    """For pairs (head, tail) of mentions of a window: distance, sentences apart, and each word's place as seen from the pair."""
    words = np.arange(first, end)
    sentence = np.array(text.sentence[first:end])
    distance, apart = np.zeros(len(pairs), np.int64), np.zeros(len(pairs), np.int64)
    places = np.zeros((len(pairs), end - first), np.int64)
    for row, (h, t) in enumerate(pairs):
        head, tail = mentions[h], mentions[t]
        left, right = (head, tail) if (head.first, head.end) <= (tail.first, tail.end) else (tail, head)
        turned = 0 if left is head else 1
        distance[row] = bucket(max(0, right.first - left.end), 9) + turned * 10
        apart[row] = min(2, text.sentence[right.first] - text.sentence[left.first])
        place = np.where(words < left.first, 0, np.where(words < left.end, 1, np.where(words < right.first, 2, np.where(words < right.end, 3, 4)))) + 5 * turned
        outside = (sentence < text.sentence[left.first]) | (sentence > text.sentence[right.first])
        places[row] = np.where(outside, 10, place)
    return distance, apart, places
