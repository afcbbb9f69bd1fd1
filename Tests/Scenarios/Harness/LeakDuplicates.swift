import Kernel
import PersonnelContract
import RPC
import WellKnownMessages

/// A dismissal and a merge whose guarded fields are all set, and questions for them.
struct LeakDuplicates: Sendable {
    /// Stands in sensitive fields only.
    static let mark = "MARK.HN"

    private let organization: String
    private let merge: OfficialMerge

    /// Finds two of three namesakes to be two persons, and merges the third into one of them for a
    /// while.
    init(_ story: Story, _ official: Official) async throws {
        organization = official.managingOrganization
        for number in 1...3 {
            _ = try await story.personnel.createOfficial(
                CreateOfficialRequest(
                    official: Official(
                        personalID: "99900077720\(number)",
                        fullName: "Lê Văn Trùng",
                        gender: official.gender,
                        birthDate: official.birthDate,
                        officialKind: official.officialKind,
                        managingOrganization: organization
                    ),
                    officialID: "namesake-\(number)"
                )
            )
        }
        _ = try await story.duplicates.dismissDuplicateCandidate(
            DismissDuplicateCandidateRequest(
                official: "officials/namesake-1",
                other: "officials/namesake-2",
                reason: Self.mark
            )
        )
        let made = try await story.duplicates.mergeOfficials(
            MergeOfficialsRequest(
                officialMerge: OfficialMerge(
                    official: "officials/namesake-1",
                    merged: "officials/namesake-3",
                    grounds: Self.mark
                )
            )
        )
        merge = try await story.duplicates.undoOfficialMerge(
            UndoOfficialMergeRequest(name: made.name, official: made.official, reason: Self.mark)
        )
    }

    /// A question for each method whose answers hold guarded fields.
    var questions: [LeakRecords.Question] {
        let service = "canbo.personnel.v1.DuplicateService"
        func ask(_ method: String, _ json: String) -> LeakRecords.Question {
            LeakRecords.Question(path: "\(service)/\(method)") { _ in json }
        }
        return [
            ask(
                "ListDuplicateCandidates",
                #"{"parent": "\#(organization)", "showDismissed": true, "pageSize": 500}"#
            ),
            ask("GetOfficialMerge", #"{"name": "\#(merge.name)"}"#),
            ask("ListOfficialMerges", #"{"parent": "\#(merge.official)"}"#),
        ]
            + ["DismissDuplicateCandidate", "MergeOfficials", "UndoOfficialMerge"].map { method in
                LeakRecords.Question(path: "\(service)/\(method)", isRefused: true) { _ in "{}" }
            }
    }
}
