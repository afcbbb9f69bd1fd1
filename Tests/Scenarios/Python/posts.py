"""Posts, who holds them, and whom a caller's name stands for, by a stock client at the gateway.

Usage: posts.py PROTO_FOLDER GATEWAY
"""

import concurrent.futures
import datetime
import sys
import uuid

import grpc
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
organizations = stubs.messages("canbo/personnel/v1/organization")
officials = stubs.messages("canbo/personnel/v1/official")
positions = stubs.messages("canbo/personnel/v1/position")
holdings = stubs.messages("canbo/personnel/v1/holding")
accounts = stubs.messages("canbo/personnel/v1/account")
records_pb = stubs.messages("canbo/personnel/v1/personnel_service")
posts_pb = stubs.messages("canbo/personnel/v1/post_service")
accounts_pb = stubs.messages("canbo/personnel/v1/account_service")

# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
PRECONDITION = grpc.StatusCode.FAILED_PRECONDITION
EXISTS = grpc.StatusCode.ALREADY_EXISTS


def date(days: int) -> dict:
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def text(day) -> str:
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def unique() -> str:
    return str(uuid.uuid4())


class Client:
    """The services of personnel, and short ways to ask them."""

    def __init__(self, channel):
        self.records = stubs.services(
            "canbo/personnel/v1/personnel_service").PersonnelServiceStub(channel)
        self.posts = stubs.services("canbo/personnel/v1/post_service").PostServiceStub(channel)
        self.accounts = stubs.services(
            "canbo/personnel/v1/account_service").AccountServiceStub(channel)

    def organization(self, identifier: str, parent: str = ""):
        self.records.CreateOrganization(records_pb.CreateOrganizationRequest(
            organization=organizations.Organization(
                code=identifier, name_vi=f"Đơn vị {identifier}",
                organization_type=organizations.ORGANIZATION_TYPE_LOCAL_ADMINISTRATION,
                organization_level=organizations.ORGANIZATION_LEVEL_COMMUNE,
                parent_organization=parent and f"organizations/{parent}"),
            organization_id=identifier, effective_date=date(-3000), request_id=unique()))

    def official(self, number: int, **fields):
        self.records.CreateOfficial(records_pb.CreateOfficialRequest(
            official=officials.Official(
                personal_id=f"999{number:09}", full_name="Nguyễn Văn An",
                gender=officials.GENDER_MALE, birth_date={"year": 1980, "month": 1, "day": 2},
                official_kind=officials.OFFICIAL_KIND_CONG_CHUC,
                managing_organization="organizations/ward", **fields),
            official_id=f"o{number}", effective_date=date(-3000), request_id=unique()))

    def position(self, identifier: str, organization: str = "ward", **fields):
        return self.posts.CreatePosition(posts_pb.CreatePositionRequest(
            position=positions.Position(
                **{"code": identifier, "name_vi": f"Chức danh {identifier}",
                   "head_kind": positions.HEAD_KIND_HEAD,
                   "organization": f"organizations/{organization}", **fields}),
            position_id=identifier, effective_date=date(-2000), request_id=unique()))

    def start(self, identifier: str, official: int, position: str, days: int = -1000, **fields):
        return self.posts.StartHolding(posts_pb.StartHoldingRequest(
            holding=holdings.Holding(
                **{"official": f"officials/o{official}", "position": f"positions/{position}",
                   "start_date": date(days), "holding_kind": holdings.HOLDING_KIND_APPOINTED,
                   "decision_number": "12-QĐ/TU", "decision_date": date(-1001), **fields}),
            holding_id=identifier, request_id=unique()))

    def end(self, identifier: str, days: int, etag: str = ""):
        return self.posts.EndHolding(posts_pb.EndHoldingRequest(
            name=f"holdings/{identifier}", end_date=date(days),
            end_reason=holdings.HOLDING_END_REASON_TRANSFERRED, decision_number="13-QĐ/TU",
            decision_date=date(-1), etag=etag, request_id=unique()))

    def taking(self, identifier: str, etag: str) -> dict:
        return {"name": f"holdings/{identifier}", "reason": "Nhầm người",
                "decision_number": "15-TB/VP", "decision_date": date(-1), "etag": etag,
                "request_id": unique()}

    def take_back(self, identifier: str, etag: str):
        return self.posts.TakeBackHolding(posts_pb.TakeBackHoldingRequest(
            **self.taking(identifier, etag)))

    def take_back_end(self, identifier: str, etag: str):
        return self.posts.TakeBackHoldingEnd(posts_pb.TakeBackHoldingEndRequest(
            **self.taking(identifier, etag)))

    def leave(self, official: int, days: int, **fields):
        return self.records.UpdateOfficial(records_pb.UpdateOfficialRequest(
            official=officials.Official(
                name=f"officials/o{official}", status=officials.OFFICIAL_STATUS_RETIRED),
            effective_date=date(days), request_id=unique(), **fields))

    def end_position(self, identifier: str, days: int):
        return self.posts.EndPosition(posts_pb.EndPositionRequest(
            name=f"positions/{identifier}", end_date=date(days), request_id=unique()))

    def held(self, parent: str, days=None):
        request = posts_pb.ListHoldingsRequest(parent=parent)
        if days is not None:
            request = posts_pb.ListHoldingsRequest(parent=parent, as_of=date(days))
        return [each.name.removeprefix("holdings/")
                for each in self.posts.ListHoldings(request).holdings]

    def vacant(self, parent: str, days: int):
        request = posts_pb.ListVacanciesRequest(parent=parent, as_of=date(days))
        return {each.position.removeprefix("positions/"): text(each.since_date)
                for each in self.posts.ListVacancies(request).vacancies}

    def account(self, identifier: str, official: int, subject: str):
        return self.accounts.CreateAccount(accounts_pb.CreateAccountRequest(
            account=accounts.Account(subject=subject, official=f"officials/o{official}"),
            account_id=identifier, request_id=unique()))


def refused(reason: str, call, code=PRECONDITION, names: str = ""):
    """The call is refused for the reason, in both languages, naming what stands against it."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        details = rpc_status.from_call(error).details
        info, said = rpc.ErrorInfo(), rpc.LocalizedMessage()
        assert any(each.Unpack(info) for each in details) and info.reason == reason, error
        assert any(each.Unpack(said) for each in details) and said.locale == "vi-VN", details
        assert said.message != error.details() and "{" not in said.message, said
        assert names in str(details) and names in error.details(), (names, details)
        return
    raise AssertionError(f"{reason} was not refused")


def bring_in(client):
    client.organization("city")
    client.organization("ward", "city")
    client.organization("office", "ward")
    for number in range(1, 6):
        client.official(number)
    client.official(6, status=officials.OFFICIAL_STATUS_RETIRED)


def keep_posts(client):
    head = client.position("head", term_months=60, max_consecutive_terms=1,
                           access_roles=[positions.ACCESS_ROLE_AGENCY_HEAD])
    client.position("clerk", "office", quota=2)
    refused("POSITION_CODE_TAKEN", lambda: client.position("other", code="head"), EXISTS,
            "positions/head")
    changed = client.posts.UpdatePosition(posts_pb.UpdatePositionRequest(
        position=positions.Position(
            name=head.name, etag=head.etag, authority_organization="organizations/city",
            access_roles=[positions.ACCESS_ROLE_DPO, positions.ACCESS_ROLE_AGENCY_HEAD])))
    assert list(changed.access_roles) == [
        positions.ACCESS_ROLE_AGENCY_HEAD, positions.ACCESS_ROLE_DPO], changed
    assert client.posts.GetPosition(posts_pb.GetPositionRequest(name=head.name)) == changed
    listed = client.posts.ListPositions(posts_pb.ListPositionsRequest(
        parent="organizations/city", include_below=True)).positions
    assert [each.name for each in listed] == ["positions/clerk", "positions/head"], listed


def hold_posts(client):
    first = client.start("first", 1, "head", is_main=True)
    assert text(first.planned_end_date)[5:] == text(first.start_date)[5:], first
    refused("POSITION_FULL", lambda: client.start("x", 2, "head"), names="holdings/first")
    refused("HOLDING_OVERLAPS", lambda: client.start("x", 1, "head"), names="holdings/first")
    refused("MAIN_HOLDING_OVERLAPS", lambda: client.start("x", 1, "clerk", is_main=True),
            names="holdings/first")
    refused("POSITION_UNKNOWN", lambda: client.start("x", 2, "none"), names="positions/none")
    refused("OFFICIAL_UNKNOWN", lambda: client.start("x", 9, "clerk"), names="officials/o9")
    refused("OFFICIAL_NOT_SERVING", lambda: client.start("x", 6, "clerk"), names="RETIRED")
    refused("POSITION_NOT_IN_FORCE", lambda: client.start("x", 2, "clerk", -2001),
            names="positions/clerk")
    refused("POSITION_HELD", lambda: client.end_position("head", 100), names="holdings/first")
    ended = client.end("first", 30)
    corrected = client.end("first", 20, ended.etag)
    assert (corrected.end_date.year, corrected.etag) != (0, ended.etag), corrected
    known = client.posts.GetHolding(posts_pb.GetHoldingRequest(
        name=ended.name, as_recorded_at=ended.update_time))
    assert known.end_date == ended.end_date and not known.etag, known
    refused("TERMS_EXHAUSTED", lambda: client.start("x", 1, "head", 20), names="officials/o1")
    client.start("second", 2, "head", 20)
    assert client.held("positions/head") == ["first", "second"]
    assert client.held("organizations/city", 19) == ["first"]
    assert client.held("officials/o2", 19) == []


def take_back(client):
    """What was recorded by mistake is taken back, and what the record said stays readable."""
    client.position("wrong", quota=2)
    started = client.start("mistake", 3, "wrong")
    refused("HOLDING_NOT_ENDED", lambda: client.take_back_end("mistake", started.etag),
            names="holdings/mistake")
    ended = client.end("mistake", -5)
    again = client.take_back_end("mistake", ended.etag)
    assert not again.HasField("end_date") and again.etag != ended.etag, again
    taken = client.take_back("mistake", again.etag)
    assert client.held("positions/wrong") == []
    refused("HOLDING_TAKEN_BACK", lambda: client.posts.GetHolding(posts_pb.GetHoldingRequest(
        name="holdings/mistake")), grpc.StatusCode.NOT_FOUND, "holdings/mistake")
    known = client.posts.GetHolding(posts_pb.GetHoldingRequest(
        name="holdings/mistake", as_recorded_at=ended.update_time))
    assert known.end_date == ended.end_date, known
    listed = client.posts.ListHoldingCorrections(posts_pb.ListHoldingCorrectionsRequest(
        parent="holdings/mistake")).corrections
    assert [each.record_time for each in listed] == [again.update_time, taken.record_time], listed
    client.start("right", 4, "wrong")
    refused("OFFICIAL_HOLDS_POSTS", lambda: client.leave(4, -2), names="holdings/right")
    client.leave(4, -2, held_posts_end={"decision_number": "77-QĐ", "decision_date": date(-3)})
    left = client.posts.GetHolding(posts_pb.GetHoldingRequest(name="holdings/right"))
    assert left.end_decision_number == "77-QĐ" and left.HasField("end_date"), left
    assert client.end_position("wrong", 0).HasField("end_date")


def race(client):
    """Of many who take a post at once, as many get it as may."""
    def attempt(number):
        try:
            return client.start(f"race{number}", number, "clerk").name
        except grpc.RpcError as error:
            assert error.code() == PRECONDITION, error
            return None
    with concurrent.futures.ThreadPoolExecutor(5) as pool:
        names = [name for name in pool.map(attempt, range(1, 6)) if name]
    assert len(names) == 2, names
    assert client.vacant("organizations/city", 0) == {}
    client.end(names[0].removeprefix("holdings/"), 10)
    assert client.vacant("organizations/ward", 12) == {
        "clerk": (TODAY + datetime.timedelta(days=10)).isoformat()}
    assert client.vacant("organizations/-", 9) == {}
    client.position("spare")
    assert list(client.vacant("organizations/ward", 4)) == ["spare"]
    assert text(client.end_position("spare", 5).end_date) == (
        TODAY + datetime.timedelta(days=5)).isoformat()
    assert client.vacant("organizations/ward", 5) == {}


def name_callers(client):
    subject = "people/hanoi-id:4f1c"
    made = client.account("one", 1, subject)
    refused("ACCOUNT_OVERLAPS", lambda: client.account("two", 2, subject), names="accounts/one")
    assert client.accounts.GetAccount(accounts_pb.GetAccountRequest(name=made.name)) == made
    client.accounts.EndAccount(accounts_pb.EndAccountRequest(
        name=made.name, end_date=date(5), etag=made.etag, request_id=unique()))
    listed = client.accounts.ListAccounts(accounts_pb.ListAccountsRequest(subject=subject))
    assert [text(each.end_date) for each in listed.accounts] == [
        (TODAY + datetime.timedelta(days=5)).isoformat()], listed


def main():
    client = Client(grpc.insecure_channel(sys.argv[2]))
    bring_in(client)
    keep_posts(client)
    hold_posts(client)
    race(client)
    take_back(client)
    name_callers(client)


main()
