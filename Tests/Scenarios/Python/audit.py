"""The audit log of personnel, verified by hashing of its own: audit.py PROTOS GATEWAY PUBLIC_KEY.

Written from RFC 9162 sections 2.1.3 and 2.1.4 and from the documentation of the contracts; the
signature is verified by OpenSSL.
"""

import hashlib
import pathlib
import struct
import subprocess
import sys
import tempfile

import grpc

from stubs import Stubs

stubs = Stubs(sys.argv[1])
audit_pb = stubs.messages("canbo/audit/v1/audit")
audit_grpc = stubs.services("canbo/personnel/v1/audit_service")
GATEWAY, KEY = sys.argv[2:4]


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf(content):
    return sha(b"\0", content)


def root(leaves):
    """The Merkle Tree Hash by its definition (2.1.1)."""
    if not leaves:
        return sha()
    if len(leaves) == 1:
        return leaves[0]
    cut = 1
    while cut * 2 < len(leaves):
        cut *= 2
    return sha(b"\1", root(leaves[:cut]), root(leaves[cut:]))


def includes(path, content, index, size, expected):
    """Verifies an inclusion proof (2.1.3.2)."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf(content)
    for p in path:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = sha(b"\1", p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = sha(b"\1", r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == expected


def extends(path, first, first_root, second, second_root):
    """Verifies a consistency proof (2.1.4.2)."""
    if first == second:
        return not path and first_root == second_root
    path = list(path)
    if first & (first - 1) == 0:
        path = [first_root] + path
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = sha(b"\1", c, fr), sha(b"\1", c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = sha(b"\1", sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


def canonical(*fields):
    """Each field behind its length in eight bytes."""
    done = b""
    for field in fields:
        if isinstance(field, int):
            field = struct.pack(">q", field)
        elif isinstance(field, str):
            field = field.encode()
        done += struct.pack(">Q", len(field)) + field
    return done


def microseconds(time):
    return time.seconds * 1_000_000 + time.nanos // 1_000


def records(stub):
    """Every record, and the chain as it follows from their contents."""
    found, token, previous = [], "", bytes(32)
    while True:
        page = stub.ListAuditRecords(
            audit_pb.ListAuditRecordsRequest(page_size=50, page_token=token),
            metadata=[("x-purpose", "AUDIT")])
        for record in page.records:
            previous = sha(previous, canonical(
                record.sequence, microseconds(record.record_time), record.actor, record.method,
                record.call_id, record.request_id, record.resource, record.summary,
                "\n".join(record.rules), record.decision))
            assert record.hash == previous, record
            found.append(record)
        token = page.next_page_token
        if not token:
            break
    assert [record.sequence for record in found] == list(range(1, len(found) + 1))
    return found


def verify_checkpoint(checkpoint, leaves, chain):
    assert checkpoint.service == "personnel"
    assert checkpoint.root_hash == root(leaves[:checkpoint.tree_size])
    assert checkpoint.chain_hash == chain[checkpoint.tree_size - 1]
    content = canonical(
        "canbo audit checkpoint 1", checkpoint.service, checkpoint.tree_size,
        checkpoint.root_hash, checkpoint.chain_hash, microseconds(checkpoint.sign_time))
    assert checkpoint.signed_content == content
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(folder, name) for name in ("content", "signature")]
        for file, text in zip(files, (content, checkpoint.signature)):
            file.write_bytes(text)
        subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", KEY, "-rawin",
             "-in", files[0], "-sigfile", files[1]], check=True, stdout=subprocess.DEVNULL)


def code(call):
    try:
        call()
    except grpc.RpcError as error:
        return error.code()
    return None


def prove(stub, size, leaves, chain):
    """Proofs of records and of smaller trees, and that a changed one proves nothing."""
    tree = root(leaves[:size])
    for sequence in {1, 2, size // 2, size - 1, size} & set(range(1, size + 1)):
        proof = stub.GetInclusionProof(
            audit_pb.GetInclusionProofRequest(sequence=sequence, tree_size=size))
        assert proof.record_hash == chain[sequence - 1]
        assert includes(proof.path, proof.record_hash, sequence - 1, size, tree)
        assert not includes(proof.path, sha(b"x"), sequence - 1, size, tree)
        if proof.path:
            other = [sha(proof.path[0])] + list(proof.path[1:])
            assert not includes(other, proof.record_hash, sequence - 1, size, tree)
    for earlier in {1, 2, 3, size // 3, size - 1, size} & set(range(1, size + 1)):
        proof = stub.GetConsistencyProof(
            audit_pb.GetConsistencyProofRequest(earlier_size=earlier, tree_size=size))
        before = root(leaves[:earlier])
        assert extends(proof.path, earlier, before, size, tree), (earlier, size)
        if earlier < size:
            assert not extends(proof.path, earlier, sha(before), size, tree)


def main():
    with grpc.insecure_channel(GATEWAY) as channel:
        stub = audit_grpc.AuditServiceStub(channel)
        checkpoint = stub.GetCheckpoint(audit_pb.GetCheckpointRequest())
        found = records(stub)
        chain = [record.hash for record in found]
        leaves = [leaf(content) for content in chain]
        verify_checkpoint(checkpoint, leaves, chain)
        same = stub.GetCheckpoint(audit_pb.GetCheckpointRequest(tree_size=checkpoint.tree_size))
        assert same == checkpoint
        for size in (1, 2, 3, 7, 100, checkpoint.tree_size):
            prove(stub, size, leaves, chain)
        about = found[0].resource
        page = stub.ListAuditRecords(audit_pb.ListAuditRecordsRequest(resource=about))
        assert page.records and {record.resource for record in page.records} == {about}
        invalid, missing = grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.NOT_FOUND
        wrong = audit_pb.GetInclusionProofRequest(sequence=1, tree_size=len(found) + 1_000_000)
        assert code(lambda: stub.GetInclusionProof(wrong)) == invalid
        wrong = audit_pb.GetCheckpointRequest(tree_size=checkpoint.tree_size + 1_000_000)
        assert code(lambda: stub.GetCheckpoint(wrong)) == missing
        wrong = audit_pb.ListAuditRecordsRequest(page_token="x")
        assert code(lambda: stub.ListAuditRecords(wrong)) == invalid
    print(f"{len(found)} records, {checkpoint.tree_size} under the checkpoint")


main()
