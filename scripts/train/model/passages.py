"""Reads the project's own annotated passages, scripts/train/passages/*.src, into records of the common form.

    ## id | genre
    [[zoom:Organization|Zoom]] … [[zoom:n|the company]] … [[zoom:p|it]] … [[zoom|Zoom Video]]
    ---
    zoom FOUNDED_BY yuan ; modality=claimed
"""
import re

MARK = re.compile(r"\[\[([^\]|]+)\|([^\]]+)\]\]")


def read_passages(path):
    with open(path, encoding="utf8") as file:
        blocks = file.read().split("## ")[1:]
    return [to_record(block) for block in blocks]


def to_record(block):
    head, rest = block.split("\n", 1)
    body, facts = rest.split("\n---\n")
    text, entities, at = "", {}, 0
    body = body.strip()
    for mark in MARK.finditer(body):
        text += body[at:mark.start()]
        at = mark.end()
        name, _, tag = mark[1].partition(":")
        entity = entities.setdefault(name, {"id": name, "type": None, "mentions": []})
        kind = {"n": "nominal", "p": "pronoun"}.get(tag, "name")
        if kind == "name" and tag:
            entity["type"] = tag
        start = utf16_length(text)
        text += mark[2]
        entity["mentions"].append({"start": start, "end": utf16_length(text), "kind": kind})
    text += body[at:]
    relations = []
    for line in filter(None, facts.split("\n")):
        subject, relation, object_ = line.split(" ; ")[0].split()
        assert subject in entities and object_ in entities, line
        relations.append({"head": subject, "tail": object_, "type": relation})
    assert all(entity["type"] for entity in entities.values()), head
    return {"id": head.split(" | ")[0], "text": text, "entities": list(entities.values()), "relations": relations}


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2
