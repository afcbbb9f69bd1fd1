internal import Conventions

/// The names of operations.
enum BulkNames {
    /// The type told in `ResourceInfo`.
    static let type = "personnel.canbo.gov.vn/Operation"
    /// The form of a name.
    static let pattern: ResourcePattern = "operations/*"
    /// All of them.
    static let collection = "operations"

    /// The name of an operation.
    static func operation(_ id: String) -> String { "operations/" + id }
}
