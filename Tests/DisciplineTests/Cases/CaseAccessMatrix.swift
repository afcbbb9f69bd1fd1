import DisciplineContract
import Fleet
import Kernel
import RPC
import Testing
import TypeContract

/// Every caller, role in a case, day and method, judged by the service and by a slow reading of the
/// rules of DOMAIN 11.2.
@Suite struct CaseAccessMatrix {
    /// Who takes part in which case, with the days; the last is not one of them.
    private struct Part {
        let inCase: Int
        let who: String
        let role: CaseRole
        let from: String
        let until: String?
    }

    private static let parts: [Part] = [
        part(0, "lead", .leadInspector, "2026-11-21"),
        part(0, "member", .teamMember, "2026-11-21", "2026-11-24"),
        part(0, "member", .secretary, "2026-11-26", "2026-11-27"),
        part(0, "hearer", .hearingRepresentative, "2026-11-23"),
        part(1, "member", .leadInspector, "2026-11-21"),
        part(1, "secretary", .secretary, "2026-11-22", "2026-11-25"),
    ]

    private static func part(
        _ inCase: Int,
        _ who: String,
        _ role: CaseRole,
        _ from: String,
        _ until: String? = nil
    ) -> Part {
        Part(inCase: inCase, who: who, role: role, from: from, until: until)
    }

    private static let days = (21...27).map { "2026-11-\($0)" }
    /// Who is not at work, and on which days.
    private static let suspended: [String: Set<String>] = [
        "lead": ["2026-11-23"], "organ": ["2026-11-22"],
    ]
    private static let writers: [String: Set<CaseRole>] = [
        "AnnotateCase": [.leadInspector], "AssignCaseRole": [.leadInspector],
        "AdvanceCase": [.leadInspector, .secretary, .hearingRepresentative],
    ]
    private static let seesPolitics: Set<CaseRole> = [.leadInspector, .teamMember]

    /// What somebody may see of a case in a method, by the rules alone; `nil` for nothing.
    private static func expected(
        _ who: String,
        _ inCase: Int,
        _ method: String,
        _ day: String
    ) -> Clearance? {
        if who == "an" { return nil }
        if who == "organ" { return suspended["organ"]?.contains(day) == true ? nil : .everything }
        if suspended[who]?.contains(day) == true { return nil }
        var sees: Clearance?
        for part in parts where part.inCase == inCase && part.who == who {
            guard part.from <= day, part.until.map({ day < $0 }) ?? true else { continue }
            if let roles = writers[method], !roles.contains(part.role) { continue }
            let classes: Clearance =
                seesPolitics.contains(part.role) ? .everything : [.sensitive, .stateSecret]
            sees = (sees ?? []).union(classes)
        }
        return sees
    }

    /// Two cases with the parts of the matrix.
    private func prepare(_ bench: CaseBench) async throws -> [DisciplineCase] {
        var made: [DisciplineCase] = []
        for number in 0...1 {
            var signal = DisciplineCase.signal("0\(number)/HS")
            signal.participants = Self.parts.filter { $0.inCase == number }.map {
                .named($0.who, $0.role, from: $0.from)
            }
            made.append(try await bench.create(signal))
        }
        for (index, part) in Self.parts.enumerated() {
            guard let until = part.until else { continue }
            let place = Self.parts[..<index].count { $0.inCase == part.inCase }
            let found = made[part.inCase]
            made[part.inCase] = try await bench.cases.endCaseRole(
                EndCaseRoleRequest(
                    name: found.participants[place].name,
                    endDate: .iso(until),
                    etag: found.etag
                )
            )
        }
        return made
    }

    /// Who calls on a day, as personnel would tell it.
    private func turn(_ bench: CaseBench, to day: String) {
        bench.clock.turn(to: day)
        for name in CaseBench.names {
            let isServing = Self.suspended[name]?.contains(day) != true
            bench.judge.know("people/\(name)", as: "officials/\(name)", serving: isServing)
        }
        // Posts give no authority to who is suspended.
        if Self.suspended["organ"]?.contains(day) == true {
            bench.judge.decide("people/organ")
        } else {
            bench.judge.decide("people/organ", on: "officials/an")
        }
        // The officer reaches the subject by a post, which gives nothing in a case.
        bench.judge.reach("officials/an")
    }

    @Test(arguments: StoreKind.allCases)
    func whoReadsIsWhoTheRulesName(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            let made = try await prepare(bench)
            for day in Self.days {
                turn(bench, to: day)
                for who in CaseBench.names {
                    bench.caller.become(CaseBench.person(who))
                    for (index, one) in made.enumerated() {
                        let sees = Self.expected(who, index, "GetCase", day)
                        try await judgeReading(one, sees, who, day, bench)
                    }
                    try await judgeList(made, who, day, bench)
                }
            }
        }
    }

    private func judgeReading(
        _ one: DisciplineCase,
        _ sees: Clearance?,
        _ who: String,
        _ day: String,
        _ bench: CaseBench
    ) async throws {
        var found: DisciplineCase?
        let told = await status { found = try await bench.get(one.name) }
        let nowhere = await status { _ = try await bench.get("officials/an/cases/none") }
        guard let sees else {
            let reason = who == "an" ? "OWN_CASE" : "NOT_WITHIN_REACH"
            #expect(told.reason == reason && told.code == .permissionDenied, "\(who) \(day)")
            // What is not there is refused in the same words.
            #expect(nowhere.reason == reason && nowhere.code == .permissionDenied)
            return
        }
        #expect(told.code == .ok, "\(who) \(day): \(told)")
        #expect(found?.caseNumber == one.caseNumber)
        let note = sees.contains(.internalPolitical) ? one.internalPoliticalNote : ""
        #expect(found?.internalPoliticalNote == note, "\(who) \(day)")
        #expect(found?.internalPoliticalNoted == true)
        #expect(nowhere.code == (who == "organ" ? .notFound : .permissionDenied))
    }

    private func judgeList(
        _ made: [DisciplineCase],
        _ who: String,
        _ day: String,
        _ bench: CaseBench
    ) async throws {
        var wanted: [DisciplineCase] = []
        for index in made.indices where Self.expected(who, index, "ListCases", day) != nil {
            wanted.append(try await bench.get(made[index].name))
        }
        var listed: [DisciplineCase] = []
        var token = ""
        let told = await status {
            repeat {
                let page = try await bench.cases.listCases(
                    ListCasesRequest(parent: "officials/an", pageSize: 1, pageToken: token)
                )
                listed += page.cases
                token = page.nextPageToken
            } while !token.isEmpty
        }
        #expect((told.code == .ok) == !wanted.isEmpty, "\(who) \(day)")
        #expect(Set(listed.map(\.name)) == Set(wanted.map(\.name)), "\(who) \(day)")
        for one in listed { #expect(wanted.contains(one), "\(who) \(day)") }
    }

    @Test func whoWritesIsWhoTheRulesName() async throws {
        try await CaseBench.run { bench in
            let made = try await prepare(bench)
            for day in Self.days {
                turn(bench, to: day)
                for who in CaseBench.names {
                    bench.caller.become(CaseBench.person(who))
                    for (index, one) in made.enumerated() {
                        for method in ["AnnotateCase", "AssignCaseRole", "AdvanceCase"] {
                            let sees = Self.expected(who, index, method, day)
                            let explained = await status {
                                _ = try await bench.cases.explainCaseAccess(
                                    ExplainCaseAccessRequest(name: one.name, method: method)
                                )
                            }
                            let told = await attempt(method, one, bench)
                            let place = "\(who) \(method) \(day) \(index): \(told)"
                            #expect((explained.code == .ok) == (sees != nil), "\(place)")
                            // Who may is told that the tag is stale; the others not even that.
                            let refusal = who == "an" ? "OWN_CASE" : "NOT_WITHIN_REACH"
                            let reason = sees == nil ? refusal : "ETAG_MISMATCH"
                            #expect(told.reason == reason, "\(place)")
                        }
                    }
                }
            }
        }
    }

    private func attempt(
        _ method: String,
        _ one: DisciplineCase,
        _ bench: CaseBench
    ) async -> RPCStatus {
        let (name, tag) = (one.name, "\"99\"")
        return await status {
            switch method {
            case "AnnotateCase":
                _ = try await bench.cases.annotateCase(
                    AnnotateCaseRequest(name: name, internalPoliticalNote: "Mới", etag: tag)
                )
            case "AssignCaseRole":
                _ = try await bench.cases.assignCaseRole(
                    AssignCaseRoleRequest(
                        name: name,
                        participant: .named("other", .teamMember, from: "2026-11-29"),
                        etag: tag
                    )
                )
            default:
                _ = try await bench.cases.advanceCase(
                    AdvanceCaseRequest(
                        name: name,
                        state: .assessed,
                        evidenceDocument: "1-BB",
                        etag: tag
                    )
                )
            }
        }
    }

    @Test func theRoleIsNamedThatGivesTheRight() async throws {
        try await CaseBench.run { bench in
            let made = try await bench.create()
            func explain(_ who: String, _ method: String) async throws -> [CaseAccess] {
                try await bench.acting(as: who) {
                    try await bench.cases.explainCaseAccess(
                        ExplainCaseAccessRequest(name: made.name, method: method)
                    ).accesses
                }
            }
            let member = try #require(try await explain("member", "GetCase").first)
            #expect(member.basis == .caseRole && member.role == .teamMember)
            #expect(member.participant == made.participants[1].name)
            #expect(member.rules.map(\.ruleCode) == ["CASE_ROLE_METHODS", "CASE_ROLE_SEES"])
            let organ = try #require(try await explain("organ", "DecideCase").first)
            #expect(organ.basis == .decidingOrgan)
            #expect(organ.managementScope == "managementScopes/told")
            let whole = try await bench.cases.explainCaseAccess(
                ExplainCaseAccessRequest(name: made.name, method: "GetCase")
            )
            #expect(whole.accesses.map(\.basis) == [.wholeRecord])
            let decide = ExplainCaseAccessRequest(name: made.name, method: "DecideCase")
            let refused = await status { _ = try await bench.cases.explainCaseAccess(decide) }
            #expect(refused.reason == "NOT_WITHIN_REACH")
            let unknown = ExplainCaseAccessRequest(name: made.name, method: "CreateCase")
            let told = await status { _ = try await bench.cases.explainCaseAccess(unknown) }
            #expect(told.fields == ["method"])
        }
    }

    @Test func whoActsForSomebodyHasWhatBothHave() async throws {
        try await CaseBench.run { bench in
            let made = try await bench.create()
            func read(_ principal: String) async -> RPCStatus {
                let posts = Reach([ReachPart(.posts, sees: .everything)])
                let rights = CallRights(clearance: .everything, principalReach: posts)
                let person = "people/\(principal)"
                bench.caller.become(
                    Caller(.system, "systems/portal", actsFor: person, rights: rights)
                )
                return await status { _ = try await bench.get(made.name) }
            }
            #expect(await read("member").code == .ok)
            #expect(await read("other").reason == "NOT_WITHIN_REACH")
            #expect(await read("an").reason == "OWN_CASE")
        }
    }

    @Test func withoutAJudgementNothingIsAnsweredOrWritten() async throws {
        try await CaseBench.run { bench in
            let made = try await bench.create()
            bench.judge.fail(RPCStatus(.unavailable, "down"))
            for name in [made.name, "officials/an/cases/none"] {
                let told = await status { _ = try await bench.get(name) }
                #expect(told.reason == "DEPENDENCY_UNAVAILABLE")
            }
            let written = await status { try await bench.advance(made, to: .assessed) }
            #expect(written.reason == "DEPENDENCY_UNAVAILABLE")
            bench.judge.fail(nil)
            bench.judge.answerShort()
            let short = await status { _ = try await bench.get(made.name) }
            #expect(short.reason == "DEPENDENCY_UNAVAILABLE")
        }
    }
}
