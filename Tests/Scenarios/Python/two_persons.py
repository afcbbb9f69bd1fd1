"""The real processes with the rule of two persons, issuers of tokens and rules of access; what the
persons who draft and approve in the scenarios of approvals have in common."""

import base64
import datetime
import json
import pathlib

import grpc
import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from google.rpc import error_details_pb2 as rpc
from grpc_status import rpc_status

from resilience import stubs
from system import System, stub

approvals_pb = stubs.messages("canbo/approval/v1/proposal")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
accounts_pb = stubs.messages("canbo/personnel/v1/account_service")
accounts_grpc = stubs.services("canbo/personnel/v1/account_service")

# The day in Viet Nam, by which the services count.
TODAY = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).date()
AREAS = ["personnel", "planning", "discipline"]
# What is written for the issuers: their names, and what kind of callers they name.
ISSUERS = {"hanoi-id": "people", "party-id": "people", "machines": "systems"}


def date(days=0):
    day = TODAY + datetime.timedelta(days=days)
    return {"year": day.year, "month": day.month, "day": day.day}


class Issuers:
    """Several issuers of tokens, whose keys are in the folder of the gateway."""

    def __init__(self, folder):
        self.file, self.keys = pathlib.Path(folder, "issuers.json"), {}
        described = []
        for name, callers in ISSUERS.items():
            key = Ed25519PrivateKey.generate()
            point = key.public_key().public_bytes(
                serialization.Encoding.Raw, serialization.PublicFormat.Raw)
            public = base64.urlsafe_b64encode(point).rstrip(b"=").decode()
            self.keys[name] = key
            pathlib.Path(folder, f"{name}.jwks.json").write_text(json.dumps({"keys": [
                {"kty": "OKP", "crv": "Ed25519", "x": public, "kid": name, "alg": "EdDSA"}]}))
            described.append({
                "name": name, "issuer": f"https://{name}.example", "audiences": ["canbo"],
                "keys": f"{name}.jwks.json", "algorithms": ["EdDSA"], "callers": callers,
                "lifetimeMax": "12h"})
        self.file.write_text(json.dumps({"clockSkew": "60s", "issuers": described}))

    def bearing(self, subject, by=None, issuer="hanoi-id"):
        """The metadata of a caller; `by` is who calls for the subject."""
        now = datetime.datetime.now(datetime.timezone.utc)
        told = {"iss": f"https://{issuer}.example", "aud": "canbo", "sub": subject, "iat": now,
                "exp": now + datetime.timedelta(hours=1)}
        if by:
            told["act"] = {"sub": by}
        text = jwt.encode(told, self.keys[issuer], algorithm="EdDSA", headers={"kid": issuer})
        return (("authorization", f"Bearer {text}"), ("x-purpose", "PERSONNEL_WORK"))


def access(folder):
    """Rules of access: who decides, who only holds the right to approve, who reaches a part."""
    approving = [f"canbo.{area}.v1.ApprovalService/*" for area in AREAS]
    both = ["sensitive", "internalPolitical"]
    record = [f"canbo.personnel.v1.{name}/*" for name in (
        "PersonnelService", "PostService", "AccountService", "AuthorityService")]
    rest = ["canbo.discipline.v1.DisciplineService/*", "canbo.planning.v1.PlanningService/*",
            "canbo.notification.v1.NotificationService/*", "canbo.gateway.v1.GatewayService/*",
            "canbo.discipline.v1.AuditService/*"]
    days = {"from": "2020-01-01", "through": "2099-12-31"}

    def grant(role, *names, **further):
        return {"name": role, "callers": list(names), "roles": [role], **days, **further}

    file = pathlib.Path(folder, "access.json")
    file.write_text(json.dumps({
        "roles": [
            {"name": "DECIDES", "sees": both, "methods": approving + record + rest},
            {"name": "APPROVES", "sees": both, "methods": approving},
            {"name": "LOCAL", "sees": both, "methods": approving + record},
            {"name": "ANYBODY", "methods": ["canbo.gateway.v1.GatewayService/ListBackends"]}],
        "grants": [
            grant("DECIDES", "people/hanoi-id:admin", "people/hanoi-id:drafter",
                  "people/hanoi-id:secretary", "people/hanoi-id:second",
                  "people/hanoi-id:third", "people/party-id:drafter", "systems/machines:robot"),
            grant("APPROVES", "people/hanoi-id:clerk"),
            grant("LOCAL", "people/hanoi-id:local", reach="posts"),
            grant("ANYBODY", "anonymous")]}))
    return file


class TwoPersons(System):
    """The system in which decisions need two persons; without rules everybody may do everything."""

    decides = ["--two-persons", "decisions"]

    def __init__(self, folder, stores, has_rules=True):
        self.issuers = Issuers(folder)
        admission = ["--issuers", self.issuers.file, "--anonymous-calls", "taken"]
        admission += ["--access", access(folder) if has_rules else "none"]
        # What is away is not waited for: deaths are seen.
        admission += ["--limit-backend-absence", "0s"]
        super().__init__(folder, stores, admission=admission)
        self.channel = grpc.insecure_channel(self.gateways[0].address)
        self.personnel, self.discipline = (
            stub(self.channel, name) for name in ("personnel", "discipline"))
        self.accounts = accounts_grpc.AccountServiceStub(self.channel)
        self.approvals = {
            area: stubs.services(f"canbo/{area}/v1/approval_service").ApprovalServiceStub(
                self.channel)
            for area in AREAS}
        self.admin = self.issuers.bearing("admin")

    def organization(self, identifier, parent=""):
        return self.personnel.CreateOrganization(personnel_pb.CreateOrganizationRequest(
            organization={
                "code": identifier, "name_vi": f"Đơn vị {identifier}",
                "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
                "organization_level": "ORGANIZATION_LEVEL_COMMUNE",
                "parent_organization": parent and f"organizations/{parent}"},
            organization_id=identifier, effective_date=date(-20)),
            metadata=self.admin, timeout=20)

    def official(self, identifier, number, home):
        return self.personnel.CreateOfficial(personnel_pb.CreateOfficialRequest(
            official={
                "personal_id": f"9990000{number:05}", "full_name": "Nguyễn Thị Ánh",
                "gender": "GENDER_FEMALE", "birth_date": {"year": 1980, "month": 1, "day": 2},
                "official_kind": "OFFICIAL_KIND_CONG_CHUC",
                "managing_organization": f"organizations/{home}"},
            official_id=identifier, effective_date=date(-10)), metadata=self.admin, timeout=20)

    def account(self, subject, official):
        self.accounts.CreateAccount(accounts_pb.CreateAccountRequest(account={
            "subject": subject, "official": f"officials/{official}", "start_date": date(-1)}),
            metadata=self.admin, timeout=20)

    def approve(self, area, drafted, caller, **further):
        return self.approvals[area].ApproveProposal(approvals_pb.ApproveProposalRequest(
            name=drafted["proposal"], digest=drafted["digest"], **further),
            metadata=caller, timeout=20)


def sanction(official, number, request_id="", organization=""):
    """A request to record a reprimand."""
    return discipline_pb.RecordSanctionRequest(
        parent=f"officials/{official}",
        sanction={
            "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": number,
            "decision_date": date(-1), "effective_date": date(-1), "reason_reference": "HS-1",
            "organization": organization},
        request_id=request_id)


def told(error):
    """The code, the reason and the metadata of a refusal."""
    info = rpc.ErrorInfo()
    status = rpc_status.from_call(error)
    for detail in status.details if status else []:
        detail.Unpack(info)
    return error.code().name, info.reason, dict(info.metadata)


def refusal(body):
    """The code and the reason of a call that must be refused."""
    try:
        body()
    except grpc.RpcError as error:
        return told(error)[:2]
    raise AssertionError("the call was answered")


def drafted(body):
    """What a call is told that must wait for a second person."""
    try:
        body()
    except grpc.RpcError as error:
        code, reason, metadata = told(error)
        assert (code, reason) == ("FAILED_PRECONDITION", "APPROVAL_NEEDED"), error
        return metadata
    raise AssertionError("the call was answered")
