package import Kernel
package import ProtobufC
package import RPC
package import Storage

extension Mutation {
    /// The change that a call asks for.
    ///
    /// Throws a failure on the field `request_id` unless it is empty or a UUID version 4.
    package init(
        _ call: CallContext,
        _ request: some ProtobufMessage,
        requestID: String
    ) throws(Failure) {
        try self.init(
            method: call.method.description,
            caller: call.caller.auditName,
            requestID: requestID,
            callID: call.identifier,
            request: request.encoded()
        )
    }
}

extension Caller {
    /// How audit records name the caller: with the one it acts for, when there is one.
    package var auditName: String { actsFor.map { "\(name) for \($0)" } ?? name }
}
