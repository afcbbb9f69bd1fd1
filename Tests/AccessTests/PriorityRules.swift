import Access
import Kernel
import Quotas
import RPC
import Testing

/// Which calls go first by a file of rules.
@Suite struct PriorityRules {
    private static let good = """
        {"roles": [{"name": "READER", "methods": ["a.b.C/*"]}],
         "grants": [{"name": "1", "callers": ["systems/a:feeds"], "roles": ["READER"],
                     "from": "2026-01-01", "through": "2026-12-31", "priority": "bulk"},
                    {"name": "2", "callers": ["systems/a:*"], "roles": ["READER"],
                     "from": "2026-01-01", "through": "2026-12-31", "priority": "interactive"}],
         "costs": [{"methods": ["a.b.C/Get*"], "units": 5},
                   {"methods": ["a.b.C/GetAll", "a.b.C/List*"], "priority": "bulk"},
                   {"methods": ["a.b.C/Import*"], "units": 2, "priority": "normal"}]}
        """

    @Test func grantsTellOfCallersAndCostsOfMethods() throws {
        let rules = try #require(AccessFile(Self.good, named: "access.json").rules)
        let day = try #require(CalendarDate(iso: "2026-12-31"))
        #expect(rules.hasPriorities)
        func told(_ caller: Caller, _ day: CalendarDate) -> CallPriority {
            rules.priority(of: caller, on: day)
        }
        #expect(told(Caller(.system, "systems/a:feeds"), day) == .bulk)
        #expect(told(Caller(.system, "systems/a:other"), day) == .interactive)
        #expect(told(Caller(.system, "systems/b:other"), day) == .normal)
        // A right ends by itself, and so does what it says of priorities.
        #expect(told(Caller(.system, "systems/a:feeds"), day.adding(days: 1)) == .normal)
        let helping = Caller(.system, "systems/a:feeds", actsFor: "people/a:an")
        #expect(told(helping, day) == .bulk)
        let service = Caller(.service, "services/a", actsFor: "systems/a:feeds")
        #expect(told(service, day) == .interactive)
        let classes = ["GetAll", "ListOne", "ImportOne", "ExportOne", "Set"].map { name in
            Array("/a.b.C/\(name)".utf8).withUnsafeBytes { rules.priority(ofMethod: $0) }
        }
        #expect(classes == [.bulk, .bulk, .normal, .bulk, .interactive])
        let costs = ["GetAll", "ListOne", "ImportOne", "Set"].map { name in
            Array("/a.b.C/\(name)".utf8).withUnsafeBytes { rules.cost(of: $0) }
        }
        #expect(costs == [5, 1, 2, 1])
    }

    @Test(arguments: [
        (
            "\"bulk\"},\n", "\"bulky\"},\n",
            "grants[0].priority: must be one of bulk, normal, interactive"
        ),
        ("\"priority\": \"normal\"", "\"priority\": 1", "costs[2].priority: must be one of"),
        ("\"priority\": \"normal\"", "\"prioriy\": \"normal\"", "costs[2].prioriy: is unknown"),
        ("\"a.b.C/List*\"], \"priority\": \"bulk\"", "\"a.b.C/List*\"]", "costs[1].units: "),
    ])
    func whatIsWrongIsToldWithItsPlace(part: String, wrong: String, told: String) {
        let file = AccessFile(Self.good.replacing(part, with: wrong), named: "access.json")
        #expect(file.rules == nil)
        #expect(
            file.problems.contains { $0.hasPrefix("access.json: " + told) },
            "\(file.problems)"
        )
    }
}
