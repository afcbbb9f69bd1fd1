"""The service of the interoperability tests by grpcio; it writes its port and serves until its
input ends.
"""

import concurrent.futures
import sys
import time

import grpc

from contract import messages, payload, services


class TestService(services.TestServiceServicer):
    def EmptyCall(self, request, context):
        return messages.Empty()

    def UnaryCall(self, request, context):
        return_metadata(context)
        check(request.response_status, context)
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        return messages.SimpleResponse(payload=payload(request.response_size))

    def StreamingOutputCall(self, request, context):
        yield from answers(request, context)

    def StreamingInputCall(self, requests, context):
        size = sum(len(request.payload.body) for request in requests)
        return messages.StreamingInputCallResponse(aggregated_payload_size=size)

    def FullDuplexCall(self, requests, context):
        return_metadata(context)
        for request in requests:
            yield from answers(request, context)

    def HalfDuplexCall(self, requests, context):
        for request in list(requests):
            yield from answers(request, context)


def answers(request, context):
    if any(wanted.compressed.value for wanted in request.response_parameters):
        context.set_compression(grpc.Compression.Gzip)
    for wanted in request.response_parameters:
        time.sleep(wanted.interval_us / 1e6)
        if not wanted.compressed.value:
            context.disable_next_message_compression()
        yield messages.StreamingOutputCallResponse(payload=payload(wanted.size))
    check(request.response_status, context)


def check(status, context):
    """Ends the call as the caller wishes."""
    if status.code:
        codes = {code.value[0]: code for code in grpc.StatusCode}
        context.abort(codes[status.code], status.message)


def return_metadata(context):
    sent = dict(context.invocation_metadata())
    if value := sent.get("x-grpc-test-echo-initial"):
        context.send_initial_metadata([("x-grpc-test-echo-initial", value)])
    if value := sent.get("x-grpc-test-echo-trailing-bin"):
        context.set_trailing_metadata([("x-grpc-test-echo-trailing-bin", value)])


def main():
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(16))
    services.add_TestServiceServicer_to_server(TestService(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)
    sys.stdin.read()
    server.stop(0)


main()
