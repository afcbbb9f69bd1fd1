"""What is personal or secret stays where it belongs: neither logs nor refusals repeat it.

Seeded texts go in where callers and operators put names, numbers, tokens, keys and passwords.
Calls succeed, are refused and fail, processes are told wrong settings and commands wrong files, all
at the most talkative level. Then every log, refusal, event, audit record, metric, output and
command line is searched. A refusal may repeat the names of fields and of resources, codes of
organisations, limits and the identifier that the caller gave its call; never another value of a
field, a part of a file, a credential or metadata.

Usage: leaks.py PROTO_FOLDER FOLDER_OF_EXECUTABLES SEED
"""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request

import grpc

from markers import Markers
from resilience import BINARIES, free_port, start, started, stubs, until
from system import System
from world import World, discipline_pb, imports, personnel_pb

SEED = int(sys.argv[3])
CREATE = "/canbo.personnel.v1.PersonnelService/CreateOfficial"
audit_pb = stubs.messages("canbo/audit/v1/audit")
feed_pb = stubs.messages("canbo/feed/v1/feed")


class Leaks:
    """Everything that was said, and what was found in it."""

    def __init__(self, marks, folder):
        self.marks, self.folder, self.found, self.searched = marks, folder, [], 0

    def search(self, place, content):
        self.searched += 1
        self.found += self.marks.found_in(place, content)

    def refused(self, what, call):
        """A call that must be refused, and all that it is answered."""
        try:
            call()
        except grpc.RpcError as error:
            said = [error.details() or "", error.debug_error_string()]
            said += [value for pair in error.trailing_metadata() or () for value in pair]
            said += [value for pair in error.initial_metadata() or () for value in pair]
            for part in said:
                self.search(what, part if isinstance(part, bytes) else part.encode())
            return
        raise AssertionError(f"{what}: the call was answered")

    def run(self, what, code, name, *arguments, **environment):
        """A command that ends with a code, and what it prints."""
        run = subprocess.run(
            [BINARIES / name, *arguments], input=environment.pop("input", None), timeout=120,
            env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert run.returncode == code, (what, run.returncode, run.stdout)
        self.search(what, run.stdout)
        return run.stdout

    def logs(self):
        for log in sorted(self.folder.glob("*.log")):
            self.search(log.name, log.read_bytes())

    def metrics(self, system):
        for process in system.gateways + system.services:
            for accept in ("text/plain", "application/openmetrics-text"):
                request = urllib.request.Request(
                    f"http://{process.admin}/metrics", headers={"accept": accept})
                with urllib.request.urlopen(request, timeout=20) as answer:
                    text = answer.read()
                assert b"grpc_server_call_started" in text, process.name
                self.search(f"metrics of {process.name}", text)

    def command_lines(self):
        for process in started:
            if process.poll() is None:
                line = pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes()
                self.search(f"command line {line[:60]}", line)

    def check(self):
        """Each place that is searched would be found out."""
        self.marks.check()
        planted, text = self.folder / "planted.log", next(iter(self.marks.texts.values()))
        planted.write_text(f"planted {text}")
        command = start([sys.executable, "-c", "input()", text], stdin=subprocess.PIPE)
        trial = Leaks(self.marks, self.folder)
        until("a command line", lambda: text.encode() in pathlib.Path(
            f"/proc/{command.pid}/cmdline").read_bytes())
        trial.logs()
        trial.command_lines()
        assert len(trial.found) == 2, trial.found
        planted.unlink()
        command.communicate(b"\n")


def official(marks, **changes):
    return {"personal_id": marks.texts["number"], "gender": "GENDER_FEMALE",
            "full_name": f"Nguyễn {marks.texts['name']}",
            "birth_date": {"year": 1981, "month": 2, "day": 3},
            "official_kind": "OFFICIAL_KIND_CONG_CHUC",
            "managing_organization": "organizations/unit-00004",
            "current_post_title": marks.texts["title"], **changes}


def create(world, say, fields):
    return world.personnel.CreateOfficial(
        personnel_pb.CreateOfficialRequest(official=fields), **say)


def bring(world, say, text):
    """Imports a file of officials; what is wrong with its rows."""
    options = imports.ImportOptions(mode=imports.IMPORT_MODE_ALL_OR_NOTHING)
    parts = [{"options": options}, {"chunk": text}]
    requests = iter([personnel_pb.ImportOfficialsRequest(**part) for part in parts])
    return world.personnel.ImportOfficials(requests, **say).report


def be_answered(leaks, world, say):
    """Somebody is recorded and found; the feed and the audit log do not say who it is."""
    name = create(world, say, official(leaks.marks)).name
    found = world.search(leaks.marks.texts["name"], **say).officials
    assert [each.name for each in found] == [name], found
    package = "/canbo.personnel.v1."
    for method, request in (
        ("FeedService/ListEvents", feed_pb.ListEventsRequest(page_size=500, subject=name)),
        ("AuditService/ListAuditRecords", audit_pb.ListAuditRecordsRequest(resource=name)),
    ):
        answer = world.raw(package + method)(request.SerializeToString(), **say)
        assert name.encode() in answer, method
        leaks.search(method, answer)
    return name


def be_refused(leaks, world, say, known):
    """Whatever a field, a file or a message can have wrong."""
    marks, update = leaks.marks, world.personnel.UpdateOfficial
    name, number, title = (marks.texts[each] for each in ("name", "number", "title"))
    for what, changes in {
        "number taken": {}, "long number": {"personal_id": number + "0"},
        "letter in the number": {"personal_id": number[:-1] + "x" + number},
        "long name": {"full_name": f"{name} " * 20},
        "control in the name": {"full_name": name + "\1"},
        "NUL in the name": {"full_name": name + "\0"}, "digits for a name": {"full_name": number},
        "long title": {"current_post_title": title * 40}, "title and no more": {"gender": 0},
        "unborn": {"birth_date": {"year": 2999, "month": 1, "day": 1}},
        "no such place": {"managing_organization": "organizations/none"},
        "enormous": {"full_name": name * 400_000},
    }.items():
        leaks.refused(what, lambda: create(world, say, official(marks, **changes)))
    changed = official(marks, name=known, etag='"stale"')
    leaks.refused("stale", lambda: update(
        personnel_pb.UpdateOfficialRequest(official=changed), **say))
    leaks.refused("page token", lambda: world.personnel.ListOfficials(
        personnel_pb.ListOfficialsRequest(parent="organizations/-", page_token=name), **say))
    leaks.refused("long query", lambda: world.search(f"{name} " * 400, **say))
    for what, bytes_sent in {
        "no message": b"\x0a\x7f" + name.encode(),
        "no UTF-8": b"\x0a\x14\x1a\x12\xff\xfe" + name.encode(),
    }.items():
        leaks.refused(what, lambda: world.raw(CREATE)(bytes_sent, **say))
    header = b"personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
    row = f"{number},{name},FEMALE,1981-02-03,CONG_CHUC,00004"
    for what, rows in {
        "number of another": row.replace(name, title), "number twice": f"{row}\n{row}",
        "wrong columns": f"{row},{title}", "wrong date": row.replace("1981", name),
        "wrong number": row.replace(number, number + title),
        "wrong kind": row.replace("CONG", name),
        "wrong place": f"{row[:-5]}none", "wrong gender": row.replace("FEMALE", name),
        "open quote": row.replace(name, f'"{name}'), "quote inside": row.replace(name, f'a"{name}'),
    }.items():
        check_import(leaks, what, lambda: bring(world, say, header + rows.encode()))
    check_import(leaks, "no UTF-8 file", lambda: bring(
        world, say, header + row.encode().replace(b"FEM", b"\xff")))
    day = {"year": 2999, "month": 1, "day": 1}
    leaks.refused("sanction", lambda: world.discipline.RecordSanction(
        world_sanction(known, title, day), **say))


def check_import(leaks, what, call):
    """A file is refused as a whole, or its rows are in a report."""
    try:
        report = call()
    except grpc.RpcError as error:
        def again():
            raise error
        return leaks.refused(what, again)
    leaks.search(what, report.SerializeToString())
    assert report.refused_count or report.updated_count or report.unchanged_count, (what, report)


def world_sanction(official_name, text, day):
    return discipline_pb.RecordSanctionRequest(parent=official_name, sanction={
        "track": "DISCIPLINE_TRACK_PARTY", "subject": "SANCTION_SUBJECT_PARTY_MEMBER",
        "form": "SANCTION_FORM_REPRIMAND", "decision_number": text, "decision_date": day,
        "effective_date": day, "reason_reference": text})


def show_credentials(leaks, world, token):
    """Tokens and metadata with something wrong."""
    head, body, signature = token.split(".")
    damaged = leaks.marks.texts["damage"]
    for what, value in {
        "other scheme": f"Basic {token}", "no scheme": token, "cut off": f"Bearer {head}.{body}",
        "other signature": f"Bearer {head}.{body}.{damaged}{signature[16:]}",
        "other body": f"Bearer {head}.{body}{damaged}.{signature}",
        "no token": f"Bearer {damaged}", "oversized": f"Bearer {token}{damaged * 800}",
    }.items():
        metadata = [("authorization", value)]
        leaks.refused(what, lambda: world.search("an", metadata=metadata, timeout=30))
    note = leaks.marks.texts["note"]
    for what, metadata in {
        "oversized metadata": [("x-note", note * 2_000)],
        "statement": [("x-canbo-caller-bin", note.encode())],
    }.items():
        leaks.refused(what, lambda: world.search("an", metadata=metadata, timeout=30))


def fail(leaks, world, say):
    """The store is held by another program, then the service is gone."""
    fields = official(leaks.marks, personal_id=leaks.marks.texts["another number"])
    with sqlite3.connect(leaks.folder / "personnel.db", isolation_level=None) as store:
        store.execute("BEGIN EXCLUSIVE")
        leaks.refused("held store", lambda: create(world, say, fields))
        store.execute("ROLLBACK")
    with world.without(world.system.process("personnel")):
        leaks.refused("dead backend", lambda: create(world, say, fields))
    leaks.refused("no time", lambda: create(world, {**say, "timeout": 0.001}, fields))


def start_wrongly(leaks):
    """Settings and files that hold secrets where none belong, or damaged ones."""
    password, folder = leaks.marks.texts["password"], leaks.folder
    listen = ["--listen", f"127.0.0.1:{free_port()}"]
    for place in ("clerk:{}@127.0.0.1:1/x", "clerk:/{}@127.0.0.1:1/x", "127.0.0.1:1/x?password={}"):
        address = "postgres://" + place.format(password)
        leaks.run("password", 64, "personnel", *listen, CANBO_STORAGE=address)
        config = folder / "config.json"
        config.write_text(json.dumps({"storage": address}))
        leaks.run("password in a file", 64, "personnel", *listen, "--config", config)
        for command in (["audit", "verify", "personnel", "--storage"],
                        ["store", "copy", "personnel", "--to"], ["up", "--postgres"],
                        ["backup", "--postgres"]):
            leaks.run(f"password for {command}", 64, "canbo", *command, address)
        leaks.run("password for backup --store", 64, "canbo", "backup", "--store",
                  f"personnel={address}")
    key, secret = folder / "damaged.caller-key", leaks.marks.texts["caller key"]
    for line in (f"personnel 1 {secret}", f"personnel 00000001 {secret}AAAA", f"{secret}",
                 f"personnel {secret} 00000001", f"{secret} 00000001 x"):
        key.write_text(line)
        leaks.run("damaged key", 64, "personnel", *listen, "--caller-key", key)
    passwords = folder / "passwords"
    passwords.write_text(f"*:*:*:*:{password}\n")
    passwords.chmod(0o600)
    log = folder / "unreachable.log"
    with open(log, "w") as place:
        process = start(
            [BINARIES / "personnel", *listen, "--caller-key", folder / "personnel.caller-key",
             "--audit-key", folder / "personnel.pem", "--audit-checkpoints", folder / "unreachable",
             "--storage", "postgres://clerk@127.0.0.1:1/x"],
            env={**os.environ, "PGPASSFILE": str(passwords), "PGPASSWORD": password}, stderr=place)
        until("a server that does not answer", lambda: "warning" in log.read_text())
    leaks.command_lines()
    process.kill()


def command(leaks, world, token):
    """The operator's command with what is right, wrong and damaged."""
    gateway = ["--gateway", world.system.gateways[0].address]
    shown, bad = leaks.folder / "token", leaks.folder / "damaged-token"
    shown.write_text(token)
    bad.write_text(f"{token[:-16]}{leaks.marks.texts['damage']}")
    fields = {"official": {"personalId": leaks.marks.texts["number"],
                           "fullName": leaks.marks.texts["name"]}}
    text = json.dumps(fields)
    call = ["call", "CreateOfficial", "-", *gateway, "--token"]
    leaks.run("call", 65, "canbo", *call, shown, input=text.encode())
    leaks.run("call with a damaged token", 77, "canbo", *call, bad, input=text.encode())
    wrong = text.replace('"fullName": ', '"fullName": 1')
    leaks.run("call without JSON", 65, "canbo", *call, shown, input=wrong.encode())
    file = leaks.folder / "officials.csv"
    file.write_text("personal_id,full_name,gender,birth_date,official_kind,organization_code\n"
                    f"{leaks.marks.texts['number']}x,{leaks.marks.texts['name']},x,y,z,0\n")
    leaks.run("import", 65, "canbo", "import", "officials", file, *gateway, "--token", shown)


def issue(leaks):
    """A token of a local issuer; it and the issuer's key are looked for from now on."""
    folder = leaks.folder / "issuer"
    printed = subprocess.run(
        [BINARIES / "canbo", "token", "people", "clerk", "--issuer", folder],
        check=True, capture_output=True).stdout.decode()
    token = next(word for word in printed.split() if word.startswith("ey"))
    leaks.marks.add("token", token.split(".")[2])
    leaks.marks.add("claims", token.split(".")[1])
    return token


def main():
    print(f"seed {SEED}")
    marks = Markers(SEED)
    for what in ("name", "title", "note", "damage", "password"):
        marks.letters(what)
    for what in ("number", "another number"):
        marks.digits(what, "999", 12)
    with tempfile.TemporaryDirectory(prefix="canbo-leaks-") as place:
        folder = pathlib.Path(place)
        leaks = Leaks(marks, folder)
        token = issue(leaks)
        os.environ.update(CANBO_LOG_LEVEL="trace", CANBO_ISSUERS=f"{folder}/issuer/issuers.json")
        names = ["personnel", "planning", "discipline", "notification"]
        system = System(folder, {name: f"sqlite:{folder}/{name}.db" for name in names})
        world = World(system, folder)
        for name in names:
            marks.add(f"key of {name}", (folder / f"{name}.caller-key").read_text().split()[-1])
            marks.add(f"audit key of {name}", (folder / f"{name}.pem").read_text().split("\n")[1])
        marks.add("caller key", marks.texts["key of personnel"][::-1])
        leaks.check()
        say = {"timeout": 60, "metadata": [
            ("authorization", f"Bearer {token}"), ("x-note", marks.texts["note"]),
            ("x-note-bin", marks.texts["note"].encode())]}
        known = be_answered(leaks, world, say)
        be_refused(leaks, world, say, known)
        show_credentials(leaks, world, token)
        command(leaks, world, token)
        fail(leaks, world, say)
        start_wrongly(leaks)
        leaks.command_lines()
        leaks.metrics(system)
        system.stop()
        leaks.logs()
        assert '"level":"debug"' in (folder / "personnel-1.log").read_text()
        assert not leaks.found, sorted(set(leaks.found))
        print(f"{leaks.searched} places searched for {len(marks.texts)} texts")


main()
