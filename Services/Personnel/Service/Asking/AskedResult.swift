extension Result where Success: Sendable, Failure == any Error {
    /// What a question to others came to, kept for later: the transaction that needs the answer
    /// first looks whether the request was answered before.
    static func asking(_ question: () async throws -> Success) async -> Result {
        do {
            let answer = try await question()
            return .success(answer)
        } catch {
            return .failure(error)
        }
    }
}
