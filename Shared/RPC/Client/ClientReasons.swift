package import Kernel

extension Failure {
    /// The answer breaks the rules of gRPC in some way.
    package static func answerMalformed(_ problem: String) -> Failure {
        Failure(.answerMalformed, ["problem": problem])
    }

    /// One response was expected and none came.
    package static var responseMissing: Failure { .answerMalformed("no response") }

    /// One response was expected and several came.
    package static var responsesTooMany: Failure {
        .answerMalformed("several responses where one was expected")
    }
}

// What the RPC layer of a client tells its own program in place of a server.
extension Reason {
    /// No connection to the peer could be had.
    package static let peerUnreachable = Reason(
        "PEER_UNREACHABLE",
        .unavailable,
        vi: "Không kết nối được: {problem}",
        en: "No connection: {problem}"
    )
    /// As many calls wait for a connection as may.
    package static let peerBusy = Reason(
        "PEER_BUSY",
        .resourceExhausted,
        vi: "Quá nhiều lời gọi đang chờ kết nối: {problem}",
        en: "Too many calls wait for a connection: {problem}"
    )
    /// The server provably never looked at the call.
    package static let callNotTaken = Reason(
        "CALL_NOT_TAKEN",
        .unavailable,
        vi: "Máy chủ không nhận lời gọi.",
        en: "The server did not take the call."
    )
    /// The connection ended under the call, whose outcome nobody knows.
    package static let connectionLost = Reason(
        "CONNECTION_LOST",
        .unavailable,
        vi: "Mất kết nối trong khi gọi.",
        en: "The connection was lost during the call."
    )
    /// The server ended the call without saying how; the code is that of the HTTP/2 error.
    package static let callReset = Reason(
        "CALL_RESET",
        .internal,
        vi: "Máy chủ đã ngắt lời gọi với mã lỗi HTTP/2 {http2_code}.",
        en: "The server reset the call with HTTP/2 error code {http2_code}."
    )
    /// Something that does not speak gRPC answered; the code is that of the HTTP status.
    package static let answerNotGRPC = Reason(
        "ANSWER_NOT_GRPC",
        .internal,
        vi: "Bên kia trả lời bằng trạng thái HTTP {http_status}, không phải gRPC.",
        en: "The peer answered with HTTP status {http_status} instead of gRPC."
    )
    /// The answer breaks the rules of gRPC.
    package static let answerMalformed = Reason(
        "ANSWER_MALFORMED",
        .internal,
        vi: "Câu trả lời của máy chủ sai quy tắc gRPC: {problem}.",
        en: "The server's answer breaks the rules of gRPC: {problem}."
    )
}
