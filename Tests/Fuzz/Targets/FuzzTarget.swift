import HTTP2

/// What is fuzzed: readers of bytes from strangers, each with the promises that it keeps.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// The server's end of a connection, against any bytes and any behaviour of its owner.
    case serverSession = "server-session"
    /// The client's end of a connection, in the same way.
    case clientSession = "client-session"
    /// Both ends, between which nothing may be lost.
    case sessionPair = "session-pair"
    /// Messages cut out of a stream, compressed ones too.
    case deframer
    /// Names and values of metadata, with their encodings.
    case metadata
    /// What the head of a request says.
    case requestHead = "request-head"
    /// Messages of the contracts.
    case message
    /// Messages as JSON.
    case json
    /// Workbooks that are imported.
    case workbook

    /// Tries one input; throws the promise that it breaks.
    package func run(_ bytes: [UInt8]) throws {
        var input = FuzzInput(bytes)
        switch self {
        case .serverSession: try SessionTrial.run(.server, &input)
        case .clientSession: try SessionTrial.run(.client, &input)
        case .sessionPair: try PairTrial.run(&input)
        case .deframer: try DeframerTrial.run(&input)
        case .metadata: try MetadataTrial.run(&input)
        case .requestHead: try RequestHeadTrial.run(&input)
        case .message: try MessageTrial.run(&input)
        case .json: try JSONTrial.run(&input)
        case .workbook: try WorkbookTrial.run(&input)
        }
    }
}

/// A promise that an input breaks.
package struct Finding: Error, CustomStringConvertible {
    /// The promise, as a sentence about what happened in its place.
    package let description: String
}

/// Throws a finding unless the promise is kept.
func promise(
    _ isKept: Bool,
    _ otherwise: @autoclosure () -> String
) throws(Finding) {
    guard isKept else { throw Finding(description: otherwise()) }
}
