package import Kernel
package import RPC
private import Synchronization

/// Verifies the statements that come to one side, each once.
package final class CallerVerifier: Sendable {
    /// How old a statement may be: it is made when its call is sent.
    package static let ageMax: Duration = .seconds(10)
    /// How far the clocks of two machines may be apart.
    package static let skewMax: Duration = .seconds(5)

    private let direction: CallerStatement.Direction
    private let clock: any WallClock
    private let keys: Mutex<[UInt32: MethodCodes]>
    private let seen = Mutex(StatementsSeen(ageMax + skewMax))

    /// Verifies statements of one direction that were signed with any of some keys.
    package init(
        _ keys: [CallerKey],
        _ direction: CallerStatement.Direction,
        clock: any WallClock = SystemWallClock()
    ) {
        self.direction = direction
        self.clock = clock
        self.keys = Mutex(Self.table(keys, direction))
    }

    /// Takes other keys from now on.
    package func follow(_ keys: [CallerKey]) {
        self.keys.withLock { $0 = Self.table(keys, direction) }
    }

    /// The caller that a statement names for a call of a method, and the service that shares the
    /// key; throws UNAUTHENTICATED, which does not tell how near the statement came.
    package func verify(
        _ statement: [UInt8],
        path: RawSpan
    ) throws(Failure) -> (caller: Caller, service: String) {
        guard let told = CallerStatement(statement.dropLast(MessageCode.size)),
            let (code, service) = code(of: told.key, for: path), code.isSigned(statement)
        else { throw Failure(.callerStatementInvalid) }
        let now = clock.now
        guard now - told.made <= Self.ageMax, told.made - now <= Self.skewMax else {
            throw .callerStatementStale(apart: now - told.made)
        }
        switch seen.withLock({ $0.note(told.number, at: now) }) {
        case .new: return (told.caller, service)
        case .repeated: throw Failure(.callerStatementRepeated)
        case .full: throw .tooManyStatements()
        }
    }

    private func code(of key: UInt32, for path: RawSpan) -> (MessageCode, service: String)? {
        keys.withLock { keys in
            guard let service = keys[key]?.key.service, let code = keys[key]?.code(of: path) else {
                return nil
            }
            return (code, service)
        }
    }

    private static func table(
        _ keys: [CallerKey],
        _ direction: CallerStatement.Direction
    ) -> [UInt32: MethodCodes] {
        Dictionary(keys.map { ($0.identifier, MethodCodes($0, direction)) }) { first, _ in first }
    }
}
