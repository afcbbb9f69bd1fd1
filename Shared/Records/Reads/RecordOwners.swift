package import Storage

/// What a service knows of its records of which the names alone are read, as in its audit log.
package protocol RecordOwners: Sendable {
    /// The owners of those names that are records of the service, as far as it has one; the others
    /// are left out.
    func owners(of names: [String], in reader: any Reader) throws -> [String: RecordOwner]
}

/// The official whom a record is about.
package struct RecordOwner: Hashable, Sendable {
    /// The identifier of the official.
    package let official: String
    /// Whether the record is secret, so that nobody is told of it who is not cleared.
    package let isSecret: Bool

    /// An official, and how secret the record is.
    package init(_ official: String, isSecret: Bool) {
        self.official = official
        self.isSecret = isSecret
    }
}
