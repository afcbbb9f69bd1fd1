"""What a gateway answers while it sheds calls, and what it asks of those whose calls are shed."""

import threading
import time

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status


class Questions:
    """Asks the gateway for its health and its backends, again and again."""

    def __init__(self, fleet):
        self.check = fleet.channel.unary_unary(
            "/grpc.health.v1.Health/Check", request_serializer=bytes, response_deserializer=bytes)
        self.fleet, self.times, self.errors, self.ends = fleet, [], [], threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.ends.wait(0.05):
            for ask in (lambda: self.check(b"", timeout=5), self.fleet.listed):
                begun = time.monotonic()
                try:
                    ask()
                except grpc.RpcError as error:
                    self.errors.append(error)
                self.times.append(time.monotonic() - begun)

    def end(self):
        """Returns the longest time that an answer took."""
        self.ends.set()
        self.thread.join()
        assert len(self.times) >= 20 and not self.errors, (len(self.times), self.errors[:3])
        return max(self.times)


def patience(call):
    """For how long the answer asks to wait, in milliseconds."""
    info = error_details_pb2.RetryInfo()
    assert any(each.Unpack(info) for each in rpc_status.from_call(call).details), call
    return info.retry_delay.ToMilliseconds()
