-- What one change writes, for pgbench: the statements of the storage layer, without savepoints.
\set number random(1, 1000000000000)
BEGIN;
SELECT pg_advisory_xact_lock(7);
SELECT digest, answer FROM request_record
WHERE caller = 'pgbench' AND request_id = :number::text AND recorded_at > 0;
INSERT INTO record (id, label, amount, content)
VALUES ('pgbench ' || :client_id || ' ' || :number, 'label', 1, decode(repeat('07', 200), 'hex'));
UPDATE journal_head SET audit_sequence = audit_sequence + 1, event_sequence = event_sequence + 1
WHERE id = 1 RETURNING audit_sequence, audit_hash, event_sequence;
INSERT INTO audit_record (sequence, recorded_at, actor, method, call_id, request_id, resource,
    summary, rules, decision, hash)
SELECT audit_sequence, 1, 'pgbench', 'm', 'c', 'r', 'records/x', 'created', '', '',
    decode(repeat('07', 32), 'hex') FROM journal_head;
INSERT INTO outbox_event (sequence, id, occurred_at, type, subject_kind, subject_id,
    organization_path, secrecy_grade, data, rules)
SELECT event_sequence, 'pgbench ' || event_sequence, 1, 'record.created', 'record', 'x', '', '',
    '', '' FROM journal_head;
INSERT INTO request_record (caller, request_id, digest, answer, recorded_at)
VALUES ('pgbench', :number::text, '', '', 1) ON CONFLICT DO NOTHING;
END;
