"""A channel on which each call shows a bearer token (RFC 6750), with TLS or without."""

import collections

import grpc

Fields = collections.namedtuple(
    "Fields", ["method", "timeout", "metadata", "credentials", "wait_for_ready", "compression"]
)


class Details(Fields, grpc.ClientCallDetails):
    """What a call is made with."""


class Bearer(
    grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor, grpc.StreamStreamClientInterceptor,
):
    """Adds the token to the metadata of each call."""

    def __init__(self, token: str):
        self._claim = ("authorization", f"Bearer {token}")

    def _show(self, goes_on, details, request):
        metadata = [*(details.metadata or []), self._claim]
        return goes_on(
            Details(details.method, details.timeout, metadata, details.credentials,
                    details.wait_for_ready, details.compression),
            request,
        )

    intercept_unary_unary = intercept_unary_stream = _show
    intercept_stream_unary = intercept_stream_stream = _show


def channel(address: str, token: str = "", authorities: bytes = b"", options=()):
    """A channel to a gateway: by TLS with authorities, with a token unless it is empty."""
    if authorities:
        credentials = grpc.ssl_channel_credentials(authorities)
        made = grpc.secure_channel(address, credentials, options=options)
    else:
        made = grpc.insecure_channel(address, options=options)
    return grpc.intercept_channel(made, Bearer(token)) if token else made
