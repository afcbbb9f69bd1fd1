"""What the images are: small, without rights, told by their labels, and listed inside."""

import json
import pathlib
import re
import tempfile

from deployment import IMAGES, docker
from spdx_tools.spdx.model import RelationshipType
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

PROCESSES = ("personnel", "planning", "discipline", "notification", "gateway")
BASE = "debian:bookworm-slim"
# The most that an image may add to its base, in bytes; the command, which knows every contract, and
# personnel, which has the most of them, are larger.
ADDED_MAX = {"canbo": 124_000_000, "personnel": 118_000_000}
ADDED_MAX_OF_PROCESSES = 109_000_000
# Libraries in C that every program links, by the packages that bring them.
LINKED = {"libprotobuf-c1", "libnghttp2-14", "libpq5", "libsqlite3-0", "zlib1g", "libc6"}


def image(name, version="test"):
    return f"{IMAGES}/{name}:{version}"


def described(name):
    return json.loads(docker("image", "inspect", name))[0]


def run(name, program, *arguments):
    """What a program writes that an image holds."""
    return docker("run", "--rm", "--network", "none", "--read-only", "--entrypoint", program,
                  image(name), *arguments)


def judge(name, version):
    """Everything that holds for the image of one program; returns what it adds to its base."""
    told = described(image(name))
    added = told["Size"] - described(BASE)["Size"]
    assert added < ADDED_MAX.get(name, ADDED_MAX_OF_PROCESSES), (name, added)
    config = told["Config"]
    assert config["User"] == "10001:10001", config
    labels = {key.rpartition(".")[2]: value for key, value in config["Labels"].items()}
    assert labels["title"].startswith("CanBo"), labels
    assert (labels["version"], labels["revision"]) == (version, "tested"), labels
    assert labels["licenses"] == "Apache-2.0", labels
    if name != "canbo":
        assert config["Healthcheck"]["Test"] == ["CMD", name, "health"], config
        assert config["StopSignal"] == "SIGTERM", config
    program = f"/usr/local/bin/{name}"
    assert run(name, program, "--version").split(), name
    libraries = run(name, "ldd", program)
    assert "not found" not in libraries, libraries
    assert "libswift" not in libraries, libraries
    judge_list(name, version, program, libraries)
    return added


def judge_list(name, version, program, libraries):
    """The list of what is inside is valid SPDX, and true."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "list.spdx.json")
        file.write_text(run(name, "cat", f"/usr/share/sbom/{name}.spdx.json"))
        document = parse_file(str(file))
    problems = validate_full_spdx_document(document)
    assert not problems, [problem.validation_message for problem in problems[:5]]
    packages = {package.spdx_id: package for package in document.packages}
    listed = {
        package.name: package.version for identifier, package in packages.items()
        if identifier.startswith("SPDXRef-Debian-")
    }
    form = "${Package} ${Version}\n"
    held = dict(
        line.split() for line in run(name, "dpkg-query", "-W", "-f", form).splitlines()
    )
    assert listed == held, listed.items() ^ held.items()
    own = packages["SPDXRef-Program"]
    assert own.version == version, own
    digest = run(name, "sha256sum", program).split()[0]
    assert own.checksums[0].value == digest, own
    links = {kind: set() for kind in RelationshipType}
    for relation in document.relationships:
        if relation.spdx_element_id == "SPDXRef-Program":
            target = packages[relation.related_spdx_element_id].name
            links[relation.relationship_type].add(target)
    assert LINKED <= links[RelationshipType.DYNAMIC_LINK], links
    # What reads workbooks is in personnel, and in the command, which has its service inside.
    for library in ("libexpat1", "libzip4"):
        reads_workbooks = library in links[RelationshipType.DYNAMIC_LINK]
        assert reads_workbooks == (name in ("personnel", "canbo")), links
    static = links[RelationshipType.STATIC_LINK]
    assert {"swift", "swift-nio", "swift-nio-ssl", "swift-log", "grdb.swift"} <= static, static
    # The gateway alone verifies tokens, the operator's command alone has commands.
    assert ("jwt-kit" in static) == (name in ("gateway", "canbo")), static
    assert ("swift-argument-parser" in static) == (name == "canbo"), static
    assert re.fullmatch(r"[0-9.]+", packages["SPDXRef-Swift"].version), packages
