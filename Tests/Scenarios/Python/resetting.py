"""Backends that speak HTTP/2 end calls in other ways than by an answer, under load.

One of three resets every call. What it has refused goes to another one, and callers see no error.
What it may have begun is never repeated: each of these calls ends with an error, and there are few,
since the backend is spared. One that is alone says GOAWAY again and again: the calls that it has
not looked at go to it by a new connection.

Usage: resetting.py PROTO_FOLDER FOLDER_OF_EXECUTABLES SCENARIO
"""

import itertools
import pathlib
import sys
import tempfile

from resilience import Fleet, Load, until
from scripted_backend import (
    INTERNAL_ERROR, ScriptedBackend, answered, broken_off, refused, turned_away)

CALLERS = 8
# Calls that break in a row before the backend is spared, and those that it may have meanwhile.
FEWEST = 5
MOST = FEWEST + CALLERS - 1


def listed(fleet, backend):
    return next(each for each in fleet.listed() if each.address.endswith(f":{backend.port}"))


def spared(folder, end):
    """Lets a backend end calls badly until it is spared, then well; returns what came of it."""
    backend = ScriptedBackend()
    fleet = Fleet(folder, [1, 1], others=[backend])
    load = Load(fleet, CALLERS)
    load.calls(200)
    backend.give(end)
    until("backend that is spared", lambda: listed(fleet, backend).HasField("spare_time"), 10)
    load.calls(8)
    ended = backend.calls
    load.calls(500)
    assert backend.calls == ended, "a backend that is spared got calls"
    assert FEWEST <= ended <= MOST, ended
    backend.give(answered)
    until("calls after the time is over", lambda: backend.calls > 20, 20)
    calls = len(load.end())
    backends = fleet.listed()
    attempts = sum(each.answers for each in backends)
    retries = sum(each.retries for each in backends)
    print(f"{ended} calls ended badly, {attempts} answers begun, {retries} retries")
    fleet.stop()
    return load.errors, calls, ended, attempts, retries


def refusing(folder):
    errors, calls, ended, answers, retries = spared(folder, refused)
    assert not errors, errors[:5]
    assert retries == ended and answers == calls, (retries, ended, answers, calls)
    assert answers + ended <= 1.2 * calls, (answers, ended, calls)


def breaking(folder):
    errors, calls, ended, answers, retries = spared(folder, broken_off(INTERNAL_ERROR))
    assert len(errors) == ended and retries == 0 and answers == calls, (
        errors[:5], ended, retries, answers, calls)
    assert all(each.startswith("StatusCode.INTERNAL:") for each in errors), errors


def leaving(folder):
    """Every hundredth call is turned away, with all that came by its connection after it."""
    backend, numbers, farewells = ScriptedBackend(), itertools.count(1), []

    def end(stream):
        if next(numbers) % 100:
            return answered(stream)
        farewells.append(stream)
        return turned_away(stream)
    backend.give(end)
    fleet = Fleet(folder, [], others=[backend])
    load = Load(fleet, CALLERS)
    load.calls(3_000)
    calls = len(load.end())
    [told] = fleet.listed()
    print(f"{len(farewells)} GOAWAY, {told.answers} answers, {told.retries} retries")
    fleet.stop()
    assert not load.errors, load.errors[:5]
    assert told.answers == calls and len(farewells) >= 30, (told, calls)
    assert len(farewells) <= told.retries <= 0.2 * calls, told


def main():
    scenario = {each.__name__: each for each in (refusing, breaking, leaving)}[sys.argv[3]]
    with tempfile.TemporaryDirectory(prefix="canbo-resetting-") as folder:
        try:
            scenario(folder)
        except BaseException:
            print(pathlib.Path(folder, "gateway.log").read_text()[-4_000:])
            raise


main()
