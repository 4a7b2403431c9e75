"""Other names in the place of a text's own, and other letter case; all from the given random state."""
import dataclasses

from maps import NAME, TYPES
from words import LOWER_CASE, MARK, MIXED_CASE, NUMBER, ONE_CAPITAL, TITLE_CASE, UPPER_CASE

SWAPPED = {TYPES.index(name) for name in ("Person", "Organization", "Product")}


def names_by_type(texts):
    """For each type and number of words: the full names that the texts hold."""
    donors = {}
    for text in texts:
        for words, kind, _ in full_names(text).values():
            donors.setdefault((kind, len(words)), set()).add(tuple(words))
    return {key: sorted(names) for key, names in donors.items()}


def full_names(text):
    """Entity -> words of its longest name, its type and the spans of its names."""
    entities = {}
    for mention in text.mentions:
        if mention.form == NAME and len(mention.types) == 1 and mention.types[0] in SWAPPED and mention.entity is not None:
            entities.setdefault(mention.entity, []).append(mention)
    found = {}
    for entity, mentions in entities.items():
        longest = max(mentions, key=lambda m: (m.end - m.first, -m.first))
        words = [text.word_text(index) for index in range(longest.first, longest.end)]
        if len(set(words)) == len(words) <= 5:
            found[entity] = (words, longest.types[0], mentions)
    return found


def swap_names(text, donors, random, share=0.6):
    """A text in which some entities bear another's name, in all their mentions."""
    spelling = {}
    for words, kind, mentions in full_names(text).values():
        names = donors.get((kind, len(words)), ())
        spans = [(index, text.word_text(index)) for mention in mentions for index in range(mention.first, mention.end)]
        if random.random() > share or len(names) < 20 or any(word not in words for _, word in spans):
            continue
        other = dict(zip(words, random.choice(names)))
        spelling.update({index: other[word] for index, word in spans})
    return dataclasses.replace(text, spelling=spelling) if spelling else text


def change_case(shapes, random):
    """The encoder's vocabulary has no case, so that a text in capitals or in small letters differs in its shapes only."""
    chance = random.random()
    if chance < 0.05:
        return [LOWER_CASE if shape in (TITLE_CASE, UPPER_CASE, MIXED_CASE, ONE_CAPITAL) else shape for shape in shapes]
    if chance < 0.08:
        return [UPPER_CASE if shape not in (NUMBER, MARK) else shape for shape in shapes]
    return shapes
