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
    """The code, the reason, the message, the rules and the fields of a call that must be refused:
    the fields by their names, with what is said of each."""
    try:
        body()
    except grpc.RpcError as error:
        info, broken, bad = rpc.ErrorInfo(), rpc.PreconditionFailure(), rpc.BadRequest()
        for detail in rpc_status.from_call(error).details:
            for kind in (info, broken, bad):
                detail.Unpack(kind)
        return types.SimpleNamespace(
            code=error.code().name, reason=info.reason, text=str(error.details()) + str(broken),
            metadata=dict(info.metadata), rules=[one.type for one in broken.violations],
            fields={one.field: one.description for one in bad.field_violations})
    raise AssertionError("the call was answered")


def twice(method, **fields):
    """Calls with one request_id two times, as who has not heard the answer does; the one answer."""
    fields["request_id"] = str(uuid.uuid4())
    answer = method(**fields)
    assert method(**fields) == answer, answer
    return answer


def pages(method, field, **fields):
    """Everything of a list, two to a page; a token of one list is none of another."""
    found, token = [], ""
    while True:
        page = method(page_size=2, page_token=token, **fields)
        found += getattr(page, field)
        token = page.next_page_token
        if not token:
            break
    bad = refusal(lambda: method(page_token="another", **fields))
    assert bad.code == "INVALID_ARGUMENT" and "page_token" in bad.fields, bad
    return found


def stale(method, **fields):
    """What somebody read before is not what is changed now."""
    told = refusal(lambda: method(etag='"999"', **fields))
    assert (told.code, told.reason) == ("ABORTED", "ETAG_MISMATCH"), told


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

    def service(self, file, name, *further):
        """A service whose methods take the fields of their request, or the parts of a stream of
        requests; changes say their request_id by themselves. Its messages are of the same file or
        of further ones."""
        messages = {}
        for each in (file, *further):
            messages.update(vars(self.stubs.messages(each)))
        stub = getattr(self.stubs.services(file), f"{name}Stub")(self.channel)
        return _Service(self, messages, stub)


class _Service:
    def __init__(self, acting, messages, stub):
        self._acting, self._messages, self._stub = acting, messages, stub

    def __getattr__(self, method):
        kind = self._messages[f"{method}Request"]

        def call(*parts, **fields):
            if "request_id" in kind.DESCRIPTOR.fields_by_name:
                fields.setdefault("request_id", str(uuid.uuid4()))
            request = iter(kind(**part) for part in parts) if parts else kind(**fields)
            return getattr(self._stub, method)(
                request, metadata=self._acting.metadata(), timeout=20)

        return call
