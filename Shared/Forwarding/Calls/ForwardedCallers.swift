internal import HTTP2
internal import Identity
internal import Kernel
internal import RPC
internal import RPCTransport

/// Who makes the calls that are forwarded: what a connection shows, a token says, a service signs.
///
/// Confined to its event loop.
struct ForwardedCallers {
    private let services: CallerVerifier
    /// Reads bearer tokens; `nil` when nobody's are taken.
    var readToken: TokenReading?
    /// Whether calls are taken of which nobody knows who makes them.
    private let takesAnonymous: Bool

    /// Believes the statements of services.
    init(_ services: CallerVerifier, takesAnonymous: Bool) {
        self.services = services
        self.takesAnonymous = takesAnonymous
    }

    /// Who calls on a connection, unless a call itself says more.
    func caller(on peer: Peer) -> ConnectionCaller {
        ConnectionCaller(Self.caller(with: peer.certificate), peer.certificate)
    }

    private static func caller(with certificate: PeerCertificate?) -> Result<Caller, Failure> {
        guard let certificate else { return .success(.anonymous) }
        guard let caller = Caller(certificate) else {
            return .failure(Failure(.certificateWithoutIdentity))
        }
        return .success(caller)
    }

    /// Who makes one call: the service that has signed it, else the bearer of a token, else who
    /// calls on the connection.
    func caller(
        of request: HeaderList,
        on connection: ConnectionCaller
    ) -> Result<Caller, Failure> {
        if let told = serviceCaller(of: request) { return told }
        if request.contains(.authorization) { return bearer(of: request, connection.certificate) }
        if !takesAnonymous, case .success(let caller) = connection.caller,
            caller.kind == .anonymous
        {
            return .failure(Failure(.callerUnknown))
        }
        return connection.caller
    }

    private func bearer(
        of request: HeaderList,
        _ certificate: PeerCertificate?
    ) -> Result<Caller, Failure> {
        guard let readToken else { return .failure(Failure(.tokensNotTaken)) }
        let scheme = "bearer "
        guard request.occurrences(of: .authorization) == 1, let text = request[.authorization],
            text.prefix(scheme.count).lowercased() == scheme
        else { return .failure(Failure(.credentialsMalformed)) }
        return readToken(String(text.dropFirst(scheme.count)), certificate)
    }

    /// `nil` when no service has signed the call.
    private func serviceCaller(of request: HeaderList) -> Result<Caller, Failure>? {
        guard request.contains(.ownNamespace) else { return nil }
        var statements: [[UInt8]?] = []
        request.forEach { known, name, value in
            let isStatement = name.withUnsafeBytes { bytes in
                bytes.elementsEqual(CallerStatement.metadataName.utf8)
            }
            guard known == .ownNamespace, isStatement else { return }
            statements.append(value.withUnsafeBytes { Base64.decode(Array($0)[...]) })
        }
        guard let first = statements.first else { return nil }
        guard statements.count == 1, let statement = first else {
            return .failure(Failure(.callerStatementInvalid))
        }
        let told = request.withValue(.path) { path in
            do throws(Failure) {
                let (told, service) = try services.verify(statement, path: path)
                // A service speaks for itself only, whatever it says of its name.
                let caller = Caller(.service, "services/\(service)", actsFor: told.actsFor)
                return Result<Caller, Failure>.success(caller)
            } catch {
                return .failure(error)
            }
        }
        return told ?? .failure(Failure(.callerStatementInvalid))
    }

    /// Tells a backend who makes a call, when there is somebody to sign it.
    static func tell(_ caller: Caller, _ signer: CallerSigner?, in request: HeaderList) {
        guard let signer else { return }
        request.removeAll(.ownNamespace)
        let text = request.withValue(.path) { path in
            let (message, start) = signer.statement(of: caller, path: path)
            return Base64.encode(message, from: start)
        }
        guard let text else { return }
        request.append(passing: "x-canbo-caller-bin", text)
    }
}
