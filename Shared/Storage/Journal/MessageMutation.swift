package import Kernel
package import ProtobufC

extension Mutation {
    /// A change asked for by a request message.
    ///
    /// Throws a failure on the field `request_id` unless it is empty or a UUID version 4.
    package init(
        method: String,
        caller: String,
        requestID: String,
        callID: String,
        request: some ProtobufMessage
    ) throws(Failure) {
        try self.init(
            method: method,
            caller: caller,
            requestID: requestID,
            callID: callID,
            request: request.encoded()
        )
        requestType = type(of: request).fullName
    }
}

extension AnswerCoding where Answer: ProtobufMessage {
    /// Keeps the answer as the bytes of its message.
    package static var message: AnswerCoding<Answer> {
        AnswerCoding(encode: { $0.encoded() }, decode: { try Answer(decoding: $0) })
    }
}

extension Journal {
    /// Runs a change whose answer is a message; see ``mutate(_:answering:_:)``.
    package func mutate<Answer: ProtobufMessage>(
        _ mutation: Mutation,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<Answer>
    ) async throws -> Answer {
        try await mutate(mutation, answering: .message, body)
    }
}
