"""Names in a treebank of Universal Dependencies: runs of proper nouns that depend on one another as parts of a name do."""

PARTS = {"compound", "flat", "goeswith", "nummod", "amod", "punct", "dep"}
PROPER = {"NNP", "NNPS"}
CALENDAR = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
}
JOINING = {"of", "for", "and", "&", "the", "-", "'s", "/"}


def read_treebank(path):
    """Records of one document each, with the spans of its names and of what may be a name or part of one; offsets are in UTF-16."""
    documents = []
    for lines in read_blocks(path):
        name = comment(lines, "# newdoc")
        if name is not None or not documents:
            documents.append(new_record(name))
        add_sentence(documents[-1], lines)
    return documents


def read_sentences(path):
    """The same for each sentence alone, by its id."""
    sentences = {}
    for lines in read_blocks(path):
        name = comment(lines, "# sent_id")
        sentences[name] = new_record(name)
        add_sentence(sentences[name], lines)
    return sentences


def read_blocks(path):
    with open(path, encoding="utf8") as file:
        return [block.split("\n") for block in file.read().strip().split("\n\n")]


def comment(lines, key):
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith(key)), None)


def new_record(name):
    return {"id": name, "text": "", "sentences": [], "names": [], "unsure": []}


def add_sentence(document, lines):
    tokens = [line.split("\t") for line in lines if line[:1].isdigit()]
    joined = {index: row for row in tokens if "-" in row[0] for index in range(int(row[0].split("-")[0]), int(row[0].split("-")[1]) + 1)}
    document["text"] += " " if document["text"] else ""
    start = length(document["text"])
    spans, words, written = [], [], set()
    for row in tokens:
        if "-" in row[0] or "." in row[0]:
            continue
        whole = joined.get(int(row[0]))
        shown = row if whole is None else whole
        if id(shown) not in written:
            written.add(id(shown))
            at = length(document["text"])
            document["text"] += shown[1]
            span = (at, length(document["text"]))
            document["text"] += "" if "SpaceAfter=No" in shown[9] else " "
        spans.append(span)
        words.append(row)
    document["text"] = document["text"].rstrip()
    document["sentences"].append((start, length(document["text"])))
    names, unsure = names_of(words)
    document["names"] += [(spans[first][0], spans[last][1]) for first, last in names]
    document["unsure"] += [(spans[first][0], spans[last][1]) for first, last in unsure]


def names_of(words):
    """Names and unsure stretches as (first, last) of the sentence's words."""
    proper = [row[4] in PROPER for row in words]
    names, unsure = [], []
    at = 0
    while at < len(words):
        if not proper[at]:
            at += 1
            continue
        end = at + 1
        while end < len(words) and proper[end] and connected(words, at, end):
            end += 1
        (unsure if is_unsure(words, at, end) else names).append((at, end - 1))
        at = end
    both = sorted(names + unsure)
    for (a, b), (c, d) in zip(both, both[1:]):  # "Bank of America", "Rafael, Ca": one name or two
        between = [row[1].lower() for row in words[b + 1:c]]
        if len(between) <= 2 and all(word in JOINING for word in between):
            unsure.append((a, d))
            if between and between[0] in ("of", "for", "&"):
                unsure += [(a, b), (c, d)]
    return names, unsure


def connected(words, first, end):
    """Whether the word at `end` belongs to the name that began at `first`: one depends on the other as a part."""
    inside = {words[index][0] for index in range(first, end)}
    row = words[end]
    if row[6] in inside:
        return row[7].split(":")[0] in PARTS
    return any(words[index][6] == row[0] and words[index][7].split(":")[0] in PARTS for index in range(first, end)) or any(
        words[index][6] not in inside and words[index][6] == row[6] and row[7].split(":")[0] == words[index][7].split(":")[0] == "compound" for index in (end - 1,) if heads_later(words, index, row))


def heads_later(words, index, row):
    """Two parts of a longer name whose head is still to come, itself a proper noun."""
    head = next((other for other in words if other[0] == row[6]), None)
    return head is not None and head[4] in PROPER and int(head[0]) > int(row[0])


def is_unsure(words, first, end):
    """Calendar words, and names beside a number or an adjective in capitals that may be part of them."""
    texts = [row[1].lower().rstrip(".") for row in words[first:end]]
    if any(text in CALENDAR or "@" in text or "/" in text for text in texts):
        return True
    around = [words[index] for index in (first - 1, end) if 0 <= index < len(words)]
    return any((row[3] == "NUM" or row[3] in ("ADJ", "NOUN") and row[1][0].isupper() and row[0] != "1") for row in around)


def length(text):
    return len(text.encode("utf-16-le")) // 2
