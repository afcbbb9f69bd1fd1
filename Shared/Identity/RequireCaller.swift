package import RPC
internal import Kernel

/// Lets a call in when the gateway has signed who makes it, and tells the handler who that is.
package struct RequireCaller: ServerInterceptor {
    private let verifier: CallerVerifier?
    private let takesUnsigned: Bool

    /// A layer that believes what a verifier verifies.
    ///
    /// Unsigned calls are anonymous where they are taken. Without a verifier nothing is believed.
    package init(_ verifier: CallerVerifier?, takesUnsigned: Bool) {
        self.verifier = verifier
        self.takesUnsigned = takesUnsigned
    }

    /// Runs the rest, or throws UNAUTHENTICATED.
    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        let statements = call.metadata.binaryValues(CallerStatement.metadataName)
        if let statement = statements.first {
            guard statements.count == 1, let verifier else {
                throw Failure(.callerStatementInvalid)
            }
            call.admit(
                try verifier.verify(statement, path: call.method.path.utf8Span.span.bytes).caller
            )
        } else if !takesUnsigned {
            throw Failure(.callerStatementMissing)
        }
        try await next(call)
    }
}
