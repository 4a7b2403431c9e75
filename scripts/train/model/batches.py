"""What the weights see in what order: units of one text, mixed from all sources, in batches of about the same size."""
import random

from augment import change_case, names_by_type, swap_names
from windows import cut

# How often each source is read in an epoch
SHARES = {
    "news": 6.0, "gum": 1.3, "gum-other": 0.6, "litbank": 0.15, "gap": 0.15, "redocred": 0.9, "knowledgenet": 1.3, "fewrel": 0.2,
    "wikigold": 1.2, "wnut": 0.3, "crossner": 1.0, "crossner-dev": 0.5, "re3d": 0.7, "passages": 5.0, "treebank": 0.3, "uner": 2.5,
}
WHOLE = {"redocred", "knowledgenet", "news", "gap", "passages"}  # texts that stay in one window where they fit
UNIT = 1400  # pieces


def units_of(text, vocabulary, random_):
    """Runs of windows of one text, short enough to hold all pairs of their mentions at once."""
    longest = 480 if text.source in WHOLE else random_.choice((32, 96, 160) if text.source == "treebank" else (96, 160, 224, 256, 320))
    units, pieces = [[]], 0
    for window in cut(text, vocabulary, longest):
        if pieces + len(window.ids) > UNIT and units[-1]:
            units.append([])
            pieces = 0
        units[-1].append(window)
        pieces += len(window.ids)
    return [unit for unit in units if unit]


class Batches:
    def __init__(self, sources, vocabulary, seed, size):
        self.sources = sources
        self.vocabulary = vocabulary
        self.seed = seed
        self.size = size
        self.donors = names_by_type([*sources["news"], *sources["redocred"], *sources["wikigold"]])

    def epoch(self, number):
        """Lists of units, in an order that depends on the seed and the epoch's number only."""
        random_ = random.Random(self.seed * 1000 + number)
        units = []
        for source, texts in self.sources.items():
            for text in self.draw(texts, SHARES[source], random_):
                if source in ("news", "redocred", "passages") and random_.random() < 0.4:
                    text = swap_names(text, self.donors, random_)
                units += units_of(text, self.vocabulary, random_)
        for unit in units:
            for window in unit:
                window.shapes = change_case(window.shapes, random_)
        random_.shuffle(units)
        batches, pieces = [[]], 0
        for unit in units:
            batches[-1].append(unit)
            pieces += sum(len(window.ids) for window in unit)
            if pieces >= self.size:
                batches.append([])
                pieces = 0
        return [batch for batch in batches if batch]

    @staticmethod
    def draw(texts, share, random_):
        drawn = texts * int(share)
        return drawn + random_.sample(texts, int(len(texts) * (share - int(share))))
