package import Kernel
package import RPC
internal import Records

/// Knows of callers what a test has told: everybody may do everything unless it says otherwise, and
/// nobody is an official.
package struct ToldApprovers: ApproverInquiry {
    /// The officials of names.
    package var officials: [String: String] = [:]
    /// Names that may not call the method of the proposal.
    package var lacking: Set<String> = []
    /// What names may do in it, if not everything.
    package var rights: [String: CallRights] = [:]
    /// Whether nobody answers.
    package var isSilent = false

    /// Everybody may do everything.
    package init() {}

    package func rights(
        of name: String,
        in method: String,
        _ call: CallContext
    ) async throws -> CallRights? {
        if isSilent {
            throw Failure(
                .dependencyUnavailable,
                ["dependency": "gateway"],
                details: [.retry(after: .seconds(1))]
            )
        }
        return lacking.contains(name) ? nil : rights[name, default: .everything]
    }

    package func official(
        of name: String,
        on day: CalendarDate,
        in method: String,
        _ call: CallContext
    ) async throws -> String? {
        officials[name]
    }
}
