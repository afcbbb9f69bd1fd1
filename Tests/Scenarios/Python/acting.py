"""Calls of one person with a token, and what is told of those that are refused."""

import datetime
import json
import pathlib
import types
import uuid

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs


def day(text):
    """A google.type.Date, from `2026-11-21`."""
    one = datetime.date.fromisoformat(text)
    return {"year": one.year, "month": one.month, "day": one.day}


def refusal(body):
    """The code, the reason, the message and the rules of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info, broken = rpc.ErrorInfo(), rpc.PreconditionFailure()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(broken)
        return types.SimpleNamespace(
            code=error.code().name, reason=info.reason, text=str(error.details()) + str(broken),
            rules=[one.type for one in broken.violations])
    raise AssertionError("the call was answered")


class Acting:
    """Services of one gateway, called by a person of a local issuer."""

    def __init__(self, protos, gateway, issuer, subject="admin"):
        folder = pathlib.Path(issuer)
        self.subject = subject
        self.stubs, self.channel = Stubs(protos), grpc.insecure_channel(gateway)
        self.key = (folder / "local.key.pem").read_text()
        self.kid = json.loads((folder / "local.jwks.json").read_text())["keys"][0]["kid"]

    def metadata(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": self.subject, "iat": now,
                "exp": now + datetime.timedelta(minutes=5)}
        text = jwt.encode(told, self.key, algorithm="EdDSA", headers={"kid": self.kid})
        return (("authorization", f"Bearer {text}"), ("x-purpose", "PERSONNEL_WORK"))

    def service(self, file, name, messages=None):
        """A service whose methods take the fields of their request, or the parts of a stream of
        requests; changes say their request_id by themselves. Its messages are of the same file
        unless another one is told."""
        messages = self.stubs.messages(messages or file)
        stub = getattr(self.stubs.services(file), f"{name}Stub")(self.channel)
        return _Service(self, messages, stub)


class _Service:
    def __init__(self, acting, messages, stub):
        self._acting, self._messages, self._stub = acting, messages, stub

    def __getattr__(self, method):
        kind = getattr(self._messages, f"{method}Request")

        def call(*parts, **fields):
            if "request_id" in kind.DESCRIPTOR.fields_by_name:
                fields.setdefault("request_id", str(uuid.uuid4()))
            request = iter(kind(**part) for part in parts) if parts else kind(**fields)
            return getattr(self._stub, method)(
                request, metadata=self._acting.metadata(), timeout=20)

        return call
