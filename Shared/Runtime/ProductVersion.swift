/// The version of the product, the same in all its processes.
package enum ProductVersion {
    /// Semantic version (semver.org).
    package static let text = "0.1.0"
}
