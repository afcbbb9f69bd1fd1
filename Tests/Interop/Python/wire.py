"""An HTTP/2 client on a bare socket, which does what no library would."""

import collections
import socket
import struct

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, ACK, END_HEADERS = 1, 1, 4
INITIAL_WINDOW_SIZE = 4
FRAME = 16_384


def frame(kind: int, flags: int, stream: int, body: bytes = b"") -> bytes:
    return struct.pack(">I", len(body))[1:] + struct.pack(">BBI", kind, flags, stream) + body


def message(body: bytes) -> bytes:
    """A gRPC message that is not compressed."""
    return struct.pack(">BI", 0, len(body)) + body


def bytes_value(size: int) -> bytes:
    """A google.protobuf.BytesValue with so many bytes."""
    length, rest = b"", size
    while rest > 127:
        length, rest = length + bytes([rest & 127 | 128]), rest >> 7
    return b"\x0a" + length + bytes([rest]) + b"x" * size


def literal(name: str, value: str) -> bytes:
    """A field in HPACK's plainest form."""
    return b"\0" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


def request(path: str) -> bytes:
    """The header block of a call."""
    fields = {
        ":method": "POST",
        ":scheme": "http",
        ":path": path,
        ":authority": "test",
        "te": "trailers",
        "content-type": "application/grpc",
    }
    return b"".join(literal(name, value) for name, value in fields.items())


class Connection:
    """One connection that keeps to flow control when it sends, and to nothing else."""

    def __init__(self, port: int, window: int = 65_535):
        """Offers the server a window of that size for each stream."""
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._buffer = b""
        self._next = 1
        self._initial = 65_535
        self._connection = 65_535
        self._streams: dict[int, int] = {}
        self.resets: dict[int, int] = {}
        self.goaway = None
        self.counts: collections.Counter = collections.Counter()
        setting = struct.pack(">HI", INITIAL_WINDOW_SIZE, window)
        self.send(PREFACE + frame(SETTINGS, 0, 0, setting))
        while not self.counts[SETTINGS]:
            self.receive()

    def send(self, data: bytes):
        self.socket.sendall(data)

    def open(self, path: str) -> int:
        """Begins a call."""
        stream, self._next = self._next, self._next + 2
        self._streams[stream] = self._initial
        self.send(frame(HEADERS, END_HEADERS, stream, request(path)))
        return stream

    def data(self, stream: int, body: bytes, end: bool = False) -> bool:
        """Sends data as the windows allow; returns whether the server took all of it."""
        while body:
            room = min(len(body), FRAME, self._connection, self._streams[stream])
            if room <= 0:
                self.receive()
            if stream in self.resets or self.goaway is not None:
                return False
            if room > 0:
                ends = end and room == len(body)
                self.send(frame(DATA, END_STREAM if ends else 0, stream, body[:room]))
                self._connection -= room
                self._streams[stream] -= room
                body = body[room:]
        return True

    def receive(self):
        """Takes what has come from the server."""
        more = self.socket.recv(1 << 18)
        if not more:
            raise ConnectionError("the server has closed the connection")
        self._buffer += more
        place = 0
        while len(self._buffer) >= place + 9:
            length = int.from_bytes(self._buffer[place : place + 3], "big")
            if len(self._buffer) < place + 9 + length:
                break
            kind, flags, stream = struct.unpack_from(">BBI", self._buffer, place + 3)
            self._take(kind, flags, stream, self._buffer[place + 9 : place + 9 + length])
            place += 9 + length
        self._buffer = self._buffer[place:]

    def _take(self, kind: int, flags: int, stream: int, body: bytes):
        self.counts[kind] += 1
        if kind == SETTINGS and not flags & ACK:
            self._settings(body)
            self.send(frame(SETTINGS, ACK, 0))
        elif kind == WINDOW_UPDATE:
            (more,) = struct.unpack(">I", body)
            if stream == 0:
                self._connection += more
            elif stream in self._streams:
                self._streams[stream] += more
        elif kind == RST_STREAM:
            (self.resets[stream],) = struct.unpack(">I", body)
        elif kind == PING and not flags & ACK:
            self.send(frame(PING, ACK, 0, body))
        elif kind == GOAWAY:
            self.goaway = (struct.unpack_from(">I", body, 4)[0], body[8:])

    def _settings(self, body: bytes):
        for key, value in struct.iter_unpack(">HI", body):
            if key == INITIAL_WINDOW_SIZE:
                for stream in self._streams:
                    self._streams[stream] += value - self._initial
                self._initial = value

    def close(self):
        self.socket.close()
