import DisciplineContract
import DisciplineService
import Fleet
import Kernel
import RPC
import Storage
import Testing
import TypeContract

/// Cases as they are recorded, opened, annotated and told of.
@Suite struct KeepingCases {
    @Test(arguments: StoreKind.allCases)
    func aCaseIsReadAsItWasRecorded(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            let id = "0b2f3c1e-5d2c-4b3a-8f1e-2c9d4e5f6a7b"
            let made = try await bench.create(requestID: id)
            #expect(made.name.hasPrefix("officials/an/cases/") && made.state == .signalled)
            #expect(made.dueDate == .iso("2027-01-30"))
            #expect(made.openedDate == nil && made.closedDate == nil && made.steps.isEmpty)
            #expect(made.violations == [.act()] && made.internalPoliticalNoted)
            let starts = made.participants.map(\.startDate)
            #expect(starts == Array(repeating: .iso("2026-11-21"), count: 4))
            #expect(made.rules.map(\.ruleCode) == ["CASE_TIME_LIMIT_DAYS"])
            #expect(try await bench.get(made.name) == made)
            #expect(try await bench.create(requestID: id) == made)
            var complex = DisciplineCase.signal("08/HS", .state)
            complex.complex = true
            #expect(try await bench.create(complex).dueDate == .iso("2027-03-31"))
            #expect(try await bench.events() == [])
            let twice = await status { _ = try await bench.create() }
            #expect(twice.code == .alreadyExists && !twice.message.contains(made.name))
            bench.judge.forget("officials/an")
            let nobody = await status { _ = try await bench.create(.signal("09/HS")) }
            #expect(nobody.code == .notFound)
        }
    }

    /// A number tells of a case to nobody who may not read it.
    @Test(arguments: StoreKind.allCases)
    func aNumberIsTakenForThoseWhoReadTheCase(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            let made = try await bench.create()
            bench.judge.reach("officials/an")
            let twin = try await bench.acting(as: "officer") { try await bench.create() }
            #expect(twin.name != made.name && twin.caseNumber == made.caseNumber)
            // The organ reads every case of the official, and who leads the first reads that one.
            for reader in ["organ", "lead"] {
                let taken = try await bench.refusal(of: reader) { _ = try await bench.create() }
                #expect(taken.code == .alreadyExists, "\(reader)")
            }
            let free = try await bench.acting(as: "lead") {
                try await bench.create(.signal("08/HS"))
            }
            #expect(free.caseNumber == "08/HS")
        }
    }

    @Test func everythingWrongIsToldAtOnce() async throws {
        try await CaseBench.run { bench in
            let empty = await status {
                _ = try await bench.cases.createCase(CreateCaseRequest(parent: "officials/an"))
            }
            #expect(empty.fields.contains("discipline_case"))
            var wrong = DisciplineCase.signal()
            wrong.violations[0].endDate = .iso("2025-01-01")
            wrong.violations[0].severity = .dacBietNghiemTrong
            wrong.track = .state
            wrong.discoveredDate = .iso("2026-11-22")
            wrong.participants = [.named("an", .teamMember, from: "2026-11-20")]
            let told = await status { [wrong] in _ = try await bench.create(wrong) }
            #expect(
                Set(told.fields) == [
                    "discipline_case.violations[0].end_date",
                    "discipline_case.violations[0].severity", "discipline_case.discovered_date",
                    "discipline_case.participants[0].official",
                    "discipline_case.participants[0].start_date",
                ]
            )
            wrong = .signal()
            wrong.participants.removeFirst()
            let leaderless = await status { [wrong] in _ = try await bench.create(wrong) }
            #expect(leaderless.fields == ["discipline_case.participants"])
            wrong = .signal()
            wrong.participants.append(.named("lead", .hearingRepresentative))
            let both = await status { [wrong] in _ = try await bench.create(wrong) }
            #expect(both.reason == "CASE_REFUSED" && both.rules == ["CASE_INVESTIGATING_ROLES"])
        }
    }

    @Test func whoReachesTheOfficialRecordsWhatItMaySee() async throws {
        try await CaseBench.run { bench in
            let outside = try await bench.refusal(of: "officer") { _ = try await bench.create() }
            #expect(outside.reason == "NOT_WITHIN_REACH")
            bench.judge.reach("officials/an", seeing: .sensitive)
            let own = try await bench.refusal(of: "an") { _ = try await bench.create() }
            #expect(own.reason == "OWN_CASE")
            let politics = try await bench.refusal(of: "officer") { _ = try await bench.create() }
            #expect(politics.reason == "FIELD_NOT_VISIBLE")
            #expect(politics.fields == ["discipline_case.internal_political_note"])
            var plain = DisciplineCase.signal()
            plain.internalPoliticalNote = ""
            let made = try await bench.acting(as: "officer") { [plain] in
                try await bench.create(plain)
            }
            #expect(made.accusationSummary == plain.accusationSummary)
            // Who has recorded it and takes no part does not read it.
            let read = try await bench.refusal(of: "officer") { _ = try await bench.get(made.name) }
            #expect(read.reason == "NOT_WITHIN_REACH")
            let noted = try await bench.acting(as: "lead") {
                try await bench.cases.annotateCase(
                    AnnotateCaseRequest(
                        name: made.name,
                        internalPoliticalNote: "Kết luận",
                        etag: made.etag
                    )
                )
            }
            #expect(noted.internalPoliticalNote == "Kết luận" && noted.etag != made.etag)
            let seen = try await bench.acting(as: "secretary") { try await bench.get(made.name) }
            #expect(seen.internalPoliticalNote.isEmpty && seen.internalPoliticalNoted)
        }
    }

    @Test func aCaseIsNotOpenedAfterTheLimitation() async throws {
        try await CaseBench.run { bench in
            let old = Violation.act(from: "2021-01-01", to: "2021-11-20")
            let made = try await bench.create(.signal("1", .party, [old]))
            let assessed = try await bench.advance(made, to: .assessed)
            let told = await status { try await bench.advance(assessed, to: .opened) }
            #expect(told.reason == "CASE_REFUSED" && told.rules == ["LIMITATION_MONTHS"])
            let endless = Violation.act(from: "2001-01-01", to: "2001-01-02", .none)
            let other = try await bench.create(.signal("2", .party, [endless]))
            let opened = try await bench.advance(other, through: [.assessed, .opened])
            #expect(opened.openedDate == .iso("2026-11-21"))
            #expect(opened.rules.map(\.ruleCode) == ["CASE_TIME_LIMIT_DAYS", "LIMITATION_NONE"])
            bench.clock.turn(to: "2026-12-01")
            let again = try await bench.advance(opened, through: [.deferred, .opened])
            #expect(again.openedDate == opened.openedDate && again.rules == opened.rules)
            let closed = try await bench.advance(again, to: .closedByDeath)
            #expect(closed.closedDate == .iso("2026-12-01"))
            let types = try await bench.events().map(\.type)
            #expect(types == ["case.opened", "block.started", "case.closed", "block.ended"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theSubjectIsToldOfTheOpenedCaseAlone(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            let made = try await bench.create()
            bench.judge.reach("officials/an", seeing: .sensitive)
            func notices() async throws -> [CaseNotice] {
                try await bench.cases.listCaseNotices(
                    ListCaseNoticesRequest(parent: "officials/an")
                ).notices
            }
            let before = try await bench.acting(as: "an") { try await notices() }
            #expect(before == [])
            let opened = try await bench.advance(made, through: [.assessed, .opened])
            let told = try await bench.acting(as: "an") { try await notices() }
            let notice = try #require(told.first)
            #expect(told.count == 1 && notice.name == "\(made.name)/notice")
            #expect(notice.acts.map(\.act) == ["Hành vi"] && notice.state == .opened)
            #expect(notice.openedDate == .iso("2026-11-21") && notice.dueDate == made.dueDate)
            #expect(notice.rules == opened.rules)
            #expect(try await bench.acting(as: "organ") { try await notices() } == told)
            for who in ["lead", "member", "officer", "other"] {
                let refused = try await bench.refusal(of: who) { _ = try await notices() }
                #expect(refused.reason == "NOT_WITHIN_REACH", "\(who)")
            }
        }
    }

    @Test func rolesAreGivenOnceAndEndOnce() async throws {
        try await CaseBench.run { bench in
            let made = try await bench.create()
            func assign(
                _ one: CaseParticipant,
                _ old: DisciplineCase
            ) async throws
                -> DisciplineCase
            {
                try await bench.cases.assignCaseRole(
                    AssignCaseRoleRequest(name: old.name, participant: one, etag: old.etag)
                )
            }
            let twice = await status { _ = try await assign(.named("member", .teamMember), made) }
            #expect(twice.code == .alreadyExists)
            let heard = await status {
                _ = try await assign(.named("member", .hearingRepresentative), made)
            }
            #expect(heard.rules == ["CASE_INVESTIGATING_ROLES"])
            let more = try await bench.acting(as: "lead") {
                try await assign(.named("other", .teamMember, from: "2026-11-23"), made)
            }
            #expect(more.participants.count == 5)
            let place = try #require(more.participants.last)
            func end(_ day: String, _ old: DisciplineCase) async throws -> DisciplineCase {
                try await bench.cases.endCaseRole(
                    EndCaseRoleRequest(name: place.name, endDate: .iso(day), etag: old.etag)
                )
            }
            let early = await status { _ = try await end("2026-11-22", more) }
            #expect(early.rules == ["CASE_ROLE_DAYS"])
            let past = await status { _ = try await end("2026-11-20", more) }
            #expect(past.fields == ["end_date"])
            let ended = try await end("2026-11-24", more)
            let again = await status { _ = try await end("2026-11-25", ended) }
            #expect(again.rules == ["CASE_ROLE_ENDED"])
            let none = await status {
                _ = try await bench.cases.endCaseRole(
                    EndCaseRoleRequest(name: "\(made.name)/participants/none", etag: ended.etag)
                )
            }
            #expect(none.code == .notFound)
        }
    }

    @Test func moreIsNotHeldThanTheLimitsAllow() async throws {
        var limits = DisciplineLimits.standard
        (limits.casesPerOfficialMax, limits.participantsMax) = (1, 4)
        limits.stepsPerCaseMax = 4
        try await CaseBench.run(limits: limits) { bench in
            let made = try await bench.create()
            let second = await status { _ = try await bench.create(.signal("2")) }
            #expect(second.reason == "CASES_EXHAUSTED" && second.code == .resourceExhausted)
            let fifth = await status {
                _ = try await bench.cases.assignCaseRole(
                    AssignCaseRoleRequest(
                        name: made.name,
                        participant: .named("other", .teamMember),
                        etag: made.etag
                    )
                )
            }
            #expect(fifth.reason == "CASES_EXHAUSTED")
            let last = try await bench.advance(
                made,
                through: [.assessed, .opened, .deferred, .opened]
            )
            let again = await status { try await bench.advance(last, to: .deferred) }
            #expect(again.reason == "CASES_EXHAUSTED")
            #expect(try await bench.advance(last, to: .reviewed).state == .reviewed)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aSecretCaseIsThereForTheClearedAlone(_ kind: StoreKind) async throws {
        try await CaseBench.run(kind) { bench in
            var secret = DisciplineCase.signal()
            secret.secrecyGrade = .secret
            let made = try await bench.create(secret)
            let opened = try await bench.advance(made, through: [.assessed, .opened])
            #expect(opened.secrecyGrade == .secret)
            #expect(try await bench.events().allSatisfy { $0.secrecyGrade == "SECRET" })
            let uncleared: Clearance = [.sensitive, .internalPolitical]
            bench.caller.become(CaseBench.person("member", sees: uncleared))
            let told = await status { _ = try await bench.get(made.name) }
            #expect(told.code == .notFound)
            let listed = await status {
                _ = try await bench.cases.listCases(ListCasesRequest(parent: "officials/an"))
            }
            #expect(listed.reason == "NOT_WITHIN_REACH")
            bench.caller.become(Caller(.system, "systems/others", clearance: uncleared))
            let cases = try await bench.cases.listCases(ListCasesRequest(parent: "officials/an"))
            #expect(cases.cases == [])
            let notices = try await bench.cases.listCaseNotices(
                ListCaseNoticesRequest(parent: "officials/an")
            )
            #expect(notices.notices == [])
            // What is barred everybody is told who asks.
            let blocks = try await bench.discipline.listBlocks(
                ListBlocksRequest(parent: "officials/an", date: .iso("2026-11-22"), act: .plan)
            ).blocks
            #expect(blocks.map(\.kind) == [.disciplineUnderConsideration])
            let seen = try await bench.acting(as: "member") { try await bench.get(made.name) }
            #expect(seen == opened)
        }
    }
}
