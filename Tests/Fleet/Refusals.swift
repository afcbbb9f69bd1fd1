package import RPC
internal import Testing
internal import WellKnownMessages

extension RPCStatus {
    /// The fields that `BadRequest` names.
    package var fields: [String] {
        detail(GoogleBadRequest.self)?.fieldViolations.map(\.field) ?? []
    }

    /// The rule codes that `PreconditionFailure` names.
    package var rules: [String] {
        detail(GooglePreconditionFailure.self)?.violations.map(\.type) ?? []
    }
}

/// The status that a call ends with; OK when it succeeds.
package func status(of call: () async throws -> Void) async -> RPCStatus {
    do {
        try await call()
        return .ok
    } catch let status as RPCStatus {
        #expect(status.missingDetails == [])
        return status
    } catch {
        return RPCStatus(StatusCode(of: error), "\(error)")
    }
}
