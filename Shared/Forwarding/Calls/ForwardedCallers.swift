internal import HTTP2
internal import Identity
internal import Kernel
internal import RPC

/// Who makes the calls that are forwarded: what a connection shows, and what a service signs.
struct ForwardedCallers {
    private let services: CallerVerifier

    /// Believes the statements of services.
    init(_ services: CallerVerifier) {
        self.services = services
    }

    /// Who calls on a connection, unless a call itself says more.
    func caller(on peer: Peer) -> Result<Caller, Failure> {
        guard let certificate = peer.certificate else { return .success(.anonymous) }
        guard let caller = Caller(certificate) else {
            return .failure(Failure(.certificateWithoutIdentity))
        }
        return .success(caller)
    }

    /// Who makes one call: the service that has signed it, else who calls on the connection.
    func caller(
        of request: HeaderList,
        on connection: Result<Caller, Failure>
    ) -> Result<Caller, Failure> {
        guard request.contains(.ownNamespace) else { return connection }
        var statements: [[UInt8]?] = []
        request.forEach { known, name, value in
            let isStatement = name.withUnsafeBytes { bytes in
                bytes.elementsEqual(CallerStatement.metadataName.utf8)
            }
            guard known == .ownNamespace, isStatement else { return }
            statements.append(value.withUnsafeBytes { Base64.decode(Array($0)[...]) })
        }
        guard let first = statements.first else { return connection }
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
