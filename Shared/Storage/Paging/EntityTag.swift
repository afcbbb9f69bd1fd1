package import Kernel

/// The strong entity tag of a resource's version (RFC 9110 section 8.8.3, AIP-154).
package struct EntityTag: Sendable, Hashable {
    /// The tag with its quotes, as in the field `etag`.
    package let text: String

    /// The tag of a version number.
    package init(version: Int64) {
        text = "\"\(version)\""
    }

    /// Passes when the caller gave no tag or this one; throws `ETAG_MISMATCH` otherwise.
    package func check(_ given: String, resource: String) throws(Failure) {
        guard given.isEmpty || given == text else {
            throw Failure(.etagMismatch, ["resource": resource, "current_etag": text])
        }
    }
}
