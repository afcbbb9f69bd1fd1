import Fleet
import Kernel
import PersonnelContract
import Policy
import Testing
import WellKnownMessages

@testable import PersonnelService
@testable import Storage

/// An export has every row that personnel keeps about the official, by the tables of a real store.
@Suite struct ExportedTablesTests {
    /// The tables whose rows an export gives, and how many of its parts come from them.
    private static let exported: [String: @Sendable (ExportedParts) -> Int] = [
        "official": { $0.officials.count },
        "official_fact": { $0.facts.count },
        "correction_request": { $0.requests.count },
        "holding": { Set($0.holdings.compactMap(\.holding?.name)).count },
        "holding_fact": { $0.holdings.count },
        "holding_correction": { $0.holdings.compactMap(\.correction).count },
        "membership": { Set($0.memberships.compactMap(\.membership?.name)).count },
        "membership_fact": { $0.memberships.count },
        "dues_entry": { $0.dues.count },
        "account": { $0.accounts.count },
        "audit_record": { $0.audit.count },
    ]

    /// The tables that an export leaves out, with why.
    private static let leftOut = [
        "official_placement": "made of the facts: the organisations above the present one",
        "name_word": "made of the facts: the words of the name, for searches",
        "name_pair": "made of the facts: every two words of the name, for searches",
        "scheduled_change": "made of the facts: the days on which some become the present ones",
        "evaluation": "ListEvaluations tells it, which the command asks, too",
        "evaluation_fact": "what evaluations were on other days and were said to be",
        "award_nomination": "ListAwardNominations tells it, which the command asks, too",
        "award_nomination_fact": "what nominations were on other days and were said to be",
        "profile": "GetProfile tells the state; the steps are in the audit records",
        "profile_fact": "which states the profile had on other days and was said to have",
        "profile_entry": "ListProfileEntries tells it, which the command asks, too",
        "profile_entry_fact": "ListProfileEntries tells what holds, GetProfileEntry the rest",
        "enrolment": "ListEnrolments tells it, which the command asks, too",
        "enrolment_fact": "what enrolments were on other days and were said to be",
        "screening_item": "ListScreeningItems tells it, which the command asks, too",
        "screening_item_state": "which states screenings were in, without what was said",
        "streamlining_case": "ListStreamliningCases tells it, which the command asks, too",
        "streamlining_case_fact": "what cases were on other days and were said to be",
        "official_merge": "audit records tell it; its grounds speak of another person, too",
        "official_merge_row": "which rows came along in a merge: they are given themselves",
        "duplicate_dismissal": "that somebody else is another person",
        "profile_document": "ListProfileDocuments tells it, which the command asks, too",
        "body_member": "ListBodyMembers tells it, which the command asks, too",
        "body_member_fact": "what was said of times in bodies before",
        "body_correction": "ListBodyCorrections tells it, which the command asks, too",
        "follow_up": "ListFollowUps tells it, to who settles it",
        "profile_finding": "ListProfileFindings tells it, which the command asks, too",
        "inconsistency": "what a check finds wrong on record, for who keeps it",
        "official_read": "RecordAccessService tells it, as each service tells its own",
        "outbox_event": "names and dates of changes that audit records tell; kept for days",
        "audit_hold": "an order of those who keep the audit log, not about the person",
        "proposal": "a draft of somebody else; what is carried out is in the facts",
        "proposal_subject": "of which resources such a draft speaks",
        "request_record": "answers for a call that is repeated, kept for a day",
    ]

    /// The tables with a key of an official, or of a row that has one, or of any resource.
    ///
    /// A key is a column that ends in the table's name and `_number` or `_id`.
    private static func tablesAboutOfficials(_ tables: [TableDescription]) -> Set<String> {
        let anything = ["subject_number", "subject_id", "resource", "proposal", "answer"]
        var found: Set = ["official"]
        var before = 0
        while before != found.count {
            before = found.count
            for table in tables {
                let isAbout = table.columns.map(\.name).contains { column in
                    anything.contains(column)
                        || found.contains { key in
                            ["\(key)_number", "\(key)_id"].contains {
                                column == $0 || column.hasSuffix("_\($0)")
                            }
                        }
                }
                if isAbout { found.insert(table.name) }
            }
        }
        return found
    }

    /// What is kept about an official in a table, as a condition.
    private static func condition(
        _ table: TableDescription,
        _ official: OfficialRecord,
        _ resources: Set<String>
    ) -> Statement {
        let columns = Set(table.columns.map(\.name))
        let number = official.number
        if table.name == "official" { return "number = \(number)" }
        if columns.contains("official_number") { return "official_number = \(number)" }
        if columns.contains("official_id") { return "official_id = \(official.id)" }
        if columns.contains("resource") { return "resource IN \(list: resources.sorted())" }
        for key in ["holding", "membership"] where columns.contains("\(key)_number") {
            return Statement(
                text: """
                    \(key)_number IN (SELECT number FROM \(key) WHERE official_number = ?)
                    """,
                binds: [.integer(number)]
            )
        }
        Issue.record("\(table.name) has no known key")
        return "1 = 0"
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func everyTableIsGivenOrLeftOutForAReason(_ kind: StoreKind) async throws {
        try await MembershipBench.run(kind) { bench in
            let subjects = try await bench.subjects()
            try await bench.live(subjects)
            let parts = try await ExportedParts(of: "o3", from: subjects)
            let database = bench.personnel.journal.database
            let (tables, found) = try await database.read { reader in
                (try reader.tables(), try OfficialReader(reader: reader).find(id: "o3"))
            }
            let official = try #require(found)
            let about = Self.tablesAboutOfficials(tables)
            let known = Set(Self.exported.keys).union(Self.leftOut.keys)
            #expect(about.symmetricDifference(known).isEmpty, "name them in one of both lists")
            for table in tables {
                guard let given = Self.exported[table.name].map({ $0(parts) }) else { continue }
                let condition = Self.condition(table, official, parts.resources)
                let count = Statement(
                    text: "SELECT COUNT(*) AS n FROM \(table.name) WHERE \(condition.text)",
                    binds: condition.binds
                )
                let kept = try await bench.personnel.count(count)
                #expect(given > 0 && Int64(given) == kept, "\(table.name)")
            }
            expectNothingOfOthers(parts)
            try await expectTheSameRowByRow(parts, official, bench.personnel.journal)
        }
    }

    /// Sponsors, who recorded and who decided are other persons.
    private func expectNothingOfOthers(_ parts: ExportedParts) {
        let states = parts.memberships.compactMap(\.membership?.state)
        #expect(states.contains(.cellVoted) && states.contains(.transferring))
        let voted = parts.memberships.compactMap(\.membership).filter { $0.state == .cellVoted }
        #expect(voted.allSatisfy { $0.lastStep?.sponsors.map(\.knownSince?.year) == [2020, 2020] })
        #expect(parts.memberships.contains { $0.supersedeTime != nil })
        #expect(parts.holdings.map { $0.supersedeTime == nil } == [false, false, true])
        #expect(parts.holdings.map { $0.correction?.reason } == [nil, "Ghi nhầm", nil])
        #expect(parts.dues.map(\.amountVnd) == [50_000, -50_000])
        #expect(parts.accounts.map(\.subject) == ["people/hanoi-id:chi"])
        let text = "\(parts)"
        for other in [
            "officials/o1", "memberships/m1", "memberships/m2", "duesEntries/other",
            "holdings/other", "hanoi-id:committee", "hanoi-id:other", "systems/everything",
        ] {
            #expect(!text.contains(other), "\(other)")
        }
    }

    /// Read one row at a time, the parts are the same.
    private func expectTheSameRowByRow(
        _ parts: ExportedParts,
        _ official: OfficialRecord,
        _ journal: Journal
    ) async throws {
        let reading = ExportReading(journal: journal, official: official, limit: 1)
        let facts = try await all { try await reading.facts(after: $0) }
        #expect(facts == parts.facts)
        let holdings = try await all { try await reading.holdings(after: $0) }
        #expect(holdings == parts.holdings)
        let memberships = try await all { try await reading.memberships(after: $0) }
        #expect(memberships == parts.memberships)
        let dues = try await all { try await reading.dues(after: $0) }
        #expect(dues == parts.dues)
        let accounts = try await all { try await reading.accounts(after: $0) }
        #expect(accounts == parts.accounts)
    }

    private func all<Element>(
        _ read: (
            _ place: [StoredValue]?
        ) async throws -> ExportReading.Page<Element, [StoredValue]>
    ) async throws -> [Element] {
        var (found, place) = ([Element](), [StoredValue]?.none)
        repeat {
            let page = try await read(place)
            found += page.elements
            place = page.end
        } while place != nil
        return found
    }
}

extension MembershipBench {
    /// The rights of persons over the same store.
    fileprivate func subjects() async throws -> DataSubjectClient {
        let journal = personnel.journal
        let service = DataSubjectService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            policy: try Policy.embedded(),
            workingDays: try WorkingDays.embedded(),
            catalogue: try .embedded(),
            roles: try .embedded(),
            clock: clock
        )
        return DataSubjectClient(LocalGateway.channel([service], within: [caller]))
    }

    /// Something of each kind on record about `o3`, and of most kinds about `o1`.
    fileprivate func live(_ subjects: DataSubjectClient) async throws {
        try await lead("m3", 3, to: .official)
        _ = try await members.introduceMember(
            IntroduceMemberRequest(
                name: "memberships/m3",
                destinationCell: "organizations/c2",
                date: GoogleDate("2026-09-01"),
                decisionNumber: "7-GT",
                decisionDate: GoogleDate("2026-09-01")
            )
        )
        _ = try await members.receiveMember(
            ReceiveMemberRequest(name: "memberships/m3", date: GoogleDate("2026-09-10"))
        )
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: "deputy",
                    nameVi: "Phó Chủ tịch",
                    organization: "organizations/xa",
                    headKind: .deputy,
                    quota: 2
                ),
                positionID: "deputy",
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
        for (official, id, subject) in [(3, "own", "chi"), (1, "other", "other")] {
            try await pay(official, id)
            _ = try await posts.startHolding(
                StartHoldingRequest(
                    holding: .sample(official, "deputy", from: "2020-01-01"),
                    holdingID: id
                )
            )
            _ = try await accounts.createAccount(
                CreateAccountRequest(
                    account: Account(
                        subject: "people/hanoi-id:\(subject)",
                        official: "officials/o\(official)",
                        startDate: GoogleDate("2026-11-21")
                    )
                )
            )
            _ = try await subjects.createCorrectionRequest(
                CreateCorrectionRequestRequest(
                    correctionRequest: CorrectionRequest(
                        official: "officials/o\(official)",
                        field: "current_post_title",
                        value: "Chuyên viên chính",
                        grounds: "Quyết định 5"
                    )
                )
            )
        }
        try await endByMistake()
    }

    /// An end of a post that was taken back.
    private func endByMistake() async throws {
        let ended = try await posts.endHolding(
            EndHoldingRequest(
                name: "holdings/own",
                endDate: GoogleDate("2026-11-20"),
                endReason: .relieved,
                decisionNumber: "9-QĐ",
                decisionDate: GoogleDate("2026-11-20")
            )
        )
        _ = try await posts.takeBackHoldingEnd(
            TakeBackHoldingEndRequest(
                name: ended.name,
                reason: "Ghi nhầm",
                decisionNumber: "10-TB",
                decisionDate: GoogleDate("2026-11-20"),
                etag: ended.etag
            )
        )
    }

    /// A payment that was reversed.
    private func pay(_ official: Int, _ id: String) async throws {
        _ = try await dues.recordDues(
            RecordDuesRequest(
                duesEntry: DuesEntry(
                    membership: "memberships/m\(official)",
                    month: GoogleDate("2026-09-01"),
                    amountVnd: 50_000,
                    paidDate: GoogleDate("2026-09-20")
                ),
                duesEntryID: id
            )
        )
        _ = try await dues.reverseDues(
            ReverseDuesRequest(name: "duesEntries/\(id)", reason: "Ghi nhầm")
        )
    }
}
