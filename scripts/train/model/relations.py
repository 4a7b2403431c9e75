"""The relation vocabulary as classes of the model; class 0 is the threshold that a pair's relations must pass."""
import json
import os

from maps import FEWREL, IMPLIES, IMPLIES_INVERSE, KNOWLEDGENET


class Relations:
    def __init__(self, data):
        with open(os.path.join(data, "..", "vocabulary", "relations.json"), encoding="utf8") as file:
            entries = json.load(file)
        self.names = ["(threshold)"] + [entry["name"] for entry in entries]
        self.index = {name: index for index, name in enumerate(self.names)}
        self.symmetric = {self.index[entry["name"]] for entry in entries if entry["symmetric"]}
        self.docred = {}
        for entry in entries:
            for name in entry["docred"]:
                inverse = name.startswith("inverse:")
                self.docred[name.removeprefix("inverse:")] = (self.index[entry["name"]], inverse)
        self.docred_classes = sorted({index for index, _ in self.docred.values()})
        self.fewrel = {name: (self.index[to], inverse) for name, (to, inverse) in FEWREL.items()}
        self.knowledgenet = {name: (self.index[to], inverse) for name, (to, inverse) in KNOWLEDGENET.items()}
        self.umbrella = {name: [self.index[entry["name"]] for entry in entries if name in entry["knowledgenet"] or f"inverse:{name}" in entry["knowledgenet"]] for name in KNOWLEDGENET}
        self.implied = {self.index[name]: [self.index[to] for to in implied] for name, implied in IMPLIES.items()}
        self.implied_inverse = {self.index[name]: [self.index[to] for to in implied] for name, implied in IMPLIES_INVERSE.items()}

    def __len__(self):
        return len(self.names)

    def close(self, facts):
        """Facts (head, tail, class) -> those, with the other direction of symmetric ones; and what follows from them."""
        facts = set(facts) | {(tail, head, relation) for head, tail, relation in facts if relation in self.symmetric}
        unknown = set()
        for head, tail, relation in facts:
            unknown |= {(head, tail, to) for to in self.implied.get(relation, ())}
            unknown |= {(tail, head, to) for to in self.implied_inverse.get(relation, ())}
        return facts, unknown - facts
