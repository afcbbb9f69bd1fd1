"""The manifests for Kubernetes: manifests.py PROTOS CANBO BINARIES.

Each is valid against the schemas of the oldest and the newest version, no field of it unknown; what
they name is there; they run the processes as compose.yaml does; and the processes take what they
are told.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import kubernetes_validate
import yaml

ROOT = pathlib.Path(sys.argv[1]).parent
CANBO, BINARIES = sys.argv[2], sys.argv[3]
FOLDER, SCALED = ROOT / "deploy/kubernetes", ROOT / "deploy/kubernetes-scale"
OLDEST, NEWEST = "1.29", "1.37"
SERVICES = ("personnel", "planning", "discipline", "notification")
USER = 10001
# What a process takes to end after its drain, in seconds.
END = 15


def expect(truth, what):
    if not truth:
        raise SystemExit(f"not as expected: {what}")


def seconds(text):
    return int(text.removesuffix("s"))


def read(folder):
    """The resources in the order in which they are made, in the namespace of the kustomization."""
    told = yaml.safe_load((folder / "kustomization.yaml").read_text())
    # What is read here is all that there is: nothing else that a program would have to render.
    known = {"apiVersion", "kind", "namespace", "resources", "patches"}
    expect(set(told) <= known, set(told))
    files = {file.name for file in folder.glob("*.yaml")} - {"kustomization.yaml"}
    named = {each for each in told["resources"] if "/" not in each}
    named |= {each["path"] for each in told.get("patches", []) if "path" in each}
    expect(files == named, files ^ named)
    resources = []
    for file in told["resources"]:
        if (folder / file).is_dir():
            resources += read((folder / file).resolve())
            continue
        for resource in yaml.safe_load_all((folder / file).read_text()):
            if resource["kind"] != "Namespace":
                resource["metadata"]["namespace"] = told["namespace"]
            resources.append(resource)
    for patch in told.get("patches", []):
        text = (folder / patch["path"]).read_text() if "path" in patch else patch["patch"]
        apply(yaml.safe_load(text), patch["target"], resources)
    return resources


def apply(operations, target, resources):
    """A patch (RFC 6902) of every resource of a kind, and of a name where one is told."""
    chosen = [
        each for each in resources if each["kind"] == target["kind"]
        and re.fullmatch(target.get("name", ".*"), each["metadata"]["name"])
    ]
    expect(chosen, target)
    for resource in chosen:
        for operation in json.loads(json.dumps(operations)):
            *path, last = operation["path"].split("/")[1:]
            place = resource
            for step in path:
                place = place[int(step) if isinstance(place, list) else step]
            expect(operation["op"] in ("add", "replace"), operation)
            # What is added is not there yet, and what is replaced is.
            expect((operation["op"] == "replace") == (last in place), operation)
            if last == "-":
                place.append(operation["value"])
            else:
                place[last] = operation["value"]


def rendered_alike(folder, resources):
    """What kubectl makes of the folder, where there is one, is what is read here."""
    kubectl = shutil.which("kubectl")
    if not kubectl:
        return
    run = subprocess.run([kubectl, "kustomize", folder], capture_output=True, text=True, check=True)
    rendered = list(yaml.safe_load_all(run.stdout))
    key = json.JSONEncoder(sort_keys=True).encode
    expect(sorted(map(key, rendered)) == sorted(map(key, resources)), "kubectl renders it otherwise")


def valid(resources):
    """Every resource, and none with a field that is not known, misspelt or in a wrong place."""
    for version in (OLDEST, NEWEST):
        for resource in resources:
            kubernetes_validate.validate(resource, version, strict=True)
        wrong = json.loads(json.dumps(resources[-1]))
        wrong["spec"]["replica"] = 1
        try:
            kubernetes_validate.validate(wrong, version, strict=True)
        except kubernetes_validate.ValidationError:
            continue
        expect(False, "a field that nobody knows is refused")


class Cluster:
    """The resources by kind and name."""

    def __init__(self, resources):
        self.named = {}
        for resource in resources:
            key = resource["kind"], resource["metadata"]["name"]
            expect(key not in self.named, key)
            self.named[key] = resource

    def one(self, kind, name):
        expect((kind, name) in self.named, (kind, name))
        return self.named[kind, name]

    def all(self, kind):
        return {name: found for (of, name), found in self.named.items() if of == kind}

    @property
    def workloads(self):
        return self.all("StatefulSet") | self.all("Deployment")

    def pod(self, name):
        return self.workloads[name]["spec"]["template"]

    def container(self, name):
        containers = self.pod(name)["spec"]["containers"]
        expect(len(containers) == 1 and containers[0]["name"] == name, containers)
        return containers[0]

    def settings(self, name):
        """The variables of a process."""
        container = self.container(name)
        values = {}
        for source in container["envFrom"]:
            values |= self.one("ConfigMap", source["configMapRef"]["name"])["data"]
        return values | {each["name"]: each["value"] for each in container["env"]}


def coherent(cluster):
    """What resources name of each other is there."""
    labels = {name: cluster.pod(name)["metadata"]["labels"] for name in cluster.workloads}

    def chosen(selector):
        return {name for name, own in labels.items() if selector.items() <= own.items()}

    for name, workload in cluster.workloads.items():
        expect(chosen(workload["spec"]["selector"]["matchLabels"]) == {name}, name)
        spec, container = cluster.pod(name)["spec"], cluster.container(name)
        volumes = {volume["name"]: volume for volume in spec["volumes"]}
        claims = {each["metadata"]["name"] for each in workload["spec"].get(
            "volumeClaimTemplates", [])}
        mounts = {mount["name"] for mount in container["volumeMounts"]}
        expect(mounts == set(volumes) | claims, (name, mounts))
        expect(claims == (set() if name == "gateway" else {"data"}), (name, claims))
        for volume in volumes.values():
            if "configMap" in volume:
                cluster.one("ConfigMap", volume["configMap"]["name"])
        for volume in {"keys", "store"} & set(volumes):
            expect(volumes[volume]["secret"]["secretName"] == f"{name}-{volume}", name)
    for name, service in cluster.all("Service").items():
        spec = service["spec"]
        expect(chosen(spec["selector"]) == {name}, name)
        # Of the services there is no address but those of their pods.
        expect((spec.get("clusterIP") == "None") == (name != "gateway"), name)
        ports = {each["name"]: each["containerPort"] for each in cluster.container(name)["ports"]}
        expect([ports[each["targetPort"]] for each in spec["ports"]]
               == [each["port"] for each in spec["ports"]], name)
    # Of whatever has several pods one stays, and nothing with one pod holds a node.
    several = {name for name, workload in cluster.workloads.items()
               if workload["spec"]["replicas"] > 1}
    expect(set(cluster.all("PodDisruptionBudget")) == several, several)
    for name, budget in cluster.all("PodDisruptionBudget").items():
        expect(chosen(budget["spec"]["selector"]["matchLabels"]) == {name}, budget)
        expect(budget["spec"]["minAvailable"] == 1, budget)
    policies = {name: policy["spec"] for name, policy in cluster.all("NetworkPolicy").items()}
    expect(policies["nothing-else"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
           policies)
    everybody = {"names", "observers", "nothing-else"}
    for name, policy in policies.items():
        whom = chosen(policy["podSelector"].get("matchLabels", {}))
        wanted = set(labels) if name in everybody else {"gateway"}
        expect(whom == (set(SERVICES) if name in ("services", "store") else wanted), (name, whom))


def safe(cluster):
    """Each process has few rights, and time to end."""
    for name in cluster.workloads:
        spec, container = cluster.pod(name)["spec"], cluster.container(name)
        own, whole = container["securityContext"], spec["securityContext"]
        expect(own == {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True,
                       "capabilities": {"drop": ["ALL"]}}, own)
        expect(whole["runAsNonRoot"] and whole["seccompProfile"] == {"type": "RuntimeDefault"},
               whole)
        expect(whole["runAsUser"] == whole["runAsGroup"] == whole["fsGroup"] == USER, whole)
        expect(spec["automountServiceAccountToken"] is False, name)
        settings = cluster.settings(name)
        drain = seconds(settings["CANBO_DRAIN_NOTICE"]) + 10 + END
        expect(spec["terminationGracePeriodSeconds"] > drain, (name, drain))
        admin = [each for each in container["ports"] if each["name"] == "admin"][0]
        expect(settings["CANBO_ADMIN"] == f"0.0.0.0:{admin['containerPort']}", settings)
        for probe, path in [("startupProbe", "/startupz"), ("livenessProbe", "/healthz")]:
            asked = container[probe]["httpGet"]
            expect(asked == {"path": path, "port": "admin"}, (name, asked))
        expect(container["readinessProbe"]["exec"]["command"] == [name, "health"], name)
    expect(cluster.one("Namespace", "canbo")["metadata"]["labels"][
        "pod-security.kubernetes.io/enforce"] == "restricted", "the namespace lets others in")


def default(text):
    """What compose takes for a text when nobody sets the variables in it."""
    return re.sub(r"\$\{\w+(?::-([^}]*))?\}", lambda found: found.group(1) or "", text)


def as_composed(cluster):
    """The same five processes as in compose.yaml, told and limited alike."""
    composed = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    dockerfile = (ROOT / "Dockerfile").read_text()
    always = {name for name, service in composed.items() if "profiles" not in service}
    expect(set(cluster.workloads) == always - {"setup"}, set(cluster.workloads))
    for name in cluster.workloads:
        service, container = composed[name], cluster.container(name)
        expect(container["image"] == default(service["image"]), container["image"])
        limits = service["deploy"]["resources"]["limits"]
        expect(container["resources"]["limits"] == {
            "cpu": limits["cpus"], "memory": limits["memory"].replace("g", "Gi")}, limits)
        expect(service["read_only"] and service["cap_drop"] == ["ALL"], service)
        settings = cluster.settings(name)
        for variable, value in service["environment"].items():
            if default(value):
                expect(settings.get(variable) == default(value), (name, variable))
        # As the image says, which shows that the port of the one is the port of the other.
        expect(f"ENV CANBO_LISTEN={settings['CANBO_LISTEN']}\n" in dockerfile, settings)
    told = cluster.one("ConfigMap", "access")["data"]["access.json"]
    example = (ROOT / "deploy/access/access.json").read_text()
    expect(json.loads(told) == json.loads(example), "the rules of access are those of compose")


def no_shape_is_a_profile():
    """Who takes a file of another shape for a profile is refused, and told the file."""
    composed = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    for shape in ("postgres", "scale", "tls"):
        expect((ROOT / f"deploy/compose.{shape}.yaml").exists(), shape)
        asked = [each for each in composed.values() if shape in each.get("profiles", [])]
        missing = [name for each in asked for name in each["depends_on"] if name not in composed]
        expect(len(missing) == 1 and f"deploy-compose.{shape}.yaml" in missing[0], (shape, missing))


def as_scaled(cluster):
    """As many of each process as by deploy/compose.scale.yaml; those of a service share a store."""
    composed = yaml.safe_load((ROOT / "deploy/compose.scale.yaml").read_text())["services"]
    for name, workload in cluster.workloads.items():
        wanted = composed.get(name, {"deploy": {"replicas": 1}})["deploy"]["replicas"]
        expect(workload["spec"]["replicas"] == wanted, (name, wanted))
    for name in SERVICES:
        settings = cluster.settings(name)
        mounts = cluster.container(name)["volumeMounts"]
        shared = [each["mountPath"] for each in mounts if each["name"] == "store"]
        expect(settings["CANBO_STORAGE"] == f"postgres:///?service={name}", settings)
        for variable in ("PGSERVICEFILE", "CANBO_AUDIT_KEY"):
            expect(settings[variable].startswith(f"{shared[0]}/"), settings)
        spec = cluster.workloads[name]["spec"]
        # A gateway looks names up every 30 s.
        expect(spec["replicas"] == 1 or spec["minReadySeconds"] > 30, spec)


def accepted(cluster):
    """`canbo config check` takes what all five are told, with the files that they would find."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([CANBO, "setup", f"{folder}/installation"], check=True, capture_output=True)
        arguments = []
        for name in ("gateway", *SERVICES):
            place = pathlib.Path(folder, name)
            shutil.copytree(f"{folder}/installation/{name}", place / "keys")
            volumes = {each["name"]: each for each in cluster.pod(name)["spec"]["volumes"]}
            for mount in cluster.container(name)["volumeMounts"]:
                target = place / mount["mountPath"].lstrip("/")
                target.mkdir(exist_ok=True)
                source = volumes.get(mount["name"], {}).get("configMap")
                if source:
                    for file, text in cluster.one("ConfigMap", source["name"])["data"].items():
                        (target / file).write_text(text.replace('"/', f'"{place}/'))
            arguments.append(name)
            for variable, value in sorted(cluster.settings(name).items()):
                if not variable.startswith("CANBO_"):
                    continue
                flag = "--" + variable.removeprefix("CANBO_").lower().replace("_", "-")
                arguments += [flag, f"{place}{value}" if value.startswith("/") else value]
        run = subprocess.run(
            [CANBO, "config", "check", "--bin", BINARIES, "--apart", *arguments],
            capture_output=True, text=True,
        )
        expect(run.returncode == 0, run.stdout + run.stderr)
        expect(run.stdout.count("--caller-key") == len(SERVICES), run.stdout)


no_shape_is_a_profile()
for folder in (FOLDER, SCALED):
    resources = read(folder)
    rendered_alike(folder, resources)
    valid(resources)
    cluster = Cluster(resources)
    coherent(cluster)
    safe(cluster)
    as_composed(cluster)
    if folder == SCALED:
        as_scaled(cluster)
    accepted(cluster)
