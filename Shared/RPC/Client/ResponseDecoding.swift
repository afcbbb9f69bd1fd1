internal import Kernel
internal import ProtobufC

/// Decodes what a server sent; a server's broken message is not the caller's fault.
enum ResponseDecoding {
    static func decode<Response: ProtobufMessage>(
        _ bytes: [UInt8],
        to recipient: @autoclosure () -> Recipient
    ) throws -> Response {
        do {
            let response: Response = try MessageFrame.decode(bytes)
            return response
        } catch {
            throw RPCStatus(
                .answerMalformed("no \(Response.fullName): \(error)"),
                to: recipient()
            )
        }
    }
}
