"""Callers who write through the published port, and a ledger of what they were told."""

import itertools
import pathlib
import sys
import threading
import time
import uuid

import grpc

from deployment import ROOT

sys.path.insert(0, str(ROOT / "Tests/Scenarios/Python"))
from bearer import channel  # noqa: E402 - found by the line above
from stubs import Stubs  # noqa: E402

stubs = Stubs(str(ROOT / "proto"))
plans = stubs.messages("canbo/planning/v1/plan")
planning_pb = stubs.messages("canbo/planning/v1/planning_service")
planning_grpc = stubs.services("canbo/planning/v1/planning_service")
discipline_pb = stubs.messages("canbo/discipline/v1/discipline_service")
discipline_grpc = stubs.services("canbo/discipline/v1/discipline_service")
personnel_pb = stubs.messages("canbo/personnel/v1/personnel_service")
personnel_grpc = stubs.services("canbo/personnel/v1/personnel_service")

# The policy of retries that the product publishes for clients of every language.
POLICY = pathlib.Path(ROOT, "proto/service-config.json").read_text()
OPTIONS = [("grpc.service_config", POLICY), ("grpc.max_reconnect_backoff_ms", 1_000),
           ("grpc.initial_reconnect_backoff_ms", 100), ("grpc.enable_retries", 1)]
# For how long a caller repeats a change that was not answered, in seconds.
PATIENCE = 60


def connect(deployment, token, gateways=1, options=OPTIONS, authorities=b""):
    """A channel to all gateways of a deployment."""
    target = deployment.address()
    if gateways > 1:
        target = "ipv4:" + ",".join(deployment.address(each) for each in range(gateways))
    return channel(target, token, authorities, options)


def refused(call, *codes, within):
    """A call that fails with one of some codes, and in time."""
    begun = time.monotonic()
    try:
        call()
    except grpc.RpcError as error:
        took = time.monotonic() - begun
        assert error.code().name in codes and took < within, (error.code(), took, error.details())
        return error.code().name
    raise AssertionError(f"the call was answered; it should have been one of {codes}")


class Ledger:
    """Plans that are made one after another by some callers, until they are asked to end.

    Each repeats what was not answered with the same `request_id`, so that in the end every plan
    was acknowledged, and is there once.
    """

    def __init__(self, through, callers=4, prefix="a"):
        self.planning = planning_grpc.PlanningServiceStub(through)
        self.prefix = prefix
        self.numbers = itertools.count(1)
        self.acknowledged, self.errors, self.broken = [], [], []
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self._run) for _ in range(callers)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *failure):
        self.ends.set()
        for thread in self.threads:
            thread.join(PATIENCE + 15)
            assert not thread.is_alive(), "a caller hangs"
        assert not self.broken, self.broken
        if not any(failure):
            self.verify()

    def _run(self):
        while not self.ends.wait(0.02):
            number = f"{self.prefix}-{next(self.numbers)}"
            request = planning_pb.CreatePlanRequest(
                plan=plans.Plan(
                    plan_number=number, display_name=f"Quy hoạch {number}",
                    organization="organizations/unit-01", term_start_year=2030,
                    term_end_year=2035, kind=plans.PLAN_KIND_NEW_TERM,
                    approving_level=plans.APPROVING_LEVEL_CITY,
                ),
                request_id=str(uuid.uuid4()),
            )
            latest = time.monotonic() + PATIENCE
            while True:
                try:
                    self.planning.CreatePlan(request, timeout=20)
                    self.acknowledged.append(number)
                    break
                except grpc.RpcError as error:
                    self.errors.append(f"{error.code().name}: {error.details()}")
                    if time.monotonic() > latest:
                        self.broken.append(self.errors[-1])
                        return

    def progress(self, count=20):
        """Waits until some more changes are acknowledged."""
        wanted = len(self.acknowledged) + count
        latest = time.monotonic() + PATIENCE
        while len(self.acknowledged) < wanted:
            assert time.monotonic() < latest, ("no progress", self.errors[-3:])
            time.sleep(0.05)

    def verify(self):
        """What was acknowledged is there, once each, and nothing else."""
        there, token = [], ""
        while True:
            page = self.planning.ListPlans(
                planning_pb.ListPlansRequest(page_size=200, page_token=token), timeout=10
            )
            there += [
                plan.plan_number for plan in page.plans
                if plan.plan_number.startswith(f"{self.prefix}-")
            ]
            token = page.next_page_token
            if not token:
                break
        assert sorted(there) == sorted(self.acknowledged), set(there) ^ set(self.acknowledged)
