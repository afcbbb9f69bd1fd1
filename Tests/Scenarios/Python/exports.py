"""Lists as files, as stock clients see them: what is asked for, how far it is, the file whole and
from its end, and that nobody fetches the file of another.

Usage: exports.py PROTO_FOLDER GATEWAY ISSUER_FOLDER
"""

import csv
import hashlib
import io
import types
import zipfile

from acting import day, pages, refusal, twice
from community import AREA, Community

community = Community("xuatdulieu", 105)
bulk, others, unentitled = (
    acting.service(
        AREA + "bulk_service", "BulkService", AREA + "export_list",
        "google/longrunning/operations")
    for acting in (community.first, community.second, community.reader))
identifiers = community.service(
    "organization_identifier_service", "OrganizationIdentifierService")
members = community.service("membership_service", "MembershipService")
posts = community.service("post_service", "PostService")
CITY = community.organization("city", "PARTY_CITY", "CITY")
CELL = community.organization("cell", "PARTY_CELL", "CELL", "city")
PERSON = community.official("one", 1, CITY)
CSV, XLSX = "TABLE_FORMAT_CSV", "TABLE_FORMAT_XLSX"


def prepared():
    identifiers.AssignOrganizationIdentifier(organization_identifier={
        "organization": CITY, "scheme": "QD20", "value": "H77.1", "start_date": day("2021-01-01")})
    members.RegisterMember(membership={
        "official": PERSON, "cell": CELL, "member_number": "XD-1",
        "admit_date": day("2014-01-01"), "official_date": day("2015-01-01")})
    posts.CreatePosition(
        position_id="xuatdulieu", effective_date=day("2020-01-01"), position={
            "code": "xuatdulieu", "name_vi": "Chuyên viên", "organization": CITY,
            "head_kind": "HEAD_KIND_SPECIALIST", "quota": 1})
    posts.StartHolding(holding={
        "official": PERSON, "position": "positions/xuatdulieu", "start_date": day("2020-08-01"),
        "holding_kind": "HOLDING_KIND_APPOINTED", "decision_number": "7/QĐ",
        "decision_date": day("2020-08-01")})


def fetched(operation, offset=0, service=bulk):
    """What the answers of a file say of it, and the bytes that come from an offset on."""
    answers = list(service.GetFile(name=operation.name, offset_bytes=offset))
    return answers[0].file, b"".join(
        one.chunk + one.guarded_chunk.data for one in answers[1:])


def done(operation):
    """The operation when it is done, its file, and what that holds."""
    ended = bulk.WaitOperation(name=operation.name, timeout={"seconds": 20})
    assert ended.done and not ended.HasField("error"), ended
    assert bulk.GetOperation(name=operation.name) == ended
    file, data = fetched(ended)
    assert hashlib.sha256(data).digest() == file.sha256 and len(data) == file.size_bytes
    return file, data


def exported():
    """Each list once, as text and as a workbook."""
    lists = [
        (bulk.ExportOfficials, {"parent": CITY}, "Trần Thị Bưởi"),
        (bulk.ExportOrganizations, {"parent": CITY, "include_below": True}, "xuatdulieu-cell"),
        (bulk.ExportPositions, {"parent": CITY}, "Chuyên viên"),
        (bulk.ExportHoldings, {"parent": PERSON}, "7/QĐ"),
        (bulk.ExportMemberships, {"parent": CITY}, "XD-1"),
        (bulk.ExportOrganizationIdentifiers, {"organization": CITY}, "H77.1"),
        (bulk.ExportList, {"unpaid_dues": {"parent": CITY}}, "xuatdulieu-cell"),
    ]
    names = []
    for method, asked, content in lists:
        operation = twice(method, format=CSV, words="TABLE_WORDS_CODES", **asked)
        file, data = done(operation)
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        assert len(rows) == file.row_count + 1 and file.row_count >= 1, (method, rows)
        assert content in data.decode(), (method, rows)
        further = fetched(operation, 10)[1]
        assert data.endswith(further) and len(further) >= len(data) - 10, method
        assert fetched(operation, len(data))[1] == b"", method
        names.append(operation.name)
    file, data = done(bulk.ExportOfficials(format=XLSX, parent=CITY))
    assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(data)).namelist()
    listed = pages(bulk.ListOperations, "operations", name="operations")
    assert set(names) < {one.name for one in listed}, listed
    return names


def refused(name):
    """What is wrong is named; a file is for who asked for it."""
    bad = refusal(lambda: bulk.ExportOfficials(format=77, columns=["age"], parent=CITY))
    assert bad.code == "INVALID_ARGUMENT" and "CSV" in bad.fields["format"], bad
    assert "full_name" in str(bad.fields), bad
    paged = refusal(lambda: bulk.ExportList(format=CSV, dues={"parent": CITY, "page_size": 9}))
    assert paged.code == "INVALID_ARGUMENT" and list(paged.fields) == ["dues.page_size"], paged
    another = refusal(lambda: fetched(types.SimpleNamespace(name=name), service=others))
    assert another.code in ("NOT_FOUND", "PERMISSION_DENIED"), another
    barred = refusal(lambda: unentitled.ExportOfficials(format=CSV, parent=CITY))
    assert barred.code == "PERMISSION_DENIED", barred


def ended(names):
    cancelled = bulk.ExportOfficials(format=XLSX)
    bulk.CancelOperation(name=cancelled.name)
    assert bulk.WaitOperation(name=cancelled.name).done
    for name in names + [cancelled.name]:
        bulk.DeleteOperation(name=name)
        gone = refusal(lambda: bulk.GetOperation(name=name))
        assert gone.code == "NOT_FOUND", gone


prepared()
NAMES = exported()
refused(NAMES[0])
ended(NAMES)
