"""Streams that end with what has let them in: a token, the key of its issuer, a certificate.

Usage: endings.py PROTO_FOLDER token GATEWAY ISSUER_FOLDER GATEWAY_PROCESS CANBO
       endings.py PROTO_FOLDER certificate GATEWAY CERTIFICATE_FOLDER GATEWAY_PROCESS GATEWAY_LOG

The folder of certificates has authority.pem, person, revoked and clients.crl, which is what the
gateway reads, and after.crl, which has revoked on it.
"""

import datetime
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading
import time

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
feed_pb = stubs.messages("canbo/feed/v1/feed")
feed_grpc = stubs.services("canbo/personnel/v1/feed_service")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
imports = stubs.messages("canbo/personnel/v1/import")
MODE, GATEWAY, FOLDER, PROCESS = sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4]), int(sys.argv[5])
# How long a stream may outlast what has let it in, in seconds, on a busy machine.
LATE = 20


def status(error):
    """Code and reason of a refusal."""
    info = rpc.ErrorInfo()
    whole = rpc_status.from_call(error)
    assert whole and whole.details[0].Unpack(info), error
    return error.code(), info.reason


def end(stream):
    """How a stream ends that nobody gives up."""
    begun = time.monotonic()
    try:
        for _ in stream:
            pass
        raise SystemExit("the stream came to its end by itself")
    except grpc.RpcError as error:
        return *status(error), time.monotonic() - begun


def expect(found, reason):
    code, told, took = found
    print(f"{told} after {took:.1f} s")
    assert (code, told) == (grpc.StatusCode.UNAUTHENTICATED, reason), found
    assert took < LATE, found


def watch(channel, metadata=()):
    """A stream of which a part has come."""
    stream = feed_grpc.FeedServiceStub(channel).WatchEvents(
        feed_pb.WatchEventsRequest(heartbeat_interval={"seconds": 1}), metadata=metadata)
    next(stream)
    return stream


def list_organizations(channel, metadata=()):
    personnel_grpc.PersonnelServiceStub(channel).ListOrganizations(
        personnel_pb.ListOrganizationsRequest(parent="organizations/-", page_size=1),
        metadata=metadata, timeout=20)


def bearer(seconds):
    key = (FOLDER / "local.key.pem").read_text()
    name = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
    now = datetime.datetime.now(datetime.timezone.utc)
    text = jwt.encode(
        {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": "an", "iat": now,
         "exp": now + datetime.timedelta(seconds=seconds)},
        key, algorithm="EdDSA", headers={"kid": name})
    return (("authorization", f"Bearer {text}"),)


def import_that_lasts(channel, metadata, ends):
    """A request that is begun and not finished."""
    def parts():
        yield personnel_pb.ImportOfficialsRequest(options=imports.ImportOptions(
            mode=imports.IMPORT_MODE_ALL_OR_NOTHING))
        ends.wait()
    try:
        personnel_grpc.PersonnelServiceStub(channel).ImportOfficials(parts(), metadata=metadata)
        raise SystemExit("the import came to its end")
    except grpc.RpcError as error:
        return status(error)


def tokens():
    channel = grpc.insecure_channel(GATEWAY)
    short, long = bearer(4), bearer(3_600)
    stream, other = watch(channel, short), watch(channel, long)
    ends, found = threading.Event(), []
    importing = threading.Thread(
        target=lambda: found.append(import_that_lasts(channel, short, ends)))
    importing.start()
    list_organizations(channel, short)
    expect(end(stream), "TOKEN_EXPIRED")
    importing.join(LATE)
    ends.set()
    assert found == [(grpc.StatusCode.UNAUTHENTICATED, "TOKEN_EXPIRED")], found
    # What another token has let in goes on, and so do calls.
    next(other)
    list_organizations(channel, long)
    # The key is withdrawn: tokens of the next one alone are taken.
    settings = (FOLDER / "issuers.json").read_text()
    shutil.rmtree(FOLDER)
    subprocess.run([sys.argv[6], "token", "people", "an", "--issuer", FOLDER], check=True,
                   capture_output=True)
    (FOLDER / "issuers.json").write_text(settings)
    os.kill(PROCESS, signal.SIGHUP)
    expect(end(other), "TOKEN_UNTRUSTED")
    list_organizations(channel, bearer(60))


def connect(own):
    credentials = grpc.ssl_channel_credentials(
        (FOLDER / "authority.pem").read_bytes(), (FOLDER / f"{own}.key").read_bytes(),
        (FOLDER / f"{own}.pem").read_bytes())
    return grpc.secure_channel(
        GATEWAY, credentials, [("grpc.use_local_subchannel_pool", 1)])


def certificates():
    bad, good = connect("revoked"), connect("person")
    stream, other = watch(bad), watch(good)
    lists, log = FOLDER / "clients.crl", pathlib.Path(sys.argv[6])
    # A list that is cut off is not followed.
    whole = lists.read_bytes()
    lists.write_bytes(whole[:-40])
    os.kill(PROCESS, signal.SIGHUP)
    latest = time.monotonic() + LATE
    while "what was read before stays" not in log.read_text():
        assert time.monotonic() < latest, "no complaint in the log"
        time.sleep(0.05)
    next(stream)
    os.replace(FOLDER / "after.crl", lists)
    os.kill(PROCESS, signal.SIGHUP)
    expect(end(stream), "CERTIFICATE_REVOKED")
    with connect("revoked") as channel:
        try:
            list_organizations(channel)
            raise SystemExit("a revoked certificate is taken")
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.UNAVAILABLE, error
    next(other)
    list_organizations(good)
    assert "certificate was revoked" in log.read_text()


{"token": tokens, "certificate": certificates}[MODE]()
