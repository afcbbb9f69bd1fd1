import HTTP2
import Testing

/// Frames as bytes, for peers that no library would be (RFC 9113 section 6).
enum RawFrame {
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    static func frame(
        _ type: UInt8,
        _ flags: UInt8 = 0,
        stream: UInt32 = 0,
        _ payload: [UInt8] = []
    ) -> [UInt8] {
        let length = payload.count
        return [UInt8(length >> 16), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF), type, flags]
            + [24, 16, 8, 0].map { UInt8(stream >> $0 & 0xFF) } + payload
    }

    static func data(_ stream: UInt32, _ bytes: [UInt8], end: Bool = false) -> [UInt8] {
        frame(0, end ? 1 : 0, stream: stream, bytes)
    }

    /// DATA that is nothing but padding.
    static func padding(_ stream: UInt32, _ count: UInt8) -> [UInt8] {
        frame(0, 8, stream: stream, [count] + [UInt8](repeating: 0, count: Int(count)))
    }

    /// The head of a gRPC request.
    static func headers(_ stream: UInt32, end: Bool = false, isWhole: Bool = true) -> [UInt8] {
        frame(1, (end ? 1 : 0) | (isWhole ? 4 : 0), stream: stream, requestBlock)
    }

    static func trailers(_ stream: UInt32) -> [UInt8] {
        frame(1, 5, stream: stream, literal("x-end", "1"))
    }

    static func priority(_ stream: UInt32) -> [UInt8] {
        frame(2, stream: stream, [0, 0, 0, 0, 15])
    }

    static func reset(_ stream: UInt32, _ code: UInt8 = 8) -> [UInt8] {
        frame(3, stream: stream, [0, 0, 0, code])
    }

    static let settings = frame(4)

    static func ping(_ byte: UInt8 = 7) -> [UInt8] {
        frame(6, [UInt8](repeating: byte, count: 8))
    }

    static let goAway = frame(7, [UInt8](repeating: 0, count: 8))

    static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> [UInt8] {
        frame(8, stream: stream, [24, 16, 8, 0].map { UInt8(increment >> $0 & 0xFF) })
    }

    static func continuation(
        _ stream: UInt32,
        _ block: [UInt8] = [],
        end: Bool = false
    ) -> [UInt8] {
        frame(9, end ? 4 : 0, stream: stream, block)
    }

    private static func frame(_ type: UInt8, _ payload: [UInt8]) -> [UInt8] {
        frame(type, 0, stream: 0, payload)
    }

    /// A field in HPACK's plainest form: literal, without index, without Huffman code.
    static func literal(_ name: String, _ value: String) -> [UInt8] {
        [0, UInt8(name.utf8.count)] + Array(name.utf8) + [UInt8(value.utf8.count)]
            + Array(value.utf8)
    }

    static let requestBlock: [UInt8] = [
        (":method", "POST"), (":scheme", "http"), (":path", "/a.B/C"), (":authority", "test"),
        ("te", "trailers"), ("content-type", "application/grpc"),
    ].flatMap { literal($0.0, $0.1) }
}

/// A frame that a session has written.
struct WrittenFrame {
    let type: UInt8
    let flags: UInt8
    let stream: UInt32
    let payload: [UInt8]

    /// The code of RST_STREAM and GOAWAY.
    var code: UInt32? {
        switch type {
        case 3: number(at: 0)
        case 7: number(at: 4)
        default: nil
        }
    }

    /// The debug data of GOAWAY.
    var debugData: String { String(decoding: payload.dropFirst(8), as: UTF8.self) }

    private func number(at place: Int) -> UInt32 {
        payload[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    static func all(in bytes: [UInt8]) -> [WrittenFrame] {
        var frames: [WrittenFrame] = []
        var rest = bytes[...]
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            frames.append(
                WrittenFrame(
                    type: head[3],
                    flags: head[4],
                    stream: head[5...8].reduce(0) { $0 << 8 | UInt32($1) },
                    payload: Array(rest.dropFirst(9).prefix(length))
                )
            )
            rest = rest.dropFirst(9 + length)
        }
        return frames
    }
}

/// A server session and a peer that says whatever the test likes.
final class RawPeer {
    let server: SessionEnd
    private(set) var frames: [WrittenFrame] = []
    private(set) var error: SessionError?

    init(_ limits: SessionLimits = .standard) throws {
        server = SessionEnd(.server, limits)
        say(RawFrame.preface + RawFrame.settings)
        try #require(error == nil)
        frames = []
    }

    /// Says bytes, and hears what the server has to say to them.
    func say(_ bytes: [UInt8], at second: Int = 0) {
        server.second = second
        do {
            try server.receive(bytes)
        } catch {
            self.error = self.error ?? error as? SessionError
        }
        let written = (try? server.drain()) ?? []
        frames += WrittenFrame.all(in: written)
    }

    /// The last GOAWAY.
    var goAway: WrittenFrame? { frames.last { $0.type == 7 } }
    /// The code of the last GOAWAY.
    var goAwayCode: ErrorCode? { goAway?.code.map(ErrorCode.init) }
}
