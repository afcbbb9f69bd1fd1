"""Peers that send garbage or nothing: each costs its own connection, never the gateway.

Usage: hostile.py PROTO_FOLDER GATEWAY
"""

import random
import socket
import struct
import sys

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

host, port = sys.argv[2].rsplit(":", 1)
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
SETTINGS = struct.pack(">IBBI", 0, 4, 0, 0)[1:]
SEED = random.randrange(2**32)
numbers = random.Random(SEED)


def frame(kind: int, flags: int, stream: int, body: bytes) -> bytes:
    return struct.pack(">I", len(body))[1:] + struct.pack(">BBI", kind, flags, stream) + body


# What is sent, and whether the gateway must close the connection for it.
ATTACKS = {
    "random bytes": (numbers.randbytes(4096), True),
    "HTTP/1.1": (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", True),
    "TLS hello": (bytes.fromhex("16030100ff010000fb0303") + numbers.randbytes(244), True),
    "frame larger than allowed": (PREFACE + SETTINGS + frame(0, 0, 1, b"x" * 20000), True),
    "even stream": (PREFACE + SETTINGS + frame(1, 5, 2, b"\x82"), True),
    "broken header block": (PREFACE + SETTINGS + frame(1, 5, 1, b"\xff" * 64), True),
    "window of zero": (PREFACE + SETTINGS + frame(8, 0, 0, b"\0\0\0\0"), True),
    "header block without end": (PREFACE + SETTINGS + frame(1, 0, 1, b"\x82"), False),
    "random frames": (
        PREFACE
        + SETTINGS
        + b"".join(
            frame(numbers.randrange(12), numbers.randrange(256), numbers.randrange(9), b"?" * 8)
            for _ in range(50)
        ),
        True,
    ),
    "preface and silence": (PREFACE + SETTINGS, False),
    "half a preface": (PREFACE[:10], False),
    "nothing": (b"", False),
}


def attack(data: bytes) -> socket.socket:
    peer = socket.create_connection((host, int(port)), timeout=10)
    try:
        peer.sendall(data)
    except OSError:
        pass  # Closed already, which is an answer too.
    return peer


def is_closed(peer: socket.socket) -> bool:
    try:
        while peer.recv(65536):
            pass
        return True
    except ConnectionError:
        return True
    except TimeoutError:
        return False


def answers() -> bool:
    with grpc.insecure_channel(sys.argv[2]) as channel:
        health = health_pb2_grpc.HealthStub(channel)
        answer = health.Check(health_pb2.HealthCheckRequest(), timeout=10)
        return answer.status == health_pb2.HealthCheckResponse.SERVING


def main():
    stalled = []
    for name, (data, must_close) in ATTACKS.items():
        peer = attack(data)
        if must_close:
            assert is_closed(peer), f"{name}: the connection is still open (seed {SEED})"
        else:
            stalled.append(peer)
        assert answers(), f"{name}: the gateway no longer answers (seed {SEED})"
    stalled += [attack(PREFACE + SETTINGS) for _ in range(200)]
    assert answers(), "200 stalled peers keep others from being answered"
    for peer in stalled:
        # Reset in place of an orderly end.
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        peer.close()
    assert answers(), "the gateway does not answer after 200 resets"


main()
