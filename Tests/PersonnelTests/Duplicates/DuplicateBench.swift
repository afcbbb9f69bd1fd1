import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import WellKnownMessages

/// Duplicates over one store with the records of a commune, called as a client calls them.
struct DuplicateBench: Sendable {
    /// Officials `o1` to `o6`, all of one name and one day of birth, of whom `o1` and `o2` are
    /// members of the Party; today is 21 November 2026.
    let evaluation: EvaluationBench
    let client: DuplicateClient
    let subjects: DataSubjectClient
    let profiles: ProfileClient

    var record: MembershipBench { evaluation.record }
    var personnel: PersonnelBench { record.personnel }
    var clock: CalendarClock { record.clock }
    var now: GoogleTimestamp { GoogleTimestamp(clock.now) }

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (DuplicateBench) async throws -> Void
    ) async throws {
        try await EvaluationBench.run(kind) { evaluation in
            let journal = evaluation.record.personnel.journal
            let tokens = try await PageTokens(of: journal.database)
            let duplicates = DuplicateService(
                journal: journal,
                tokens: tokens,
                roles: try .embedded(),
                rules: try .embedded(),
                clock: evaluation.record.clock
            )
            let subjects = DataSubjectService(
                journal: journal,
                tokens: tokens,
                policy: try Policy.embedded(),
                workingDays: try WorkingDays.embedded(),
                catalogue: try .embedded(),
                roles: try .embedded(),
                clock: evaluation.record.clock
            )
            let profiles = ProfileService(
                journal: journal,
                tokens: tokens,
                roles: try .embedded(),
                rules: ProfileRules(
                    catalogue: try .embedded(),
                    policy: try .embedded(),
                    workingDays: try .embedded()
                ),
                clock: evaluation.record.clock
            )
            let channel = LocalGateway.channel(
                [duplicates, subjects, profiles],
                within: [evaluation.record.caller]
            )
            let bench = DuplicateBench(
                evaluation: evaluation,
                client: DuplicateClient(channel),
                subjects: DataSubjectClient(channel),
                profiles: ProfileClient(channel)
            )
            try await body(bench)
        }
    }

    /// Merges a record into another one.
    @discardableResult
    func merge(
        _ merged: String,
        into survivor: String,
        taking fields: [String] = [],
        _ id: String = ""
    ) async throws -> OfficialMerge {
        try await client.mergeOfficials(
            MergeOfficialsRequest(
                officialMerge: OfficialMerge(
                    official: "officials/\(survivor)",
                    merged: "officials/\(merged)",
                    mergedFields: fields,
                    grounds: "Cùng một người theo hồ sơ gốc"
                ),
                officialMergeID: id
            )
        )
    }

    /// Lets the profile of an official have a native place.
    func nativePlace(of official: String, _ place: String) async throws {
        _ = try await profiles.createProfileEntry(
            CreateProfileEntryRequest(
                parent: "officials/\(official)",
                profileEntry: ProfileEntry(
                    section: "IDENTITY",
                    values: [ProfileValue(field: "NATIVE_PLACE", value: .text(place))]
                ),
                basis: .paper
            )
        )
    }

    /// Undoes a merge.
    @discardableResult
    func undo(_ merge: OfficialMerge) async throws -> OfficialMerge {
        try await client.undoOfficialMerge(
            UndoOfficialMergeRequest(
                name: merge.name,
                official: merge.official,
                reason: "Là hai người khác nhau",
                etag: merge.etag
            )
        )
    }

    /// The candidates, over pages of some, as `o1 o2 MATCH`.
    func candidates(
        under parent: String = "-",
        pageSize: Int32 = 2,
        dismissed: Bool = false
    ) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await client.listDuplicateCandidates(
                ListDuplicateCandidatesRequest(
                    parent: "organizations/\(parent)",
                    pageSize: pageSize,
                    pageToken: token,
                    showDismissed: dismissed
                )
            )
            found += page.duplicateCandidates.map { candidate in
                let names = [candidate.official, candidate.other]
                    .map { String($0.dropFirst("officials/".count)) }.sorted()
                return (names + candidate.matches).joined(separator: " ")
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// Lets an official hold a post; the post is made when it is not there.
    func hold(
        _ id: String,
        _ official: Int,
        _ post: String,
        from day: String,
        to end: String? = nil,
        isMain: Bool = false
    ) async throws {
        var holding = Holding.sample(official, post, from: day, to: end)
        holding.isMain = isMain
        if let end { holding.endDecisionDate = GoogleDate(end) }
        _ = try await record.posts.startHolding(
            StartHoldingRequest(holding: holding, holdingID: id)
        )
    }

    /// Adds a post with room for many.
    func post(_ id: String) async throws {
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Phó Chủ tịch",
                    organization: "organizations/xa",
                    headKind: .deputy,
                    quota: 9
                ),
                positionID: id,
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
    }

    /// Takes in the grade of a year that is over.
    func grade(_ id: String, _ official: String, year: Int32) async throws {
        _ = try await evaluation.client.registerEvaluation(
            RegisterEvaluationRequest(
                subject: "officials/\(official)",
                year: year,
                decision: GradeDecision(
                    grade: .httnv,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("\(year)-12-10")
                ),
                evaluationID: id
            )
        )
    }
}

extension DuplicateBench {
    /// What the record says of some officials and of all that is theirs, without etags and the
    /// instants at which it was recorded.
    func told(of officials: [String]) async throws -> [String] {
        var told: [String] = []
        for id in officials {
            let name = "officials/\(id)"
            for day in [nil, "2012-01-01", "2021-01-01"] {
                var official = try await personnel.official(id, Past(day: day))
                (official.etag, official.updateTime) = ("", nil)
                told.append("\(official)")
            }
            told += try await record.posts.listHoldings(ListHoldingsRequest(parent: name))
                .holdings.map { "\($0)" }
            let members = try await record.members.listMemberships(
                ListMembershipsRequest(parent: name)
            ).memberships
            told += members.map { "\($0)" }
            for member in members {
                told += try await record.dues.listDues(ListDuesRequest(parent: member.name))
                    .duesEntries.map { "\($0)" }
            }
            told += try await record.accounts.listAccounts(ListAccountsRequest(parent: name))
                .accounts.map { "\($0)" }
            told += try await evaluation.client.listEvaluations(
                ListEvaluationsRequest(parent: name)
            ).evaluations.map { "\($0)" }
            told += try await subjects.listCorrectionRequests(
                ListCorrectionRequestsRequest(official: name)
            ).correctionRequests.map { "\($0)" }
        }
        return told
    }
}
