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
    private static let start = CalendarDate(daysSinceEpoch: 20_510)
    private static let places: [[ReachPart.Place]?] = [
        nil, [.posts], [.organization("a")], [.organization("b"), .posts],
    ]
    private static let sees: [Clearance] = [[], .sensitive, .internalPolitical, .everything]

    @Test(arguments: 0..<40)
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
                AccessRole("R\(number)", patterns, sees: Self.sees[random.below(4)]),
                on: Self.start.adding(days: from)...Self.start.adding(days: from + random.below(3)),
                in: Self.places[random.below(4)]
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
                            let told = judge.told(caller, "/" + method, in: place)
                            let expected = Self.expected(caller, method, day, grants, in: place)
                            #expect(told == expected, "\(caller) \(method) \(day) \(place)")
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

extension AccessJudge {
    fileprivate mutating func judged(_ caller: Caller, _ path: String) -> Result<CallRights, Failure>
    {
        let bytes = Array(path.utf8)
        return bytes.withUnsafeBytes { rights(of: caller, for: $0) }
    }

    fileprivate mutating func told(
        _ caller: Caller,
        _ path: String,
        in place: ReachPart.Place
    ) -> JudgeMatrix.Seen {
        guard case .success(let rights) = judged(caller, path) else { return .refused }
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
