"""What clients do while processes are restarted: changes one after another, each repeated never."""

import itertools
import threading
import time
import uuid

import grpc

from resilience import stubs, until

imports = stubs.messages("canbo/personnel/v1/import")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
plans = stubs.messages("canbo/planning/v1/plan")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")

ORGANIZATION = """code,name,level,type,parent_code
01,Thành phố Hà Nội,province,thành phố trung ương,
""".encode()


def plan(number):
    """A request for a plan; planning asks personnel through the gateway before it writes."""
    return planning_pb.CreatePlanRequest(
        plan=plans.Plan(
            plan_number=f"{number}-QH", display_name="Quy hoạch",
            organization="organizations/unit-01", term_start_year=2030, term_end_year=2035,
            kind=plans.PLAN_KIND_NEW_TERM, approving_level=plans.APPROVING_LEVEL_CITY),
        plan_id=f"plan-{number}", request_id=str(uuid.uuid4()))


def bring_in(personnel, organizations):
    """Imports organisations, of which plans can be made."""
    options = imports.ImportOptions(
        mode=imports.IMPORT_MODE_ALL_OR_NOTHING, request_id=str(uuid.uuid4()))
    request = personnel_pb.ImportOrganizationsRequest
    report = personnel.ImportOrganizations(
        iter([request(options=options), request(chunk=organizations)])).report
    assert report.committed, report


class Changes:
    """Callers who make plans one after another, and note what was made and what was refused."""

    def __init__(self, planning, callers):
        self.planning, self.numbers, self.lock = planning, itertools.count(1), threading.Lock()
        self.made, self.errors, self.longest = [], [], 0
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self._run) for _ in range(callers)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure):
        self.ends.set()
        for thread in self.threads:
            thread.join()

    def _run(self):
        while not self.ends.wait(0.02):
            with self.lock:
                number = next(self.numbers)
            begun = time.monotonic()
            try:
                self.made.append(self.planning.CreatePlan(plan(number), timeout=20).name)
            except grpc.RpcError as error:
                took = time.monotonic() - begun
                self.errors.append(f"{error.code().name} after {took:.1f} s: {error.details()}")
            with self.lock:
                self.longest = max(self.longest, time.monotonic() - begun)

    def more(self, count):
        """Waits until so many more changes are made."""
        goal = len(self.made) + count
        until(f"{count} changes", lambda: len(self.made) >= goal, 60)

    def listed(self):
        """The names of all plans that are there."""
        names, token = [], ""
        while True:
            page = self.planning.ListPlans(
                planning_pb.ListPlansRequest(page_size=200, page_token=token), timeout=10)
            names += [each.name for each in page.plans]
            token = page.next_page_token
            if not token:
                return names
