package import PersonnelContract
package import RPC
internal import Storage

extension GoverningBodyService {
    /// Takes back a body.
    package func takeBackGoverningBody(
        _ request: TakeBackGoverningBodyRequest,
        _ call: CallContext
    ) async throws -> BodyCorrection {
        try await presentFacts.changing { today in
            let desk = TakingBackDesk(journal: journal, today: today, rules: authority)
            return try await TakeBackGoverningBody(desk: desk, rules: rules)(request, call)
        }
    }

    /// Takes back a member's time.
    package func takeBackBodyMember(
        _ request: TakeBackBodyMemberRequest,
        _ call: CallContext
    ) async throws -> BodyCorrection {
        try await presentFacts.changing { today in
            let desk = TakingBackDesk(journal: journal, today: today, rules: authority)
            return try await TakeBackBodyMember(desk: desk, rules: rules)(request, call)
        }
    }

    /// Lists what was taken back.
    package func listBodyCorrections(
        _ request: ListBodyCorrectionsRequest,
        _ call: CallContext
    ) async throws -> ListBodyCorrectionsResponse {
        let list = ListBodyCorrections(
            database: journal.database,
            tokens: tokens,
            authority: authority
        )
        return try await list(request, call)
    }
}
