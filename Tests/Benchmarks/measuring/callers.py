"""The key by which a gateway tells backends who calls, as it does in front of every service."""

import base64
import os


def write_key(file, service="echo"):
    """Writes a file with a new key; returns what a route says of it."""
    secret = base64.b64encode(os.urandom(32)).decode()
    file.write_text(f"{service} 00000001 {secret}\n")
    return {"callerKey": str(file)}
