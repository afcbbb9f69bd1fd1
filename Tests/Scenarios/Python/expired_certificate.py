"""The certificate of one of three backends expires under load: stock callers see no error.

Usage: expired_certificate.py PROTO_FOLDER FOLDER_OF_EXECUTABLES CERTIFICATE_FOLDER

The folder has authority.pem, and good and expired, each as .pem and .key.
"""

import asyncio
import pathlib
import ssl
import sys
import tempfile
import threading

from resilience import Backend, free_port, routes_pb, under_load, until

CERTIFICATES = pathlib.Path(sys.argv[3])


class SecureBackend(Backend):
    """An echo process behind a front that speaks TLS, and shows the certificate it is told to."""

    def __init__(self):
        super().__init__(milliseconds=1)
        self.target, self.port = self.port, free_port()
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.set_alpn_protocols(["h2"])
        self.connections = set()
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self.show("good")
        self.run(asyncio.start_server(self.accept, "127.0.0.1", self.port, ssl=self.context))

    def run(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    def show(self, name):
        """Shows a certificate in every handshake from now on."""
        self.context.load_cert_chain(CERTIFICATES / f"{name}.pem", CERTIFICATES / f"{name}.key")

    def cut(self):
        """Ends the connections that stand, so that there are further handshakes."""
        async def abort():
            for each in self.connections:
                each.transport.abort()
        self.run(abort())

    async def accept(self, reader, writer):
        target_reader, target_writer = await asyncio.open_connection("127.0.0.1", self.target)
        self.connections.add(writer)
        await asyncio.gather(self.carry(reader, target_writer), self.carry(target_reader, writer))
        self.connections.discard(writer)

    @staticmethod
    async def carry(source, sink):
        try:
            while data := await source.read(65_536):
                sink.write(data)
                await sink.drain()
        except OSError:
            pass
        sink.close()


def listed(fleet, backend):
    return next(each for each in fleet.listed() if each.address.endswith(f":{backend.port}"))


def scenario(folder):
    def body(fleet, load):
        log, bad = pathlib.Path(folder, "gateway.log"), fleet.backends[0]
        bad.show("expired")
        before = listed(fleet, bad).answers
        until("answers on connections that stand", lambda: listed(fleet, bad).answers > before + 50)
        assert fleet.serving() == 3 and "expired" not in log.read_text()
        bad.cut()
        until("backend found unreachable", lambda: fleet.serving() == 2)
        assert listed(fleet, bad).state == routes_pb.BACKEND_STATE_UNREACHABLE
        told = [line for line in log.read_text().splitlines() if f":{bad.port}" in line]
        assert "the peer's certificate expired at 2020-01-02" in told[-1], told
        print(told[-1])
        answers = listed(fleet, bad).answers
        load.calls(500)
        assert listed(fleet, bad).answers == answers, "calls went to a peer that is not trusted"
        bad.show("good")
        until("backend found again", lambda: fleet.serving() == 3)
        until("answers of the backend", lambda: listed(fleet, bad).answers > answers + 20)
    under_load(
        folder, [], body, others=[SecureBackend() for _ in range(3)],
        settings=["--tls-authorities", CERTIFICATES / "authority.pem"])


def main():
    with tempfile.TemporaryDirectory(prefix="canbo-expired-") as folder:
        try:
            scenario(folder)
        except BaseException:
            print(pathlib.Path(folder, "gateway.log").read_text()[-4_000:])
            raise


main()
