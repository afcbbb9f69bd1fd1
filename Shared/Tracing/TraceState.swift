/// `tracestate`, what the tracing systems of callers keep for themselves along a call.
///
/// Passed on as it came and never looked into, when it has the form of one (W3C Trace Context
/// 3.3); otherwise it is left out.
package enum TraceState {
    /// The name of the metadata.
    package static let metadataName = "tracestate"
    /// The longest one that is passed on, in bytes, all fields of the name together.
    package static let sizeMax = 512
    /// The most members of one.
    package static let membersMax = 32

    /// The fields of the name as one text; `nil` when there are none or they are not passed on.
    package static func passedOn(_ fields: [String]) -> String? {
        let text = fields.joined(separator: ",")
        return !text.isEmpty && isWellFormed(text) ? text : nil
    }

    /// Whether the fields of the name, joined by commas, may be passed on.
    package static func isWellFormed(_ text: String) -> Bool {
        guard text.utf8.count <= sizeMax else { return false }
        var keys: Set<Substring> = []
        var members = 0
        for member in text.split(separator: ",", omittingEmptySubsequences: false) {
            let member = trimmed(member)
            // Empty members are allowed and say nothing.
            if member.isEmpty { continue }
            members += 1
            guard members <= membersMax, let sign = member.firstIndex(of: "="),
                isKey(member[..<sign].utf8), isValue(member[member.index(after: sign)...].utf8),
                keys.insert(member[..<sign]).inserted
            else { return false }
        }
        return true
    }

    private static func trimmed(_ member: Substring) -> Substring {
        var member = member
        while let first = member.first, first == " " || first == "\t" { member.removeFirst() }
        while let last = member.last, last == " " || last == "\t" { member.removeLast() }
        return member
    }

    /// `vendor` or `tenant@vendor`, at most 256 bytes.
    private static func isKey(_ key: Substring.UTF8View) -> Bool {
        let parts = key.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard let first = parts.first?.first else { return false }
        switch parts.count {
        case 1: guard key.count <= 256, isLetter(first) else { return false }
        case 2:
            guard parts[0].count <= 241, (1...14).contains(parts[1].count),
                isLetter(first) || isDigit(first), let vendor = parts[1].first, isLetter(vendor)
            else { return false }
        default: return false
        }
        return parts.allSatisfy { part in
            part.allSatisfy { isLetter($0) || isDigit($0) || "_-*/".utf8.contains($0) }
        }
    }

    /// 1 to 256 printable bytes without `,` and `=`; the spaces at the end were taken away.
    private static func isValue(_ value: Substring.UTF8View) -> Bool {
        (1...256).contains(value.count)
            && value.allSatisfy { byte in
                (0x20...0x7E).contains(byte) && byte != UInt8(ascii: ",")
                    && byte != UInt8(ascii: "=")
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
