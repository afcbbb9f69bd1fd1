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
        let (key, code, number) = state.withLock { state in
            state.number &+= 1
            return (state.methods.key.identifier, state.methods.code(of: path), state.number)
        }
        var statement = CallerStatement(key: key, made: clock.now, number: number, caller: caller)
            .unsigned
        code.sign(&statement)
        return statement
    }

    /// The same for a path as text.
    package func statement(of caller: Caller, path: String) -> [UInt8] {
        statement(of: caller, path: path.utf8Span.span.bytes)
    }
}
