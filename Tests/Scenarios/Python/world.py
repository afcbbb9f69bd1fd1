"""Records to be refused about, in the real processes of the system, seen by a stock client."""

import contextlib
import datetime
import pathlib
import signal

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from resilience import free_port, stubs, until
from system import Process, stub

imports = stubs.messages("canbo/personnel/v1/import")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
notification_pb = stubs.messages("canbo/notification/v1/notification_service")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")

ORGANIZATIONS = """code,name,level,type,parent_code
01,Thành phố Hà Nội,province,thành phố trung ương,
00070,Phường Hoàn Kiếm,commune,phường,01
00004,Phường Ba Đình,commune,phường,01
"""
OFFICIALS = """personal_id,full_name,gender,birth_date,official_kind,organization_code
999000000001,Nguyễn Văn Đức,MALE,1975-03-04,CONG_CHUC,00004
999000000002,Lê Minh An,MALE,1982-07-08,CAN_BO,00004
"""


class World:
    """The city with two wards and two officials, one of whom has been reprimanded."""

    def __init__(self, system, folder):
        self.system, self.folder = system, folder
        self.channel = grpc.insecure_channel(system.gateways[0].address)
        self.personnel = stub(self.channel, "personnel")
        self.planning = stub(self.channel, "planning")
        self.discipline = stub(self.channel, "discipline")
        self.notification = stub(self.channel, "notification")
        self.health = health_pb2_grpc.HealthStub(self.channel)
        self._bring_in()
        self._plan()
        self._organize()
        until("notice", lambda: self.notification.ListNotices(
            notification_pb.ListNoticesRequest()).notices)

    def _bring_in(self):
        for call, request, text in (
            (self.personnel.ImportOrganizations, personnel_pb.ImportOrganizationsRequest,
             ORGANIZATIONS),
            (self.personnel.ImportOfficials, personnel_pb.ImportOfficialsRequest, OFFICIALS),
        ):
            options = imports.ImportOptions(mode=imports.IMPORT_MODE_ALL_OR_NOTHING)
            report = call(iter([request(options=options), request(chunk=text.encode())])).report
            assert report.committed, report
        self.sanctioned = self.search("nguyen van duc").officials[0].name
        self.other = self.search("le minh an").officials[0].name
        self.sanction(self.sanctioned, "SANCTION_SUBJECT_PARTY_MEMBER")

    def _plan(self):
        for name in ("open", "closed"):
            self.create_plan(name)
            self.planning.CreatePlanPost(planning_pb.CreatePlanPostRequest(
                parent=f"plans/{name}", plan_post_id="head",
                plan_post={"display_name": "Chủ tịch", "kind": "POST_KIND_HEAD", "post_count": 1}))
        self.choose_source("closed", self.plan("closed").etag)

    def _organize(self):
        self.create_organization("ended", "E-1", "organizations/unit-01")
        for status in ("REORGANISING", "ENDED"):
            self.change_organization("ended", status=f"ORGANIZATION_STATUS_{status}")
        self.change_organization("unit-00004", status="ORGANIZATION_STATUS_REORGANISING")
        self.deepest = "organizations/unit-00070"
        for level in range(3, 13):
            self.deepest = self.create_organization(f"l-{level}", f"L-{level}", self.deepest).name

    def search(self, query, **say):
        request = personnel_pb.SearchOfficialsRequest(query=query)
        return self.personnel.SearchOfficials(request, **say)

    def create_official(self, number, organization, **say):
        self.personnel.CreateOfficial(personnel_pb.CreateOfficialRequest(official={
            "personal_id": number, "full_name": "Trần Bình", "gender": "GENDER_MALE",
            "birth_date": {"year": 1980, "month": 1, "day": 2},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": organization}), **say)

    def create_organization(self, identifier, code, parent, **say):
        return self.personnel.CreateOrganization(personnel_pb.CreateOrganizationRequest(
            organization={
                "code": code, "name_vi": f"Đơn vị {code}", "parent_organization": parent,
                "organization_type": "ORGANIZATION_TYPE_STATE_OFFICE",
                "organization_level": "ORGANIZATION_LEVEL_GRASSROOTS"},
            organization_id=identifier), **say)

    def change_organization(self, identifier, metadata=None, timeout=None, **fields):
        self.personnel.UpdateOrganization(personnel_pb.UpdateOrganizationRequest(
            organization={"name": f"organizations/{identifier}", **fields}),
            metadata=metadata, timeout=timeout)

    def sanction(self, official, subject, grade="SECRECY_GRADE_UNSPECIFIED", **say):
        day = datetime.date.today() - datetime.timedelta(days=7)
        date = {"year": day.year, "month": day.month, "day": day.day}
        self.discipline.RecordSanction(discipline_pb.RecordSanctionRequest(
            parent=official, sanction={
                "track": "DISCIPLINE_TRACK_PARTY", "subject": subject,
                "form": "SANCTION_FORM_REPRIMAND", "decision_number": "12-QĐ/UBKT",
                "decision_date": date, "effective_date": date, "reason_reference": "HS-12",
                "secrecy_grade": grade}), **say)

    def create_plan(self, identifier, **say):
        self.planning.CreatePlan(planning_pb.CreatePlanRequest(
            plan={
                "plan_number": f"{identifier}-QH", "display_name": "Quy hoạch",
                "organization": "organizations/unit-01", "term_start_year": 2030,
                "term_end_year": 2035, "kind": "PLAN_KIND_NEW_TERM",
                "approving_level": "APPROVING_LEVEL_CITY"}, plan_id=identifier), **say)

    def plan(self, identifier):
        return self.planning.GetPlan(planning_pb.GetPlanRequest(name=f"plans/{identifier}"))

    def choose_source(self, identifier, etag, **say):
        self.planning.ChooseSource(planning_pb.ChooseSourceRequest(
            name=f"plans/{identifier}", minutes_number="03-BB", etag=etag), **say)

    def enter(self, official, **say):
        self.planning.AddEntry(planning_pb.AddEntryRequest(
            parent="plans/open/posts/head", entry={"official": official}), **say)

    def raw(self, path):
        """A method with bytes in the place of its messages."""
        return self.channel.unary_unary(path)

    def ended_by(self, process, stream):
        """What a stream still says once its process is asked to stop."""
        process.process.send_signal(signal.SIGTERM)
        return stream

    @contextlib.contextmanager
    def restarting(self, process):
        """Starts a process again that is asked to stop meanwhile."""
        try:
            yield
        finally:
            assert process.process.wait(30) == 0
            self._again(process)

    @contextlib.contextmanager
    def without(self, process):
        """Takes a process away as a crash would, and brings it back."""
        process.end(signal.SIGKILL)
        try:
            yield
        finally:
            self._again(process)

    def _again(self, process):
        process.start()
        name = process.name.split("-")[0]
        method = self.raw(f"/canbo.{name}.v1.{name.capitalize()}Service/Nothing")
        until(f"{name} behind the gateway", lambda: self._reaches(method))

    @staticmethod
    def _reaches(method):
        try:
            method(b"", timeout=5)
        except grpc.RpcError as error:
            return error.code() is grpc.StatusCode.UNIMPLEMENTED

    @contextlib.contextmanager
    def another(self, name, *settings):
        """One more process of a service, with settings of its own, which nobody else calls."""
        process = Process(self.folder, name, free_port(), [
            "--storage", f"sqlite:{self.folder}/another.db", "--unsigned-calls", "taken",
            "--audit-key", f"{self.folder}/another.pem",
            "--audit-checkpoints", f"{self.folder}/another.checkpoints", *settings])
        process.start()
        try:
            with grpc.insecure_channel(process.address) as channel:
                health = health_pb2_grpc.HealthStub(channel)
                until("ready process", lambda: self._serves(health))
                yield channel
        finally:
            assert process.end() == 0
            for file in pathlib.Path(self.folder).glob("another*"):
                file.unlink()

    @staticmethod
    def _serves(health):
        try:
            answer = health.Check(health_pb2.HealthCheckRequest(), timeout=5)
            return answer.status == health_pb2.HealthCheckResponse.SERVING
        except grpc.RpcError:
            return False
