internal import HTTP2
internal import Kernel
internal import RPC
internal import RPCTransport

/// What a connection shows of who calls on it, and what is remembered of its calls.
///
/// Confined to the event loop of its connection.
final class ConnectionCaller: FrontedConnection {
    /// Who calls, unless a call itself says more.
    let caller: Result<Caller, Failure>
    /// The certificate that was shown.
    let certificate: PeerCertificate?
    /// What the last call said of itself; most callers say the same in all calls of a connection.
    var lastBearer: ShownBearer?
    /// The address of the host from which the connection comes, without a port.
    let host: String
    private var admissions: [Admission] = []
    /// Whose place is given away next.
    private var turn = 0

    /// The admissions remembered at most: most callers call few methods on one connection.
    private static let admissionsMax = 8

    /// What was found out about a peer.
    init(_ caller: Result<Caller, Failure>, _ certificate: PeerCertificate?, host: String) {
        self.caller = caller
        self.certificate = certificate
        self.host = host
    }

    /// What was found out for a call like this one, as long as it holds.
    func admission(
        for request: HeaderList,
        at now: MonotonicInstant,
        generation: Int
    ) -> Admission? {
        for admission in admissions where admission.isOf(request) {
            let holds = now < admission.until && admission.generation == generation
            return holds ? admission : nil
        }
        return nil
    }

    /// Remembers an admission in the place of an older one.
    func remember(_ admission: Admission) {
        guard admission.isSmall else { return }
        if let place = admissions.firstIndex(where: { $0.isLike(admission) }) {
            admissions[place] = admission
        } else if admissions.count < Self.admissionsMax {
            admissions.append(admission)
        } else {
            turn = (turn + 1) % Self.admissionsMax
            admissions[turn] = admission
        }
    }
}

/// Credentials of a call that were found right; every call that shows them shares them.
final class ShownBearer {
    /// What they are, as they were sent.
    let credentials: [UInt8]
    /// Whom they name.
    let caller: Caller
    /// Until when that need not be found out again for another call.
    let until: MonotonicInstant
    /// By which rules it was found out.
    let generation: Int

    /// Something that was found out.
    init(
        _ credentials: [UInt8],
        _ caller: Caller,
        until: MonotonicInstant,
        generation: Int
    ) {
        self.credentials = credentials
        self.caller = caller
        self.until = until
        self.generation = generation
    }
}
