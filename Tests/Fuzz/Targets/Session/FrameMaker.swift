import HTTP2

/// Frames of a peer that knows HTTP/2 and may not want to keep to it (RFC 9113 section 6).
struct FrameMaker {
    private let role: Session.Role
    /// The next stream that a client would open.
    private var nextStream: UInt32 = 1

    /// The peer of a session of that role.
    init(_ role: Session.Role) { self.role = role }

    /// What a peer begins with; the choice may leave parts of it out.
    func greeting(_ choice: UInt8) -> [UInt8] {
        let preface = role == .server && choice & 1 == 0
        let settings = choice & 2 == 0
        return (preface ? Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) : [])
            + (settings ? frame(4, 0, 0, []) : []) + (choice & 4 == 0 ? frame(4, 1, 0, []) : [])
    }

    /// Any type, flags, stream and content.
    mutating func any(_ input: inout FuzzInput) -> [UInt8] {
        let type = input.byte() % 12
        return frame(type, input.byte(), stream(&input), input.chunk())
    }

    /// A header block of the usual fields, of the fuzzer's own, or of both.
    mutating func headers(_ input: inout FuzzInput) -> [UInt8] {
        let shape = input.byte()
        var block = shape & 1 == 0 ? usualFields(isInformational: shape & 2 != 0) : []
        if shape & 4 != 0 { block += input.chunk() }
        let stream: UInt32
        if role == .server, shape & 8 == 0 {
            stream = nextStream
            nextStream += 2
        } else {
            stream = self.stream(&input)
        }
        let end: UInt8 = shape & 16 == 0 ? 0 : 1
        guard shape & 32 != 0, block.count > 1 else { return frame(1, end | 4, stream, block) }
        let half = block.count / 2
        return frame(1, end, stream, Array(block[..<half]))
            + frame(9, 4, stream, Array(block[half...]))
    }

    /// DATA of any length, with or without padding.
    func data(_ input: inout FuzzInput) -> [UInt8] {
        let flags = input.byte() & 9
        let count = input.number() % 16_385
        let padding = flags & 8 == 0 ? [] : [input.byte()]
        return frame(0, flags, stream(&input), padding + [UInt8](repeating: 7, count: count))
    }

    func windowUpdate(_ input: inout FuzzInput) -> [UInt8] {
        let increment = UInt32(input.number()) << UInt32(input.byte() & 15)
        return frame(8, 0, stream(&input), bytes(increment & 0x7FFF_FFFF))
    }

    func settings(_ input: inout FuzzInput) -> [UInt8] {
        let count = input.choice(of: 12)
        let entries = (0..<count).flatMap { _ -> [UInt8] in
            let value = UInt32(input.number()) << UInt32(input.byte() & 16)
            return [0, input.byte() % 10] + bytes(value)
        }
        return frame(4, 0, 0, entries)
    }

    private func stream(_ input: inout FuzzInput) -> UInt32 { UInt32(input.byte() & 0x1F) }

    private func frame(
        _ type: UInt8,
        _ flags: UInt8,
        _ stream: UInt32,
        _ payload: [UInt8]
    ) -> [UInt8] {
        var frame = Array(bytes(UInt32(payload.count)).dropFirst())
        frame += [type, flags]
        frame += bytes(stream)
        return frame + payload
    }

    private func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private func usualFields(isInformational: Bool) -> [UInt8] {
        let fields: [(String, String)] =
            switch role {
            case .server:
                [
                    (":method", "POST"), (":scheme", "http"), (":path", "/a.B/C"),
                    (":authority", "a"), ("te", "trailers"), ("content-type", "application/grpc"),
                ]
            case .client where isInformational: [(":status", "103")]
            case .client: [(":status", "200"), ("content-type", "application/grpc")]
            }
        // Literals without index and without Huffman code (RFC 7541 section 6.2.2).
        return fields.flatMap { name, value in
            var literal: [UInt8] = [0, UInt8(name.utf8.count)]
            literal += name.utf8
            literal.append(UInt8(value.utf8.count))
            return literal + value.utf8
        }
    }
}
