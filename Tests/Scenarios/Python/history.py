"""An organisation as it was and as it was known, read by a stock client through the gateway.

Usage: history.py PROTO_FOLDER GATEWAY
"""

import datetime
import sys
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
organizations = stubs.messages("canbo/personnel/v1/organization")
officials = stubs.messages("canbo/personnel/v1/official")
pb = stubs.messages("canbo/personnel/v1/personnel_service")

# The day in Viet Nam, on which the services decide what is present.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()


def date(days: int) -> dict:
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def create(personnel, identifier: str, name: str, parent: str = ""):
    return personnel.CreateOrganization(
        pb.CreateOrganizationRequest(
            organization=organizations.Organization(
                code=identifier,
                name_vi=name,
                organization_type=organizations.ORGANIZATION_TYPE_LOCAL_ADMINISTRATION,
                organization_level=organizations.ORGANIZATION_LEVEL_COMMUNE,
                parent_organization=parent and f"organizations/{parent}",
            ),
            organization_id=identifier,
            effective_date=date(-400),
            request_id=str(uuid.uuid4()),
        )
    )


def change(personnel, days: int, **fields):
    return personnel.UpdateOrganization(
        pb.UpdateOrganizationRequest(
            organization=organizations.Organization(name="organizations/ward", **fields),
            effective_date=date(days),
            request_id=str(uuid.uuid4()),
        )
    )


def read(personnel, days=None, known=None):
    request = pb.GetOrganizationRequest(name="organizations/ward")
    if days is not None:
        request.as_of.CopyFrom(pb.GetOrganizationRequest(as_of=date(days)).as_of)
    if known is not None:
        request.as_recorded_at.CopyFrom(known)
    answer = personnel.GetOrganization(request)
    assert answer.as_of == request.as_of and answer.as_recorded_at == request.as_recorded_at
    assert bool(answer.etag) == (days is None and known is None), answer
    return answer.name_vi, answer.parent_organization.removeprefix("organizations/")


def below(personnel, parent: str, days: int):
    request = pb.ListOrganizationsRequest(parent=f"organizations/{parent}", as_of=date(days))
    listed = [each.name_vi for each in personnel.ListOrganizations(request).organizations]
    request = pb.ListOfficialsRequest(parent=f"organizations/{parent}", as_of=date(days))
    people = personnel.ListOfficials(request)
    assert people.as_of == request.as_of, people
    return listed, [each.full_name for each in people.officials]


def refused(call, code, reason: str, text: str):
    try:
        call()
        raise AssertionError(f"{reason} was not refused")
    except grpc.RpcError as error:
        assert error.code() == code, error
        info = error_details_pb2.ErrorInfo()
        details = rpc_status.from_call(error).details
        assert any(each.Unpack(info) for each in details) and info.reason == reason, info
        assert text in str(details), details


def main():
    channel = grpc.insecure_channel(sys.argv[2])
    services = stubs.services("canbo/personnel/v1/personnel_service")
    personnel = services.PersonnelServiceStub(channel)
    create(personnel, "city", "Thành phố")
    create(personnel, "north", "Khu Bắc", "city")
    create(personnel, "south", "Khu Nam", "city")
    create(personnel, "ward", "Phường Cũ", "north")
    personnel.CreateOfficial(
        pb.CreateOfficialRequest(
            official=officials.Official(
                personal_id="999000000001",
                full_name="Nguyễn Văn An",
                gender=officials.GENDER_MALE,
                birth_date={"year": 1980, "month": 1, "day": 2},
                official_kind=officials.OFFICIAL_KIND_CONG_CHUC,
                managing_organization="organizations/ward",
            ),
            effective_date=date(-400),
        )
    )
    change(personnel, -100, name_vi="Phường Sai")
    change(personnel, -50, parent_organization="organizations/south")
    before = personnel.GetOrganization(pb.GetOrganizationRequest(name="organizations/ward"))
    assert read(personnel) == ("Phường Sai", "south")
    change(personnel, -100, name_vi="Phường Đúng")

    assert read(personnel, -101) == ("Phường Cũ", "north")
    assert read(personnel, -100) == ("Phường Đúng", "north")
    assert read(personnel, -50) == ("Phường Đúng", "south")
    assert read(personnel) == ("Phường Đúng", "south")
    # As the record had it before the correction.
    assert read(personnel, -100, before.update_time) == ("Phường Sai", "north")
    assert read(personnel, -50, before.update_time) == ("Phường Sai", "south")
    assert read(personnel, -101, before.update_time) == ("Phường Cũ", "north")
    assert below(personnel, "north", -51) == (["Phường Đúng"], ["Nguyễn Văn An"])
    assert below(personnel, "north", -50) == ([], [])
    assert below(personnel, "south", -50) == (["Phường Đúng"], ["Nguyễn Văn An"])

    answer = change(personnel, 30, name_vi="Phường Mới")
    assert answer.name_vi == "Phường Mới" and answer.as_of == answer.effective_date, answer
    assert read(personnel) == ("Phường Đúng", "south")
    assert read(personnel, 30) == ("Phường Mới", "south")

    invalid, missing = grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.NOT_FOUND
    since = (TODAY - datetime.timedelta(days=400)).isoformat()
    refused(lambda: read(personnel, -401), missing, "RESOURCE_NOT_IN_FORCE", since)
    later = type(before.update_time)(seconds=before.update_time.seconds + 3600)
    refused(lambda: read(personnel, 0, later), invalid, "INVALID_FIELDS", "as_recorded_at")
    refused(lambda: read(personnel, -60_000), invalid, "INVALID_FIELDS", "1900-01-01")


main()
