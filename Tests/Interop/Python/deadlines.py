"""Deadlines as a stock client sees them: in time, never early, and the handler ends with the call.

Usage: deadlines.py SERVER, whose method `Wait` waits until it is cancelled
"""

import sys
import time

import grpc
from google.protobuf import wrappers_pb2

SERVICE = "/canbo.test.v1.EchoService/"
TIMEOUT = 0.1


def cancelled(channel) -> int:
    """The handlers that were cancelled since the server started."""
    count = channel.unary_unary(
        SERVICE + "Cancellations", response_deserializer=wrappers_pb2.UInt64Value.FromString)
    return count(b"", timeout=10).value


def timed(call) -> float:
    """How long a call takes that must not be answered in time."""
    begun = time.monotonic()
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED, error
        return time.monotonic() - begun
    raise AssertionError("the call was answered")


def main():
    with grpc.insecure_channel(sys.argv[1]) as channel:
        talk = channel.stream_stream(SERVICE + "Talk")
        wait = channel.unary_unary(SERVICE + "Wait")
        flood = channel.unary_stream(SERVICE + "Flood")
        sent = iter([b"\x0a\x01a", b"\x0a\x01b"])
        # A stream without deadline, half of which is said before the others end.
        stream = talk(sent)
        assert next(stream) == b"\x0a\x01a"
        times = []
        for number in range(1, 6):
            times.append(timed(lambda: wait(b"", timeout=TIMEOUT)))
            latest = time.monotonic() + 30
            while cancelled(channel) < number:
                assert time.monotonic() < latest, "the handler goes on after its deadline"
        times += [timed(lambda: list(flood(b"\x0a\x01x", timeout=TIMEOUT))) for _ in range(3)]
        print(f"{TIMEOUT} s took {min(times):.4f} to {max(times):.4f} s")
        assert min(times) >= TIMEOUT, times
        # A busy machine may be late now and then, but not always.
        assert sorted(times)[len(times) // 2] <= TIMEOUT + 0.15, times
        assert list(stream) == [b"\x0a\x01b"]


main()
