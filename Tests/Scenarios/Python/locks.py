"""Looks in executables for functions that go on after a wait with the lock of another thread.

Usage: locks.py PROTO_FOLDER BINARIES

`Mutex` of the standard library knows who holds it by the thread's number. Where an asynchronous
function takes a lock, waits, and takes another one, the optimizer may keep the number from before
the wait, when another thread ran it: unlocking then ends the process. That is seen in the machine
code: in what runs after a wait, a lock is taken before the thread's own storage is looked at.

The command holds what all processes hold, from the same object files, and is looked at whole; of
the others what it does not hold.
"""

import pathlib
import re
import subprocess
import sys

WHOLE = "canbo"
OTHERS = ("gateway", "personnel", "planning", "discipline", "notification")
# What runs after a wait, by the end of its mangled name.
RESUMED = re.compile(r"T[YQ]\d*_$")
# Functions of one file stand so near to each other, in bytes.
NEAR = 65_536
# Nobody here watches a provider of that package.
NOT_RUN = ("$s13Configuration23MutableInMemoryProvider",)


def resumed(executable):
    """Where the functions of an executable begin that run after a wait, by name and size."""
    listing = subprocess.run(["nm", "--defined-only", "--print-size", executable],
                             check=True, capture_output=True, text=True).stdout
    columns = (line.split() for line in listing.splitlines())
    return {(name, int(size, 16)): int(begin, 16)
            for begin, size, _, name in (row for row in columns if len(row) == 4)
            if RESUMED.search(name)}


def functions(executable, *options):
    """Each function of an executable, or of a part of it, with its instructions."""
    name, body = "", []
    with subprocess.Popen(
            ["objdump", "--disassemble", "--no-show-raw-insn", *options, executable],
            stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            if line.endswith(">:\n"):
                yield name, body
                name, body = line[line.index("<") + 1:-3], []
            else:
                body.append(line)
        yield name, body
    assert process.returncode == 0, process.returncode


def first(body, word):
    return next((place for place, line in enumerate(body) if word in line), len(body))


def judge(executable, *options):
    """How many functions run after a wait and take locks, and those that may take them wrongly."""
    locking, wrong = 0, []
    for name, body in functions(executable, *options):
        if not RESUMED.search(name) or not any("_MutexHandle" in line for line in body):
            continue
        locking += 1
        if first(body, "cmpxchg") < first(body, "%fs:") and not name.startswith(NOT_RUN):
            wrong.append(name)
    return locking, wrong


def own_functions(executable, known):
    """What judges the functions of an executable that are not known, piece by piece."""
    own = sorted((begin, begin + size) for (name, size), begin in resumed(executable).items()
                 if (name, size) not in known)
    assert own, f"{executable}: nothing of its own was found"
    pieces = [own[0]]
    for begin, end in own[1:]:
        if begin - pieces[-1][1] < NEAR:
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((begin, end))
    return [judge(executable, f"--start-address={begin:#x}", f"--stop-address={end:#x}")
            for begin, end in pieces]


def main():
    folder = pathlib.Path(sys.argv[2])
    known = resumed(folder / WHOLE)
    found = {WHOLE: judge(folder / WHOLE)}
    assert found[WHOLE][0] > 0, "nothing was found at all"
    for name in OTHERS:
        parts = own_functions(folder / name, known)
        found[name] = sum(part[0] for part in parts), [one for part in parts for one in part[1]]
    for name, (locking, wrong) in found.items():
        print(f"{name}: {locking} functions take locks after a wait, {len(wrong)} wrongly", *wrong)
    assert not any(wrong for _, wrong in found.values())


main()
