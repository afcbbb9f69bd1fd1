internal import Identity
package import Kernel
package import RPC

/// Judges the calls of one event loop by rules, and remembers what callers have on the present day.
package struct AccessJudge {
    /// The callers remembered at most; when there are more all are forgotten.
    private static let rememberedMax = 10_000

    private let rules: AccessRules
    private let clock: any WallClock
    private var day: CalendarDate
    /// The instants that belong to the day.
    private var dayEnds: Timestamp
    private var known: [String: CallerRights] = [:]

    /// A judge by these rules.
    package init(_ rules: AccessRules, clock: any WallClock) {
        self.rules = rules
        self.clock = clock
        day = clock.today
        dayEnds = day.end
    }

    /// What rights a caller has in calls of a method.
    package struct Rights {
        /// The rights.
        package let rights: CallRights
        /// For how long further calls have them, whatever they say of themselves; zero when that
        /// matters.
        package let goodFor: Duration
    }

    /// What rights a caller has in a call of the method that a path names; fails when it may not
    /// call it.
    ///
    /// Who acts for somebody else has what both have. Services of the installation may call
    /// everything: they ask on behalf of those whom they have let in. What the call says of itself
    /// is read only where it may give rights.
    package mutating func rights(
        of caller: Caller,
        for path: UnsafeRawBufferPointer,
        _ claims: any CallClaims
    ) -> Result<Rights, Failure> {
        let now = clock.now
        keepDay(of: now)
        if caller.kind == .service {
            return .success(Rights(rights: .everything, goodFor: dayEnds - now))
        }
        let own = rights(of: caller.name)
        let principal = caller.actsFor.map { (name: $0, rights: rights(of: $0)) }
        let mayHelp =
            own.hasMoreInEmergencies(for: path)
            || principal?.rights.hasMoreInEmergencies(for: path) == true
        do throws(Failure) {
            let inEmergency = mayHelp ? try claims.emergencyReason() != nil : false
            let isBound = own.isBoundToPurposes || principal?.rights.isBoundToPurposes == true
            let said = SaidOfCall(
                isEmergency: inEmergency,
                purpose: isBound ? claims.purpose() : nil
            )
            guard var rights = own.rights(for: path, said) else {
                throw Self.refusal(
                    of: caller,
                    caller.name,
                    path,
                    Self.hints(mayHelp && !inEmergency, own.purposes(for: path))
                )
            }
            if let principal {
                let others = principal.rights.rights(for: path, said)
                guard let others else {
                    throw Self.refusal(
                        of: caller,
                        principal.name,
                        path,
                        Self.hints(
                            mayHelp && !inEmergency,
                            principal.rights.purposes(for: path)
                        )
                    )
                }
                rights.clearance.formIntersection(others.clearance)
                rights.principalReach = others.reach
                rights.isEmergency = rights.isEmergency || others.isEmergency
            }
            let isSettled = !mayHelp && !isBound
            return .success(Rights(rights: rights, goodFor: isSettled ? dayEnds - now : .zero))
        } catch {
            return .failure(error)
        }
    }

    /// Rights end with the day of their last use.
    private mutating func keepDay(of now: Timestamp) {
        guard now >= dayEnds || now < day.start else { return }
        day = now.day
        dayEnds = day.end
        known.removeAll()
    }

    private mutating func rights(of name: String) -> CallerRights {
        if let rights = known[name] { return rights }
        if known.count >= Self.rememberedMax { known.removeAll() }
        let found = rules.rights(of: name, on: day)
        known[name] = found
        return found
    }

    private static func refusal(
        of caller: Caller,
        _ lacking: String,
        _ path: UnsafeRawBufferPointer,
        _ hints: [FailureDetail]
    ) -> Failure {
        if caller.kind == .anonymous { return Failure(.callerUnknown) }
        let method = String(decoding: path.dropFirst(), as: UTF8.self)
        return Failure(
            .methodNotGranted,
            ["caller": lacking, "method": method],
            details: hints
        )
    }

    /// What the call might have said to have rights.
    private static func hints(_ reasonMayHelp: Bool, _ purposes: [String]) -> [FailureDetail] {
        let codes = purposes.joined(separator: ", ")
        let reason = FieldViolation(
            EmergencyReason.metadataName,
            "REQUIRED",
            vi: "Quyền khẩn cấp chỉ dùng được khi nêu lý do.",
            en: "There are rights for emergencies, which are used by saying why."
        )
        let purpose = FieldViolation(
            "x-purpose",
            "NOT_GRANTED",
            vi: "Quyền được cấp cho mục đích: \(codes).",
            en: "There are rights for calls with the purpose \(codes)."
        )
        return (reasonMayHelp ? [.field(reason)] : [])
            + (purposes.isEmpty ? [] : [.field(purpose)])
    }
}

extension CalendarDate {
    /// The first instant of the day in Viet Nam.
    fileprivate var start: Timestamp {
        Timestamp(microseconds: (Int64(daysSinceEpoch) * 24 - 7) * 3_600_000_000)
    }

    /// The first instant of the next day.
    fileprivate var end: Timestamp { start + .seconds(86_400) }
}
