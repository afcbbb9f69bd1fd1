/// What calls have met at the gateway itself, without any backend.
package struct CallEncounters: Sendable {
    /// Calls that wait until a backend may have them.
    package var waiting = 0
    /// Calls that wait for a backend to come back, since all of their route are away.
    package var absent = 0
    /// Callers with limits that are remembered.
    package var callersRemembered = 0
    /// Calls that were refused at the gateway itself.
    package var refusals = LimitRefusals()
}

/// How many calls each limit of the gateway has refused, and its maintenance.
package struct LimitRefusals: Sendable {
    /// Because backends have as many as they may have.
    package var backend = 0
    /// Because of a caller's rate.
    package var callerRate = 0
    /// Because of the calls that a caller may have under way.
    package var callerCalls = 0
    /// Because too many callers call.
    package var callers = 0
    /// Because the installation is maintained.
    package var maintenance = 0

    mutating func add(_ other: LimitRefusals) {
        backend += other.backend
        callerRate += other.callerRate
        callerCalls += other.callerCalls
        callers += other.callers
        maintenance += other.maintenance
    }
}
