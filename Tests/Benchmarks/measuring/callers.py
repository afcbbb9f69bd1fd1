"""Who calls, as a gateway in front of services with real data has to know it."""

import base64
import json
import os
import subprocess

# Who the load is, and what it may do.
SUBJECT = "load"
CALLER = f"systems/local-systems:{SUBJECT}"
METHODS = ["canbo.test.v1.EchoService/Echo"]
# More than any load uses.
LIMITS = {"callsPerSecond": 1_000_000, "burst": 1_000_000, "callsAtOnce": 1_000_000}


def write_key(file, service="echo"):
    """Writes a file with a new key; returns what a route says of it."""
    secret = base64.b64encode(os.urandom(32)).decode()
    file.write_text(f"{service} 00000001 {secret}\n")
    return {"callerKey": str(file)}


def known_caller(scratch, binaries):
    """Settings of a gateway that lets in one system by its token and its grant, within limits, and
    nobody else.

    The token is then in the file `authorization`, for the load.
    """
    issuer, access = scratch / "issuer", scratch / "access.json"
    told = subprocess.run(
        [binaries / "canbo", "token", "systems", SUBJECT, "--issuer", issuer,
         "--lifetime", "86400"], check=True, capture_output=True, text=True)
    token = next(line for line in told.stdout.splitlines() if line.startswith("ey"))
    (scratch / "authorization").write_text(f"Bearer {token}")
    access.write_text(json.dumps({
        "roles": [{"name": "LOAD", "methods": METHODS, "sees": ["sensitive"]}],
        "grants": [{"name": "load", "callers": [CALLER], "roles": ["LOAD"],
                    "limits": LIMITS, "from": "2020-01-01", "through": "2099-12-31"}]}))
    return ["--issuers", issuer / "issuers.json", "--access", access]
