package import Kernel
package import ProtobufC
package import RPC
package import Storage
internal import Tracing

extension Mutation {
    /// The change that a call asks for.
    ///
    /// Throws a failure on the field `request_id` unless it is empty or a UUID version 4.
    package init(
        _ call: CallContext,
        _ request: some ProtobufMessage,
        requestID: String
    ) throws(Failure) {
        let course = call.course as? MutationCourse ?? .change
        var author = call.caller.auditName
        if case .approved(let approval) = course { author = approval.author }
        try self.init(
            method: call.method.description,
            caller: author,
            requestID: requestID,
            callID: call.identifier,
            request: request
        )
        self.course = course
        trace = call.span?.context
    }
}

/// Layers around handlers tell journals by it how a change is made.
extension MutationCourse: CallCourse {}

extension Caller {
    /// How audit records name the caller: with the one it acts for, when there is one.
    package var auditName: String { actsFor.map { "\(name) for \($0)" } ?? name }
}
