"""Floods and bombs over raw sockets: each ends its own connections, and nobody else notices.

Each attack runs on several connections at once while a stock client goes on calling. The server
must say why it ends them, keep its memory, and go on answering.

Usage: floods.py PROTO_FOLDER ADDRESS PROCESS_IDENTIFIER
"""

import pathlib
import re
import select
import socket
import struct
import sys
import threading
import time

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

ADDRESS, PROCESS = sys.argv[2], sys.argv[3]
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RESET, SETTINGS, _, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
ENHANCE_YOUR_CALM = 11
# Connections of each attack, and what each sends at most, in bytes.
CONNECTIONS = 8
SENT_MAX = 8 << 20
# By how much all attacks together may raise the server's memory, in KiB.
MEMORY_MAX = 32 * 1024
# How long a call of somebody else may take meanwhile, in seconds; a debug build on a busy machine
# takes a fifth of one.
PATIENCE = 3.0


def frame(kind, flags=0, stream=0, body=b""):
    return struct.pack(">I", len(body))[1:] + struct.pack(">BBI", kind, flags, stream) + body


def literal(name, value, indexed=False):
    """A field without Huffman code (RFC 7541 section 6.2)."""
    def string(text):
        return (bytes([len(text)]) if len(text) < 127
                else b"\x7f" + varint(len(text) - 127)) + text
    return (b"\x40" if indexed else b"\0") + string(name) + string(value)


def varint(number):
    out = bytearray()
    while number >= 128:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes(out) + bytes([number])


REQUEST = b"".join(literal(name, value) for name, value in [
    (b":method", b"POST"), (b":scheme", b"http"), (b":path", b"/grpc.health.v1.Health/Check"),
    (b":authority", b"test"), (b"te", b"trailers"), (b"content-type", b"application/grpc")])
# One field of 3 KB, then so many references to it of one byte each.
BOMB = REQUEST + literal(b"x" * 50, b"y" * 3000, indexed=True) + b"\xbe" * 12_000


def setting(identifier, value):
    return struct.pack(">HI", identifier, value)


def endless(make):
    """Frames for stream after stream, in pieces of some kilobytes."""
    stream = 1
    while True:
        piece = b""
        while len(piece) < 16_384:
            piece += make(stream)
            stream += 2
        yield piece


def repeated(first, again):
    """One beginning, then the same for ever."""
    yield first
    piece = again * (16_384 // len(again) + 1)
    while True:
        yield piece


OPEN = frame(HEADERS, 4, 1, REQUEST)
TABLES = frame(SETTINGS, body=setting(1, 0xFFFF_FFFF)) + frame(SETTINGS, body=setting(1, 0))
WINDOWS = frame(SETTINGS, body=setting(4, 0x7FFF_FFFF)) + frame(SETTINGS, body=setting(4, 0))
MANY = b"".join(frame(HEADERS, 4, stream, REQUEST) for stream in range(1, 401, 2))

# What is sent, and the debug data of the GOAWAY that has to answer it; None for attacks that are
# no more than slow uploads, which have to cost nothing and may go on.
ATTACKS = {
    "HPACK bomb": (lambda: repeated(frame(HEADERS, 5, 1, BOMB), frame(PING, body=b"8" * 8)),
                   "header_list_too_large"),
    "CONTINUATION of one byte": (
        lambda: repeated(frame(HEADERS, 0, 1, REQUEST), frame(CONTINUATION, 0, 1, b"\x90")),
        "too_many_continuations"),
    "empty CONTINUATION": (
        lambda: repeated(frame(HEADERS, 0, 1, REQUEST), frame(CONTINUATION, 0, 1)),
        "too_many_continuations"),
    "full CONTINUATION": (
        lambda: repeated(frame(HEADERS, 0, 1, REQUEST),
                         frame(CONTINUATION, 0, 1, literal(b"a", b"b" * 16_000))),
        "too_many_continuations|header_list_too_large"),
    "padding without data": (
        lambda: repeated(OPEN, frame(DATA, 8, 1, b"\xff" + bytes(255))), "too_many_control_frames"),
    "a byte of data in 255 of padding": (
        lambda: repeated(OPEN, frame(DATA, 8, 1, b"\xff" + b"\1" + bytes(255))), None),
    "tables of 4 GiB": (
        lambda: repeated(b"", TABLES), "too_many_(acknowledgements|control_frames)"),
    "windows of 200 streams": (
        lambda: repeated(MANY, WINDOWS), "too_many_(acknowledgements|control_frames)"),
    "entries of SETTINGS": (
        lambda: repeated(b"", frame(SETTINGS, body=setting(0xFF, 1) * 2_000)),
        "SETTINGS: too many setting entries"),
    "PING": (lambda: repeated(b"", frame(PING, body=b"8" * 8)), "too_many_pings"),
    "PRIORITY": (lambda: repeated(b"", frame(PRIORITY, 0, 1, bytes(5))), "too_many_control_frames"),
    "unknown frames": (lambda: repeated(b"", frame(0xEE, 0, 1, bytes(9))),
                       "too_many_control_frames"),
    "WINDOW_UPDATE": (lambda: repeated(OPEN, frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\1")),
                      "too_many_control_frames"),
    "rapid reset": (
        lambda: endless(lambda stream: frame(HEADERS, 4, stream, REQUEST)
                        + frame(RESET, 0, stream, b"\0\0\0\x08")), "too_many_resets"),
    "resets provoked": (
        lambda: endless(lambda stream: frame(HEADERS, 4, stream, REQUEST)
                        + frame(WINDOW_UPDATE, 0, stream, b"\x7f\xff\xff\xff")), "too_many_.*"),
    "streams without end": (
        lambda: endless(lambda stream: frame(HEADERS, 4, stream, REQUEST)), "too_many_resets"),
}


class Attacker:
    """One connection that sends as fast as it may, and keeps the end of what it hears."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.heard, self.sent, self.is_closed = bytearray(), 0, False

    def run(self):
        host, port = ADDRESS.rsplit(":", 1)
        with socket.create_connection((host, int(port)), timeout=10) as peer:
            peer.sendall(PREFACE + frame(SETTINGS))
            peer.setblocking(False)
            try:
                self.attack(peer)
            except ConnectionError:
                self.is_closed = True

    def attack(self, peer):
        rest, latest = b"", time.monotonic() + 20
        while self.sent < SENT_MAX and time.monotonic() < latest:
            readable, writable, _ = select.select([peer], [peer], [], 0.5)
            if readable:
                heard = peer.recv(65_536)
                self.heard += heard
                if not heard:
                    self.is_closed = True
                    return
            if writable:
                rest = rest or next(self.pieces)
                sent = peer.send(rest)
                self.sent += sent
                rest = rest[sent:]

    def goaway(self):
        """The code and the debug data of the last GOAWAY, or None."""
        found, place = None, 0
        while place + 9 <= len(self.heard):
            length = int.from_bytes(self.heard[place:place + 3], "big")
            body = self.heard[place + 9:place + 9 + length]
            if self.heard[place + 3] == GOAWAY:
                found = int.from_bytes(body[4:8], "big"), body[8:].decode(errors="replace")
            place += 9 + length
        return found


class Neighbour(threading.Thread):
    """A stock client that goes on calling and notes how long the slowest call takes."""

    def __init__(self):
        super().__init__(daemon=True)
        self.slowest, self.calls, self.is_over = 0.0, 0, False
        self.failure = None

    def run(self):
        with grpc.insecure_channel(ADDRESS) as channel:
            health = health_pb2_grpc.HealthStub(channel)
            while not self.is_over:
                start = time.monotonic()
                try:
                    health.Check(health_pb2.HealthCheckRequest(), timeout=10)
                except grpc.RpcError as error:
                    self.failure = error
                    return
                self.slowest = max(self.slowest, time.monotonic() - start)
                self.calls += 1


def memory():
    """The most memory that the server has had, in KiB."""
    status = pathlib.Path(f"/proc/{PROCESS}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))


def attack(name, make, reason):
    """Attacks until somebody was told why.

    A socket that is closed while data come is reset, and the reset may wipe out the GOAWAY.
    """
    for _ in range(10):
        attackers = attack_once(name, make, reason)
        if reason is None or any(attacker.goaway() for attacker in attackers):
            return
    raise AssertionError(f"{name}: nobody was told why")


def attack_once(name, make, reason):
    """One round on all connections at once; returns the attackers."""
    attackers = [Attacker(make()) for _ in range(CONNECTIONS)]
    threads = [threading.Thread(target=attacker.run) for attacker in attackers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for attacker in attackers:
        if reason is None:
            continue
        told = attacker.goaway()
        assert attacker.is_closed, f"{name}: open after {attacker.sent} bytes, told {told}"
        if told:
            assert told[0] == ENHANCE_YOUR_CALM, f"{name}: {told}"
            assert re.fullmatch(reason, told[1]), f"{name}: {told}"
    return attackers


def main():
    neighbour = Neighbour()
    neighbour.start()
    while neighbour.calls < 100 and neighbour.is_alive():
        time.sleep(0.01)
    before = memory()
    for name, (make, reason) in ATTACKS.items():
        attack(name, make, reason)
        assert neighbour.failure is None, f"{name}: somebody else failed: {neighbour.failure}"
        assert neighbour.slowest < PATIENCE, f"{name}: a call took {neighbour.slowest:.2f} s"
        grown = memory() - before
        assert grown < MEMORY_MAX, f"{name}: {grown} KiB more memory"
        print(f"{name}: +{grown} KiB, slowest call {neighbour.slowest * 1000:.0f} ms")
    neighbour.is_over = True
    neighbour.join()


main()
