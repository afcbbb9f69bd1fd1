internal import Access
internal import Forwarding
internal import GatewayContract
internal import Identity
internal import Kernel
package import RPC
internal import Tokens
private import Synchronization

/// Who calls the services that the gateway answers itself, and whether the rules let them.
///
/// These calls are few: tokens are verified each time. Services of the installation are believed by
/// what they have signed, as where calls are forwarded.
package final class OwnCallers: ServerInterceptor {
    private let takesAnonymous: Bool
    private let forwarder: Forwarder
    private let clock: any WallClock
    private let state = Mutex(State())

    private struct State {
        var tokens: TokenVerifier?
        var rules: AccessRules?
    }

    /// Methods that tell a caller of nobody but itself, or what concerns all: they need no grant.
    private static let forEachCaller = Set(
        ["GetQuota", "GetMaintenance"].map { "/\(GatewayService.serviceName)/\($0)" }
    )

    init(takesAnonymous: Bool, services forwarder: Forwarder, clock: any WallClock) {
        self.takesAnonymous = takesAnonymous
        self.forwarder = forwarder
        self.clock = clock
    }

    /// The rules that hold; `nil` while everybody may call everything.
    var rules: AccessRules? { state.withLock { $0.rules } }

    func take(_ tokens: TokenVerifier) {
        state.withLock { $0.tokens = tokens }
    }

    func obey(_ rules: AccessRules) {
        state.withLock { $0.rules = rules }
    }

    /// Runs the rest for a caller who may call the method; throws UNAUTHENTICATED or
    /// PERMISSION_DENIED.
    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        var caller = try caller(of: call)
        if Self.forEachCaller.contains(call.method.path), caller.kind != .anonymous {
            caller.rights = CallRights(clearance: [])
        } else if let rules {
            var judge = AccessJudge(rules, clock: clock)
            let path = Array(call.method.path.utf8)
            let judged = try path.withUnsafeBytes {
                judge.rights(of: caller, for: $0, MetadataClaims(metadata: call.metadata))
            }.get()
            // What the gateway tells lies in no part of the record.
            caller.rights = CallRights(clearance: judged.rights.clearance)
        } else if caller.kind == .anonymous, !takesAnonymous {
            throw Failure(.callerUnknown)
        }
        call.admit(caller)
        try await next(call)
    }

    private func caller(of call: CallContext) throws -> Caller {
        let statements = call.metadata.binaryValues(CallerStatement.metadataName)
        if let statement = statements.first {
            guard statements.count == 1 else { throw Failure(.callerStatementInvalid) }
            return try forwarder.serviceCaller(by: statement, of: call.method.path)
        }
        let certificate = call.peer.certificate
        let credentials = call.metadata.values("authorization")
        if let first = credentials.first {
            guard let tokens = state.withLock({ $0.tokens }) else {
                throw Failure(.tokensNotTaken)
            }
            let scheme = "bearer "
            guard credentials.count == 1, first.prefix(scheme.count).lowercased() == scheme else {
                throw Failure(.credentialsMalformed)
            }
            let token = String(first.dropFirst(scheme.count))
            let told: VerifiedToken
            do throws(TokenRefusal) {
                told = try tokens.verify(token, at: clock.now)
            } catch {
                throw error.failure
            }
            return try told.caller(with: certificate).get()
        }
        guard let certificate else { return .anonymous }
        guard let caller = Caller(certificate) else {
            throw Failure(.certificateWithoutIdentity)
        }
        return caller
    }
}

/// What a call of the gateway's own services says of itself; it has no records of emergencies.
private struct MetadataClaims: CallClaims {
    let metadata: Metadata

    func emergencyReason() -> EmergencyReason? { nil }

    func purpose() -> String? {
        let codes = metadata.values("x-purpose")
        return codes.count == 1 ? codes[0] : nil
    }
}
