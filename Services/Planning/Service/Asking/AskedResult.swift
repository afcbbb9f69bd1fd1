extension Result where Success: Sendable, Failure == any Error {
    /// What a question to others came to, kept for later: the transaction that needs the answer
    /// first looks whether the request was answered before.
    static func asking(_ question: () async throws -> Success) async -> Result {
        do {
            return .success(try await question())
        } catch {
            return .failure(error)
        }
    }
}
