import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// Correction requests: who asks, who decides, what changes, when it is due.
@Suite struct CorrectionTests {
    @Test func everyTransitionButThoseOfTheWorkIsRefusedWithWhatIsAllowed() throws {
        let allowed: [CorrectionState: Set<CorrectionState>] = [
            .submitted: [.accepted, .refused, .withdrawn]
        ]
        for state in CorrectionState.allCases {
            for next in CorrectionState.allCases where next != .unspecified {
                guard allowed[state]?.contains(next) != true else {
                    try state.check(changeTo: next, of: "correctionRequests/c")
                    continue
                }
                let failure = try #require(throws: Failure.self) {
                    try state.check(changeTo: next, of: "correctionRequests/c")
                }
                #expect(failure.reason == .correctionStateRefused)
                #expect(failure.metadata["from"] == state.code)
                let told = failure.metadata["allowed"]
                #expect(told == (state == .submitted ? "ACCEPTED, REFUSED, WITHDRAWN" : "–"))
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func anAcceptedValueIsInTheRecordFromItsDayOn(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            let asked = try await bench.ask("full_name", " Nguyễn  Văn An ")
            #expect(asked.value == "Nguyễn Văn An")
            #expect(asked.state == .submitted && asked.requester == "people/test:an")
            // Friday, then Monday and Tuesday.
            #expect(asked.dueDate == GoogleDate(year: 2026, month: 12, day: 1))
            #expect(asked.dueRule?.citation == "356/2025/NĐ-CP")
            let day = GoogleDate(year: 2020, month: 1, day: 1)
            let decided = try await bench.decide(.accept, from: day, etag: asked.etag)
            #expect(decided.state == .accepted && decided.decider == "people/test:officer")
            #expect(decided.effectiveDate == day)
            #expect(decided.endTime != nil && decided.etag != asked.etag)
            #expect(try await bench.official().fullName == "Nguyễn Văn An")
            #expect(try await bench.official(asOf: day).fullName == "Nguyễn Văn An")
            #expect(try await bench.personnel.found("an") == ["Nguyễn Văn An"])
            let read = try await bench.client.getCorrectionRequest(
                GetCorrectionRequestRequest(name: asked.name)
            )
            #expect(read == decided)
            let types = try await bench.events().map(\.type).filter { !$0.hasPrefix("org.") }
            #expect(
                types == [
                    "official.changed", "correction.requested", "correction.decided",
                    "official.changed",
                ]
            )
        }
    }

    @Test(arguments: [
        ("gender", "MALE"), ("birth_date", "1981-03-01"), ("personal_id", "999000000001"),
        ("official_kind", "VIEN_CHUC"), ("status", "SUSPENDED"),
        ("managing_organization", "organizations/hn"), ("current_post_title", ""),
    ])
    func everyFieldCanBeCorrected(field: String, value: String) async throws {
        try await DataSubjectBench.run { bench in
            let before = try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.ask(field, value)
            try await bench.decide(.accept)
            let after = try await bench.official()
            #expect(after != before)
            #expect(after.fullName == before.fullName && after.createTime == before.createTime)
        }
    }

    @Test func aCorrectionLetsNobodyLeaveWhoHoldsPosts() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            let posts = try await bench.post("ct", heldBy: "officials/o1")
            let asked = try await bench.ask("status", "RETIRED")
            let held = await status { try await bench.decide(.accept) }
            #expect(held.rules == ["OFFICIAL_HOLDS_POSTS"] && held.subjects == ["holdings/ct"])
            #expect(try await bench.official().status == .active)
            let waiting = try await bench.client.getCorrectionRequest(
                GetCorrectionRequestRequest(name: asked.name)
            )
            #expect(waiting.state == asked.state && waiting.etag == asked.etag)
            bench.clock.turn(to: "2026-11-30")
            _ = try await posts.endHolding(
                EndHoldingRequest(
                    name: "holdings/ct",
                    endDate: GoogleDate("2026-11-30"),
                    endReason: .retired,
                    decisionNumber: "77-QĐ",
                    decisionDate: GoogleDate("2026-11-20")
                )
            )
            try await bench.decide(.accept)
            #expect(try await bench.official().status == .retired)
        }
    }

    @Test(arguments: [
        ("gender", "M"), ("birth_date", "01/03/1981"), ("birth_date", "2027-01-01"),
        ("personal_id", "12"), ("full_name", ""), ("status", ""), ("managing_organization", "hn"),
    ])
    func aValueThatTheFieldCannotHaveIsRefusedAtOnce(field: String, value: String) async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            let refusal = await status { try await bench.ask(field, value) }
            #expect(refusal.code == .invalidArgument)
            #expect(Set(refusal.fields) == ["correction_request.value"])
            #expect(value.isEmpty || !refusal.message.contains(value))
        }
    }

    @Test func whoAskedDoesNotDecideAndWhoDidNotAskDoesNotWithdraw() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            try await bench.ask("full_name", "Nguyễn Văn An", as: .system("portal", for: "an"))
            let same: [CallOptions] = [
                .by("an"), .system("hr", for: "an"), CallOptions(),
            ]
            for caller in same {
                let refusal = await status { try await bench.decide(.accept, as: caller) }
                #expect(refusal.code == .permissionDenied)
                #expect(refusal.reason == "DECIDER_NOT_ANOTHER_PERSON")
            }
            let stranger = await status { try await bench.withdraw(as: .by("officer")) }
            #expect(stranger.code == .permissionDenied && stranger.reason == "REQUESTER_ONLY")
            let withdrawn = try await bench.withdraw(as: .by("an"))
            #expect(withdrawn.state == .withdrawn && withdrawn.decider.isEmpty)
            let late = await status { try await bench.decide(.refuse) }
            #expect(late.code == .failedPrecondition && late.reason == "CORRECTION_STATE_REFUSED")
            #expect(try await bench.official().fullName == "Nguyễn Văn Am")
        }
    }

    @Test func aRefusalNeedsItsLegalGroundAndLeavesTheRecord() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            try await bench.ask("full_name", "Nguyễn Văn An")
            let bare = await status {
                _ = try await bench.client.decideCorrectionRequest(
                    DecideCorrectionRequestRequest(
                        name: "correctionRequests/c1",
                        decision: .refuse,
                        effectiveDate: GoogleDate(year: 2026, month: 1, day: 1)
                    ),
                    .by("officer")
                )
            }
            #expect(Set(bare.fields) == ["reasons", "legal_ground", "effective_date"])
            let stale = await status { try await bench.decide(.refuse, etag: "\"9\"") }
            #expect(stale.reason == "ETAG_MISMATCH")
            let refused = try await bench.decide(.refuse)
            #expect(refused.legalGround == "356/2025/NĐ-CP, Điều 5")
            #expect(refused.effectiveDate == nil)
            #expect(try await bench.official().fullName == "Nguyễn Văn Am")
        }
    }

    @Test func anAcceptanceThatTheRecordRefusesDecidesNothing() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn An")
            try await bench.personnel.official(2, "Trần Thị Bình")
            try await bench.ask("personal_id", "000000000002")
            let refusal = await status { try await bench.decide(.accept) }
            #expect(refusal.reason == "PERSONAL_ID_TAKEN")
            let read = try await bench.client.getCorrectionRequest(
                GetCorrectionRequestRequest(name: "correctionRequests/c1")
            )
            #expect(read.state == .submitted)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func overdueRequestsAreListedByTheDayOnWhichTheyWereDue(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            try await bench.personnel.official(2, "Trần Thị Bình")
            for number in 1...3 { try await bench.ask("gender", "MALE", id: "c\(number)") }
            bench.clock.turn(to: "2026-11-30")
            try await bench.ask("gender", "MALE", of: "officials/o2", id: "d1")
            try await bench.decide(.refuse, on: "correctionRequests/c2")
            #expect(try await bench.list() == ["c1", "c2", "c3", "d1"])
            #expect(try await bench.list(official: "officials/o2") == ["d1"])
            #expect(try await bench.list(state: .refused) == ["c2"])
            #expect(try await bench.list(before: (12, 1)) == [])
            #expect(try await bench.list(before: (12, 2)) == ["c1", "c3"])
            #expect(try await bench.list(before: (12, 3)) == ["c1", "c3", "d1"])
        }
    }

    @Test func oneOfficialHasFiftyRequestsThatWaitAtMost() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            for number in 1...50 { try await bench.ask("gender", "MALE", id: "c\(number)") }
            let refusal = await status { try await bench.ask("gender", "MALE", id: "more") }
            #expect(refusal.code == .resourceExhausted)
            #expect(refusal.reason == "CORRECTIONS_EXHAUSTED")
            try await bench.withdraw(as: .by("an"))
            try await bench.ask("gender", "MALE", id: "more")
            let taken = await status { try await bench.ask("gender", "MALE", id: "c2") }
            #expect(taken.code == .alreadyExists)
        }
    }

    @Test func whatIsOnRecordOfARequestNamesFieldsAndStatesOnly() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            try await bench.ask("full_name", "Nguyễn Văn Ẩn")
            try await bench.decide(.accept)
            let audit = try await bench.audit().filter { $0.entry.resource.hasPrefix("correction") }
            #expect(
                audit.map(\.entry.summary) == [
                    "official: officials/o1\nfield: full_name\nstate: SUBMITTED",
                    "official: officials/o1\nfield: full_name\nstate: ACCEPTED",
                ]
            )
            let rule = ["CORRECTION_ANSWER_WORKING_DAYS"]
            #expect(audit.map(\.entry.rules) == [rule, rule])
            for text in try await bench.events().map(\.data) + bench.audit().map(\.entry.summary) {
                #expect(!text.contains("Văn") && !text.contains("khai sinh"), "\(text)")
            }
        }
    }

    @Test func aTriedRequestLeavesNoTrace() async throws {
        try await DataSubjectBench.run { bench in
            try await bench.personnel.official(1, "Nguyễn Văn Am")
            let tried = try await bench.client.createCorrectionRequest(
                CreateCorrectionRequestRequest(
                    correctionRequest: CorrectionRequest(
                        official: "officials/o1",
                        field: "gender",
                        value: "MALE",
                        grounds: "CCCD"
                    ),
                    validateOnly: true
                ),
                .by("an")
            )
            #expect(tried.state == .submitted)
            #expect(try await bench.list() == [])
            let unknown = await status { try await bench.ask("salary", "1") }
            #expect(unknown.fields == ["correction_request.field"])
            let nobody = await status { try await bench.ask("gender", "MALE", of: "officials/x") }
            #expect(nobody.code == .notFound)
            let none = await status { try await bench.decide(.accept) }
            #expect(none.code == .notFound)
        }
    }
}

extension DataSubjectBench {
    @discardableResult
    fileprivate func withdraw(as caller: CallOptions) async throws -> CorrectionRequest {
        try await client.withdrawCorrectionRequest(
            WithdrawCorrectionRequestRequest(name: "correctionRequests/c1"),
            caller
        )
    }

    /// The identifiers on all pages of a list.
    fileprivate func list(
        official: String = "",
        state: CorrectionState = .unspecified,
        before day: (month: Int32, day: Int32)? = nil
    ) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await client.listCorrectionRequests(
                ListCorrectionRequestsRequest(
                    official: official,
                    state: state,
                    dueBefore: day.map { GoogleDate(year: 2026, month: $0.month, day: $0.day) },
                    pageSize: 2,
                    pageToken: token
                )
            )
            let collection = "correctionRequests/"
            found += page.correctionRequests.map { String($0.name.dropFirst(collection.count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}

extension DataSubjectBench {
    /// A post that an official holds; the calls on posts.
    fileprivate func post(_ id: String, heldBy official: String) async throws -> PostClient {
        let service = PostService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            clock: clock
        )
        let posts = PostClient(LocalGateway.channel(service))
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chủ tịch",
                    organization: "organizations/bd",
                    headKind: .specialist,
                    quota: 1
                ),
                positionID: id,
                effectiveDate: GoogleDate("2026-11-27")
            )
        )
        _ = try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: official,
                    position: "positions/\(id)",
                    startDate: GoogleDate("2026-11-27"),
                    holdingKind: .appointed,
                    isMain: true,
                    decisionNumber: "1-QĐ",
                    decisionDate: GoogleDate("2026-11-20")
                ),
                holdingID: id
            )
        )
        return posts
    }
}
