"""A backend that speaks HTTP/2 frame by frame, and ends each call as a scenario tells it."""

import socket
import struct
import threading

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RESET, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, ACKNOWLEDGEMENT, END_HEADERS = 1, 1, 4

# Error codes (RFC 9113 section 7).
INTERNAL_ERROR, REFUSED_STREAM = 2, 7

# `/canbo` in the Huffman code of RFC 7541 appendix B, as far as it fills whole bytes: the paths of
# forwarded calls, and not those of the gateway's own questions, which begin with `/grpc`.
HUFFMAN = {"/": "011000", "c": "00100", "a": "00011", "n": "101010", "b": "100011", "o": "00111"}
FORWARDED = int("".join(HUFFMAN[letter] for letter in "/canbo")[:32], 2).to_bytes(4, "big")
EMPTY_MESSAGE = bytes(5)
# A list of the health of services: the backend as a whole, under the empty name, serves.
SERVING = b"\0\0\0\0\x08\x0a\x06\x0a\0\x12\2\x08\1"


def frame(kind, flags=0, stream=0, body=b""):
    return struct.pack(">I", len(body))[1:] + struct.pack(">BBI", kind, flags, stream) + body


def literal(name, value):
    """A field without Huffman code (RFC 7541 section 6.2.2)."""
    return b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value


HEAD = b"\x88" + literal(b"content-type", b"application/grpc")


def answer(stream, message):
    return (frame(HEADERS, END_HEADERS, stream, HEAD) + frame(DATA, 0, stream, message)
            + frame(HEADERS, END_HEADERS | END_STREAM, stream, literal(b"grpc-status", b"0")))


def refused(stream):
    """It never looked at the call."""
    return frame(RESET, 0, stream, struct.pack(">I", REFUSED_STREAM))


def broken_off(code):
    """The answer begins, and ends with an error."""
    return lambda stream: (frame(HEADERS, END_HEADERS, stream, HEAD)
                           + frame(RESET, 0, stream, struct.pack(">I", code)))


def answered(stream):
    return answer(stream, EMPTY_MESSAGE)


def turned_away(stream):
    """GOAWAY, whose last stream is the one before (RFC 9113 section 6.8)."""
    return frame(GOAWAY, 0, 0, struct.pack(">II", max(0, stream - 2), 0))


class ScriptedBackend:
    """Serves, as its health says, and gives forwarded calls the end that it is told."""

    def __init__(self):
        self.lock, self.calls = threading.Lock(), 0
        self.give(answered)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def give(self, end):
        """Ends each call so from now on; counts them anew."""
        with self.lock:
            self.end, self.calls = end, 0

    def call(self, stream):
        with self.lock:
            self.calls += 1
            return self.end(stream)

    def kill(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                peer, _ = self.listener.accept()
            except OSError:
                return
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=Connection(self, peer).run, daemon=True).start()


class Connection:
    """One connection of the gateway; calls and the gateway's own questions never share one."""

    def __init__(self, backend, peer):
        self.backend, self.peer, self.carries_calls, self.is_over = backend, peer, None, False

    def run(self):
        try:
            with self.peer, self.peer.makefile("rb") as reader:
                assert reader.read(len(PREFACE)) == PREFACE
                self.peer.sendall(frame(SETTINGS))
                while head := reader.read(9):
                    kind, flags, stream = struct.unpack(">BBI", head[3:])
                    body = reader.read(int.from_bytes(head[:3], "big"))
                    if kind == HEADERS and self.carries_calls is None:
                        self.carries_calls = FORWARDED in body
                    self.peer.sendall(self._respond(kind, flags, stream, body))
        except ConnectionError:
            pass

    def _respond(self, kind, flags, stream, body):
        if kind in (SETTINGS, PING) and not flags & ACKNOWLEDGEMENT:
            return frame(kind, ACKNOWLEDGEMENT, 0, body if kind == PING else b"")
        if kind != DATA or not body or self.is_over:
            return b""
        end = self.backend.call(stream) if self.carries_calls else self._question(stream, body)
        self.is_over = end[3] == GOAWAY
        return frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", len(body))) + end

    @staticmethod
    def _question(stream, body):
        """A list of health is asked for by an empty message; the rest is reflection, which it does not have."""
        if body == EMPTY_MESSAGE:
            return answer(stream, SERVING)
        unimplemented = b"\x88" + literal(b"grpc-status", b"12")
        return frame(HEADERS, END_HEADERS | END_STREAM, stream, unimplemented)
