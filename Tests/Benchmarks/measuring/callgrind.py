"""Instructions and allocations of a process, counted by valgrind's callgrind.

The counts of one binary hardly depend on the machine or on what else it does. Instructions of the
kernel are not among them.
"""

import os
import pathlib
import re
import subprocess

# The functions of the C library by which memory is had.
ALLOCATORS = {"malloc", "calloc", "realloc", "memalign", "aligned_alloc", "posix_memalign"}


class Callgrind:
    """Counts processes; what it needs and writes lies in a folder."""

    def __init__(self, folder):
        self.folder, self.profile = folder, folder / "profile"
        source = pathlib.Path(__file__).with_name("sigsuspend.c")
        library = folder / "sigsuspend.so"
        subprocess.run(["clang", "-shared", "-fPIC", "-O1", source, "-o", library], check=True)
        # Hash seeds are fixed, and the gateway does not start itself anew to tune its allocator.
        self.environment = {
            "LD_PRELOAD": str(library), "SWIFT_DETERMINISTIC_HASHING": "1",
            "GLIBC_TUNABLES": "glibc.malloc.tcache_count=256"}

    def command(self, program, *arguments):
        """The command line that runs a program under callgrind."""
        return [
            "valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={self.profile}",
            "--compress-strings=no", "--compress-pos=no", self.readable(program), *arguments]

    def readable(self, program):
        """A copy of a program without debug information: valgrind stumbles over the newest."""
        copy = self.folder / program.name
        if not copy.exists():
            subprocess.run(["strip", "--strip-debug", "-o", copy, program], check=True)
        return copy

    def counts(self):
        """Instructions and allocations of the process that has ended last."""
        instructions = allocations = 0
        called = ""
        with open(self.profile, errors="replace") as lines:
            for line in lines:
                if line.startswith("cfn="):
                    called = re.sub(r"'\d+$", "", line[4:].strip()).split("@")[0]
                elif line.startswith("calls=") and called in ALLOCATORS:
                    allocations += int(line[6:].split()[0])
                elif line.startswith(("summary:", "totals:")):
                    instructions = int(line.split()[1])
        os.remove(self.profile)
        return instructions, allocations
