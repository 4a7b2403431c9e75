"""The heads over the encoder's word vectors: which spans are mentions, of what type, what they refer to, what holds between them."""
import torch
from torch import nn

from encoder import HIDDEN, Encoder
from integers import Linear
from maps import FORMS, STYLES, TYPES

WIDEST = 24  # words in a mention
RANK = 64
PLACES = 11  # where a word stands as seen from a pair: before, in the head, between … in either order; in another sentence
DISTANCES, APART, MATCHES, GAPS, SENTENCES = 10, 3, 7, 9, 6


class SpanHead(nn.Module):
    """For each form a score of every span of words, by its first and its last word and its width."""

    def __init__(self):
        super().__init__()
        self.first = Linear(HIDDEN, len(FORMS) * RANK)
        self.last = Linear(HIDDEN, len(FORMS) * RANK)
        self.alone = Linear(HIDDEN, 2 * len(FORMS))
        self.width = nn.Parameter(torch.full((len(FORMS), WIDEST), -3.0))

    def forward(self, x):
        """[batch, words, hidden] -> [batch, forms, first, last], without what depends on the width."""
        batch, words, _ = x.shape
        split = lambda y: y.reshape(batch, words, len(FORMS), RANK).transpose(1, 2)
        scores = split(self.first(x)) @ split(self.last(x)).transpose(-1, -2) * (RANK ** -0.5)
        starts, ends = self.alone(x).transpose(1, 2).split(len(FORMS), 1)
        return scores + starts[..., None] + ends[:, :, None]


class MentionHead(nn.Module):
    """A vector for each mention and its type."""

    def __init__(self, dropout):
        super().__init__()
        self.join = Linear(3 * HIDDEN, HIDDEN)
        self.dropout = nn.Dropout(dropout)
        self.types = Linear(HIDDEN, len(TYPES))

    def forward(self, first, last, mean):
        vectors = self.dropout(torch.tanh(self.join(torch.cat([first, last, mean], -1))))
        return vectors, self.types(vectors)


class CoreferenceHead(nn.Module):
    """The score that one mention refers to what an earlier one does; 0 is the score of none."""

    def __init__(self, dropout, size=160):
        super().__init__()
        self.later = Linear(HIDDEN, size)
        self.earlier = Linear(HIDDEN, size)
        self.narrow = Linear(HIDDEN, 96)
        self.both = Linear(96, size, bias=False)
        self.features = nn.ModuleList(nn.Embedding(count, size) for count in (MATCHES, GAPS, SENTENCES, len(FORMS) ** 2, 2))
        for table in self.features:
            nn.init.normal_(table.weight, std=0.05)
        self.dropout = nn.Dropout(dropout)
        self.score = Linear(size, 1)

    def forward(self, vectors, later, earlier, features):
        """Mention vectors, indices of pairs and their features [pairs, 5] -> [pairs]."""
        narrow = self.narrow(vectors)
        hidden = self.later(vectors)[later] + self.earlier(vectors)[earlier] + self.both(narrow[later] * narrow[earlier])
        for index, table in enumerate(self.features):
            hidden = hidden + table(features[:, index])
        return self.score(self.dropout(torch.relu(hidden)))[:, 0]


class RelationHead(nn.Module):
    """Scores of all relations for pairs of mentions of one window, from the two and the words they attend to together."""

    def __init__(self, relations, dropout, heads=4, block=16):
        super().__init__()
        self.heads, self.block = heads, block
        self.keys = Linear(HIDDEN, HIDDEN)
        self.values = Linear(HIDDEN, HIDDEN)
        self.ask_head = Linear(HIDDEN, HIDDEN)
        self.ask_tail = Linear(HIDDEN, HIDDEN)
        self.places = nn.Parameter(torch.zeros(heads, PLACES))
        self.head = Linear(2 * HIDDEN, HIDDEN)
        self.tail = Linear(2 * HIDDEN, HIDDEN)
        self.types = Linear(len(TYPES), 2 * HIDDEN, bias=False)
        self.forms = nn.Embedding(len(FORMS), 2 * HIDDEN)
        self.distances = nn.Embedding(DISTANCES * 2, HIDDEN)
        self.apart = nn.Embedding(APART, HIDDEN)
        self.styles = nn.Embedding(len(STYLES), HIDDEN)
        for table in (self.types, self.forms, self.distances, self.apart, self.styles):
            nn.init.normal_(table.weight, std=0.02)
        with torch.no_grad():  # at first, look between the two
            self.places[:, 2] = self.places[:, 7] = 1.0
            self.places[:, 10] = -2.0
        self.dropout = nn.Dropout(dropout)
        self.pair = Linear(HIDDEN * block, relations)
        self.context = Linear(HIDDEN, relations, bias=False)

    def contexts(self, x, vectors, head, tail, places):
        """What each pair of mentions of one window attends to: x [words, hidden], mention vectors, indices, places [pairs, words]."""
        split = lambda y: y.reshape(-1, self.heads, HIDDEN // self.heads).transpose(0, 1)
        keys = split(self.keys(x)).transpose(-1, -2) * (HIDDEN // self.heads) ** -0.5
        from_head = split(self.ask_head(vectors)) @ keys
        from_tail = split(self.ask_tail(vectors)) @ keys
        scores = from_head[:, head] + from_tail[:, tail] + self.places[:, places]
        return (scores.softmax(-1) @ split(self.values(x))).transpose(0, 1).reshape(-1, HIDDEN)

    def forward(self, context, vectors, types, forms, head, tail, distance, apart, style):
        """Contexts of pairs, mention vectors, type scores and forms; for each pair: indices and features -> [pairs, relations]."""
        of_type = self.types(types.softmax(-1)) + self.forms(forms)
        type_head, type_tail = of_type.split(HIDDEN, -1)
        of_pair = self.distances(distance) + self.apart(apart) + self.styles(style)
        a = self.dropout(torch.tanh(self.head(torch.cat([vectors[head], context], -1)) + type_head[head] + of_pair))
        b = self.dropout(torch.tanh(self.tail(torch.cat([vectors[tail], context], -1)) + type_tail[tail]))
        product = a.reshape(-1, HIDDEN // self.block, self.block, 1) * b.reshape(-1, HIDDEN // self.block, 1, self.block)
        return self.pair(product.reshape(-1, HIDDEN * self.block)) + self.context(context)


class Model(nn.Module):
    def __init__(self, relations, dropout=0.1):
        super().__init__()
        self.encoder = Encoder()
        self.dropout = nn.Dropout(dropout)
        self.spans = SpanHead()
        self.mentions = MentionHead(dropout)
        self.coreference = CoreferenceHead(dropout)
        self.relations = RelationHead(relations, dropout)
