"""Connections that have made one call and then do nothing."""

import resource
import socket
import ssl
import struct

from .load import bytes_field, framed

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, SETTINGS = 0, 1, 4
END_STREAM, END_HEADERS, ACKNOWLEDGED = 1, 4, 1


def idle_connections(port, count, path, scratch, secure=False):
    """Opens so many connections, has one unary call answered on each, and returns them.

    Who calls says the file `authorization` of the scratch folder, if it is there.
    """
    file = scratch / "authorization"
    # A literal that no table keeps, its name the 23rd of the static table (RFC 7541 appendix A).
    caller = b"\x0f\x08" + text(file.read_text()) if file.exists() else b""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit[1], limit[1]))
    tls = security() if secure else None
    return [connection(port, path, caller, tls) for _ in range(count)]


def security():
    """TLS that trusts everybody and speaks HTTP/2."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    return context


def connection(port, path, caller, tls=None):
    """An HTTP/2 connection on which one call was answered."""
    peer = socket.create_connection(("127.0.0.1", port), timeout=30)
    if tls:
        peer = tls.wrap_socket(peer)
    head = (
        b"\x83\x86" + b"\x04" + text("/" + path) + b"\x01" + text(f"127.0.0.1:{port}")
        + b"\x0f\x10" + text("application/grpc") + b"\x00" + text("te") + text("trailers")
        + caller)
    peer.sendall(
        PREFACE + frame(SETTINGS, 0, 0, b"") + frame(HEADERS, END_HEADERS, 1, head)
        + frame(DATA, END_STREAM, 1, framed(bytes_field(b"x" * 62))))
    with peer.makefile("rb") as answer:
        while True:
            header = answer.read(9)
            if len(header) < 9:
                raise ConnectionError("the connection was closed before the call was answered")
            length, kind, flags = struct.unpack(">I", b"\0" + header[:3])[0], header[3], header[4]
            answer.read(length)
            if kind == SETTINGS and not flags & ACKNOWLEDGED:
                peer.sendall(frame(SETTINGS, ACKNOWLEDGED, 0, b""))
            if kind == HEADERS and flags & END_STREAM:
                return peer


def frame(kind, flags, stream, body):
    """One HTTP/2 frame (RFC 9113 section 4.1)."""
    return struct.pack(">I", len(body))[1:] + struct.pack(">BBI", kind, flags, stream) + body


def text(value):
    """A string literal of HPACK, not compressed (RFC 7541 sections 5.1 and 5.2)."""
    rest = len(value) - 127
    if rest < 0:
        return bytes([len(value)]) + value.encode()
    size = [127]
    while rest >= 128:
        size.append(rest % 128 + 128)
        rest //= 128
    return bytes([*size, rest]) + value.encode()
