"""What Prometheus knows of a deployment."""

import json
import urllib.parse
import urllib.request

from deployment import SERVICES, until


class Prometheus:
    """The one that a deployment has published on a port of this machine."""

    def __init__(self, port):
        self.address = f"http://127.0.0.1:{port}/api/v1"

    def ask(self, path, **arguments):
        """The data of an answer."""
        query = "?" + urllib.parse.urlencode(arguments) if arguments else ""
        with urllib.request.urlopen(f"{self.address}/{path}{query}", timeout=10) as answer:
            told = json.load(answer)
        assert told["status"] == "success", told
        return told["data"]

    def numbers(self, expression):
        """The value of each series of an expression, by job."""
        result = self.ask("query", query=expression)["result"]
        return {each["metric"]["job"]: float(each["value"][1]) for each in result}

    def judge(self):
        """Every process is scraped and ready, and every alarm is understood; how many these are."""
        jobs = {*SERVICES, "gateway"}
        ready = dict.fromkeys(jobs, 1.0)
        until("all are scraped", lambda: self.numbers("up") == ready)
        until("all are ready", lambda: self.numbers("canbo_ready") == ready)
        rules = [rule for group in self.ask("rules")["groups"] for rule in group["rules"]]
        assert rules and all(rule["health"] != "err" for rule in rules), rules
        return len(rules)

    def alarms(self):
        """The names of the alarms that wait or sound, by what they are about."""
        return {
            (alarm["labels"]["alertname"], alarm["labels"].get("job", ""))
            for alarm in self.ask("alerts")["alerts"]
        }
