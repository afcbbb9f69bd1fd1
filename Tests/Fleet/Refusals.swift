package import ProtobufC
package import RPC
package import WellKnownMessages

extension RPCStatus {
    /// The rich form of the status, empty when it carries none.
    package var rich: GoogleStatus { (try? GoogleStatus(decoding: details)) ?? GoogleStatus() }

    /// The one detail of a type, decoded.
    package func detail<Detail: ProtobufMessage>(_ type: Detail.Type) -> Detail? {
        rich.details.first { $0.typeURL.hasSuffix("/" + Detail.fullName) }
            .flatMap { try? Detail(decoding: $0.value) }
    }

    /// `ErrorInfo.reason`, empty when there is none.
    package var reason: String { detail(GoogleErrorInfo.self)?.reason ?? "" }

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
        return status
    } catch {
        return RPCStatus(StatusCode(of: error), "\(error)")
    }
}
