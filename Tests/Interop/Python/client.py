"""The interoperability cases of gRPC with the stock client.

Usage: client.py SERVER
"""

import sys
import threading
import time

import grpc

from contract import messages, payload, services, wanted

REQUEST_SIZES = [27182, 8, 1828, 45904]
RESPONSE_SIZES = [31415, 9, 2653, 58979]
TIMEOUT = 20


def empty_unary(stub, channel):
    assert stub.EmptyCall(messages.Empty(), timeout=TIMEOUT) == messages.Empty()


def large_unary(stub, channel):
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    assert stub.UnaryCall(request, timeout=TIMEOUT).payload == payload(314159)


def client_compressed_unary(stub, channel):
    # The server can tell: what claims to be compressed and is not, is refused.
    probe = request_for(compressed=True)
    error = fails(lambda: stub.UnaryCall(probe, timeout=TIMEOUT))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    for compressed in [True, False]:
        compression = grpc.Compression.Gzip if compressed else grpc.Compression.NoCompression
        answer = stub.UnaryCall(
            request_for(compressed), compression=compression, timeout=TIMEOUT)
        assert answer.payload == payload(314159)


def request_for(compressed: bool):
    return messages.SimpleRequest(
        response_size=314159,
        payload=payload(271828),
        expect_compressed=messages.BoolValue(value=compressed),
    )


def server_compressed_unary(stub, channel):
    for compressed in [True, False]:
        request = messages.SimpleRequest(
            response_size=314159,
            payload=payload(271828),
            response_compressed=messages.BoolValue(value=compressed),
        )
        answer = stub.UnaryCall(request, timeout=TIMEOUT)
        assert answer.payload == payload(314159)


def client_streaming(stub, channel):
    requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in REQUEST_SIZES)
    assert stub.StreamingInputCall(requests, timeout=TIMEOUT).aggregated_payload_size == 74922


def client_compressed_streaming(stub, channel):
    def requests(compressed):
        expected = messages.BoolValue(value=compressed)
        for size in [27182, 45904]:
            yield messages.StreamingInputCallRequest(
                payload=payload(size), expect_compressed=expected)

    error = fails(lambda: stub.StreamingInputCall(requests(True), timeout=TIMEOUT))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    for compressed in [True, False]:
        compression = grpc.Compression.Gzip if compressed else grpc.Compression.NoCompression
        answer = stub.StreamingInputCall(
            requests(compressed), compression=compression, timeout=TIMEOUT)
        assert answer.aggregated_payload_size == 73086


def server_streaming(stub, channel):
    answers = stub.StreamingOutputCall(wanted(*RESPONSE_SIZES), timeout=TIMEOUT)
    assert [len(answer.payload.body) for answer in answers] == RESPONSE_SIZES


def server_compressed_streaming(stub, channel):
    request = messages.StreamingOutputCallRequest(response_parameters=[
        messages.ResponseParameters(size=31415, compressed=messages.BoolValue(value=True)),
        messages.ResponseParameters(size=92653, compressed=messages.BoolValue(value=False)),
    ])
    answers = stub.StreamingOutputCall(request, timeout=TIMEOUT)
    assert [answer.payload for answer in answers] == [payload(31415), payload(92653)]


class Requests:
    """Requests that are sent when the test says so."""

    def __init__(self):
        self._waiting, self._arrived = [], threading.Condition()

    def send(self, request):
        with self._arrived:
            self._waiting.append(request)
            self._arrived.notify()

    def __iter__(self):
        return self

    def __next__(self):
        with self._arrived:
            self._arrived.wait_for(lambda: self._waiting)
            request = self._waiting.pop(0)
        if request is None:
            raise StopIteration
        return request


def ping_pong(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(requests, timeout=TIMEOUT)
    for asked, size in zip(REQUEST_SIZES, RESPONSE_SIZES):
        requests.send(wanted(size, payload=payload(asked)))
        assert next(answers).payload == payload(size)
    requests.send(None)
    assert list(answers) == []


def empty_stream(stub, channel):
    assert list(stub.FullDuplexCall(iter(()), timeout=TIMEOUT)) == []


def half_duplex(stub, channel):
    requests = [wanted(size) for size in RESPONSE_SIZES]
    answers = stub.HalfDuplexCall(iter(requests), timeout=TIMEOUT)
    assert [len(answer.payload.body) for answer in answers] == RESPONSE_SIZES


def custom_metadata(stub, channel):
    sent = [
        ("x-grpc-test-echo-initial", "test_initial_metadata_value"),
        ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"),
    ]
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    _, unary = stub.UnaryCall.with_call(request, metadata=sent, timeout=TIMEOUT)
    stream = stub.FullDuplexCall(iter([wanted(314159)]), metadata=sent, timeout=TIMEOUT)
    assert len(list(stream)) == 1
    for call in [unary, stream]:
        assert sent[0] in [tuple(entry) for entry in call.initial_metadata()]
        assert sent[1] in [tuple(entry) for entry in call.trailing_metadata()]


def status_code_and_message(stub, channel):
    status_is(stub, grpc.StatusCode.UNKNOWN, "test status message")


def special_status_message(stub, channel):
    status_is(stub, grpc.StatusCode.UNKNOWN, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")


def status_is(stub, code, message):
    status = messages.EchoStatus(code=code.value[0], message=message)
    unary = fails(lambda: stub.UnaryCall(
        messages.SimpleRequest(response_status=status), timeout=TIMEOUT))
    stream = fails(lambda: list(stub.FullDuplexCall(
        iter([wanted(response_status=status)]), timeout=TIMEOUT)))
    for error in [unary, stream]:
        assert error.code() == code and error.details() == message, error


def unimplemented_method(stub, channel):
    is_unimplemented(channel, "/grpc.testing.TestService/UnimplementedCall")


def unimplemented_service(stub, channel):
    is_unimplemented(channel, "/grpc.testing.UnimplementedService/UnimplementedCall")


def is_unimplemented(channel, path):
    error = fails(lambda: channel.unary_unary(path)(b"", timeout=TIMEOUT))
    assert error.code() == grpc.StatusCode.UNIMPLEMENTED, error


def cancel_after_begin(stub, channel):
    call = stub.StreamingInputCall.future(Requests(), timeout=TIMEOUT)
    call.cancel()
    assert call.code() == grpc.StatusCode.CANCELLED, call.code()


def cancel_after_first_response(stub, channel):
    requests = Requests()
    answers = stub.FullDuplexCall(requests, timeout=TIMEOUT)
    requests.send(wanted(31415, payload=payload(27182)))
    assert next(answers).payload == payload(31415)
    answers.cancel()
    assert fails(lambda: next(answers)).code() == grpc.StatusCode.CANCELLED
    requests.send(None)


def timeout_on_sleeping_server(stub, channel):
    request = wanted(31415, payload=payload(27182))
    request.response_parameters[0].interval_us = 60_000_000
    begun = time.monotonic()
    error = fails(lambda: list(stub.FullDuplexCall(iter([request]), timeout=0.1)))
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error
    assert time.monotonic() - begun < 5


def concurrent_large_unary(stub, channel):
    """Many large calls at a time over one connection."""
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    calls = [stub.UnaryCall.future(request, timeout=TIMEOUT) for _ in range(100)]
    for call in calls:
        assert call.result().payload == payload(314159)


def fails(call) -> grpc.RpcError:
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call succeeded")


CASES = [
    empty_unary, large_unary, client_compressed_unary, server_compressed_unary, client_streaming,
    client_compressed_streaming, server_streaming, server_compressed_streaming, ping_pong,
    empty_stream, half_duplex, custom_metadata, status_code_and_message, special_status_message,
    unimplemented_method, unimplemented_service, cancel_after_begin, cancel_after_first_response,
    timeout_on_sleeping_server, concurrent_large_unary,
]


def main():
    failed = []
    with grpc.insecure_channel(sys.argv[1]) as channel:
        stub = services.TestServiceStub(channel)
        for case in CASES:
            try:
                case(stub, channel)
                print(f"{case.__name__}: passed")
            except Exception as error:
                failed.append(case.__name__)
                print(f"{case.__name__}: {type(error).__name__}: {error}")
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


main()
