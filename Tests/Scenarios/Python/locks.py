"""Looks in executables for functions that go on after a wait with the lock of another thread.

Usage: locks.py PROTO_FOLDER BINARIES

`Mutex` of the standard library knows who holds it by the thread's number. Where an asynchronous
function takes a lock, waits, and takes another one, the optimizer may keep the number from before
the wait, when another thread ran it: unlocking then ends the process. That is seen in the machine
code: in what runs after a wait, a lock is taken before the thread's own storage is looked at.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys

EXECUTABLES = ("gateway", "personnel", "planning", "discipline", "notification", "canbo")
# What runs after a wait, by the end of its mangled name.
RESUMED = re.compile(r"T[YQ]\d*_$")
# Nobody here watches a provider of that package.
NOT_RUN = ("$s13Configuration23MutableInMemoryProvider",)


def functions(executable):
    """Each function of an executable with its instructions."""
    name, body = "", []
    with subprocess.Popen(["objdump", "--disassemble", "--no-show-raw-insn", executable],
                          stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            if found := re.match(r"^[0-9a-f]+ <(.+)>:$", line):
                yield name, body
                name, body = found[1], []
            else:
                body.append(line)
        yield name, body
    assert process.returncode == 0, process.returncode


def first(body, word):
    return next((place for place, line in enumerate(body) if word in line), len(body))


def judge(executable):
    """How many functions take locks after a wait, and those that may take them wrongly."""
    resumed, wrong = 0, []
    for name, body in functions(executable):
        if not RESUMED.search(name) or not any("_MutexHandle" in line for line in body):
            continue
        resumed += 1
        if first(body, "cmpxchg") < first(body, "%fs:") and not name.startswith(NOT_RUN):
            wrong.append(name)
    return resumed, wrong


def main():
    paths = [pathlib.Path(sys.argv[2], name) for name in EXECUTABLES]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = dict(zip(EXECUTABLES, pool.map(judge, paths)))
    for name, (resumed, wrong) in found.items():
        print(f"{name}: {resumed} functions take locks after a wait, {len(wrong)} wrongly", *wrong)
    assert all(resumed > 0 for resumed, _ in found.values()), "nothing was found at all"
    assert not any(wrong for _, wrong in found.values())


main()
