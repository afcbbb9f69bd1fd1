package import PersonnelContract
package import RPC
internal import Storage

extension ProfileService {
    /// Records a finding.
    package func recordProfileFinding(
        _ request: RecordProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        try await presentFacts.changing { today in
            let record = RecordProfileFinding(
                journal: journal,
                today: today,
                authority: authority,
                rules: rules
            )
            return try await record(request, call)
        }
    }

    /// Withdraws a finding.
    package func withdrawProfileFinding(
        _ request: WithdrawProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        try await presentFacts.changing { today in
            let withdraw = WithdrawProfileFinding(
                journal: journal,
                today: today,
                authority: authority
            )
            return try await withdraw(request, call)
        }
    }

    /// Returns one finding.
    package func getProfileFinding(
        _ request: GetProfileFindingRequest,
        _ call: CallContext
    ) async throws -> ProfileFinding {
        try await presentFacts.bringUpToDate()
        let get = GetProfileFinding(database: journal.database, authority: authority)
        return try await get(request, call)
    }

    /// Lists findings.
    package func listProfileFindings(
        _ request: ListProfileFindingsRequest,
        _ call: CallContext
    ) async throws -> ListProfileFindingsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListProfileFindings(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }
}
