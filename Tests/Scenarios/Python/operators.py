"""What operators and whoever follows the services ask of each of them, as stock clients see it: the
gateway, the process, the feeds, and notices.

Usage: operators.py PROTO_FOLDER GATEWAY ISSUER_FOLDER ADMIN_SOCKET_OF_GATEWAY
"""

import datetime
import sys
import uuid

from acting import Acting, pages, refusal

SERVICES = ("personnel", "planning", "discipline", "notification")
acting = Acting(*sys.argv[1:4])
reader = Acting(*sys.argv[1:4], "reader")
operator = Acting(sys.argv[1], f"unix:{sys.argv[4]}", sys.argv[3])
gateway = acting.service(
    "canbo/gateway/v1/gateway_service", "GatewayService", "canbo/gateway/v1/quota",
    "canbo/gateway/v1/maintenance")
personnel = acting.service("canbo/personnel/v1/personnel_service", "PersonnelService")
notification = acting.service("canbo/notification/v1/notification_service", "NotificationService")


def routed():
    routes = pages(gateway.ListRoutes, "routes")
    assert {f"canbo.{name}.v1.*" for name in SERVICES} == {
        service for route in routes for service in route.services}, routes
    assert not gateway.ListDescriptorConflicts().descriptor_conflicts
    assert gateway.GetQuota(name="quotas/me").name
    barred = refusal(lambda: reader.service(
        "canbo/discipline/v1/feed_service", "FeedService", "canbo/feed/v1/feed").ListEvents())
    assert barred.code == "PERMISSION_DENIED", barred


def maintained():
    """While changes are not taken, reads are; it is said at the socket of operators alone."""
    maintenance = operator.service(
        "canbo/gateway/v1/maintenance_service", "MaintenanceService")
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
    bad = refusal(lambda: maintenance.StartMaintenance(changes_only=True))
    assert "end_time" in bad.fields, bad
    maintenance.StartMaintenance(
        end_time=end, changes_only=True, message_vi="Bảo trì", message_en="Maintenance")
    changed = refusal(lambda: personnel.CreateOrganization(organization={"code": "x"}))
    assert changed.code == "UNAVAILABLE" and "Maintenance" in changed.text, changed
    personnel.ListOrganizations()
    maintenance.EndMaintenance()
    assert refusal(lambda: personnel.CreateOrganization()).code == "INVALID_ARGUMENT"


def administered():
    """Whoever may open the admin socket asks the process how it is."""
    admin = operator.service("canbo/admin/v1/admin_service", "AdminService")
    process = admin.GetProcess()
    assert process.process == "gateway" and process.settings, process
    assert admin.ListConnections().total_size >= 1
    assert not admin.ListCertificates().certificates
    read = admin.Reload().reloads
    assert read and not any(one.problems for one in read), read
    assert {one.what for one in read} == {one.what for one in admin.ListReloads().reloads}
    bad = refusal(lambda: admin.SetLogLevel(level="loud"))
    assert "debug" in bad.fields["level"], bad
    level = admin.SetLogLevel(level="warning", duration={"seconds": 60})
    assert level.level == "warning" and level.configured_level != "warning", level


def followed(name):
    """The feed from its beginning to where it is, and further from there."""
    service = f"canbo/{name}/v1/feed_service"
    feed = acting.service(service, "FeedService", "canbo/feed/v1/feed")
    position = feed.GetSnapshotPosition()
    events = feed.ListEvents(page_size=500).events
    assert bool(events) == (name != "notification"), name
    watch = feed.WatchEvents(
        start="FEED_START_BEGINNING", heartbeat_interval={"seconds": 1})
    first = next(iter(watch))
    watch.cancel()
    assert first.cursor and position.cursor
    assert list(first.events)[:1] == list(events)[:1], first
    bad = refusal(lambda: next(iter(feed.WatchEvents(cursor="another"))))
    assert bad.code == "INVALID_ARGUMENT" and "cursor" in bad.fields, bad


def received():
    """Notices are made of events, once however often they are told."""
    now = datetime.datetime.now(datetime.timezone.utc)
    event = {"event_id": str(uuid.uuid4()), "type": "proposal.waiting", "producer": "planning",
             "subject": "proposals/none", "occur_time": now}
    told = notification.ReceiveEvents(events=[event])
    assert (told.accepted_count, told.duplicate_count) == (1, 0), told
    told = notification.ReceiveEvents(events=[event])
    assert (told.accepted_count, told.duplicate_count) == (0, 1), told


def written():
    """Something in every log: a sanction is on record, a plan is made, and there are notices."""
    personnel.CreateOrganization(organization_id="vanhanh", organization={
        "code": "vanhanh", "name_vi": "Tổ chức vận hành",
        "organization_type": "ORGANIZATION_TYPE_LOCAL_ADMINISTRATION",
        "organization_level": "ORGANIZATION_LEVEL_COMMUNE"})
    personnel.CreateOfficial(official_id="vanhanh", official={
        "personal_id": "999010600001", "full_name": "Trần Thị Mít", "gender": "GENDER_FEMALE",
        "birth_date": {"year": 1980, "month": 1, "day": 2},
        "official_kind": "OFFICIAL_KIND_CONG_CHUC",
        "managing_organization": "organizations/vanhanh"})
    date = {"year": 2026, "month": 1, "day": 5}
    acting.service("canbo/discipline/v1/discipline_service", "DisciplineService").RecordSanction(
        parent="officials/vanhanh", sanction={
            "track": "DISCIPLINE_TRACK_STATE", "subject": "SANCTION_SUBJECT_CIVIL_SERVANT",
            "form": "SANCTION_FORM_REPRIMAND", "decision_number": "8-QĐ", "decision_date": date,
            "effective_date": date, "reason_reference": "HS-8"})
    planning = acting.service("canbo/planning/v1/planning_service", "PlanningService")
    planning.CreatePlan(plan_id="vanhanh", plan={
        "plan_number": "vanhanh", "display_name": "Quy hoạch",
        "organization": "organizations/vanhanh", "term_start_year": 2030, "term_end_year": 2035,
        "kind": "PLAN_KIND_NEW_TERM", "approving_level": "APPROVING_LEVEL_CITY"})


routed()
written()
received()
for NAME in SERVICES:
    followed(NAME)
maintained()
administered()
