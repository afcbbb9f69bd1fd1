package import RPC

/// Which officials and organisations a caller reaches at one moment, and what it sees there.
package struct ReachedOwners: Sendable {
    private let everything: Clearance?
    private let sees: [String: Clearance]

    /// All of them alike.
    init(everythingSeeing clearance: Clearance) {
        everything = clearance
        sees = [:]
    }

    /// Some of them.
    init(_ sees: [String: Clearance]) {
        everything = nil
        self.sees = sees
    }

    /// The guarded fields that may be seen of what belongs to an official or an organisation; `nil`
    /// when that is not reached.
    package subscript(owner: String) -> Clearance? { everything ?? sees[owner] }
}
