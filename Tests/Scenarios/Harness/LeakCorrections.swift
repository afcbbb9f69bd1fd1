import Fleet
import Kernel
import PersonnelContract
import WellKnownMessages

/// What was taken back of a holding, with a mark in its reason.
extension LeakRecords {
    /// An end of the second holding that was a mistake.
    static func takeBackAnEnd(_ story: Story, _ official: Official) async throws {
        let ended = try await story.posts.endHolding(
            EndHoldingRequest(
                name: "holdings/guarded-2",
                endDate: GoogleDate(year: 2199, month: 1, day: 1),
                endReason: .cachChuc,
                decisionNumber: "2-QĐ",
                decisionDate: official.effectiveDate
            )
        )
        _ = try await story.posts.takeBackHoldingEnd(
            TakeBackHoldingEndRequest(
                name: ended.name,
                reason: "MARK of the reasons",
                decisionNumber: "3-TB",
                decisionDate: official.effectiveDate,
                etag: ended.etag
            )
        )
    }

    /// A question for each method that tells or takes why something was a mistake.
    var holdingCorrections: [Question] {
        let service = "canbo.personnel.v1.PostService"
        let request = #"{"name": "holdings/guarded-2", "reason": "MARK of the reasons"}"#
        let parent = #"{"parent": "holdings/guarded-2"}"#
        return [
            Question(path: "\(service)/ListHoldingCorrections") { _ in parent },
            Question(path: "\(service)/TakeBackHolding", isRefused: true) { _ in request },
            Question(path: "\(service)/TakeBackHoldingEnd", isRefused: true) { _ in request },
        ]
    }
}
