import Access
import Kernel
import Quotas
import RPC
import Testing

/// A file of rules is taken as a whole or refused with everything that is wrong in it.
@Suite struct AccessFiles {
    private static let good = """
        {"roles": [{"name": "READER", "methods": ["a.b.C/Get*"], "sees": ["sensitive"]}],
         "grants": [{"name": "12/2026", "callers": ["systems/payroll.example.vn"],
                     "roles": ["READER"], "from": "2026-01-01", "through": "2026-12-31",
                     "limits": {"callsPerSecond": 50, "burst": 200, "callsAtOnce": 20}}],
         "costs": [{"methods": ["a.b.C/GetAll"], "units": 5}]}
        """

    @Test func whatIsRightIsTaken() throws {
        let file = AccessFile(Self.good, named: "access.json")
        #expect(file.problems == [])
        let grant = try #require(file.rules?.grants.first)
        #expect(grant.name == "12/2026")
        #expect(grant.role.sees == .sensitive && !grant.role.isEmergency)
        #expect(grant.limits == QuotaTerms(callsPerSecond: 50, burst: 200, callsAtOnce: 20))
    }

    @Test func limitsAreThoseOfTheNameAndTheDay() throws {
        let second = """
            "limits": {"callsPerSecond": 50, "burst": 200, "callsAtOnce": 20}},
            {"name": "13/2026", "callers": ["systems/*"], "roles": ["READER"],
             "from": "2026-01-01", "through": "2027-12-31", "limits": {"callsAtOnce": 3}}]
            """
        let text = Self.good.replacing(
            "\"limits\": {\"callsPerSecond\": 50, \"burst\": 200, \"callsAtOnce\": 20}}]",
            with: second
        )
        let rules = try #require(AccessFile(text, named: "access.json").rules)
        let day = try #require(CalendarDate(iso: "2026-12-31"))
        let payroll = "systems/payroll.example.vn"
        #expect(rules.limits(of: payroll, on: day)?.callsPerSecond == 50)
        #expect(rules.limits(of: payroll, on: day.adding(days: 1))?.callsAtOnce == 3)
        #expect(rules.limits(of: "systems/other", on: day)?.callsAtOnce == 3)
        #expect(rules.limits(of: "people/hanoi:an", on: day) == nil)
        let costs = ["/a.b.C/GetAll", "/a.b.C/Get"].map { path in
            Array(path.utf8).withUnsafeBytes { rules.cost(of: $0) }
        }
        #expect(costs == [5, 1])
    }

    @Test(arguments: [
        ("\"a.b.C/Get*\"", "\"a.b.*\"", "roles[0].methods: \"a.b.*\" names no method"),
        ("\"a.b.C/Get*\"", "\"a.b.C/*Get\"", "roles[0].methods: \"a.b.C/*Get\" names no method"),
        ("\"a.b.C/Get*\"", "\"/a.b.C/Get\"", "roles[0].methods: \"/a.b.C/Get\" names no method"),
        ("\"sensitive\"", "\"secret\"", "roles[0].sees[0]: must be one of sensitive"),
        ("\"sees\"", "\"emergency\": 1, \"sees\"", "roles[0].emergency: must be true or false"),
        (
            "\"a.b.C/Get*\"]", "\"canbo.gateway.v1.GatewayService/*\"], \"emergency\": true",
            "roles[0].emergency: \"canbo.gateway.v1.GatewayService/*\" is a method of the gateway"
        ),
        ("[\"READER\"]", "[\"REEDER\"]", "grants[0].roles: \"REEDER\" is no role"),
        ("systems/payroll.example.vn", "services/planning", "grants[0].callers: \"services/"),
        ("systems/payroll.example.vn", "*", "grants[0].callers: \"*\" names nobody"),
        ("systems/payroll.example.vn", "people/han*", "grants[0].callers: \"people/han*\""),
        ("2026-12-31", "2026-02-30", "grants[0].through: must be a day"),
        ("2026-12-31", "2025-12-31", "grants[0].through: is before from"),
        ("\"through\"", "\"until\"", "grants[0].until: is unknown"),
        ("\"callsPerSecond\": 50, ", "", "grants[0].limits.burst: needs callsPerSecond"),
        ("\"burst\": 200", "\"burst\": 0", "grants[0].limits.burst: must be a whole number"),
        ("\"burst\": 200", "\"burst\": 2.5", "grants[0].limits.burst: must be a whole number"),
        ("\"burst\"", "\"bursts\"", "grants[0].limits.bursts: is unknown"),
        ("\"units\": 5", "\"units\": 0", "costs[0].units: must be a whole number"),
        ("a.b.C/GetAll", "a.b.C", "costs[0].methods: \"a.b.C\" names no method"),
        ("\"grants\"", "\"rights\"", "rights: is unknown"),
        ("{\"roles\"", "{{\"roles\"", "the file is no JSON"),
        ("\"sees\"", "\"name\"", "the file has \"name\" twice"),
    ])
    func whatIsWrongIsToldWithItsPlace(part: String, wrong: String, told: String) {
        let file = AccessFile(
            Self.good.replacing(part, with: wrong),
            named: "access.json"
        )
        #expect(file.rules == nil)
        #expect(
            file.problems.contains { $0.hasPrefix("access.json: " + told) },
            "\(file.problems)"
        )
    }

    @Test func aRoleThatNobodyHasIsAGap() {
        let text = Self.good.replacing(
            "\"roles\": [{",
            with: "\"roles\": [{\"name\": \"WRITER\", \"methods\": [\"a.b.C/Set\"]}, {"
        )
        let file = AccessFile(text, named: "access.json")
        #expect(file.problems == ["access.json: roles[0]: is given by no grant"])
    }

    @Test func twoGrantsOfTheSameAreOneTooMany() {
        let grant = """
            {"name": "13/2026", "callers": ["systems/payroll.example.vn"], "roles": ["READER"],
             "from": "2026-12-31", "through": "2027-12-31"}, {"name": "12/2026"
            """
        let text = Self.good.replacing("{\"name\": \"12/2026\"", with: grant)
        let file = AccessFile(text, named: "access.json")
        #expect(
            file.problems == [
                "access.json: grants[1]: gives READER to systems/payroll.example.vn for days on "
                    + "which grants[0] does"
            ]
        )
        let later = text.replacing(
            "2026-12-31\", \"through\": \"2027",
            with: "2027-01-01\", \"through\": \"2027"
        )
        #expect(AccessFile(later, named: "access.json").problems == [])
    }

    @Test func aGrantReachesWhatItSays() throws {
        for (said, places) in [
            ("\"everywhere\"", nil), ("\"posts\"", [.posts]),
            ("[\"organizations/a\"]", [.organization("a")]),
        ] as [(String, [ReachPart.Place]?)] {
            let text = Self.good.replacing("\"limits\":", with: "\"reach\": \(said), \"limits\":")
            let file = AccessFile(text, named: "access.json")
            #expect(file.problems == [])
            #expect(try #require(file.rules?.grants.first).places == places)
        }
    }

    @Test(arguments: [
        ("\"nowhere\"", "grants[0].reach: must be \"everywhere\", \"posts\" or a list"),
        ("[\"a\"]", "grants[0].reach: \"a\" must have the form organizations/IDENTIFIER"),
        ("[\"organizations/-\"]", "grants[0].reach: \"organizations/-\" must have the form"),
        ("[]", "grants[0].reach: "),
    ])
    func aReachThatIsNoneIsTold(said: String, problem: String) {
        let text = Self.good.replacing("\"limits\":", with: "\"reach\": \(said), \"limits\":")
        let problems = AccessFile(text, named: "access.json").problems
        #expect(problems.contains { $0.hasPrefix("access.json: \(problem)") }, "\(problems)")
    }

    @Test func aGrantIsForThePurposesThatItNames() throws {
        func file(_ said: String) -> AccessFile {
            let text = Self.good.replacing("\"limits\":", with: "\(said), \"limits\":")
            return AccessFile(text, named: "access.json")
        }
        let bound = file("\"purposes\": [\"DATA_EXCHANGE\", \"AUDIT\"]")
        #expect(bound.problems == [])
        #expect(try #require(bound.rules?.grants.first).purposes == ["DATA_EXCHANGE", "AUDIT"])
        for (said, told) in [
            ("[\"DATA_EXCHANGES\"]", "\"DATA_EXCHANGES\" is no purpose of the policy"),
            ("[]", ""), ("\"AUDIT\"", ""), ("[1]", ""),
        ] {
            let problems = file("\"purposes\": \(said)").problems
            let place = "access.json: grants[0].purposes"
            #expect(problems.contains { $0.hasPrefix(place) && $0.hasSuffix(told) }, "\(problems)")
        }
    }

    /// The same role in two places is two grants; more places than a statement holds are too many.
    @Test func placesAreCountedForEachCaller() {
        func file(_ names: [[String]]) -> AccessFile {
            let grants = names.map { names in
                let list = names.map { "\"organizations/\($0)\"" }.joined(separator: ",")
                return """
                    {"name": "1", "callers": ["systems/a"], "roles": ["READER"],
                     "from": "2026-01-01", "through": "2026-12-31", "reach": [\(list)]}
                    """
            }
            return AccessFile(
                """
                {"roles": [{"name": "READER", "methods": ["a.b.C/Get*"]}],
                 "grants": [\(grants.joined(separator: ","))]}
                """,
                named: "access.json"
            )
        }
        let most = (0..<Reach.organizationsMax).map { "o\($0)" }
        #expect(file([["a"], ["b"]]).problems == [])
        #expect(file([["a", "b"], ["b", "c"]]).problems.count == 1)
        #expect(file([most.dropLast(), ["b"]].map(Array.init)).problems == [])
        #expect(file([most, ["b"]]).problems.count == 1)
    }

    @Test func moreGrantsThanThereMayBeAreToldOnce() {
        let callers = (0..<250).map { "\"systems/s\($0)\"" }.joined(separator: ", ")
        let roles = (0..<41).map { number in
            "{\"name\": \"R\(number)\", \"methods\": [\"a.b.C/Get\"]}"
        }
        .joined(separator: ", ")
        let names = (0..<41).map { "\"R\($0)\"" }.joined(separator: ", ")
        let text = """
            {"roles": [\(roles)], "grants": [{"name": "1", "callers": [\(callers)],
             "roles": [\(names)], "from": "2026-01-01", "through": "2026-12-31"}]}
            """
        #expect(
            AccessFile(text, named: "access.json").problems == [
                "access.json: grants[0]: makes more than 10000 grants, each caller and role counted"
            ]
        )
    }

    @Test func aFileThatIsMissingIsTold() {
        let file = AccessFile(at: "/nowhere/access.json")
        #expect(file.rules == nil)
        #expect(
            file.problems == ["/nowhere/access.json: cannot be read: No such file or directory"]
        )
    }
}
