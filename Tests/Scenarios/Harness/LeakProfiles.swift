import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// A profile with values of every class, and questions for them.
struct LeakProfiles: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.HS"
    /// Stands in fields of internal political protection only.
    static let politicalMark = "MARK.LS"

    private let official: Official
    private var name: String { "\(official.name)/profile" }

    /// Records two entries, declares the profile and gives it back.
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
        let paper = ProfilePaper(number: "1-HS", date: date)
        _ = try await client.declareProfile(DeclareProfileRequest(name: name, paper: paper))
        _ = try await client.returnProfile(
            ReturnProfileRequest(name: name, reason: Self.mark),
            .cleared(.everything)
        )
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.ProfileService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask("GetProfile", #"{"name": "\#(name)"}"#),
            ask("ListProfileEntries", #"{"parent": "\#(official.name)"}"#),
            ask("GetProfileEntry", #"{"name": "\#(official.name)/profileEntries/kin"}"#),
            ask("GetProfileEntry", #"{"name": "\#(official.name)/profileEntries/history"}"#),
        ]
            + [
                "CreateProfileEntry", "UpdateProfileEntry", "EndProfileEntry", "DeclareProfile",
                "VerifyProfile", "ConfirmProfile", "ReturnProfile",
            ].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}
