"""The feed of personnel as a stock client follows it: feed.py PROTOS GATEWAY SEED.

Writers create organisations while readers break off and resume at random points; in the middle
whoever started this program is asked to kill and restart the service. No reader may miss an event,
see two in another order, or see one twice. Then a reader that does not read must hold up nobody.
"""

import random
import sys
import threading
import time
import uuid

import grpc

from stubs import Stubs

stubs = Stubs(sys.argv[1])
feed_pb = stubs.messages("canbo/feed/v1/feed")
feed_grpc = stubs.services("canbo/personnel/v1/feed_service")
organization_pb = stubs.messages("canbo/personnel/v1/organization")
imports = stubs.messages("canbo/personnel/v1/import")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")
GATEWAY, SEED = sys.argv[2], int(sys.argv[3])
WRITERS, EACH, READERS = 3, 60, 4
PASSING = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED)


def patiently(call):
    """Calls until the service is there; what was acknowledged is written once."""
    latest = time.monotonic() + 60
    while True:
        try:
            return call()
        except grpc.RpcError as error:
            if error.code() not in PASSING or time.monotonic() > latest:
                raise
            time.sleep(0.05)


class Writers:
    """Threads that create organisations one after the other."""

    def __init__(self, stub):
        self.stub, self.names, self.errors = stub, [], []
        self.threads = [threading.Thread(target=self.run, args=(n,)) for n in range(WRITERS)]
        for thread in self.threads:
            thread.start()

    def run(self, writer):
        try:
            for number in range(EACH):
                identifier = f"w{writer}-{number}"
                request = personnel_pb.CreateOrganizationRequest(
                    organization=organization_pb.Organization(
                        code=identifier, name_vi=f"Tổ chức {identifier}",
                        organization_type=organization_pb.ORGANIZATION_TYPE_PARTY_CITY,
                        organization_level=organization_pb.ORGANIZATION_LEVEL_CITY),
                    organization_id=identifier, request_id=str(uuid.uuid4()))
                self.names.append(
                    patiently(lambda: self.stub.CreateOrganization(request, timeout=5)).name)
        except Exception as error:  # pylint: disable=broad-except
            self.errors.append(error)

    def end(self):
        for thread in self.threads:
            thread.join()
        assert not self.errors, self.errors[0]


class Reader:
    """Follows the feed and breaks off at random points."""

    def __init__(self, stub, seed):
        self.stub, self.random = stub, random.Random(seed)
        self.events, self.cursor, self.breaks, self.error = [], "", 0, None
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        try:
            while len(self.events) < WRITERS * EACH:
                self.follow(self.random.randint(1, 12))
        except Exception as error:  # pylint: disable=broad-except
            self.error = error

    def follow(self, answers):
        """Takes some answers of one watch and breaks it off; a lost service is no mistake."""
        self.breaks += 1
        watch = self.stub.WatchEvents(
            feed_pb.WatchEventsRequest(cursor=self.cursor), timeout=self.random.uniform(0.2, 5))
        try:
            for answer in watch:
                self.events += [(event.sequence, event.event_id) for event in answer.events]
                self.cursor = answer.cursor
                if answer.events:
                    assert answer.position == answer.events[-1].sequence, answer
                answers -= 1
                if answers == 0 or len(self.events) >= WRITERS * EACH:
                    break
        except grpc.RpcError as error:
            if error.code() not in (*PASSING, grpc.StatusCode.DEADLINE_EXCEEDED):
                raise
            time.sleep(0.05)
        finally:
            watch.cancel()


def walk(stub, size):
    """Every event by pages, as a generic client reads a list."""
    events, token = [], ""
    while True:
        page = stub.ListEvents(feed_pb.ListEventsRequest(page_size=size, page_token=token))
        events += page.events
        token = page.next_page_token
        assert page.cursor
        if not token:
            return events, page.cursor


def follow(channel):
    feed = feed_grpc.FeedServiceStub(channel)
    readers = [Reader(feed, SEED * 100 + number) for number in range(READERS)]
    writers = Writers(personnel_grpc.PersonnelServiceStub(channel))
    while len(writers.names) < WRITERS * EACH // 3:
        assert not writers.errors, writers.errors[0]
        time.sleep(0.01)
    print("kill personnel now", flush=True)
    writers.end()
    for reader in readers:
        reader.thread.join()
        if reader.error:
            raise reader.error
    events, _ = walk(feed, 7)
    told = [(event.sequence, event.event_id) for event in events]
    assert [sequence for sequence, _ in told] == list(range(1, WRITERS * EACH + 1)), told
    assert {event.subject for event in events} == set(writers.names)
    for reader in readers:
        assert reader.events == told, (reader.breaks, reader.events[:5])
    print(f"{len(told)} events, {[reader.breaks for reader in readers]} watches", flush=True)


def do_not_read(channel):
    """A watch of which nothing is taken, while three thousand officials come in."""
    feed = feed_grpc.FeedServiceStub(channel)
    _, cursor = walk(feed, 500)
    idle = feed.WatchEvents(feed_pb.WatchEventsRequest(cursor=cursor))
    rows = ["personal_id,full_name,gender,birth_date,official_kind,organization_code"] + [
        f"{999000000000 + number},Nguyễn Văn An,MALE,1980-01-01,CONG_CHUC,w0-0"
        for number in range(3_000)]

    def parts():
        mode = imports.IMPORT_MODE_ALL_OR_NOTHING
        yield personnel_pb.ImportOfficialsRequest(options=imports.ImportOptions(mode=mode))
        text = "\n".join(rows).encode()
        for start in range(0, len(text), 50_000):
            yield personnel_pb.ImportOfficialsRequest(chunk=text[start:start + 50_000])

    report = personnel_grpc.PersonnelServiceStub(channel).ImportOfficials(
        parts(), timeout=60).report
    assert report.created_count == 3_000, report
    others, _ = walk(feed, 500)
    seen = []
    for answer in idle:
        seen += [event.sequence for event in answer.events]
        if len(seen) == 3_000:
            break
    idle.cancel()
    first = WRITERS * EACH + 1
    assert seen == list(range(first, first + 3_000)), seen[:5]
    assert [event.sequence for event in others] == list(range(1, first + 3_000))


def main():
    with grpc.insecure_channel(GATEWAY) as channel:
        follow(channel)
        do_not_read(channel)
    print("done")


main()
