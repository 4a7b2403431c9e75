"""Writes what the training code makes of some made-up texts, for the tests of the code that does the same at run time:
python write_examples.py > ../../../test/annotate/model/examples.json
"""
import json
import random
import sys

import numpy as np

from decode import decode_spans
from features import coreference_pairs, own_form, relation_features
from maps import PRONOUN
from sources import PRONOUNS
from texts import Mention, Text
from words import Vocabulary, shape_of, split_words, to_utf16

TEXTS = [
    ["Beijing-based ByteDance, which owns TikTok, said it’s “not for sale”.", "Its founder, Zhang Yiming, didn't comment."],
    ["\ufeffCafé Zoë\u0301e 🎉🎉 paid €5.2bn\u00a0(US$6bn) — in 2020–21!\r\n", "👩‍👩‍👧 soft\u00adware by O'Neill-Smith & Co. İstanbul ΣΊΣΥΦΟΣ"],
    ["AT&T Inc. CEO John T. Stankey met U.S. President Biden; AT&T's shares fell 3.5%.", "The CEO of AT&T, he said, would stay."],
    ["The European Union (EU) fined the company, and the EU's commissioner praised it.", "北京 opened an office_1 there\u200b.", "MIXED iPhone McDonald eBay 3Play A"],
]


def to_text(sentences):
    whole, bounds, at = "", [], 0
    for sentence in sentences:
        bounds.append((at, at + len(sentence)))
        whole += sentence + "\n"
        at = len(whole)
    words = [span for span in split_words(whole)]
    index = [next(i for i, (start, end) in enumerate(bounds) if start <= word[0] < end) for word in words]
    return Text("example", "example", whole, words, index), bounds


def some_mentions(text, random_):
    mentions, at = [], 0
    while at < len(text.words):
        width = random_.choice((1, 1, 2, 3))
        end = min(at + width, len(text.words))
        if text.sentence[at] == text.sentence[end - 1] and random_.random() < 0.6:
            pronoun = end - at == 1 and text.word_text(at).lower() in PRONOUNS
            mentions.append(Mention(at, end, PRONOUN if pronoun else random_.choice((0, 1, 3)), []))
        at = end
    return mentions


def main():
    vocabulary, random_ = Vocabulary(), random.Random(5)
    examples = []
    for sentences in TEXTS:
        text, bounds = to_text(sentences)
        places = to_utf16(text.text)
        mentions = some_mentions(text, random_)
        pairs = [(h, t) for h in range(len(mentions)) for t in range(len(mentions)) if h != t][::3]
        later, earlier, features = coreference_pairs(text, mentions)
        distance, apart, where = relation_features(text, 0, len(text.words), mentions, pairs)
        examples.append({
            "text": text.text, "sentences": [[places[start], places[end]] for start, end in bounds],
            "words": [{"start": places[start], "end": places[end], "shape": shape_of(text.text[start:end]), "pieces": [vocabulary.pieces[piece] for piece in vocabulary.encode(text.text[start:end])]} for start, end in text.words],
            "mentions": [[m.first, m.end, own_form(m)] for m in mentions],
            "coreference": {"later": later.tolist(), "earlier": earlier.tolist(), "features": features.reshape(-1).tolist()},
            "relations": {"pairs": pairs, "distance": distance.tolist(), "apart": apart.tolist(), "places": where.reshape(-1).tolist()},
        })
    scores = np.random.default_rng(7).normal(-2.5, 2, (4, 12, 12)).round(3)
    scores[:, np.tri(12, k=-1).astype(bool)] = -10
    decoded = [[m.first, m.end, m.form] for m in decode_spans(scores)]
    json.dump({"texts": examples, "decoding": {"scores": scores.reshape(-1).tolist(), "spans": decoded}}, sys.stdout, separators=(",", ":"))
    print()


if __name__ == "__main__":
    main()
