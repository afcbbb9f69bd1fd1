import CPostgres
import Dispatch
import Glibc
import Kernel
import Storage

/// One session with the server, from its greeting to its loss.
///
/// Nothing here waits without a limit: not for a server that is frozen, nor for one whose answer
/// nobody wants any more. Used by one thread at a time.
final class PostgresLink {
    private let handle: OpaquePointer
    private let configuration: PostgresConfiguration
    private let interruption: Interruption
    private let cancellations = DispatchGroup()
    private var cancelledAt: ContinuousClock.Instant?

    /// Connects and makes the session ready; throws what the server or libpq says.
    init(
        _ configuration: PostgresConfiguration,
        _ interruption: Interruption
    ) throws(PostgresFault) {
        guard let handle = Self.connect(configuration) else {
            throw PostgresFault(connectionLost: "libpq has no memory")
        }
        self.handle = handle
        self.configuration = configuration
        self.interruption = interruption
        guard PQstatus(handle) == CONNECTION_OK else { throw lost("connect") }
        PQsetNoticeProcessor(handle, canbo_ignore_notice, nil)
        PQsetnonblocking(handle, 1)
        try makeReady()
    }

    deinit {
        // A request to cancel that is still under way has its own connection, and a frozen server
        // may let it wait for ever: nobody waits for it here.
        PQfinish(handle)
    }

    private static func connect(_ configuration: PostgresConfiguration) -> OpaquePointer? {
        // What stands later wins, so an operator's address may say otherwise.
        let settings = [
            ("connect_timeout", String(max(2, configuration.connectTimeout.components.seconds))),
            ("target_session_attrs", "read-write"),
            ("keepalives_idle", "30"),
            ("keepalives_interval", "10"),
            ("tcp_user_timeout", "30000"),
            ("fallback_application_name", "canbo"),
            ("client_encoding", "UTF8"),
            ("dbname", configuration.address),
        ]
        var names = settings.map { UnsafePointer(strdup($0.0)) } + [nil]
        var values = settings.map { UnsafePointer(strdup($0.1)) } + [nil]
        defer {
            for text in names + values { free(UnsafeMutableRawPointer(mutating: text)) }
            names = []
            values = []
        }
        return PQconnectdbParams(names, values, 1)
    }

    private func makeReady() throws(PostgresFault) {
        let version = PQserverVersion(handle)
        guard version >= configuration.serverVersionMin else {
            throw PostgresFault(
                connectionLost: "the server's version is \(version / 10_000), at least "
                    + "\(configuration.serverVersionMin / 10_000) is needed"
            )
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else {
            throw PostgresFault(
                connectionLost: "the database keeps text as \(encoding ?? "?"); UTF8 is needed"
            )
        }
        // The last: what was acknowledged has reached the disk, whatever the server's default is.
        for setting in [
            "lock_timeout = \(configuration.lockTimeout.milliseconds)",
            "statement_timeout = \(configuration.statementTimeout.milliseconds)",
            "idle_in_transaction_session_timeout = \(configuration.statementTimeout.milliseconds)",
            "extra_float_digits = 0",
        ] {
            _ = try run("SET \(setting)")
        }
        _ = try run(
            """
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') IN ('off', 'local')
            """
        )
    }
}

/// Statements.
extension PostgresLink {
    /// Runs a statement without values and waits for its end; its last answer.
    func run(_ text: String) throws(PostgresFault) -> Answer {
        try sent(PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 1), text)
        return try end(of: text)
    }

    /// Runs statements without values in one message, until one fails; the last answer.
    func runAll(_ text: String) throws(PostgresFault) -> Answer {
        try sent(PQsendQuery(handle, text), text)
        return try end(of: text)
    }

    /// Runs a statement once with its values; its last answer.
    func run(_ text: String, _ values: BoundValues) throws(PostgresFault) -> Answer {
        let code = values.withParameters { count, types, values, lengths, formats in
            PQsendQueryParams(handle, text, count, types, values, lengths, formats, 1)
        }
        try sent(code, text)
        return try end(of: text)
    }

    /// Prepares a statement under a name.
    func prepare(_ name: String, _ text: String, types: [UInt32]) throws(PostgresFault) {
        try sent(PQsendPrepare(handle, name, text, Int32(types.count), types), text)
        _ = try end(of: text)
    }

    /// Runs a prepared statement; its answers come by ``next(of:)``, row by row.
    func start(_ name: String, _ values: BoundValues, text: String) throws(PostgresFault) {
        let code = values.withParameters { count, _, values, lengths, formats in
            PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
        }
        try sent(code, text)
        PQsetSingleRowMode(handle)
    }

    /// The next answer of the running statement, `nil` at its end; throws a refusal.
    func next(of text: String) throws(PostgresFault) -> Answer? {
        while PQisBusy(handle) == 1 {
            try wait(for: POLLIN, text)
            guard PQconsumeInput(handle) == 1 else { throw lost(text) }
        }
        guard let result = PQgetResult(handle) else { return nil }
        let answer = Answer(result)
        guard answer.isRefusal else { return answer }
        guard PQstatus(handle) == CONNECTION_OK else { throw lost(text) }
        // The statement's end follows its refusal.
        while let further = try next(of: text) { _ = further }
        throw PostgresFault(answer, statement: text)
    }

    private func end(of text: String) throws(PostgresFault) -> Answer {
        var last: Answer?
        while let answer = try next(of: text) { last = answer }
        guard let last else { throw lost(text) }
        return last
    }

    /// Whether a transaction is open, one that has failed included.
    var isInTransaction: Bool {
        let status = PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }
}

/// Waiting.
extension PostgresLink {
    private func sent(_ code: Int32, _ text: String) throws(PostgresFault) {
        guard code == 1 else { throw lost(text) }
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1:
                try wait(for: POLLIN | POLLOUT, text)
                guard PQconsumeInput(handle) == 1 else { throw lost(text) }
            default: throw lost(text)
            }
        }
    }

    /// Waits until the socket is ready; throws when the server stays silent for too long.
    private func wait(for events: Int32, _ text: String) throws(PostgresFault) {
        let clock = ContinuousClock()
        let latest = clock.now + configuration.statementTimeout + configuration.silenceAllowed
        while true {
            var socket = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
            let slice = Int32(PostgresLimits.cancellationCheck.milliseconds)
            if poll(&socket, 1, slice) > 0 { return }
            let now = clock.now
            guard now < latest else {
                throw PostgresFault(connectionLost: "the server is silent", statement: text)
            }
            guard interruption.isRaised else { continue }
            if let cancelledAt {
                guard now - cancelledAt < PostgresLimits.cancellationTime else {
                    throw PostgresFault(connectionLost: "the server does not stop", statement: text)
                }
            } else {
                cancelledAt = now
                cancel()
            }
        }
    }

    /// Asks the server to stop the running statement, over a connection of its own.
    private func cancel() {
        guard let request = PQgetCancel(handle) else { return }
        // libpq lets a request be used on any thread; here only the queue's uses it.
        nonisolated(unsafe) let cancel = request
        DispatchQueue.global().async(group: cancellations) {
            var message = [CChar](repeating: 0, count: 256)
            // When it fails the statement goes on, and its connection is given up in time.
            _ = PQcancel(cancel, &message, Int32(message.count))
            PQfreeCancel(cancel)
        }
    }

    /// Lets statements run again after an interruption; `false` when the link is of no more use.
    func recover() -> Bool {
        guard cancelledAt != nil else { return true }
        cancelledAt = nil
        // A request that is still under way would stop a later statement.
        return cancellations.wait(timeout: .now() + .milliseconds(100)) == .success
    }

    private func lost(_ text: String) -> PostgresFault {
        let message = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        return PostgresFault(
            connectionLost: String(message.prefix { !$0.isNewline }),
            statement: text
        )
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}
