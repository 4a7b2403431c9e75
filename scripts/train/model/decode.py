"""From scores of spans to mentions. src/annotate/model/decode.ts does exactly the same."""
import numpy as np

from maps import LITERAL, NAME, NOMINAL, PRONOUN
from texts import Mention


def decode_spans(scores, offset=0, thresholds=(0.0, 0.0, 0.0, 0.0)):
    """Scores [forms, first, last] -> mentions in order of the text.

    Names, dates and pronouns do not overlap: the higher score wins. Descriptions may hold other mentions and lie in one
    another, but they do not cross what is already taken, and are no second reading of the same span.
    """
    found = []
    for form in (NAME, LITERAL, PRONOUN, NOMINAL):
        firsts, lasts = np.nonzero(scores[form] > thresholds[form])
        found += [(float(scores[form, first, last]), int(first), int(last), form) for first, last in zip(firsts, lasts)]
    found.sort(key=lambda span: (span[3] == NOMINAL, -span[0], span[1], span[2], span[3]))
    taken = []
    for score, first, last, form in found:
        if form == NOMINAL:
            free = all(not crosses(first, last, a, b) and (first, last) != (a, b) for _, a, b, _ in taken)
        else:
            free = all(last < a or b < first for _, a, b, _ in taken)
        if free:
            taken.append((score, first, last, form))
    mentions = []
    for score, first, last, form in sorted(taken, key=lambda span: (span[1], -span[2])):
        mention = Mention(first + offset, last + 1 + offset, form, [])
        mention.score = score
        mentions.append(mention)
    return mentions


def crosses(a, b, c, d):
    return (a < c <= b < d) or (c < a <= d < b)
