internal import Access
internal import Conventions
internal import GatewayContract
internal import Kernel
internal import Quotas
internal import RPC
internal import WellKnownMessages

/// Says what the rules of access make of a caller, a method and a day.
struct ExplainAccess {
    /// Grants in one answer at most.
    private static let grantsMax = 100
    /// Bytes of a caller's name at most.
    private static let callerSizeMax = 1_024

    /// `nil` while everybody may call everything.
    let rules: AccessRules?
    let clock: any WallClock

    /// The answer; throws INVALID_ARGUMENT for what names no caller, method or day.
    func run(
        _ request: ExplainAccessRequest,
        _ call: CallContext
    ) throws -> ExplainAccessResponse {
        let caller = request.caller.isEmpty ? call.caller.name : request.caller
        var checks = FieldChecks()
        if request.method.isEmpty {
            checks.required("method")
        } else if MethodPattern(request.method)?.isPrefix ?? true {
            checks.malformed(
                "method",
                vi: "Phải có dạng package.Service/Method.",
                en: "Must have the form package.Service/Method."
            )
        }
        if caller.utf8.count > Self.callerSizeMax {
            checks.malformed(
                "caller",
                vi: "Dài tối đa \(Self.callerSizeMax) byte.",
                en: "At most \(Self.callerSizeMax) bytes."
            )
        }
        checks.text(request.purpose, "purpose", length: 0...100)
        let asked = checks.optionalDate(request.day, "day")
        try checks.finish()
        let day = asked ?? clock.today
        var response = ExplainAccessResponse(
            caller: caller,
            method: request.method,
            day: GoogleDate(day),
            allowed: true,
            hasRules: rules != nil
        )
        let path = Array("/\(request.method)".utf8)
        let said = SaidOfCall(purpose: request.purpose.isEmpty ? nil : request.purpose)
        let rights =
            rules.map { rules in
                path.withUnsafeBytes { rules.rights(of: caller, on: day).rights(for: $0, said) }
            } ?? .everything
        response.allowed = rights != nil
        response.seesSensitive = rights?.clearance.contains(.sensitive) ?? false
        response.seesInternalPolitical = rights?.clearance.contains(.internalPolitical) ?? false
        response.seesStateSecret = rights?.clearance.contains(.stateSecret) ?? false
        response.parts = rights.map(Self.parts) ?? []
        response.priority = path.withUnsafeBytes { priority(of: caller, $0, on: day) }.message
        let grants = (rules?.grants ?? []).map { explain($0, caller, path, day) }
        let both = grants.filter { $0.isForCaller && $0.hasMethod }
        let one = grants.filter { $0.isForCaller != $0.hasMethod }
        response.grants = Array((both + one).prefix(Self.grantsMax))
        return response
    }

    /// What rights reach, and what they show there.
    private static func parts(_ rights: CallRights) -> [AccessPart] {
        rights.reach.parts(seeing: rights.clearance).map { part in
            let place: AccessPart.Place =
                switch part.place {
                case .everywhere: .everywhere(true)
                case .posts: .posts(true)
                case .organization: .organization(part.place.words)
                }
            return AccessPart(place: place, sees: part.sees.classes)
        }
    }

    private func priority(
        of name: String,
        _ path: UnsafeRawBufferPointer,
        on day: CalendarDate
    ) -> Quotas.CallPriority {
        let caller = Caller(named: name)
        guard let rules else {
            return min(Quotas.CallPriority(of: caller), Quotas.CallPriority(ofMethod: path))
        }
        return min(rules.priority(of: caller, on: day), rules.priority(ofMethod: path))
    }

    private func explain(
        _ grant: AccessGrant,
        _ caller: String,
        _ path: [UInt8],
        _ day: CalendarDate
    ) -> GrantExplanation {
        GrantExplanation(
            grant: grant.name,
            callers: grant.caller.description,
            role: grant.role.name,
            firstDay: GoogleDate(grant.days.lowerBound),
            lastDay: GoogleDate(grant.days.upperBound),
            isForCaller: grant.caller.takes(caller),
            hasMethod: path.withUnsafeBytes { path in
                grant.role.methods.contains { $0.takes(path) }
            },
            holdsOnDay: grant.days.contains(day),
            reach: grant.places?.map(\.words) ?? [],
            isForEmergencies: grant.role.isEmergency,
            purposes: grant.purposes ?? []
        )
    }
}

extension Caller {
    /// A caller of whom nothing is known but the name.
    fileprivate init(named name: String) {
        let kinds: [(room: String, kind: Kind)] = [
            ("people/", .person), ("systems/", .system), ("services/", .service),
        ]
        self.init(kinds.first { name.hasPrefix($0.room) }?.kind ?? .anonymous, name)
    }
}

extension ReachPart.Place {
    /// The place as the file of access names it.
    fileprivate var words: String {
        switch self {
        case .everywhere: "everywhere"
        case .posts: "posts"
        case .organization(let identifier): "organizations/\(identifier)"
        }
    }
}
