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
    var readToken: TokenReading? { didSet { generation += 1 } }
    /// Counts the ways in which tokens were read: what was found out in another one is forgotten.
    private var generation = 0
    /// Whether calls are taken of which nobody knows who makes them.
    let takesAnonymous: Bool
    private let clock: any MonotonicClock

    /// For how long a connection keeps anything at most; a clock that is set back does no harm for
    /// longer.
    static let rememberedFor: Duration = .seconds(10)

    /// Believes the statements of services.
    init(_ services: CallerVerifier, takesAnonymous: Bool, clock: any MonotonicClock) {
        self.services = services
        self.takesAnonymous = takesAnonymous
        self.clock = clock
    }

    /// Who calls on a connection, unless a call itself says more.
    func caller(on peer: Peer) -> ConnectionCaller {
        ConnectionCaller(
            Self.caller(with: peer.certificate),
            peer.certificate,
            host: peer.host
        )
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
    ) -> Result<KnownCaller, Failure> {
        if let told = serviceCaller(of: request) {
            return told.map { KnownCaller($0, by: .statement) }
        }
        if request.contains(.authorization) { return bearer(of: request, on: connection) }
        if !takesAnonymous, case .success(let caller) = connection.caller,
            caller.kind == .anonymous
        {
            return .failure(Failure(.callerUnknown))
        }
        return connection.caller.map { KnownCaller($0, by: .connection) }
    }

    /// Why a token that has let a call in would not do so any more, or for whom else; `nil` when
    /// it would.
    func refusal(of bearer: ShownBearer, on connection: ConnectionCaller) -> Failure? {
        guard let readToken else { return Failure(.tokensNotTaken) }
        let text = String(decoding: bearer.credentials, as: UTF8.self)
        switch readToken(String(text.dropFirst(Self.scheme.count)), connection.certificate) {
        case .success(let found):
            return found.caller == bearer.caller ? nil : Failure(.rightsChanged)
        case .failure(let failure): return failure
        }
    }

    /// What stands before a token (RFC 6750 section 2.1), in whatever case.
    private static let scheme = "bearer "

    private func bearer(
        of request: HeaderList,
        on connection: ConnectionCaller
    ) -> Result<KnownCaller, Failure> {
        guard let readToken else { return .failure(Failure(.tokensNotTaken)) }
        guard request.occurrences(of: .authorization) == 1 else {
            return .failure(Failure(.credentialsMalformed))
        }
        let now = clock.now
        if let last = connection.lastBearer, last.generation == generation, now < last.until,
            request.has(.authorization, last.credentials)
        {
            return .success(KnownCaller(last.caller, by: .bearer(last)))
        }
        guard let text = request[.authorization],
            text.prefix(Self.scheme.count).lowercased() == Self.scheme
        else { return .failure(Failure(.credentialsMalformed)) }
        return readToken(String(text.dropFirst(Self.scheme.count)), connection.certificate).map {
            let bearer = ShownBearer(
                Array(text.utf8),
                $0.caller,
                until: now + min($0.goodFor, Self.rememberedFor),
                generation: generation
            )
            if text.utf8.count <= Admission.credentialsSizeMax { connection.lastBearer = bearer }
            return KnownCaller($0.caller, by: .bearer(bearer))
        }
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
    static func tell(_ admission: Admission, _ signer: CallerSigner?, in request: HeaderList) {
        guard let signer else { return }
        request.removeAll(.ownNamespace)
        guard let statement = draft(for: admission, signer, request)?.statement() else { return }
        let size = Base64.size(of: statement.count)
        request.append(passing: "x-canbo-caller-bin", size: size) {
            Base64.encode(statement, into: &$0)
        }
    }

    private static func draft(
        for admission: Admission,
        _ signer: CallerSigner,
        _ request: HeaderList
    ) -> StatementDraft? {
        if let draft = admission.draft, draft.isOf(signer) { return draft }
        let draft = request.withValue(.path) { signer.draft(of: admission.caller, path: $0) }
        admission.draft = draft
        return draft
    }
}
