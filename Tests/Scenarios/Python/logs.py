"""The audit logs of all services, as stock clients see them, once a checkpoint is signed.

Usage: logs.py PROTO_FOLDER GATEWAY ISSUER_FOLDER, after operators.py and the end of every service.
"""

import sys

from acting import Acting, refusal

acting = Acting(*sys.argv[1:4])
reader = Acting(*sys.argv[1:4], "reader")


def audited(name):
    """Every record is in the tree that the service signs, and a larger tree holds a smaller one."""
    service = f"canbo/{name}/v1/audit_service", "AuditService", "canbo/audit/v1/audit"
    audit = acting.service(*service)
    records = audit.ListAuditRecords(page_size=2)
    assert [one.sequence for one in records.records] == [1, 2], records
    further = audit.ListAuditRecords(page_size=2, page_token=records.next_page_token).records
    assert further[0].sequence == 3, further
    checkpoint = audit.GetCheckpoint()
    assert checkpoint.service == name and checkpoint.signature
    size = checkpoint.tree_size
    proof = audit.GetInclusionProof(sequence=1, tree_size=size)
    assert proof.record_hash == records.records[0].hash
    assert audit.GetConsistencyProof(earlier_size=1, tree_size=size).path
    beyond = refusal(lambda: audit.GetInclusionProof(sequence=1, tree_size=size + 1_000_000))
    assert beyond.code == "INVALID_ARGUMENT" and beyond.fields, beyond
    barred = refusal(lambda: reader.service(*service).ListAuditRecords())
    assert barred.code == "PERMISSION_DENIED", barred


for NAME in ("personnel", "planning", "discipline", "notification"):
    audited(NAME)
