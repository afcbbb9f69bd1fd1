"""A stock client over mutual TLS, what is refused, and new certificates under load.

Usage: tls.py PROTO_FOLDER GATEWAY SERVICE CERTIFICATE_FOLDER GATEWAY_PROCESS GATEWAY_LOG

The folder holds authority, process and person; renewed, which takes the place of process here; and
stranger, who is signed by another authority. Each is a .pem and, but for authorities, a .key.
"""

import os
import pathlib
import signal
import socket
import ssl
import sys
import threading
import time

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

gateway, service = sys.argv[2], sys.argv[3]
folder = pathlib.Path(sys.argv[4])
process = int(sys.argv[5])
log = pathlib.Path(sys.argv[6])
LIST = "/canbo.personnel.v1.PersonnelService/ListOfficials"


def content(name: str) -> bytes:
    return (folder / name).read_bytes()


def connect(target: str, roots: str = "authority", own: str | None = "person") -> grpc.Channel:
    credentials = grpc.ssl_channel_credentials(
        content(f"{roots}.pem"),
        content(f"{own}.key") if own else None,
        content(f"{own}.pem") if own else None,
    )
    # Every channel has connections of its own, so that each is a new handshake.
    options = [("grpc.use_local_subchannel_pool", 1)]
    return grpc.secure_channel(target, credentials, options)


def call(channel: grpc.Channel) -> None:
    channel.unary_unary(LIST)(b"", timeout=20)


def until(what: str, condition) -> None:
    latest = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < latest, f"within 30 s there was no {what}"
        time.sleep(0.05)


def stock_calls() -> None:
    for target in (gateway, service):
        with connect(target) as channel:
            answer = health_pb2_grpc.HealthStub(channel).Check(
                health_pb2.HealthCheckRequest(), timeout=20
            )
            assert answer.status == health_pb2.HealthCheckResponse.SERVING
            call(channel)


def refusals() -> None:
    strangers = {
        "no certificate": {"own": None},
        "a certificate of another authority": {"own": "stranger"},
        "trust in another authority": {"roots": "stranger-authority"},
    }
    for target in (gateway, service):
        for name, files in strangers.items():
            with connect(target, **files) as channel:
                try:
                    call(channel)
                    raise SystemExit(f"{target} takes {name}")
                except grpc.RpcError as error:
                    assert error.code() == grpc.StatusCode.UNAVAILABLE, (name, error)


def context(protocols: list[str]) -> ssl.SSLContext:
    made = ssl.create_default_context(cafile=folder / "authority.pem")
    made.load_cert_chain(folder / "person.pem", folder / "person.key")
    if protocols:
        made.set_alpn_protocols(protocols)
    return made


def open_socket() -> socket.socket:
    host, port = gateway.rsplit(":", 1)
    opened = socket.create_connection((host, int(port)), timeout=20)
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return opened


def is_closed(opened: socket.socket) -> bool:
    """Whether the gateway ends the connection; what it says before does not count."""
    try:
        while opened.recv(4096):
            pass
    except (ConnectionError, ssl.SSLError):
        pass
    except TimeoutError:
        return False
    return True


def other_protocols() -> None:
    for protocols in ([], ["http/1.1"]):
        with context(protocols).wrap_socket(open_socket(), server_hostname="localhost") as opened:
            assert is_closed(opened), f"a client that speaks {protocols} stays connected"
    for data in (b"GET / HTTP/1.1\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9)):
        with open_socket() as opened:
            opened.sendall(data)
            assert is_closed(opened), "plaintext stays connected"


def byte_by_byte() -> None:
    """A handshake whose every byte comes by itself is slow, and right."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context(["h2"]).wrap_bio(incoming, outgoing, server_hostname="localhost")
    with open_socket() as opened:
        while True:
            try:
                tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                for byte in outgoing.read():
                    opened.sendall(bytes([byte]))
                incoming.write(opened.recv(4096))
        assert tls.selected_alpn_protocol() == "h2"


def shown() -> bytes:
    """The certificate that a new connection sees."""
    with context(["h2"]).wrap_socket(open_socket(), server_hostname="localhost") as opened:
        return opened.getpeercert(binary_form=True)


class Load:
    """Calls without a pause, on connections that stay and on new ones."""

    def __init__(self):
        self.failures: list[object] = []
        self.calls = 0
        self.fresh = 0
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._stay) for _ in range(3)]
        self._threads += [threading.Thread(target=self._come_and_go) for _ in range(2)]
        for thread in self._threads:
            thread.start()

    def _stay(self) -> None:
        states: list[grpc.ChannelConnectivity] = []
        with connect(gateway) as channel:
            channel.subscribe(states.append)
            while not self._stop.is_set():
                self._try(channel)
                self.calls += 1
            if states.count(grpc.ChannelConnectivity.READY) != 1:
                self.failures.append(states)

    def _come_and_go(self) -> None:
        while not self._stop.is_set():
            with connect(gateway) as channel:
                self._try(channel)
                self.fresh += 1

    def _try(self, channel: grpc.Channel) -> None:
        try:
            call(channel)
        except grpc.RpcError as error:
            self.failures.append(error)

    def goes_on(self) -> None:
        """Waits until each kind of connection has made further calls."""
        calls, fresh = self.calls, self.fresh
        until("further call", lambda: self.calls > calls + 20 and self.fresh > fresh + 5)

    def end(self) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()


def renewal_under_load() -> None:
    load = Load()
    load.goes_on()
    before = shown()
    for kind in ("pem", "key"):
        os.replace(folder / f"renewed.{kind}", folder / f"process.{kind}")
    os.kill(process, signal.SIGHUP)
    until("new certificate", lambda: shown() != before)
    renewed = shown()
    load.goes_on()
    (folder / "process.key").write_text("no key")
    os.kill(process, signal.SIGHUP)
    until("complaint", lambda: "holds no private key in PEM" in log.read_text())
    load.goes_on()
    assert shown() == renewed
    load.end()
    assert not load.failures, load.failures[:3]
    print(f"{load.calls} calls on old connections, {load.fresh} on new ones")


stock_calls()
refusals()
other_protocols()
byte_by_byte()
renewal_under_load()
