"""Cuts texts into windows for the encoder, at ends of sentences, and lays windows side by side in batches."""
from dataclasses import dataclass

import numpy as np

from words import CLS, SEP, MARK, shape_of


@dataclass
class Window:
    text: object
    first: int  # its words in the text
    end: int
    ids: list
    shapes: list
    starts: list  # first piece of each word


def cut(text, vocabulary, longest):
    """Windows of at most `longest` pieces; a sentence that is longer is cut where it must."""
    windows, at, count = [], 0, len(text.words)
    sizes = [len(vocabulary.encode(text.word_text(index))) for index in range(count)]
    while at < count:
        end, pieces, safe = at, 2, None
        while end < count and pieces + sizes[end] <= longest:
            pieces += sizes[end]
            end += 1
            if end == count or text.sentence[end] != text.sentence[end - 1]:
                safe = end
        end = safe or max(end, at + 1)
        windows.append(make_window(text, vocabulary, at, end))
        at = end
    return windows


def make_window(text, vocabulary, first, end):
    ids, shapes, starts = [CLS], [MARK], []
    for index in range(first, end):
        word = text.word_text(index)
        pieces = vocabulary.encode(word)
        starts.append(len(ids))
        ids += pieces
        shapes += [shape_of(word)] * len(pieces)
    return Window(text, first, end, ids + [SEP], shapes + [MARK], starts)


def collate(windows):
    """Arrays of pieces, shapes and mask, and of the words' first pieces, padded to the longest."""
    length = round_up(max(len(window.ids) for window in windows))
    words = round_up(max(len(window.starts) for window in windows))
    ids, shapes = np.zeros((len(windows), length), np.int64), np.full((len(windows), length), MARK, np.int64)
    mask, starts = np.zeros((len(windows), length), np.float32), np.zeros((len(windows), words), np.int64)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size], shapes[row, :size], mask[row, :size] = window.ids, window.shapes, 1
        starts[row, : len(window.starts)] = window.starts
    return ids, shapes, mask, starts


def round_up(size):
    """Few different shapes: the matrix library makes code for each."""
    return -(-size // 32) * 32
