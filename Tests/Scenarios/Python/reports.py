"""Reports, as stock clients see them: a run with its sums, the list behind a figure, what somebody
sees who reads reports alone, and the same digits after a correction.

Usage: reports.py PROTO_FOLDER GATEWAY ISSUER_FOLDER, after evaluations.py on the same record.
"""

import datetime
import json
import pathlib
import sys
import uuid

import grpc
import jwt

from stubs import Stubs

stubs = Stubs(sys.argv[1])
AREA = "canbo/personnel/v1/"
personnel_pb = stubs.messages(AREA + "personnel_service")
posts_pb = stubs.messages(AREA + "post_service")
accounts_pb = stubs.messages(AREA + "account_service")
reports_pb = stubs.messages(AREA + "report_service")
report_pb = stubs.messages(AREA + "report")
CHANNEL = grpc.insecure_channel(sys.argv[2])
PERSONNEL = stubs.services(AREA + "personnel_service").PersonnelServiceStub(CHANNEL)
POSTS = stubs.services(AREA + "post_service").PostServiceStub(CHANNEL)
ACCOUNTS = stubs.services(AREA + "account_service").AccountServiceStub(CHANNEL)
REPORTS = stubs.services(AREA + "report_service").ReportServiceStub(CHANNEL)

FOLDER = pathlib.Path(sys.argv[3])
KEY = (FOLDER / "local.key.pem").read_text()
KID = json.loads((FOLDER / "local.jwks.json").read_text())["keys"][0]["kid"]
# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()


def of(subject):
    now = datetime.datetime.now(datetime.timezone.utc)
    told = {"iss": "urn:canbo:local:people", "aud": "canbo", "sub": subject, "iat": now,
            "exp": now + datetime.timedelta(minutes=5)}
    text = jwt.encode(told, KEY, algorithm="EdDSA", headers={"kid": KID})
    return {"metadata": (("authorization", f"Bearer {text}"),), "timeout": 20}


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


def official(index, name, gender):
    PERSONNEL.CreateOfficial(personnel_pb.CreateOfficialRequest(
        official={
            "personal_id": f"9990001{index:05}", "full_name": "Phạm Văn Cường",
            "gender": f"GENDER_{gender}", "birth_date": {"year": 1985, "month": 3, "day": 4},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": "organizations/ward"},
        official_id=name, effective_date=date(-10)), **of("admin"))


def seat_reader():
    """Somebody who reads reports of the ward and nothing else."""
    admin = of("admin")
    ACCOUNTS.CreateAccount(accounts_pb.CreateAccountRequest(account={
        "subject": "people/local-people:reader", "official": "officials/man-1",
        "start_date": date(-1)}), **admin)
    POSTS.CreatePosition(posts_pb.CreatePositionRequest(position={
        "code": "reader", "name_vi": "Chức danh reader", "organization": "organizations/ward",
        "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1,
        "access_roles": ["ACCESS_ROLE_REPORT_VIEWER"]},
        position_id="reader", effective_date=date(-5)), **admin)
    POSTS.StartHolding(posts_pb.StartHoldingRequest(holding={
        "official": "officials/man-1", "position": "positions/reader", "start_date": date(-1),
        "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "1/QĐ",
        "decision_date": date(-1)}, holding_id="reader"), **admin)


def figures(run):
    """The counts of a run by the names of their cells; `None` where one is suppressed."""
    rows = [row for table in run.tables for row in [*table.rows, table.total]]
    return {figure.cell: None if figure.suppressed else figure.count
            for row in rows for figure in row.figures}


def items(run, cell, who):
    return REPORTS.ListReportItems(
        reports_pb.ListReportItemsRequest(parent=run, cell=cell), **of(who))


for number in range(1, 7):
    official(number, f"man-{number}", "MALE")
seat_reader()
known = REPORTS.ListReportDefinitions(
    reports_pb.ListReportDefinitionsRequest(), **of("clerk")).report_definitions
assert {"RPT-ORG-01", "RPT-MEM-01", "RPT-MEM-03", "RPT-OFF-01", "RPT-SCOPE-01"} <= \
    {one.code for one in known}
assert all(one.title_vi and one.title_en and one.counting_unit for one in known)

asked = reports_pb.RunReportRequest(
    parent="organizations/ward", report="RPT-OFF-01", report_run_id="ward",
    parameters=[{"code": "rows", "value": "KIND"}], request_id=str(uuid.uuid4()))
run = REPORTS.RunReport(asked, **of("clerk"))
assert REPORTS.RunReport(asked, **of("clerk")) == run
exact = figures(run)
women, men = exact["officials/TOTAL/FEMALE"], exact["officials/TOTAL/MALE"]
assert (women, men) == (4, 6) and exact["officials/TOTAL/OFFICIALS"] == 10
assert exact["officials/CONG_CHUC/FEMALE"] == women and len(run.hash) == 64
listed = items(run.name, "officials/TOTAL/FEMALE", "clerk")
assert listed.count == women == len(listed.items) and not listed.hidden_items
assert {one.display_name for one in listed.items} == {"Nguyễn Thị Ánh"}

# Four women are few enough to be known: neither they nor the men are told to who reads no lists.
shown = REPORTS.GetReportRun(reports_pb.GetReportRunRequest(name=run.name), **of("reader"))
told = figures(shown)
assert shown.suppressed and not shown.hash and told["officials/TOTAL/OFFICIALS"] == 10
assert told["officials/TOTAL/FEMALE"] is None and told["officials/TOTAL/MALE"] is None


def file(who, form):
    """The name and the bytes of a run's tables as a file."""
    name, *parts = REPORTS.GetReportRunFile(
        reports_pb.GetReportRunFileRequest(name=run.name, format=form), **of(who))
    return name.file_name, b"".join(part.chunk for part in parts)


name, table = file("clerk", "TABLE_FORMAT_CSV")
assert name == "RPT-OFF-01-ward.csv" and run.hash in table.decode(), name
assert run.hash not in file("reader", "TABLE_FORMAT_CSV")[1].decode()
assert file("reader", "TABLE_FORMAT_XLSX")[1].startswith(b"PK")
try:
    items(run.name, "officials/TOTAL/FEMALE", "reader")
    raise SystemExit("a list for who reads none")
except grpc.RpcError as error:
    assert error.code() == grpc.StatusCode.PERMISSION_DENIED

# A correction changes what is known now, and not what was printed.
official(7, "man-7", "MALE")
again = REPORTS.RecomputeReport(
    reports_pb.RecomputeReportRequest(name=run.name, request_id=str(uuid.uuid4())), **of("clerk"))
assert again.reproduced and again.hash == run.hash and not again.differences
assert {(one.cell, one.reported, one.counted) for one in again.corrections} == {
    (f"officials/{row}/{column}", count, count + 1)
    for row in ("CONG_CHUC", "TOTAL") for column, count in (("MALE", 6), ("OFFICIALS", 10))}
kept = REPORTS.ListReportRuns(
    reports_pb.ListReportRunsRequest(parent="organizations/ward"), **of("clerk")).report_runs
assert [one.name for one in kept] == ["reportRuns/ward"] and kept[0].reproduced
