"""Counts the streams that clients open on their way to a server: every attempt of every call."""

import socket
import threading

PREFACE = 24
HEADERS = 1


class CountingProxy:
    """Passes bytes on in both directions; one that finds no server hangs up."""

    def __init__(self, target):
        self.target, self.streams = target, 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self._listener.accept()
            try:
                server = socket.create_connection(("127.0.0.1", self.target), timeout=5)
            except OSError:
                client.close()
                continue
            server.settimeout(None)
            for each in (client, server):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, sink, look in ((client, server, Frames(self._count).read),
                                       (server, client, lambda data: None)):
                threading.Thread(target=self._pass, args=(source, sink, look), daemon=True).start()

    def _count(self, kind):
        if kind == HEADERS:
            with self._lock:
                self.streams += 1

    @staticmethod
    def _pass(source, sink, look):
        try:
            while data := source.recv(65_536):
                look(data)
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            for each in (source, sink):
                each.close()


class Frames:
    """Reads the heads of a client's frames (RFC 9113 section 4.1)."""

    def __init__(self, tell):
        self._tell, self._skip, self._head = tell, PREFACE, b""

    def read(self, data):
        while data:
            if self._skip:
                skipped = min(self._skip, len(data))
                self._skip, data = self._skip - skipped, data[skipped:]
                continue
            missing = 9 - len(self._head)
            self._head, data = self._head + data[:missing], data[missing:]
            if len(self._head) == 9:
                self._tell(self._head[3])
                self._skip, self._head = int.from_bytes(self._head[:3], "big"), b""
