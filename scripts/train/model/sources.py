"""Readers of the annotated sources: each gives Texts that say what is marked completely and what is not."""
import json
import os
import random

from maps import (CROSSNER, ENCYCLOPEDIA, FORMS, FOUR, GUM, LITBANK, LITERAL, NAME, NEWS, NOMINAL, PRONOUN, RE3D, TWEETS, TYPES, WEB)
from passages import read_passages
from texts import Mention, drop_nested_names, is_list, is_proper, new_text, proper_part, trim_name, type_indices
from treebank import read_sentences, read_treebank

PRONOUNS = set("he she his her him it its they them their we us our i my me you your who whose whom himself herself itself themselves theirs hers mine ours yours".split())

HELD_OUT = 5  # of so many documents one is not learned from


def records(data, *path):
    with open(os.path.join(data, *path), encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def other_spelling(sentence, text):
    """The spans of a sentence's proper nouns in a text that differs in white space only; nothing in the basic plane needs two units here."""
    places = [index for index, character in enumerate(text) if not character.isspace()]
    before = [0]
    for character in sentence["text"]:
        before.append(before[-1] + (not character.isspace()))
    assert before[-1] == len(places), sentence["id"]
    return [(places[before[start]], places[before[end] - 1] + 1) for start, end in sentence["names"] + sentence["unsure"]]


def demonyms(data):
    with open(os.path.join(data, "gazetteers", "countries-demonyms-odbl.json"), encoding="utf8") as file:
        rows = json.load(file)["rows"]
    known = {name.lower() for row in rows for name in (row.get("demonym") or {}).values() if name}
    return known | {"english", "scottish", "welsh", "european", "asian", "african", "arab", "soviet", "latin", "british"}


class Sources:
    def __init__(self, data, relations):
        self.data = data
        self.relations = relations
        self.demonyms = demonyms(data)

    # --- names

    def named(self, source, path, types, literal=False, weight=1.0, style=WEB, adjectives=False):
        """Sources that mark names only. Unless `adjectives`, words of nationality are left out of what is learned."""
        texts = []
        for record in records(self.data, *path):
            text, aligner = new_text(source, record, style=style, unmarked=(weight, 0.0, 0.0, weight if literal else 0.0))
            for entity in record["entities"]:
                allowed = types.get(entity["type"])
                for mention in entity["mentions"]:
                    self.add_name(text, aligner.span(mention["start"], mention["end"]), allowed, entity["id"])
            self.finish_names(text, adjectives)
            texts.append(text)
        return texts

    def add_name(self, text, span, types, entity):
        if span is None:
            return
        if types is None:
            text.ignored.append((*span, NAME))
            return
        first, end = trim_name(text, *span)
        form = LITERAL if types in (["Date"], ["Quantity"]) else NAME
        if form == LITERAL:
            first, end = span
        if end - first == 1 and text.word_text(first).lower() in self.demonyms and "Person" not in types:
            types = ["Place", "Group"] if types != ["Place"] else types
        text.mentions.append(Mention(first, end, form, type_indices(types), entity))

    def finish_names(self, text, adjectives):
        drop_nested_names(text)
        if adjectives:
            return
        marked = {(m.first, m.end) for m in text.mentions}
        for index in range(len(text.words)):
            if text.word_text(index).lower() in self.demonyms and (index, index + 1) not in marked:
                text.ignored.append((index, index + 1, NAME))

    def treebank(self, *path):
        """Names as the proper nouns of a treebank, of no known type."""
        texts = []
        for record in read_treebank(os.path.join(self.data, *path)):
            text, aligner = new_text("treebank", record, style=WEB, unmarked=(1.0, 0.0, 0.0, 0.0))
            text.ignored += [(*span, NAME) for span in (aligner.span(*unsure) for unsure in record["unsure"]) if span is not None]
            unsure = set(text.ignored)
            for start, end in record["names"]:
                span = aligner.span(start, end)
                if span is None or (*span, NAME) in unsure:
                    continue
                trimmed = trim_name(text, *span)
                if trimmed != span:
                    text.ignored.append((*span, NAME))
                text.mentions.append(Mention(*trimmed, NAME, [], None))
            self.finish_names(text, False)
            texts.append(text)
        return texts

    def uner(self, path, treebank, every):
        """Sentences in which people, organizations and places are marked, of all documents, or of all but each fifth, which is
        kept for scoring. What the treebank of the same sentences calls proper and is not marked may be a name of another type."""
        proper = read_sentences(os.path.join(self.data, *treebank))
        texts, documents = [], {}
        for record in records(self.data, *path):
            name = record["id"].removeprefix("uner-ewt-")
            if documents.setdefault(name.rsplit("-", 1)[0], len(documents)) % HELD_OUT == HELD_OUT - 1 and not every:
                continue
            text, aligner = new_text("uner", record, style=WEB, unmarked=(1.0, 0.0, 0.0, 0.0))
            for entity in record["entities"]:
                for mention in entity["mentions"]:
                    self.add_name(text, aligner.span(mention["start"], mention["end"]), FOUR[entity["type"]], entity["id"])
            marked = [(m.first, m.end) for m in text.mentions]
            for start, end in other_spelling(proper[name], record["text"]):
                first, after = aligner.span(start, end)
                if not any(a < after and first < b for a, b in marked):
                    text.ignored += [(a, b, NAME) for a in range(first, after) for b in range(a + 1, after + 1)]
            self.finish_names(text, False)
            texts.append(text)
        return texts

    # --- names, descriptions and chains

    def gum(self, source, path):
        texts = []
        for record in records(self.data, *path):
            text, aligner = new_text(source, record, style=WEB, coreference=True, unmarked=(1.0, 1.0, 1.0, 0.0))
            named = {aligner.span(m["start"], m["end"]) for entity in record["entities"] for m in entity["mentions"] if m["kind"] == "named"}
            for entity in record["entities"]:
                types = GUM[entity["type"]]
                for mention in entity["mentions"]:
                    span = aligner.span(mention["start"], mention["end"])
                    if span is None:
                        continue
                    form = {"named": NAME, "pronoun": PRONOUN}.get(mention["kind"], NOMINAL)
                    if form == NAME and entity["type"] == "time":
                        text.ignored += [(*span, NAME), (*span, NOMINAL)]
                        text.mentions.append(Mention(*span, LITERAL, type_indices(["Date"]), entity["id"]))
                        continue
                    if form == NAME:
                        trimmed = proper_part(text, *trim_name(text, *span))
                        text.ignored.append((*span, NOMINAL))
                        if trimmed != span or not is_proper(text, *trimmed):
                            text.ignored.append((*span, NAME))
                        span = trimmed
                        if not is_proper(text, *span) or is_list(text, span, named):  # "the US army": the name is the one inside
                            text.ignored.append((*span, NAME))
                            form = -1 - NAME
                    text.mentions.append(Mention(*span, form, type_indices(types), entity["id"]))
            self.finish_names(text, False)
            texts.append(text)
        return texts

    def litbank(self, path):
        """ACE types only and of another century: learned from for coreference, not for what a mention is."""
        texts = []
        for record in records(self.data, *path):
            text, aligner = new_text("litbank", record, style=WEB, coreference=True)
            for entity in record["entities"]:
                for mention in entity["mentions"]:
                    span = aligner.span(mention["start"], mention["end"])
                    if span is not None:
                        form = {"named": NAME, "pronoun": PRONOUN}.get(mention["kind"], NOMINAL)
                        text.mentions.append(Mention(*span, form, type_indices(LITBANK[entity["type"]]), entity["id"]))
            for mention in text.mentions:
                mention.form = mention.form if mention.form == PRONOUN else -1 - mention.form
            texts.append(text)
        return texts

    # --- relations

    def news(self, entries):
        """Everything is marked, but of descriptions only those of named things."""
        texts = []
        for record in entries:
            text, aligner = new_text("news", record, style=NEWS, coreference=True, unmarked=(1.0, 0.0, 1.0, 1.0))
            for entity in record["entities"]:
                for mention in entity["mentions"]:
                    span = aligner.span(mention["start"], mention["end"])
                    form = {"name": NAME, "nominal": NOMINAL, "pronoun": PRONOUN}[mention["kind"]]
                    if form == NAME and entity["type"] in ("Date", "Quantity"):
                        form = LITERAL
                    if span is not None:
                        text.mentions.append(Mention(*span, form, type_indices([entity["type"]]), entity["id"]))
            text.facts = [(fact["head"], fact["tail"], self.relations.index[fact["type"]]) for fact in record["relations"] if fact["type"] in self.relations.index]
            texts.append(text)
        return texts

    def docred(self, source, *path):
        texts = self.named(source, path, FOUR, literal=True, style=ENCYCLOPEDIA, adjectives=True)
        for text, record in zip(texts, records(self.data, *path)):
            for fact in record["relations"]:
                if fact["type"] in self.relations.docred:
                    relation, inverse = self.relations.docred[fact["type"]]
                    ends = (fact["tail"], fact["head"]) if inverse else (fact["head"], fact["tail"])
                    text.facts.append((*ends, relation))
            text.coreference = source == "redocred"
        return texts

    def knowledgenet(self, *path):
        """Facts between mentions; a passage is annotated for some properties only, and its names are marked only where a fact needs them."""
        texts = []
        for record in records(self.data, *path):
            text, aligner = new_text("knowledgenet", record, style=WEB)
            for entity in record["entities"]:
                for mention in entity["mentions"]:
                    span = aligner.span(mention["start"], mention["end"])
                    if span is not None and not (span[1] - span[0] == 1 and text.word_text(span[0]).lower() in PRONOUNS):
                        self.add_name(text, span, FOUR[entity["type"]], None)
            drop_nested_names(text)
            for passage in record["passages"]:
                span = aligner.span(passage["start"], passage["end"])
                if span is None:
                    continue
                facts = []
                for fact in passage["facts"]:
                    ends = [aligner.span(fact[f"{end}Start"], fact[f"{end}End"]) for end in ("subject", "object")]
                    if None not in ends:
                        facts.append((*ends, fact["property"]))
                text.passages.append((span, passage["annotatedProperties"], facts, passage["id"]))
            texts.append(text)
        return texts

    def fewrel(self, limit, *path):
        random_ = random.Random(3)
        texts = []
        for record in records(self.data, *path):
            fact = record["relations"][0]
            if fact["type"] not in self.relations.fewrel:
                continue
            text, aligner = new_text("fewrel", record, style=WEB)
            spans = {entity["id"]: aligner.span(entity["mentions"][0]["start"], entity["mentions"][0]["end"]) for entity in record["entities"]}
            relation, inverse = self.relations.fewrel[fact["type"]]
            head, tail = (spans[fact["tail"]], spans[fact["head"]]) if inverse else (spans[fact["head"]], spans[fact["tail"]])
            if head is not None and tail is not None:
                text.pairs = [(head, tail, relation)]
                texts.append(text)
        random_.shuffle(texts)
        return texts[:limit]

    def gap(self, *path):
        """A pronoun and two names: which of the two it stands for."""
        texts = []
        for record in records(self.data, *path):
            text, aligner = new_text("gap", record, style=WEB)
            spans = [aligner.span(record[key]["start"], record[key]["end"]) for key in ("a", "b", "pronoun")]
            if None in spans:
                continue
            for key, span in zip(("a", "b"), spans):
                text.mentions.append(Mention(*span, -1, type_indices(["Person"]), "p" if record[key]["coref"] else key))
            text.mentions.append(Mention(*spans[2], PRONOUN, type_indices(["Person"]), "p"))
            text.coreference = True
            texts.append(text)
        return texts

    def crossner(self, split):
        parts = ("politics", "science", "music", "literature", "ai")
        return [text for part in parts for text in self.named("crossner", ("crossner", part, f"{split}.jsonl"), CROSSNER)]

    def train(self, with_dev=False):
        """All that the weights learn from, by source."""
        splits = lambda read, *path: [text for split in (("train", "dev") if with_dev else ("train",)) for text in read(*path, f"{split}.jsonl")]
        passages = os.path.join(os.path.dirname(__file__), "../passages")
        return {
            "news": self.news(records(self.data, "news-train", "train.jsonl")),
            "passages": self.news([record for name in sorted(os.listdir(passages)) for record in read_passages(os.path.join(passages, name))]),
            "gum": splits(lambda *path: self.gum("gum", path), "gum"),
            "gum-other": self.gum("gum-other", ("gum-other", "train.jsonl")) + self.gum("gum-other", ("gum-other", "dev.jsonl")),
            "litbank": self.litbank(("litbank", "train.jsonl")) + self.litbank(("litbank", "dev.jsonl")),
            "gap": self.gap("gap", "train.jsonl"),
            "redocred": self.docred("redocred", "redocred", "dev.jsonl"),
            "knowledgenet": splits(self.knowledgenet, "knowledgenet"),
            "fewrel": self.fewrel(900, "fewrel-wiki16", "train.jsonl"),
            "wikigold": splits(lambda *path: self.named("wikigold", path, FOUR), "wikigold"),
            "wnut": [text for split in ("train", "dev") for text in self.named("wnut", ("wnut17", f"{split}.jsonl"), TWEETS, weight=0.5)],
            "crossner": self.crossner("train"),
            "crossner-dev": self.crossner("dev"),
            "treebank": self.treebank("ud-ewt", "en_ewt-ud-train.rebuilt.conllu"),
            "uner": self.uner(("uner-ewt", "dev.jsonl"), ("ud-ewt", "en_ewt-ud-dev.conllu"), every=with_dev),
            "re3d": self.named("re3d", ("re3d", "train.jsonl"), RE3D, literal=True, adjectives=True),
        }


assert len(FORMS) == 4 and len(TYPES) == 10
