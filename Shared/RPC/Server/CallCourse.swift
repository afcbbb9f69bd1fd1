/// How the change that a call asks for is made, when not at once: only tried, or approved.
///
/// Layers around a handler choose it, journals follow it, and nothing between looks at it.
package protocol CallCourse: Sendable {}

extension CallContext {
    /// Runs a body for a call of a method within this one.
    ///
    /// By the same caller, under the same identifier and deadline. What the inner call says at its
    /// end, this one says, too.
    package func within<Answer>(
        _ method: MethodDescriptor,
        _ course: any CallCourse,
        _ body: (CallContext) async throws -> Answer
    ) async throws -> Answer {
        let inner = CallContext(within: self, method, course)
        let answer = try await body(inner)
        addTrailers(inner.responseTrailers)
        return answer
    }
}
