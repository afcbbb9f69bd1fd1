package import Kernel
package import RPC
private import Synchronization

/// Makes the statements of one side: the gateway's for a service, or a service's for the gateway.
package final class CallerSigner: Sendable {
    private let state: Mutex<State>
    private let direction: CallerStatement.Direction
    private let clock: any WallClock

    private struct State {
        var methods: MethodCodes
        /// The number of the last statement.
        ///
        /// Signers begin anywhere, so that those of several processes do not meet.
        var number: UInt64
    }

    /// Signs with a key for one direction.
    package init(
        _ key: CallerKey,
        _ direction: CallerStatement.Direction,
        clock: any WallClock = SystemWallClock(),
        randomness: any RandomSource = SystemRandomSource()
    ) {
        state = Mutex(State(methods: MethodCodes(key, direction), number: randomness.next()))
        self.direction = direction
        self.clock = clock
    }

    /// Signs with another key from now on.
    package func follow(_ key: CallerKey) {
        state.withLock { $0.methods = MethodCodes(key, direction) }
    }

    /// The service that shares the key, as a caller.
    package var service: Caller {
        Caller(.service, "services/\(state.withLock { $0.methods.key.service })")
    }

    /// The statement that a caller makes one call of a method, given by its path.
    ///
    /// Names longer than ``CallerStatement/nameSizeMax`` must not come here.
    package func statement(of caller: Caller, path: RawSpan) -> [UInt8] {
        draft(of: caller, path: path).statement()
    }

    /// The same for a path as text.
    package func statement(of caller: Caller, path: String) -> [UInt8] {
        statement(of: caller, path: path.utf8Span.span.bytes)
    }

    /// What the statements for a caller's calls of a method have in common, for who makes many.
    package func draft(of caller: Caller, path: RawSpan) -> StatementDraft {
        let (key, code) = state.withLock { state in
            (state.methods.key.identifier, state.methods.code(of: path))
        }
        return StatementDraft(self, key, code, for: caller)
    }

    /// Whether it signs with a key now.
    func uses(_ key: UInt32) -> Bool {
        state.withLock { $0.methods.key.identifier == key }
    }

    /// What the next statement tells of itself: when it is made, and a number that no other has.
    func next() -> (made: Timestamp, number: UInt64) {
        let number = state.withLock { state in
            state.number &+= 1
            return state.number
        }
        return (clock.now, number)
    }
}
