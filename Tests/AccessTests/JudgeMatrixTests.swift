import Access
import Kernel
import RPC
import Synchronization
import Testing

/// Every caller, method and day, judged by the judge and by a slow reading of the same rules.
@Suite struct JudgeMatrix {
    private static let methods = [
        "a.v1.Personnel/GetOfficial", "a.v1.Personnel/ListOfficials", "a.v1.Personnel/Get",
        "a.v1.Personnel/UpdateOfficial", "a.v1.PersonnelAudit/GetOfficial", "b.v1.Personnel/Get",
        "a.v1.Discipline/GetCase", "a.v1.Personnel/", "", "a.v1.Personnel",
    ]
    private static let patterns = [
        "a.v1.Personnel/GetOfficial", "a.v1.Personnel/Get*", "a.v1.Personnel/*",
        "a.v1.Discipline/*", "b.v1.Personnel/Get",
    ]
    private static let names = [
        "people/hanoi:an", "people/hanoi:anh", "people/hue:an", "systems/payroll.vn",
        "systems/hanoi:payroll", "anonymous",
    ]
    private static let callers = ["people/hanoi:an", "people/hanoi:*", "systems/*", "anonymous"]
    private static let reason = "máy chủ bị mất điện"
    private static let start = CalendarDate(daysSinceEpoch: 20_510)
    private static let places: [[ReachPart.Place]?] = [
        nil, [.posts], [.organization("a")], [.organization("b"), .posts],
    ]
    private static let purposes: [[String]?] = [nil, nil, ["AUDIT"], ["AUDIT", "PLANNING"]]
    private static let said: [Said] = [nil, reason].flatMap { reason in
        [nil, "AUDIT", "PLANNING", "OTHER"].map { Said(reason: reason, purpose: $0) }
    }
    private static let sees: [Clearance] = [[], .sensitive, .internalPolitical, .everything]

    @Test(arguments: 0..<16)
    func bothSayTheSame(seed: Int) throws {
        var random = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let grants = try (0..<6).map { number in
            let patterns = try (0...random.below(2)).map { _ in
                try #require(MethodPattern(Self.patterns[random.below(Self.patterns.count)]))
            }
            let caller = Self.callers[random.below(Self.callers.count)]
            let from = random.below(5)
            return AccessGrant(
                "\(number)",
                to: try #require(CallerPattern(caller)),
                AccessRole(
                    "R\(number)",
                    patterns,
                    sees: Self.sees[random.below(4)],
                    isEmergency: random.below(3) == 0
                ),
                on: Self.start.adding(days: from)...Self.start.adding(days: from + random.below(3)),
                in: Self.places[random.below(4)],
                for: Self.purposes[random.below(4)]
            )
        }
        let clock = SetClock()
        var judge = AccessJudge(AccessRules(grants), clock: clock)
        for day in 0..<8 {
            let day = Self.start.adding(days: day)
            // The first and the last microsecond of the day in Viet Nam.
            for instant in [day.first, day.adding(days: 1).first + .microseconds(-1)] {
                clock.set(instant)
                for caller in Self.everyCaller {
                    for method in Self.methods {
                        for place in Self.everyPlace {
                            for said in Self.said {
                                let told = judge.told(caller, "/" + method, said, in: place)
                                let held = grants.filter { said.uses($0) }
                                let expected = Self.expected(caller, method, day, held, in: place)
                                #expect(told == expected, "\(caller) \(method) \(day) \(place)")
                            }
                        }
                    }
                }
            }
        }
    }

    /// A place of which no grant speaks is reached by those alone that reach everywhere.
    private static var everyPlace: [ReachPart.Place] {
        [.posts, .organization("a"), .organization("b"), .organization("c")]
    }

    private static var everyCaller: [Caller] {
        var callers = names.map { name in
            let kind: Caller.Kind =
                name.hasPrefix("people/") ? .person : name == "anonymous" ? .anonymous : .system
            return Caller(kind, name)
        }
        callers.append(Caller(.system, "systems/payroll.vn", actsFor: "people/hanoi:an"))
        callers.append(Caller(.system, "systems/payroll.vn", actsFor: "people/hue:an"))
        callers.append(Caller(.service, "services/planning", actsFor: "people/hue:an"))
        return callers
    }

    /// The rules read one by one, as a person would.
    private static func expected(
        _ caller: Caller,
        _ method: String,
        _ day: CalendarDate,
        _ grants: [AccessGrant],
        in place: ReachPart.Place
    ) -> Seen {
        if caller.kind == .service { return .some(.everything) }
        let parts = [caller.name, caller.actsFor].compactMap(\.self).map { name in
            grants.filter { grant in
                let pattern = "\(grant.caller)"
                let isFor =
                    pattern.hasSuffix("*")
                    ? name.hasPrefix(String(pattern.dropLast())) && pattern.count <= name.count
                    : name == pattern
                return isFor && day >= grant.days.lowerBound && day <= grant.days.upperBound
                    && grant.role.methods.contains { covers("\($0)", method) }
            }
        }
        guard parts.allSatisfy({ !$0.isEmpty }) else { return .refused }
        let here = parts.map { $0.filter { $0.places?.contains(place) ?? true } }
        guard here.allSatisfy({ !$0.isEmpty }) else { return .elsewhere }
        return .some(
            here.map { grants in
                grants.reduce(into: Clearance()) { $0.formUnion($1.role.sees) }
            }
            .reduce(Clearance.everything) { $0.intersection($1) }
        )
    }

    /// What a call shows of a place.
    fileprivate enum Seen: Equatable {
        case refused, elsewhere
        case some(Clearance)
    }

    private static func covers(_ pattern: String, _ method: String) -> Bool {
        guard pattern.hasSuffix("*") else { return pattern == method }
        return method.hasPrefix(String(pattern.dropLast()))
    }
}

/// What a call says of itself.
private struct Said: CallClaims {
    var reason: String?
    var purposeCode: String?

    init(reason: String? = nil, purpose: String? = nil) {
        self.reason = reason
        purposeCode = purpose
    }

    func emergencyReason() throws(Failure) -> EmergencyReason? {
        try EmergencyReason(reason.map { [$0] } ?? [])
    }

    func purpose() -> String? { purposeCode }

    func uses(_ grant: AccessGrant) -> Bool {
        (!grant.role.isEmergency || reason != nil)
            && (grant.purposes?.contains { $0 == purposeCode } ?? true)
    }
}

/// What refusals say.
@Suite struct Judgements {
    private static let rules = AccessRules([])

    @Test func whoIsKnownIsToldWhatIsMissing() throws {
        var judge = AccessJudge(Self.rules, clock: SetClock())
        let failure = try judge.failure(Caller(.person, "people/hanoi:an"), "/a.B/Get")
        #expect(failure.reason == .methodNotGranted)
        #expect(failure.metadata["caller"] == "people/hanoi:an")
        #expect(failure.metadata["method"] == "a.B/Get")
    }

    @Test func whoIsUnknownIsAskedToSignIn() throws {
        var judge = AccessJudge(Self.rules, clock: SetClock())
        #expect(try judge.failure(.anonymous, "/a.B/Get").reason.code == "CALLER_UNKNOWN")
    }
}

/// For how long a judgement may be kept.
@Suite struct JudgementTimes {
    private func goodFor(
        _ role: AccessRole,
        _ path: String,
        for purposes: [String]?
    ) throws -> Duration {
        let day = SetClock().today
        let caller = try #require(CallerPattern("people/hanoi:an"))
        let further = AccessRole("R2", try [#require(MethodPattern("a.B/Get"))])
        var judge = AccessJudge(
            AccessRules([
                AccessGrant("G", to: caller, role, on: day...day, for: purposes),
                AccessGrant("H", to: caller, further, on: day...day),
            ]),
            clock: SetClock()
        )
        let bytes = Array(path.utf8)
        return try bytes.withUnsafeBytes {
            try judge.rights(of: Caller(.person, "people/hanoi:an"), for: $0, Said()).get().goodFor
        }
    }

    @Test func rightsAreGoodToTheEndOfTheDayUnlessACallMatters() throws {
        let method = try #require(MethodPattern("a.B/*"))
        let left = try goodFor(AccessRole("R", [method]), "/a.B/Get", for: nil)
        #expect(left > .zero && left <= .seconds(86_400))
        let emergency = AccessRole("R", [method], isEmergency: true)
        #expect(try goodFor(emergency, "/a.B/Get", for: nil) == .zero)
        let purposes = ["DATA_EXCHANGE"]
        #expect(try goodFor(AccessRole("R", [method]), "/a.B/Get", for: purposes) == .zero)
    }
}

/// Rights for emergencies.
@Suite struct EmergencyJudgements {
    private static let an = Caller(.person, "people/hanoi:an")

    private func judge(_ roles: [AccessRole]) throws -> AccessJudge {
        let day = SetClock().today
        let grants = try roles.map { role in
            AccessGrant(
                role.name,
                to: try #require(CallerPattern("people/hanoi:an")),
                role,
                on: day...day
            )
        }
        return AccessJudge(AccessRules(grants), clock: SetClock())
    }

    private func role(_ sees: Clearance, isEmergency: Bool) throws -> AccessRole {
        let pattern = try #require(MethodPattern("a.B/Get*"))
        let name = isEmergency ? "BREAK_GLASS" : "CLERK"
        return AccessRole(name, [pattern], sees: sees, isEmergency: isEmergency)
    }

    @Test func theyAreUsedBySayingWhy() throws {
        var judge = try judge([role(.everything, isEmergency: true)])
        let refused = try judge.failure(Self.an, "/a.B/Get")
        #expect(refused.reason == .methodNotGranted)
        guard case .field(let hint)? = refused.details.first else {
            Issue.record("no hint: \(refused.details)")
            return
        }
        #expect(hint.field == "x-emergency-reason")
        #expect(try judge.failure(Self.an, "/a.B/Set").details.isEmpty)
        let rights = try judge.judged(Self.an, "/a.B/Get", "máy chủ bị mất điện").get()
        #expect(rights.isEmergency && rights.clearance == .everything)
    }

    @Test func whatOrdinaryRightsGiveIsNoEmergency() throws {
        let why = "máy chủ bị mất điện"
        var both = try judge([
            role(.sensitive, isEmergency: false), role(.sensitive, isEmergency: true),
        ])
        #expect(try both.judged(Self.an, "/a.B/Get", why).get().isEmergency == false)
        var more = try judge([role([], isEmergency: false), role(.sensitive, isEmergency: true)])
        #expect(try more.judged(Self.an, "/a.B/Get").get().clearance == [])
        let rights = try more.judged(Self.an, "/a.B/Get", why).get()
        #expect(rights.isEmergency && rights.clearance == .sensitive)
    }

    @Test(arguments: [
        "", "quá ngắn", " máy chủ bị mất điện", "máy%00chủ bị mất điện",
        "%FF máy chủ bị mất điện", String(repeating: "x", count: 501),
    ])
    func whatIsNoReasonIsRefused(text: String) throws {
        var judge = try judge([role(.everything, isEmergency: true)])
        guard case .failure(let failure) = judge.judged(Self.an, "/a.B/Get", text) else {
            throw NotRefused()
        }
        #expect(failure.reason.code == "EMERGENCY_REASON_INVALID")
        #expect(throws: Failure.self) { try EmergencyReason(["0123456789", "0123456789"]) }
    }
}

/// Grants for some purposes: an agreement on the exchange of data gives nothing for others.
@Suite struct PurposeJudgements {
    @Test func aGrantCountsForItsPurposesAlone() throws {
        let day = SetClock().today
        let caller = try #require(CallerPattern("systems/hanoi:payroll"))
        let pattern = try #require(MethodPattern("a.B/Get*"))
        func grant(_ sees: Clearance, _ purposes: [String]?) -> AccessGrant {
            let role = AccessRole("R\(sees.rawValue)", [pattern], sees: sees)
            return AccessGrant("G", to: caller, role, on: day...day, for: purposes)
        }
        let payroll = Caller(.system, "systems/hanoi:payroll")
        var bound = AccessJudge(
            AccessRules([grant(.sensitive, ["DATA_EXCHANGE"])]),
            clock: SetClock()
        )
        for said in [Said(), Said(purpose: "PLANNING")] {
            guard case .failure(let failure) = bound.judged(payroll, "/a.B/Get", said),
                case .field(let hint)? = failure.details.first
            else { throw NotRefused() }
            #expect(failure.reason == .methodNotGranted)
            #expect(hint.field == "x-purpose" && "\(hint)".contains("DATA_EXCHANGE"))
        }
        let exchange = Said(purpose: "DATA_EXCHANGE")
        #expect(try bound.judged(payroll, "/a.B/Get", exchange).get().clearance == .sensitive)
        var both = AccessJudge(
            AccessRules([grant([], nil), grant(.sensitive, ["DATA_EXCHANGE"])]),
            clock: SetClock()
        )
        #expect(try both.judged(payroll, "/a.B/Get", Said()).get().clearance == [])
        #expect(try both.judged(payroll, "/a.B/Get", exchange).get().clearance == .sensitive)
    }
}

extension AccessJudge {
    fileprivate mutating func judged(
        _ caller: Caller,
        _ path: String,
        _ reason: String? = nil
    ) -> Result<CallRights, Failure> {
        judged(caller, path, Said(reason: reason))
    }

    fileprivate mutating func judged(
        _ caller: Caller,
        _ path: String,
        _ said: Said
    ) -> Result<CallRights, Failure> {
        let bytes = Array(path.utf8)
        return bytes.withUnsafeBytes { rights(of: caller, for: $0, said) }.map(\.rights)
    }

    fileprivate mutating func told(
        _ caller: Caller,
        _ path: String,
        _ said: Said,
        in place: ReachPart.Place
    ) -> JudgeMatrix.Seen {
        guard case .success(let rights) = judged(caller, path, said) else { return .refused }
        let both = [rights.reach, rights.principalReach].map { reach in
            reach.parts(seeing: rights.clearance)
                .filter { $0.place == place || $0.place == .everywhere }
        }
        guard both.allSatisfy({ !$0.isEmpty }) else { return .elsewhere }
        return .some(
            both.map { $0.reduce(into: Clearance()) { $0.formUnion($1.sees) } }
                .reduce(rights.clearance) { $0.intersection($1) }
        )
    }

    fileprivate mutating func failure(_ caller: Caller, _ path: String) throws -> Failure {
        guard case .failure(let failure) = judged(caller, path) else { throw NotRefused() }
        return failure
    }
}

private struct NotRefused: Error {}

private final class SetClock: WallClock {
    private let instant = Mutex(Timestamp(microseconds: 0))

    var now: Timestamp { instant.withLock { $0 } }

    func set(_ now: Timestamp) { instant.withLock { $0 = now } }
}

extension CalendarDate {
    /// The first instant in Viet Nam, seven hours before that of Greenwich.
    fileprivate var first: Timestamp {
        Timestamp(microseconds: Int64(daysSinceEpoch) * 86_400_000_000) + .seconds(-7 * 3_600)
    }
}

/// Numbers that are the same in each run.
private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
