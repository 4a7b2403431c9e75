"""A `relata` that kills: stands in for the program, and takes victims with SIGKILL in the middle of a partition.

    saboteur.py FOLDER PROGRAM ARGUMENTS...

Each file in FOLDER names a victim: `filter` (the program itself), `worker` (the Python process that pipes into it) or `executor` (the
Java process above that). Whoever can delete the file strikes, so that each victim dies once, whatever runs at the same time. A file of
the same name with `.done` tells that it was done.
"""
import os
import signal
import subprocess
import sys

LINES_BEFORE = 5


def claim(folder):
    for victim in sorted(os.listdir(folder)):
        if victim.endswith(".done"):
            continue
        try:
            os.unlink(os.path.join(folder, victim))
            return victim
        except FileNotFoundError:
            continue
    return None


def parent_of(process):
    with open("/proc/%d/stat" % process) as stat:
        return int(stat.read().rsplit(")", 1)[1].split()[1])


def find_victim(victim, program):
    if victim == "filter":
        return program
    process = os.getppid()
    if victim == "worker":
        return process
    while os.path.basename(os.readlink("/proc/%d/exe" % process)) != "java":
        process = parent_of(process)
    return process


def main(folder, command):
    victim = claim(folder) if "extract" in command else None
    if victim is None:
        os.execvp(command[0], command)
    program = subprocess.Popen(command, stdout=subprocess.PIPE)
    for number, line in enumerate(program.stdout):
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
        if number + 1 == LINES_BEFORE:
            open(os.path.join(folder, victim + ".done"), "w").close()
            os.kill(find_victim(victim, program.pid), signal.SIGKILL)
    code = program.wait()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
