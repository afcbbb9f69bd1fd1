package import Kernel
package import RPC
private import Synchronization

/// Makes the statements of one side: the gateway's for a service, or a service's for the gateway.
package final class CallerSigner: Sendable {
    private let key: Mutex<CallerKey>
    private let direction: CallerStatement.Direction
    private let clock: any WallClock
    private let randomness: any RandomSource

    /// Signs with a key for one direction.
    package init(
        _ key: CallerKey,
        _ direction: CallerStatement.Direction,
        clock: any WallClock = SystemWallClock(),
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.key = Mutex(key)
        self.direction = direction
        self.clock = clock
        self.randomness = randomness
    }

    /// Signs with another key from now on.
    package func follow(_ key: CallerKey) {
        self.key.withLock { $0 = key }
    }

    /// The service that shares the key, as a caller.
    package var service: Caller {
        Caller(.service, "services/\(key.withLock { $0.service })")
    }

    /// The statement that a caller makes one call of a method, given by its path.
    ///
    /// Names longer than ``CallerStatement/nameSizeMax`` must not come here.
    package func statement(of caller: Caller, path: some Collection<UInt8>) -> [UInt8] {
        let key = key.withLock { $0 }
        let statement = CallerStatement(
            key: key.identifier,
            made: clock.now,
            number: randomness.next(),
            caller: caller
        )
        let bytes = statement.bytes
        return bytes + key.code(of: CallerStatement.signed(bytes, direction, path: path))
    }
}
