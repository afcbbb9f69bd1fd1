"""The story of the system as a stock client lives it: grpcio, and stubs from proto/ alone.

Usage: story.py PROTO_FOLDER GATEWAY [TOKEN_FILE [AUTHORITIES]]

With a file of authorities the gateway is called by TLS.
"""

import datetime
import pathlib
import sys
import time
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from bearer import channel
from stubs import Stubs

stubs = Stubs(sys.argv[1])
imports = stubs.messages("canbo/personnel/v1/import")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
sanctions = stubs.messages("canbo/discipline/v1/sanction")
blocks = stubs.messages("canbo/discipline/v1/block")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
plans = stubs.messages("canbo/planning/v1/plan")
posts = stubs.messages("canbo/planning/v1/plan_post")
entries = stubs.messages("canbo/planning/v1/plan_entry")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")
notification_pb = stubs.messages("canbo/notification/v1/notification_service")

ORGANIZATIONS = """code,name,level,type,parent_code
01,Thành phố Hà Nội,province,thành phố trung ương,
00070,Phường Hoàn Kiếm,commune,phường,01
00004,Phường Ba Đình,commune,phường,01
"""
# Guarded fields are read for a purpose only.
WORK = [("x-purpose", "PERSONNEL_WORK")]
OFFICIALS = """personal_id,full_name,gender,birth_date,official_kind,organization_code
999000000001,Nguyễn Văn Đức,MALE,1975-03-04,CONG_CHUC,00070
999000000002,Trần Thị Ánh,FEMALE,1980-05-06,CONG_CHUC,00070
999000000003,Lê Minh An,MALE,1982-07-08,CAN_BO,00004
999000000004,Đỗ Hoàng Yến,FEMALE,1985-09-10,VIEN_CHUC,00004
"""


def unique() -> str:
    return str(uuid.uuid4())


def parts(request, text: str):
    """The messages of an import: the options, then the file in small pieces."""
    mode = imports.IMPORT_MODE_ALL_OR_NOTHING
    yield request(options=imports.ImportOptions(mode=mode, request_id=unique()))
    data = text.encode()
    for start in range(0, len(data), 50):
        yield request(chunk=data[start : start + 50])


def bring_in(personnel):
    report = personnel.ImportOrganizations(
        parts(personnel_pb.ImportOrganizationsRequest, ORGANIZATIONS)
    ).report
    assert report.committed and report.created_count == 3, report
    report = personnel.ImportOfficials(
        # With a byte order mark and the line ends of a spreadsheet.
        parts(personnel_pb.ImportOfficialsRequest, "\ufeff" + OFFICIALS.replace("\n", "\r\n"))
    ).report
    assert report.committed and report.created_count == 4, report


def find(personnel):
    names, token = [], ""
    while True:
        request = personnel_pb.ListOfficialsRequest(
            parent="organizations/-", page_size=3, page_token=token
        )
        page = personnel.ListOfficials(request)
        names += [official.full_name for official in page.officials]
        token = page.next_page_token
        if not token:
            break
    # By given name in the order of the Vietnamese alphabet: A, Ă, Â, ..., D, Đ, E.
    assert names == ["Lê Minh An", "Trần Thị Ánh", "Nguyễn Văn Đức", "Đỗ Hoàng Yến"], names

    def search(query):
        found = personnel.SearchOfficials(personnel_pb.SearchOfficialsRequest(query=query))
        return {official.full_name: official.name for official in found.officials}

    assert list(search("tran thi anh")) == ["Trần Thị Ánh"]
    return search("nguyen van duc")["Nguyễn Văn Đức"], search("le minh an")["Lê Minh An"]


def sanction(discipline, official: str):
    day = datetime.date.today() - datetime.timedelta(days=7)
    date = {"year": day.year, "month": day.month, "day": day.day}
    discipline.RecordSanction(
        discipline_pb.RecordSanctionRequest(
            parent=official,
            sanction=sanctions.Sanction(
                track=sanctions.DISCIPLINE_TRACK_PARTY,
                subject=sanctions.SANCTION_SUBJECT_PARTY_MEMBER,
                form=sanctions.SANCTION_FORM_REPRIMAND,
                decision_number="12-QĐ/UBKT",
                decision_date=date,
                effective_date=date,
                reason_reference="HS-12",
            ),
            request_id=unique(),
        )
    )
    standing = discipline.ListBlocks(
        discipline_pb.ListBlocksRequest(parent=official, act=blocks.PERSONNEL_ACT_PLAN),
        metadata=[("x-purpose", "DISCIPLINE"), ("x-case", "HS-12")],
    )
    kinds = [block.kind for block in standing.blocks]
    assert blocks.BLOCK_KIND_SANCTION_IN_FORCE in kinds, standing


def plan(planning) -> str:
    made = planning.CreatePlan(
        planning_pb.CreatePlanRequest(
            plan=plans.Plan(
                plan_number="05-QH/TU",
                display_name="Quy hoạch nhiệm kỳ 2030-2035",
                organization="organizations/unit-01",
                term_start_year=2030,
                term_end_year=2035,
                kind=plans.PLAN_KIND_NEW_TERM,
                approving_level=plans.APPROVING_LEVEL_CITY,
            ),
            request_id=unique(),
        )
    )
    return planning.CreatePlanPost(
        planning_pb.CreatePlanPostRequest(
            parent=made.name,
            plan_post=posts.PlanPost(
                display_name="Phó Bí thư", kind=posts.POST_KIND_DEPUTY, post_count=2
            ),
            request_id=unique(),
        )
    ).name


def enter(planning, post: str, official: str, request_id: str):
    return planning.AddEntry(
        planning_pb.AddEntryRequest(
            parent=post, entry=entries.PlanEntry(official=official), request_id=request_id
        ),
        timeout=10,
        metadata=[("accept-language", "vi")],
    )


def refuse(planning, post: str, official: str):
    try:
        enter(planning, post, official, unique())
        raise AssertionError("a sanctioned official was entered")
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.FAILED_PRECONDITION, error
        details = {}
        for detail in rpc_status.from_call(error).details:
            for message in (
                error_details_pb2.ErrorInfo(),
                error_details_pb2.PreconditionFailure(),
                error_details_pb2.LocalizedMessage(),
            ):
                if detail.Unpack(message):
                    details[message.DESCRIPTOR.name] = message
        assert details["ErrorInfo"].reason == "ENTRY_REFUSED", details
        violation = details["PreconditionFailure"].violations[0]
        assert violation.type == "BLOCK_SANCTION_IN_FORCE_PLAN", violation
        assert violation.subject == official, violation
        assert details["LocalizedMessage"].locale == "vi-VN", details


def accept(planning, post: str, official: str):
    request_id = unique()
    first = enter(planning, post, official, request_id)
    again = enter(planning, post, official, request_id)
    assert first == again, "a repeated request gets the first answer"


def notices(notification, official: str):
    latest = time.monotonic() + 20
    request = notification_pb.ListNoticesRequest(subject=official)
    while time.monotonic() < latest:
        found = list(notification.ListNotices(request, metadata=WORK).notices)
        if found:
            break
        time.sleep(0.05)
    assert [notice.event_type for notice in found] == ["plan.entry_added"], found
    assert "Phó Bí thư" in found[0].text_vi, found
    # A watch from the start gives every notice in order; one from a cursor those behind it.
    watch = notification.WatchNotices(
        notification_pb.WatchNoticesRequest(after=0), timeout=20, metadata=WORK
    )
    sequences = []
    for notice in watch:
        sequences.append(notice.sequence)
        if notice.sequence == found[0].sequence:
            break
    watch.cancel()
    assert sequences == sorted(set(sequences)), sequences
    cursor = notification_pb.WatchNoticesRequest(after=found[0].sequence - 1, subject=official)
    resumed = notification.WatchNotices(cursor, timeout=20, metadata=WORK)
    assert next(resumed) == found[0]
    resumed.cancel()


def main():
    token = pathlib.Path(sys.argv[3]).read_text().strip() if len(sys.argv) > 3 else ""
    authorities = pathlib.Path(sys.argv[4]).read_bytes() if len(sys.argv) > 4 else b""
    with channel(sys.argv[2], token, authorities) as gateway:
        personnel = stubs.services("canbo/personnel/v1/personnel_service").PersonnelServiceStub(
            gateway
        )
        discipline = stubs.services("canbo/discipline/v1/discipline_service").DisciplineServiceStub(
            gateway
        )
        planning = stubs.services("canbo/planning/v1/planning_service").PlanningServiceStub(gateway)
        notification = stubs.services(
            "canbo/notification/v1/notification_service"
        ).NotificationServiceStub(gateway)
        bring_in(personnel)
        sanctioned, other = find(personnel)
        sanction(discipline, sanctioned)
        post = plan(planning)
        refuse(planning, post, sanctioned)
        accept(planning, post, other)
        notices(notification, other)


main()
