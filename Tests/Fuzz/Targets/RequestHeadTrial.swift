import Kernel
import RPC

/// Every head is refused with an answer or let go on, and says of compression what it may.
enum RequestHeadTrial {
    static func run(_ input: inout FuzzInput) throws(Finding) {
        var head = RequestHead()
        let flags = input.byte()
        head.isPost = flags & 1 != 0
        head.hasConnectionField = flags & 2 != 0
        head.authorityCount = Int(flags >> 2 & 3)
        head.hostCount = Int(flags >> 4 & 3)
        let contentType = input.chunk()
        head.contentType = ContentType(contentType.span.bytes)
        let timeout = input.chunk()
        head.timeout = CallTimeout.parse(timeout.span.bytes).map { .lasting($0) } ?? .malformed
        head.encoding = String(decoding: input.chunk(), as: UTF8.self)
        let accepted = input.rest()
        head.takesGzip = MessageCompression.isGzipAccepted(by: accepted.span.bytes)
        try check(contentType, head.contentType)
        try check(accepted, takesGzip: head.takesGzip)
        try check(head)
    }

    private static func check(
        _ contentType: [UInt8],
        _ kind: ContentType
    ) throws(Finding) {
        guard kind == .protobuf else { return }
        let isOurs = contentType.starts(with: Array("application/grpc".utf8))
        try promise(isOurs, "\(contentType) is taken for gRPC")
    }

    /// The list read in the plainest way.
    private static func check(_ list: [UInt8], takesGzip: Bool) throws(Finding) {
        let isNamed = list.split(separator: UInt8(ascii: ",")).contains { name in
            name.split(separator: UInt8(ascii: " ")).first?.elementsEqual("gzip".utf8) ?? false
        }
        try promise(takesGzip == isNamed, "\(list): gzip \(takesGzip)")
    }

    private static func check(_ head: RequestHead) throws(Finding) {
        switch head.refusal() {
        case nil:
            let isKnown = head.encoding.flatMap(MessageCompression.init) != nil
            try promise(isKnown, "\(head.encoding ?? "") is let go on")
            try promise(head.timeout != .malformed, "a timeout without meaning is let go on")
            try promise(head.isPost, "another method than POST is let go on")
        case .reset: try promise(head.hasConnectionField, "a good head is reset")
        case .answer(let httpStatus, let failure):
            let known = [200, 400, 405, 415]
            try promise(known.contains(httpStatus), "the answer is \(httpStatus)")
            let status = RPCStatus(failure, to: Recipient(Metadata()))
            try promise(status.code != .ok, "the refusal says OK")
            try promise(status.details.count <= RPCStatus.detailsSizeMax, "the details are long")
        }
    }
}
