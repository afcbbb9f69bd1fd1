package import Kernel
private import Crypto
package import Tracing

/// One change as it was asked for: who, by which method, with which request.
package struct Mutation: Sendable {
    /// The RPC, for example `canbo.planning.v1.PlanService/AddEntry`.
    package let method: String
    /// The verified caller, who is the actor in the audit record.
    package let caller: String
    /// The caller's identifier of this change, a UUID version 4; empty when none was given.
    package internal(set) var requestID: String
    /// The identifier of the call, found again in the logs.
    package let callID: String
    /// SHA-256 of method and request, 32 bytes.
    package let digest: [UInt8]
    /// The request as its digest was made of.
    package let request: [UInt8]
    /// The full name of the request's message; empty when it is none.
    package var requestType = ""
    /// Where the call stands in a trace, when that is recorded: what the change announces goes on
    /// from there.
    package var trace: TraceContext?
    /// Whether the change is made, or tried, or made because a second person has approved it.
    package var course = MutationCourse.change

    /// A change asked for by a request, whose deterministic encoding tells a repeat from a reuse.
    ///
    /// Throws a failure on the field `request_id` unless it is empty or a UUID version 4.
    package init(
        method: String,
        caller: String,
        requestID: String,
        callID: String,
        request: [UInt8]
    ) throws(Failure) {
        self.method = method
        self.caller = caller
        self.requestID = requestID.lowercased()
        self.callID = callID
        self.request = request
        self.digest = Self.digest(of: method, request)
        var checks = FieldChecks()
        if !requestID.isEmpty, !isRandomUUID(requestID) {
            checks.malformed(
                "request_id",
                vi: "Phải là UUID phiên bản 4.",
                en: "Must be a UUID version 4."
            )
        }
        try checks.finish()
    }

    /// A change that no caller asks for: work that the process itself does.
    package init(ofWork method: String, in journal: Journal) throws(Failure) {
        try self.init(
            method: method,
            caller: journal.producer,
            requestID: "",
            callID: "",
            request: []
        )
    }

    /// SHA-256 of method and request, each with its length.
    package static func digest(of method: String, _ request: [UInt8]) -> [UInt8] {
        var content = CanonicalEncoding()
        content.append(method)
        content.append(request)
        return Array(SHA256.hash(data: content.bytes))
    }
}

/// What a mutation did, to be written in the same transaction as the change itself.
package struct Change<Answer: Sendable>: Sendable {
    /// What the caller gets, now and at a repeat of the request.
    package let answer: Answer
    /// What the audit chain keeps; at least one entry.
    package let audit: [AuditEntry]
    /// What other services are told, in order.
    package let events: [Event]

    /// A change with its answer, its audit entries and its events.
    package init(_ answer: Answer, audit: [AuditEntry], events: [Event] = []) {
        self.answer = answer
        self.audit = audit
        self.events = events
    }
}

/// How an answer is kept for repeats of its request.
package struct AnswerCoding<Answer: Sendable>: Sendable {
    /// Gives the answer as bytes.
    package let encode: @Sendable (Answer) throws -> [UInt8]
    /// Makes the answer from those bytes.
    package let decode: @Sendable ([UInt8]) throws -> Answer

    /// A pair of functions that are each other's inverse.
    package init(
        encode: @escaping @Sendable (Answer) throws -> [UInt8],
        decode: @escaping @Sendable ([UInt8]) throws -> Answer
    ) {
        self.encode = encode
        self.decode = decode
    }
}

extension AnswerCoding<Void> {
    /// For a change that says nothing but that it was made.
    package static var nothing: AnswerCoding<Void> {
        AnswerCoding(encode: { _ in [] }, decode: { _ in })
    }
}
