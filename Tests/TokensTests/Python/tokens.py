"""Tokens by PyJWT: makes keys and tokens for our verifier, and verifies what our issuer signs.

make FOLDER NOW writes keys.json and tokens.json, a list of name, token and whether it is good.
verify FOLDER TOKEN NOW exits with 0 when PyJWT takes the token by FOLDER/local.jwks.json.
"""

import json
import pathlib
import sys

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import get_default_algorithms

ISSUER = "https://id.example.vn"


def private_keys():
    """A private key for each algorithm that is taken, and for some that are not."""
    large = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return {
        "EdDSA": ed25519.Ed25519PrivateKey.generate(),
        "ES256": ec.generate_private_key(ec.SECP256R1()),
        "RS256": large,
        # The same key with other algorithms, as if it were confused.
        "RS512": large,
        "PS256": large,
    }


def public_keys(keys):
    """The key set that an issuer publishes."""
    algorithms = get_default_algorithms()
    published = []
    for name in ("EdDSA", "ES256", "RS256"):
        public = algorithms[name].to_jwk(keys[name].public_key(), as_dict=True)
        published.append({**public, "kid": name, "alg": name, "use": "sig"})
    return {"keys": published}


def make(folder, now):
    keys = private_keys()
    (folder / "keys.json").write_text(json.dumps(public_keys(keys)))
    good = {"iss": ISSUER, "sub": "nguyễn.an", "aud": ["canbo", "other"], "iat": now - 5,
            "nbf": now - 5, "exp": now + 600, "jti": "7f3a", "scope": "a b", "azp": "web"}
    tokens = []

    def add(name, claims, algorithm, key, kid, is_good=False, **header):
        if kid:
            header["kid"] = kid
        token = jwt.encode(claims, key, algorithm=algorithm, headers=header)
        tokens.append({"name": name, "token": token, "isGood": is_good})

    for name in ("EdDSA", "ES256", "RS256"):
        add(name, good, name, keys[name], name, True)
        add(f"{name} without kid", good, name, keys[name], None, True)
        add(f"{name}, at+jwt", good, name, keys[name], name, True, typ="at+jwt")
        add(f"{name}, expired", {**good, "exp": now - 61}, name, keys[name], name)
        add(f"{name}, audience", {**good, "aud": "other"}, name, keys[name], name)
        add(f"{name}, other key", good, name, private_keys()[name], name)
        add(f"{name}, other kid", good, name, keys[name], "RS256" if name != "RS256" else "EdDSA")
    add("none", good, "none", None, "EdDSA")
    for name in ("RS512", "PS256"):
        add(name, good, name, keys[name], "RS256")
    for kid in ("EdDSA", "RS256"):
        published = next(key for key in public_keys(keys)["keys"] if key["kid"] == kid)
        add(f"HS256 of {kid}", good, "HS256", published.get("x", published.get("n")), kid)
    (folder / "tokens.json").write_text(json.dumps(tokens))


def verify(folder, token, now):
    published = jwt.PyJWKSet.from_json((folder / "local.jwks.json").read_text())
    key = published[jwt.get_unverified_header(token)["kid"]]
    claims = jwt.decode(token, key, algorithms=["EdDSA"], audience="canbo",
                        options={"verify_exp": False, "verify_iat": False,
                                 "require": ["iss", "sub", "aud", "iat", "exp", "jti"]})
    assert claims["iat"] <= now < claims["exp"], claims
    assert claims["iss"].startswith("urn:canbo:local:"), claims


if __name__ == "__main__":
    command, where, *rest = sys.argv[1:]
    if command == "make":
        make(pathlib.Path(where), int(rest[0]))
    else:
        verify(pathlib.Path(where), rest[0], int(rest[1]))
