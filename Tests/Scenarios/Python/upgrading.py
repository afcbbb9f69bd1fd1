"""A whole installation is replaced as containers are, one process of each, under load.

All services end at the same time and come back some seconds later, then the only gateway does: so
`docker compose up` replaces containers by those of newer images. The clients follow the published
retry policy, and none of their changes is refused.

Usage: upgrading.py PROTO_FOLDER FOLDER_OF_EXECUTABLES [AWAY [ROUNDS]]
where AWAY is how long the services are away, in seconds.
"""

import pathlib
import signal
import sys
import tempfile
import time

import grpc

from restarting import ORGANIZATION, Changes, bring_in
from system import System, stub

# What making a container anew takes on a machine that is busy with it, in seconds: longer than the
# published policy alone tries again.
AWAY = float(sys.argv[3]) if len(sys.argv) > 3 else 5
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 1
SERVICES = ["personnel", "planning", "discipline", "notification"]


def replace(processes, away):
    """Ends processes at once, and starts them again when so many seconds have passed."""
    for process in processes:
        process.process.send_signal(signal.SIGTERM)
    for process in processes:
        assert process.process.wait(30) == 0, process.name
    # No condition: the time in which the engine makes the containers.
    time.sleep(away)
    for process in processes:
        process.start()


def scenario(folder):
    system = System(folder, {name: f"sqlite:{folder}/{name}.db" for name in SERVICES})
    gateway = system.gateways[0]
    policy = pathlib.Path(sys.argv[1], "service-config.json").read_text()
    channel = grpc.insecure_channel(gateway.address, options=[
        ("grpc.service_config", policy), ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.max_reconnect_backoff_ms", 1_000)])
    bring_in(stub(channel, "personnel"), ORGANIZATION)
    with Changes(stub(channel, "planning"), callers=4) as changes:
        changes.more(40)
        for _ in range(ROUNDS):
            replace(system.services, AWAY)
            changes.more(40)
            system.until_whole()
            replace([gateway], 1)
            changes.more(40)
            system.until_whole()
    errors = changes.errors
    print(f"{len(changes.made)} changes, longest {changes.longest:.1f} s, {len(errors)} errors")
    assert not errors, errors[:5]
    listed = changes.listed()
    assert sorted(listed) == sorted(changes.made), set(listed) ^ set(changes.made)
    channel.close()
    system.stop()


def main():
    with tempfile.TemporaryDirectory(prefix="canbo-upgrading-") as folder:
        try:
            scenario(folder)
        except BaseException:
            for log in sorted(pathlib.Path(folder).glob("*.log")):
                print(log.name, log.read_text()[-2_000:])
            raise


main()
