extension Policy {
    /// The policy of the product with the rows of a file in the place of its own; an empty path is
    /// no file.
    ///
    /// Throws every problem of the file at once.
    package static func adjusted(byFileAt path: String) throws(PolicyMistakes) -> Policy {
        let policy = try embedded()
        guard !path.isEmpty else { return policy }
        return try policy.adjusted(by: OwnPolicyFile(at: path, adjusting: policy))
    }
}
