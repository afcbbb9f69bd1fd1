/// Counts the streams of calls, each once, when it is over.
///
/// Called on the session's event loop.
package protocol StreamCounter: AnyObject {
    /// A stream is over.
    func ended(_ tally: StreamTally, _ end: StreamEnd)
}

/// What is counted of one stream.
package struct StreamTally {
    /// What the counter knows it by.
    package internal(set) var kind = 0
    /// When it began, in nanoseconds of the counter's clock.
    package internal(set) var begun: Int64 = 0
    /// Whether somebody else is called for what is counted.
    package internal(set) var isForwarded = false
    /// Bytes of DATA frames that went out, without padding.
    package internal(set) var sent = 0
    /// Bytes of DATA frames that came, without padding.
    package internal(set) var received = 0
    /// What whoever counts the stream has left with it.
    package internal(set) var note: AnyObject?
    /// The `grpc-status` at the end of the answer; `nil` when the answer has no such end.
    package internal(set) var status: Int?
}

extension HeaderList {
    /// The `grpc-status`, one or two digits; `nil` for anything else.
    var callStatus: Int? {
        withValue(.grpcStatus) { digits -> Int? in
            guard (1...2).contains(digits.byteCount) else { return nil }
            var status = 0
            for place in 0..<digits.byteCount {
                let digit = unsafe digits.unsafeLoad(fromByteOffset: place, as: UInt8.self)
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
                status = status * 10 + Int(digit - UInt8(ascii: "0"))
            }
            return status
        } ?? nil
    }
}
