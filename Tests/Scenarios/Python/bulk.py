"""Work on many records at once, as stock clients see it: templates, imports that go on by
themselves with a result for each row, exports of every list, and operations to their end.

Usage: bulk.py PROTO_FOLDER GATEWAY, of an installation with the units of Hà Nội whose callers may
do everything.
"""

import csv
import hashlib
import io
import sys
import uuid

import grpc
from google.longrunning import operations_pb2 as longrunning
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from stubs import Stubs

stubs = Stubs(sys.argv[1])
AREA = "canbo/personnel/v1/"
bulk_pb = stubs.messages(AREA + "bulk")
service_pb = stubs.messages(AREA + "bulk_service")
personnel_pb = stubs.messages(AREA + "personnel_service")
CHANNEL = grpc.insecure_channel(sys.argv[2])
BULK = stubs.services(AREA + "bulk_service").BulkServiceStub(CHANNEL)
SAY = {"metadata": (("accept-language", "en"), ("x-purpose", "PERSONNEL_WORK")), "timeout": 40}
OFFICIALS = """personal_id,full_name,gender,birth_date,official_kind,organization_code
999700000001,Nguyễn Thị Hoa,nữ,31/12/1980,công chức,desk
999700000002,Trần Văn Nam,nam,1981-02-30,CONG_CHUC,desk
999700000003,Lê Văn Bắc,nam,1982-01-01,CONG_CHUC,nowhere
"""
ORGANIZATIONS = """code,name,level,type,parent_code
desk,Bàn làm việc,GRASSROOTS,STATE_OFFICE,office
office,Văn phòng,GRASSROOTS,STATE_OFFICE,01
"""


def refusal(body):
    """The code, the reason and the fields of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        info, wrong = rpc.ErrorInfo(), rpc.BadRequest()
        for detail in rpc_status.from_call(error).details:
            detail.Unpack(info)
            detail.Unpack(wrong)
        return error.code().name, info.reason, [one.field for one in wrong.field_violations]
    raise AssertionError("the call was answered")


def parts(kind, text, **options):
    options.setdefault("mode", "IMPORT_MODE_VALID_ROWS")
    return iter([kind(options=options)] + [
        kind(chunk=text.encode()[start:start + 100]) for start in range(0, len(text.encode()), 100)
    ])


def begin(officials, **options):
    return BULK.BeginOfficialsImport(
        parts(personnel_pb.ImportOfficialsRequest, officials, **options), **SAY)


def done(operation):
    """An operation once it is done, which was asked after in every way."""
    asked = longrunning.WaitOperationRequest(name=operation.name)
    ended = BULK.WaitOperation(asked, **SAY)
    assert ended.done, ended
    again = BULK.GetOperation(longrunning.GetOperationRequest(name=operation.name), **SAY)
    assert again == ended
    return ended


def outcome(operation, kind):
    ended = done(operation)
    assert ended.WhichOneof("result") == "response", ended
    response, metadata = kind(), bulk_pb.BulkMetadata()
    assert ended.response.Unpack(response) and ended.metadata.Unpack(metadata)
    assert metadata.HasField("end_time") and metadata.size_bytes == response.file.size_bytes
    return response


def fetched(file):
    """The rows of a file, whose digest and size are those that were told."""
    content = b""
    for part in BULK.GetFile(service_pb.GetFileRequest(name=file.operation), **SAY):
        content += part.chunk or part.guarded_chunk.data
    assert len(content) == file.size_bytes
    assert hashlib.sha256(content).digest() == file.sha256
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def templates():
    for collection in ("OFFICIALS", "ORGANIZATIONS"):
        for form in ("CSV", "XLSX"):
            template = BULK.GetImportTemplate(bulk_pb.GetImportTemplateRequest(
                collection=f"IMPORT_COLLECTION_{collection}", format=f"TABLE_FORMAT_{form}"), **SAY)
            assert template.file_name.endswith(form.lower()) and template.data
            if form == "CSV":
                header = template.data.decode("utf-8-sig").strip().split(",")
                assert header == [column.name for column in template.columns]
    wrong = refusal(lambda: BULK.GetImportTemplate(
        bulk_pb.GetImportTemplateRequest(), **SAY))
    assert wrong[0] == "INVALID_ARGUMENT" and wrong[2] == ["collection", "format"], wrong


def imports():
    begun = BULK.BeginOrganizationsImport(
        parts(personnel_pb.ImportOrganizationsRequest, ORGANIZATIONS), **SAY)
    made = outcome(begun, bulk_pb.BulkImportResponse)
    assert made.report.created_count == 2 and made.report.committed, made
    assert [row["outcome"] for row in fetched(made.file)] == ["CREATED", "CREATED"]
    tried = outcome(begin(OFFICIALS, validate_only=True), bulk_pb.BulkImportResponse)
    assert tried.report.created_count == 1 and not tried.report.committed
    one = str(uuid.uuid4())
    begun = begin(OFFICIALS, request_id=one)
    made = outcome(begun, bulk_pb.BulkImportResponse)
    assert made.report.created_count == 1 and made.report.refused_count == 2, made
    rows = fetched(made.file)
    told = [(row["row"], row["outcome"], row["column"], row["reason"]) for row in rows]
    assert told == [
        ("2", "CREATED", "", ""), ("3", "REFUSED", "birth_date", "MALFORMED"),
        ("4", "REFUSED", "organization_code", "ORGANIZATION_UNKNOWN")], told
    assert rows[0]["name"].startswith("officials/") and "999700" not in str(rows)
    assert begin(OFFICIALS, request_id=one).name == begun.name
    wrong = refusal(lambda: begin(OFFICIALS, mode="IMPORT_MODE_UNSPECIFIED"))
    assert wrong[0] == "INVALID_ARGUMENT" and wrong[2] == ["options.mode"], wrong
    failed = done(begin("a,b\n1,2\n"))
    assert failed.error.code == grpc.StatusCode.INVALID_ARGUMENT.value[0], failed


def exports():
    above = {"parent": "organizations/unit-01"}
    kinds = {"Officials": {"columns": ["personal_id", "full_name"]}, "Organizations": above,
             "Positions": {}, "Holdings": {}, "Memberships": above, "Evaluations": above,
             "OrganizationIdentifiers": {}}
    rows = {}
    for kind, fields in kinds.items():
        request = getattr(service_pb, f"Export{kind}Request")(
            format="TABLE_FORMAT_CSV", words="TABLE_WORDS_CODES", request_id=str(uuid.uuid4()),
            **fields)
        answer = service_pb.ExportOfficialsResponse if kind == "Officials" else (
            service_pb.ExportListResponse)
        begun = getattr(BULK, f"Export{kind}")(request, **SAY)
        assert getattr(BULK, f"Export{kind}")(request, **SAY).name == begun.name
        rows[kind] = fetched(outcome(begun, answer).file)
        wrong = refusal(lambda: getattr(BULK, f"Export{kind}")(type(request)(**fields), **SAY))
        assert wrong[0] == "INVALID_ARGUMENT" and wrong[2] == ["format"], wrong
    assert {"personal_id": "999700000001", "full_name": "Nguyễn Thị Hoa"} in rows["Officials"]
    assert "office" in [row["code"] for row in rows["Organizations"]]


def endings():
    listed = BULK.ListOperations(
        longrunning.ListOperationsRequest(name="operations", page_size=2), **SAY)
    assert len(listed.operations) == 2 and listed.next_page_token
    name = listed.operations[0].name
    BULK.CancelOperation(longrunning.CancelOperationRequest(name=name), **SAY)
    kept = BULK.GetOperation(longrunning.GetOperationRequest(name=name), **SAY)
    assert kept == listed.operations[0], "what is done stays as it is"
    BULK.DeleteOperation(longrunning.DeleteOperationRequest(name=name), **SAY)
    gone = refusal(lambda: BULK.GetOperation(
        longrunning.GetOperationRequest(name=name), **SAY))
    assert gone[:2] == ("NOT_FOUND", "RESOURCE_NOT_FOUND"), gone


templates()
imports()
exports()
endings()
print("work on many records is as told")
