/// What of a read is about secret records, and what is not.
///
/// A name may be of both, as an official is of whom a list shows a secret sanction beside another.
package struct ReadSecrecy: Hashable, Sendable {
    /// The fields that are set in records that are not secret, each once.
    package var openFields: [String]
    /// The resources and officials that those records name.
    package var openNames: Set<String>
    /// The resources and officials that secret records name.
    package var secretNames: Set<String>

    /// Such fields and names.
    package init(
        openFields: [String] = [],
        openNames: Set<String> = [],
        secretNames: Set<String> = []
    ) {
        self.openFields = openFields
        self.openNames = openNames
        self.secretNames = secretNames
    }
}
