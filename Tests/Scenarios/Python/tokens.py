"""A partner with PyJWT and stock gRPC: what the gateway believes of bearer tokens.

Usage: tokens.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import datetime
import json
import pathlib
import sys

import grpc
import jwt
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
GATEWAY, FOLDER = sys.argv[2], pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
NOW = datetime.datetime.now(datetime.timezone.utc)
MINUTE = datetime.timedelta(minutes=1)
CLAIMS = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": "minister", "iat": NOW,
          "exp": NOW + 5 * MINUTE}


def token(key=KEY, algorithm="EdDSA", kid=KID, **changes):
    claims = {name: value for name, value in {**CLAIMS, **changes}.items() if value is not None}
    return jwt.encode(claims, key, algorithm=algorithm, headers={"kid": kid})


def reason(*metadata):
    """Why a call is refused; empty when it is answered."""
    stub = personnel_grpc.PersonnelServiceStub(CHANNEL)
    try:
        stub.ListOrganizations(
            personnel_pb.ListOrganizationsRequest(parent="organizations/-", page_size=1),
            metadata=metadata, timeout=10)
        return ""
    except grpc.RpcError as error:
        assert error.code() is grpc.StatusCode.UNAUTHENTICATED, error
        info = rpc.ErrorInfo()
        rpc_status.from_call(error).details[0].Unpack(info)
        return info.reason


def bearing(text):
    return reason(("authorization", f"Bearer {text}"))


CHANNEL = grpc.insecure_channel(GATEWAY)
good = token()
head, body, signature = good.split(".")
unsigned = jwt.encode(CLAIMS, "", algorithm="none")
EXPECTED = [
    ("good", bearing(good), ""),
    ("good again", bearing(good), ""),
    ("scheme in capitals", reason(("authorization", f"BEARER {good}")), ""),
    ("for somebody else", bearing(token(act={"sub": "secretary"})), ""),
    ("nothing shown", reason(), "CALLER_UNKNOWN"),
    ("other scheme", reason(("authorization", "Basic eDp5")), "CREDENTIALS_MALFORMED"),
    ("two tokens", reason(("authorization", f"Bearer {good}"), ("authorization", "Bearer x")),
     "CREDENTIALS_MALFORMED"),
    ("no token", bearing("x"), "TOKEN_MALFORMED"),
    ("cut off", bearing(f"{head}.{body}"), "TOKEN_MALFORMED"),
    ("oversized", bearing("a" * 9000), "TOKEN_MALFORMED"),
    ("alg none", bearing(unsigned), "TOKEN_MALFORMED"),
    ("alg none with a signature", bearing(unsigned + "AAAA"), "TOKEN_UNTRUSTED"),
    ("key confusion", bearing(token("0" * 32, "HS256")), "TOKEN_UNTRUSTED"),
    ("signature of another", bearing(".".join(
        [head, body, token(sub="clerk").split(".")[2]])), "TOKEN_UNTRUSTED"),
    ("unknown issuer", bearing(token(iss="https://elsewhere")), "TOKEN_UNTRUSTED"),
    ("unknown key", bearing(token(kid="other")), "TOKEN_UNTRUSTED"),
    ("other audience", bearing(token(aud="other")), "TOKEN_CLAIM_REFUSED"),
    ("no subject", bearing(token(sub=None)), "TOKEN_CLAIM_REFUSED"),
    ("too long valid", bearing(token(exp=NOW + 48 * 60 * MINUTE)), "TOKEN_CLAIM_REFUSED"),
    ("expired", bearing(token(iat=NOW - 9 * MINUTE, exp=NOW - 3 * MINUTE)), "TOKEN_EXPIRED"),
    ("not yet valid", bearing(token(nbf=NOW + 3 * MINUTE)), "TOKEN_NOT_YET_VALID"),
    ("bound to a certificate", bearing(token(cnf={"x5t#S256": "A" * 43})),
     "TOKEN_OF_ANOTHER_CERTIFICATE"),
]
wrong = [(what, found, wanted) for what, found, wanted in EXPECTED if found != wanted]
assert not wrong, wrong
print(f"{len(EXPECTED)} kinds of callers")
