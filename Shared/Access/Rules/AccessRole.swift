package import RPC

/// What somebody may do who holds a role, and see while doing it.
package struct AccessRole: Hashable, Sendable {
    /// What grants call it.
    package let name: String
    /// The methods that it may call.
    package let methods: [MethodPattern]
    /// The guarded fields that it sees in their answers.
    package let sees: Clearance
    /// Whether it is for emergencies: its rights are for calls alone that say why they use them.
    package let isEmergency: Bool

    /// A role.
    package init(
        _ name: String,
        _ methods: [MethodPattern],
        sees: Clearance = [],
        isEmergency: Bool = false
    ) {
        self.name = name
        self.methods = methods
        self.sees = sees
        self.isEmergency = isEmergency
    }
}
