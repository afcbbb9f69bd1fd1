import Kernel
import PersonnelContract
import RPC
import Storage
import WellKnownMessages

/// A profile with values of every class, and questions for them.
struct LeakProfiles: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.HS"
    /// Stands in fields of internal political protection only.
    static let politicalMark = "MARK.LS"

    private let official: Official
    private var name: String { "\(official.name)/profile" }

    /// Records two entries, declares the profile, gives it back and finds it untruthful.
    init(_ story: Story, _ official: Official) async throws {
        self.official = official
        let client = story.profiles
        let today = SystemWallClock().today
        let date = GoogleDate(
            year: Int32(today.year),
            month: Int32(today.month),
            day: Int32(today.day)
        )
        let basis = ProfileBasis(origin: .document, decisionNumber: "1-HS", decisionDate: date)
        let kin = ProfileValue(field: "KIN_NAME", value: .text(Self.mark))
        let history = ProfileValue(field: "HISTORY_TEXT", value: .text(Self.politicalMark))
        for (id, entry) in [
            ("kin", ProfileEntry(section: "FAMILY", sensitiveValues: [kin])),
            ("history", ProfileEntry(section: "POLITICAL_HISTORY", internalValues: [history])),
        ] {
            _ = try await client.createProfileEntry(
                CreateProfileEntryRequest(
                    parent: official.name,
                    profileEntry: entry,
                    profileEntryID: id,
                    basis: basis
                ),
                .cleared(.everything)
            )
        }
        try await Self.scan(client, official, date)
        let paper = ProfilePaper(number: "1-HS", date: date)
        _ = try await client.declareProfile(DeclareProfileRequest(name: name, paper: paper))
        _ = try await client.returnProfile(
            ReturnProfileRequest(name: name, reason: Self.mark),
            .cleared(.everything)
        )
        try await find(client, paper)
    }

    /// A finding that was withdrawn from its first day on, so that nothing stands.
    private func find(_ client: ProfileClient, _ paper: ProfilePaper) async throws {
        let finding = try await client.recordProfileFinding(
            RecordProfileFindingRequest(
                parent: official.name,
                profileFinding: ProfileFinding(
                    kind: .false,
                    section: "FAMILY",
                    description: Self.mark,
                    paper: paper,
                    organization: official.managingOrganization
                )
            ),
            .cleared(.everything)
        )
        _ = try await client.withdrawProfileFinding(
            WithdrawProfileFindingRequest(name: finding.name, reason: Self.mark, paper: paper),
            .cleared(.everything)
        )
    }

    /// A sensitive document and one of internal political protection.
    private static func scan(
        _ client: ProfileClient,
        _ official: Official,
        _ date: GoogleDate
    ) async throws {
        for (id, kind, mark) in [
            ("health", ProfileDocumentKind.healthCert, mark),
            ("conclusion", .politicalConclusion, politicalMark),
        ] {
            let file = Array("%PDF-\(mark)".utf8)
            var digest = ContentDigest()
            digest.append(file)
            let paper = ScannedPaper(
                number: mark,
                issueDate: date,
                issuer: mark,
                sha256: digest.bytes
            )
            let document = ProfileDocument(
                kind: kind,
                sensitivePaper: kind == .healthCert ? paper : nil,
                internalPaper: kind == .politicalConclusion ? paper : nil
            )
            let options = AddProfileDocumentOptions(
                parent: official.name,
                profileDocument: document,
                profileDocumentID: id
            )
            _ = try await client.addProfileDocument(.cleared(.everything)) { requests in
                try await requests.write(AddProfileDocumentRequest(part: .options(options)))
                try await requests.write(AddProfileDocumentRequest(part: .chunk(file)))
            }
        }
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.ProfileService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        let documents = ["health", "conclusion"].flatMap { id in
            let json = #"{"name": "\#(official.name)/profileDocuments/\#(id)"}"#
            return [
                ask("GetProfileDocument", json),
                LeakRecords.Question(
                    path: "\(service)/GetProfileDocumentFile",
                    isRefused: true
                ) { _ in json },
            ]
        }
        return documents + [
            ask("ListProfileDocuments", #"{"parent": "\#(official.name)"}"#),
            ask("GetProfile", #"{"name": "\#(name)"}"#),
            ask("ListProfileEntries", #"{"parent": "\#(official.name)"}"#),
            ask("GetProfileEntry", #"{"name": "\#(official.name)/profileEntries/kin"}"#),
            ask("GetProfileEntry", #"{"name": "\#(official.name)/profileEntries/history"}"#),
            ask("GetProfileFinding", #"{"name": "profileFindings/finding-1"}"#),
            ask("ListProfileFindings", #"{"parent": "\#(official.name)"}"#),
        ]
            + [
                "CreateProfileEntry", "UpdateProfileEntry", "EndProfileEntry", "DeclareProfile",
                "VerifyProfile", "ConfirmProfile", "ReturnProfile", "AddProfileDocument",
                "RecordProfileFinding", "WithdrawProfileFinding",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}
