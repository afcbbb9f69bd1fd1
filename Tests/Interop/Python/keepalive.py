"""A stock client's keepalive: what the server allows goes on, what it does not ends at once.

Usage: keepalive.py SERVER legal|aggressive|renewed
"""

import sys
import time

import grpc

WAIT = "/canbo.test.v1.EchoService/Wait"
ECHO = "/canbo.test.v1.EchoService/Echo"


def channel(*options):
    return grpc.insecure_channel(sys.argv[1], options=list(options))


def wait(over: grpc.Channel, seconds: float) -> grpc.RpcError:
    """Calls a method that does not answer."""
    try:
        over.unary_unary(WAIT)(b"", timeout=seconds)
    except grpc.RpcError as error:
        return error
    raise AssertionError("the method answered")


def legal():
    """As often as is allowed, four times: the call lives until its own deadline."""
    with channel(
        ("grpc.keepalive_time_ms", 2_000), ("grpc.http2.max_pings_without_data", 0)
    ) as over:
        error = wait(over, 9)
        assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error


def aggressive():
    """Far too often: the connection ends with the text that makes clients slow down."""
    with channel(
        ("grpc.keepalive_time_ms", 100),
        ("grpc.keepalive_timeout_ms", 5_000),
        ("grpc.http2.max_pings_without_data", 0),
    ) as over:
        error = wait(over, 30)
        assert error.code() == grpc.StatusCode.UNAVAILABLE, error
        # The client goes on over a new connection.
        assert over.unary_unary(ECHO)(b"\x0a\x01x", timeout=10) == b"\x0a\x01x"


def renewed():
    """Connections that end by age or idleness are replaced unseen."""
    with channel() as over:
        tell = over.unary_unary(WAIT)
        peers = set()
        latest = time.monotonic() + 60
        while len(peers) < 3:
            assert time.monotonic() < latest, f"only {len(peers)} connections"
            _, call = tell.with_call(b"", timeout=10)
            peers |= {value for key, value in call.initial_metadata() if key == "x-peer"}


{"legal": legal, "aggressive": aggressive, "renewed": renewed}[sys.argv[2]]()
