package import Kernel
package import RPC

/// What a call has said of itself, as far as rights depend on it.
package struct SaidOfCall: Hashable, Sendable {
    /// Whether it has said why it uses rights for an emergency.
    package var isEmergency = false
    /// For what purpose it is made; `nil` when it has not said.
    package var purpose: String?

    /// What was said.
    package init(isEmergency: Bool = false, purpose: String? = nil) {
        self.isEmergency = isEmergency
        self.purpose = purpose
    }
}

/// What one name may call on one day.
package struct CallerRights: Sendable {
    /// The day.
    package let day: CalendarDate
    /// Whether any right is for calls of some purposes alone.
    package let isBoundToPurposes: Bool
    private let ordinary: [AccessGrant]
    private let forEmergencies: [AccessGrant]

    /// The rights by the grants that hold.
    package init(day: CalendarDate, grants: [AccessGrant]) {
        self.day = day
        isBoundToPurposes = grants.contains { $0.purposes != nil }
        ordinary = grants.filter { !$0.role.isEmergency }
        forEmergencies = grants.filter(\.role.isEmergency)
    }

    /// Whether there are further rights in calls of a method when there is an emergency.
    package func hasMoreInEmergencies(for path: UnsafeRawBufferPointer) -> Bool {
        forEmergencies.contains { $0.role.takes(path) }
    }

    /// The purposes that would give rights in calls of a method, each once.
    package func purposes(for path: UnsafeRawBufferPointer) -> [String] {
        guard isBoundToPurposes else { return [] }
        let codes = ordinary.filter { $0.role.takes(path) }.flatMap { $0.purposes ?? [] }
        return Set(codes).sorted()
    }

    /// The rights in calls of a method; `nil` when it may not be called.
    ///
    /// Several grants for one method add up, each where it reaches and for the purposes that it is
    /// given for. In an emergency those for it do, too; when they give nothing further the rights
    /// are ordinary ones.
    package func rights(
        for path: UnsafeRawBufferPointer,
        _ said: SaidOfCall = SaidOfCall()
    ) -> CallRights? {
        let usual = Self.rights(for: path, by: counting(ordinary, said.purpose))
        guard said.isEmergency, hasMoreInEmergencies(for: path),
            var all = Self.rights(
                for: path,
                by: counting(ordinary + forEmergencies, said.purpose)
            )
        else { return usual }
        if let usual, usual.cover(all) { return usual }
        all.isEmergency = true
        return all
    }

    /// The grants that count in calls of a purpose.
    private func counting(_ grants: [AccessGrant], _ purpose: String?) -> [AccessGrant] {
        guard isBoundToPurposes else { return grants }
        return grants.filter { grant in
            guard let purposes = grant.purposes else { return true }
            return purpose.map(purposes.contains) ?? false
        }
    }

    private static func rights(
        for path: UnsafeRawBufferPointer,
        by grants: [AccessGrant]
    ) -> CallRights? {
        var clearance: Clearance?
        var isInParts = false
        for grant in grants where grant.role.takes(path) {
            clearance = (clearance ?? []).union(grant.role.sees)
            if grant.places != nil {
                isInParts = true
            } else if grant.role.sees == .everything {
                return .everything
            }
        }
        guard let clearance else { return nil }
        let reach = isInParts ? reach(for: path, by: grants) : .everywhere
        return CallRights(clearance: clearance, reach: reach)
    }

    private static func reach(
        for path: UnsafeRawBufferPointer,
        by grants: [AccessGrant]
    ) -> Reach {
        let taking = grants.filter { $0.role.takes(path) }
        return Reach(
            taking.flatMap { grant in
                (grant.places ?? [.everywhere]).map { ReachPart($0, sees: grant.role.sees) }
            }
        )
    }
}

extension AccessRole {
    /// Whether it has the method that a path names.
    func takes(_ path: UnsafeRawBufferPointer) -> Bool {
        methods.contains { $0.takes(path) }
    }
}
