"""Builds the graph of a file of JSON lines on a Spark cluster.

    spark-submit scripts/spark/build_graph.py CORPUS.jsonl --out DIR [--partitions N] [--format json,csv]
        [--relata "node dist/cli/main.js"] [-- OPTIONS OF "relata extract", such as --no-model]

The executors pipe the lines of each partition through `relata extract --jsonl --form reading`: that is where nearly all the work is.
Their output goes to DIR/readings by Hadoop's committer, which takes the files of one finished attempt of each task: one that was
killed leaves nothing, one that was retried counts once. `relata join` then resolves names and facts in the driver, since who is meant
depends on all documents, and writes the graph: the same bytes as `relata build CORPUS.jsonl`. `relata` must be on every machine, and
CORPUS.jsonl and DIR where all machines see them.
"""
import argparse
import os
import shlex
import shutil
import subprocess
import sys
import threading

from pyspark import SparkConf, SparkContext

# What JavaScript's trim() takes away: a line of nothing else is no record.
WHITE_SPACE = "\t\n\x0b\x0c\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def read_lines(context, path, partitions):
    """The lines of a file in their order, split at line feeds alone, as relata splits them."""
    hadoop = {"textinputformat.record.delimiter": "\n"}
    if os.path.exists(path):
        hadoop["mapreduce.input.fileinputformat.split.maxsize"] = str(max(1, -(-os.path.getsize(path) // partitions)))
    pairs = context.newAPIHadoopFile(
        path, "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable", "org.apache.hadoop.io.Text", conf=hadoop)
    return pairs.values()


def count_lines(lines):
    """How many lines a partition has, and how many of them are records."""
    total = records = 0
    for line in lines:
        total += 1
        records += 1 if is_record(line) else 0
    yield total, records


def is_record(line):
    return line.strip(WHITE_SPACE) != ""


def first_lines(counts):
    """The number, from 1, that the first line of each partition has in the file."""
    first, numbers = 1, []
    for total, _ in counts:
        numbers.append(first)
        first += total
    return numbers


def reader(command, counts):
    """Pipes a partition through the filter; fails, so that the engine tries again, unless a reading came back for every record."""
    firsts = first_lines(counts)

    def read(index, lines):
        expected = counts[index][1]
        if expected == 0:
            return
        process = subprocess.Popen(command + ["--first-line", str(firsts[index])], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        feeder = threading.Thread(target=feed, args=(process.stdin, lines), daemon=True)
        feeder.start()
        try:
            found = 0
            for reading in process.stdout:
                found += 1
                yield reading.rstrip(b"\n")
            code = process.wait()
            feeder.join()
        finally:
            process.kill()
        # 1 says that some lines are no records or could not be read: the graph tells of them.
        if code not in (0, 1) or found != expected:
            raise RuntimeError("relata extract ended with %s after %d of %d readings" % (code, found, expected))

    return read


def feed(pipe, lines):
    try:
        for line in lines:
            pipe.write(line.encode("utf-8") + b"\n")
        pipe.close()
    except BrokenPipeError:
        pass  # The filter is gone; whoever reads its output tells.


def main(words):
    own, extract_options = (words[:words.index("--")], words[words.index("--") + 1:]) if "--" in words else (words, [])
    parser = argparse.ArgumentParser(description="Builds the graph of a file of JSON lines on a Spark cluster.")
    parser.add_argument("corpus")
    parser.add_argument("--out", required=True)
    parser.add_argument("--master", help="default: what spark-submit says")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--format", default="json,csv")
    parser.add_argument("--relata", default="relata", help="the command line of relata, on every machine")
    options = parser.parse_args(own)

    relata = shlex.split(options.relata)
    readings = os.path.join(options.out, "readings")
    shutil.rmtree(readings, ignore_errors=True)
    os.makedirs(options.out, exist_ok=True)
    configuration = SparkConf().setAppName("relata")
    if options.master:
        configuration.setMaster(options.master)
    context = SparkContext(conf=configuration)
    context.setLogLevel("ERROR")
    try:
        lines = read_lines(context, options.corpus, options.partitions)
        counts = lines.mapPartitions(count_lines).collect()
        command = relata + ["extract", "--jsonl", "--form", "reading", "--file", options.corpus] + extract_options
        lines.mapPartitionsWithIndex(reader(command, counts)).saveAsTextFile(readings)
    finally:
        context.stop()
    print("read %d records in %d partitions" % (sum(records for _, records in counts), len(counts)), flush=True)
    names = [word for option in ("--aliases", "--relations") if option in extract_options
             for word in (option, extract_options[extract_options.index(option) + 1])]
    return subprocess.call(relata + ["join", readings, "--out", options.out, "--format", options.format] + names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
