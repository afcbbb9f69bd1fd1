import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import Policy
import RPC
import Storage
import WellKnownMessages

/// Profiles over one store with the records of a ward, called as a client calls them.
struct ProfileBench: Sendable {
    /// `o1` is the subject, `o2` the personnel officer, `o3` the head of the ward `bd`, `o4` its
    /// officer of internal political protection, `o5` sits in the committee of the city; today is
    /// 21 November 2026.
    let record: AuthorityBench
    let client: ProfileClient

    static let subject = "people/hanoi-id:subject"
    static let officer = "people/hanoi-id:officer"
    static let head = "people/hanoi-id:head"
    static let protector = "people/hanoi-id:protector"
    static let committee = "people/hanoi-id:committee"
    static let profile = "officials/o1/profile"
    static let today = GoogleDate("2026-11-21")

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ProfileBench) async throws -> Void
    ) async throws {
        try await AuthorityBench.run(kind) { record in
            let journal = record.personnel.journal
            let service = ProfileService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: ProfileRules(
                    catalogue: try .embedded(),
                    policy: try .embedded(),
                    workingDays: try .embedded()
                ),
                clock: record.clock
            )
            let channel = LocalGateway.channel([service], within: [record.caller])
            let bench = ProfileBench(record: record, client: ProfileClient(channel))
            for number in 1...5 {
                try await record.personnel.official(number, "Nguyễn Văn An")
            }
            try await record.account(subject, "o1")
            let posts: [(String, String, String, String, AccessRole)] = [
                ("hr", "bd", "o2", officer, .hrOfficer),
                ("lead", "bd", "o3", head, .agencyHead),
                ("guard", "bd", "o4", protector, .politicalProtectionOfficer),
                ("seat", "hn", "o5", committee, .committeeStanding),
            ]
            for (post, organization, official, caller, role) in posts {
                try await record.account(caller, official)
                try await record.post(post, in: organization, [role], heldBy: official)
            }
            try await body(bench)
        }
    }

    /// Does something as who holds posts.
    @discardableResult
    func acting<Answer>(
        as subject: String,
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        try await record.acting(as: .byPosts(subject), body)
    }

    /// Why somebody is refused something; `nil` when it is done.
    func told(_ subject: String, _ body: () async throws -> Void) async -> String? {
        await status { try await acting(as: subject) { try await body() } }.reason
    }

    @discardableResult
    func add(
        _ section: String,
        _ values: [ProfileValue] = [],
        sensitive: [ProfileValue] = [],
        internal political: [ProfileValue] = [],
        id: String = "",
        of official: String = "o1",
        basis: ProfileBasis? = nil,
        from day: String? = nil
    ) async throws -> ProfileEntry {
        try await client.createProfileEntry(
            CreateProfileEntryRequest(
                parent: "officials/\(official)",
                profileEntry: ProfileEntry(
                    section: section,
                    values: values,
                    sensitiveValues: sensitive,
                    internalValues: political
                ),
                profileEntryID: id,
                basis: basis,
                effectiveDate: day.map { GoogleDate($0) }
            )
        )
    }

    @discardableResult
    func change(
        _ id: String,
        _ values: [ProfileValue] = [],
        clearing fields: [String] = [],
        basis: ProfileBasis? = nil,
        etag: String = "",
        from day: String? = nil,
        to end: String? = nil
    ) async throws -> ProfileEntry {
        try await client.updateProfileEntry(
            UpdateProfileEntryRequest(
                profileEntry: ProfileEntry(
                    name: "officials/o1/profileEntries/\(id)",
                    values: values,
                    etag: etag
                ),
                clearedFields: fields,
                basis: basis,
                effectiveDate: day.map { GoogleDate($0) },
                effectiveEndDate: end.map { GoogleDate($0) }
            )
        )
    }

    @discardableResult
    func end(_ id: String, on day: String? = nil) async throws -> ProfileEntry {
        try await client.endProfileEntry(
            EndProfileEntryRequest(
                name: "officials/o1/profileEntries/\(id)",
                endDate: day.map { GoogleDate($0) }
            )
        )
    }

    func entry(_ id: String, _ past: Past = Past()) async throws -> ProfileEntry {
        try await client.getProfileEntry(
            GetProfileEntryRequest(
                name: "officials/o1/profileEntries/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    func profile(_ past: Past = Past()) async throws -> Profile {
        try await client.getProfile(
            GetProfileRequest(name: Self.profile, asOf: past.asOf, asRecordedAt: past.known)
        )
    }

    @discardableResult
    func declare(etag: String = "") async throws -> Profile {
        try await client.declareProfile(
            DeclareProfileRequest(name: Self.profile, paper: .sample, etag: etag)
        )
    }

    @discardableResult
    func verify() async throws -> Profile {
        try await client.verifyProfile(VerifyProfileRequest(name: Self.profile, paper: .sample))
    }

    @discardableResult
    func confirm() async throws -> Profile {
        try await client.confirmProfile(ConfirmProfileRequest(name: Self.profile, paper: .sample))
    }

    @discardableResult
    func giveBack() async throws -> Profile {
        try await client.returnProfile(
            ReturnProfileRequest(name: Self.profile, reason: "Thiếu bản gốc bằng tốt nghiệp")
        )
    }

    /// Leads the profile, in which there is the entry `lyceum`, to be confirmed.
    func leadToConfirmed() async throws {
        try await acting(as: Self.subject) {
            try await add("EDUCATION", [.school("Trường A")], id: "lyceum", from: "2000-09-01")
            try await declare()
        }
        try await acting(as: Self.officer) { try await verify() }
        try await acting(as: Self.head) { try await confirm() }
    }

    /// A request of the subject to correct the school of the entry `lyceum`.
    @discardableResult
    func contest(_ id: String, _ school: String = "Trường B") async throws -> CorrectionRequest {
        try await acting(as: Self.subject) {
            try await record.subjects.createCorrectionRequest(
                CreateCorrectionRequestRequest(
                    correctionRequest: CorrectionRequest(
                        official: "officials/o1",
                        field: "SCHOOL",
                        value: school,
                        grounds: "Theo bằng tốt nghiệp",
                        profileEntry: "officials/o1/profileEntries/lyceum"
                    ),
                    correctionRequestID: id
                )
            )
        }
    }

    @discardableResult
    func decide(_ decision: CorrectionDecision, on id: String) async throws -> CorrectionRequest {
        try await acting(as: Self.head) {
            try await record.subjects.decideCorrectionRequest(
                DecideCorrectionRequestRequest(
                    name: "correctionRequests/\(id)",
                    decision: decision,
                    reasons: "Đã đối chiếu bản gốc",
                    legalGround: decision == .refuse ? "356/2025/NĐ-CP" : "",
                    effectiveDate: decision == .accept ? GoogleDate("2000-09-01") : nil
                )
            )
        }
    }
}

extension ProfileValue {
    static func text(_ field: String, _ text: String) -> ProfileValue {
        ProfileValue(field: field, value: .text(text))
    }

    static func school(_ name: String) -> ProfileValue { text("SCHOOL", name) }

    /// A day, or a month of the form `2000-09`.
    static func date(_ field: String, _ day: String) -> ProfileValue {
        var date = GoogleDate(day.count == 7 ? day + "-01" : day)
        if day.count == 7 { date.day = 0 }
        return ProfileValue(field: field, value: .date(date))
    }

    static func code(_ field: String, _ code: String) -> ProfileValue {
        ProfileValue(field: field, value: .code(code))
    }
}

extension ProfilePaper {
    /// The paper of a step.
    static var sample: ProfilePaper { ProfilePaper(number: "7-HS", date: ProfileBench.today) }
}

extension ProfileBasis {
    /// A paper that shows values.
    static var paper: ProfileBasis {
        ProfileBasis(
            origin: .document,
            decisionNumber: "12-QĐ",
            decisionDate: GoogleDate("2026-11-20")
        )
    }
}
