"""One annotated text, whatever source it came from: words, mentions over words, and what may be learned from it."""
import bisect
from dataclasses import dataclass, field

from maps import DETERMINERS, LINKS, NAME_ENDS, NAME, SUFFIXES, TITLES, TYPES
from words import split_words, to_utf16

# How much a span that is not marked counts as no mention, by form: 0 where a source does not mark all of a form
NOTHING = (0.0, 0.0, 0.0, 0.0)


@dataclass
class Mention:
    first: int  # index of its first word
    end: int  # index after its last word
    form: int
    types: list  # indices of the types that are right; empty where the source does not say
    entity: str | None = None


@dataclass
class Text:
    source: str
    id: str
    text: str
    words: list  # (start, end) in code points
    sentence: list  # index of each word's sentence
    mentions: list = field(default_factory=list)
    unmarked: tuple = NOTHING
    ignored: list = field(default_factory=list)  # (first, end, form): spans from which nothing is learned
    coreference: bool = False
    style: int = 0
    facts: list = field(default_factory=list)  # (entity, entity, class)
    passages: list = field(default_factory=list)  # of KnowledgeNet
    pairs: list = field(default_factory=list)  # of FewRel: (span, span, class)
    spelling: dict = field(default_factory=dict)  # other words in the place of some, for training

    def word_text(self, index):
        start, end = self.words[index]
        return self.spelling.get(index) or self.text[start:end]


class Aligner:
    """Turns spans in UTF-16 code units into spans of words."""

    def __init__(self, text):
        self.text = text
        self.words = split_words(text)
        places = to_utf16(text)
        self.starts = [places[start] for start, _ in self.words]
        self.ends = [places[end] for _, end in self.words]

    def span(self, start, end):
        """The words that the span touches, as (first, end); None where it touches none."""
        first = bisect.bisect_right(self.ends, start)
        last = bisect.bisect_left(self.starts, end)
        return (first, last) if first < last else None

    def sentences(self, spans):
        bounds = sorted(start for start, _ in spans)
        return [max(0, bisect.bisect_right(bounds, start) - 1) for start in self.starts]


def new_text(source, record, **options):
    aligner = Aligner(record["text"])
    spans = record.get("sentences") or guess_sentences(aligner)
    return Text(source, record["id"], record["text"], aligner.words, aligner.sentences(spans), **options), aligner


def guess_sentences(aligner):
    """Cuts at line breaks and after a full stop before a capital; for sources that give no sentences."""
    words, text = aligner.words, aligner.text
    starts = [0]
    for index in range(1, len(words)):
        gap = text[words[index - 1][1]:words[index][0]]
        before = text[slice(*words[index - 1])]
        prior = text[slice(*words[index - 2])] if index > 1 else ""
        if before in "\"”’')" and prior in (".", "!", "?"):
            before = prior
        opens = text[words[index][0]].isupper() or text[words[index][0]] in "\"“‘'("
        initial = before == "." and (len(prior) == 1 and prior.isupper() or prior in ABBREVIATIONS)
        if "\n" in gap or (gap and before in (".", "!", "?") and opens and not initial):
            starts.append(aligner.starts[index])
    return [(start, start) for start in starts]


ABBREVIATIONS = {"Mr", "Mrs", "Ms", "Dr", "Inc", "Corp", "Co", "Ltd", "St", "Gen", "Sen", "Rep", "Gov", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "No"}


def type_indices(names):
    return [TYPES.index(name) for name in names]


def trim_name(text, first, end):
    """Without leading determiners and titles and without a trailing 's, as names are compared everywhere in Relata."""
    while end - first > 1:
        word = text.word_text(first).lower()
        if word in DETERMINERS:
            first += 1
        elif word in TITLES and first + 1 < end:
            first += 2 if text.word_text(first + 1) == "." and end - first > 2 else 1
        elif text.word_text(first) in "\"'“‘(":
            first += 1
        else:
            break
    if end - first > 2 and text.word_text(end - 1).lower() == "s" and text.word_text(end - 2) in "'’":
        end -= 2
    while end - first > 1 and text.word_text(end - 1) in "\"'”’,;:)":
        end -= 1
    return first, end


def proper_part(text, first, end):
    """A name without what is said about it: "Jason, who is our editor", "India (where it is common)"."""
    for index in range(first + 1, end - 1):
        word, after = text.word_text(index), text.word_text(index + 1)
        if word.lower() in NAME_ENDS and not (word == "," and after.lower() in SUFFIXES):
            return trim_name(text, first, index)
    return first, end


def is_proper(text, first, end):
    """Whether all words are written as those of names are, but for the little ones between them."""
    words = [text.word_text(index) for index in range(first, end)]
    return all(not word[0].islower() or word in LINKS for word in words) and not all(word[0].islower() for word in words)


def is_list(text, span, names):
    """Whether the span is two names with "and" between them."""
    first, end = span
    joins = [index for index in range(first + 1, end - 1) if text.word_text(index).lower() in ("and", "&")]
    return any(any(a == first and b == index for a, b in filter(None, names)) and any(a > index and b == end for a, b in filter(None, names)) for index in joins)


def drop_nested_names(text):
    """Keeps the longest of names within names; from those inside, and from dates as names, nothing is learned."""
    names = sorted((m for m in text.mentions if m.form == NAME), key=lambda m: (m.first - m.end, m.first))
    kept = []
    for name in names:
        if any(other.first <= name.first and name.end <= other.end for other in kept):
            text.ignored.append((name.first, name.end, NAME))
        else:
            kept.append(name)
    inside = {id(m) for m in names} - {id(m) for m in kept}
    for mention in text.mentions:
        if id(mention) in inside:
            mention.form = -1  # stays for coreference, is nothing to find
    return text

