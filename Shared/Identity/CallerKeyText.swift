private import RPC

/// The text of a file of caller keys: a line for each, the one that signs first.
///
/// ```
/// # CanBo caller key. Whoever has it can speak for anybody: keep it secret.
/// personnel 9c2b61f4 mZ3u8kq1xk0h0W5l1m2vV3rK5m6n7o8p9q0r1s2t3u4
/// ```
///
/// A key is changed without a pause in three steps: the new one is added as the second line on both
/// sides, then made the first line, then the old one is taken out.
package struct CallerKeyText {
    /// The largest file, in bytes.
    package static let sizeMax = 16_384
    /// The most keys in a file.
    package static let keysMax = 16
    /// The longest name of a service, in bytes.
    static let nameSizeMax = 64

    /// Every mistake with its line and what is allowed there; secrets are never repeated.
    package private(set) var problems: [String] = []
    /// The keys, the one that signs first.
    package private(set) var keys: [CallerKey] = []

    /// Reads a text to the end, whatever is wrong in it.
    package init(_ text: String) {
        guard text.utf8.count <= Self.sizeMax else {
            problems = ["is larger than \(Self.sizeMax) bytes"]
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            read(words, "line \(index + 1)")
        }
        if keys.isEmpty, problems.isEmpty { problems = ["holds no key"] }
        if keys.count > Self.keysMax { problems.append("holds more than \(Self.keysMax) keys") }
        if Set(keys.map(\.service)).count > 1 {
            problems.append("holds keys of different services; a file is for one")
        }
    }

    private mutating func read(_ words: [Substring], _ place: String) {
        guard words.count == 3 else {
            problems.append("\(place): must be a service, eight hexadecimal digits and a secret")
            return
        }
        let name = words[0]
        guard name.utf8.count <= Self.nameSizeMax, name.utf8.allSatisfy(isNameByte) else {
            problems.append("\(place): a service's name has small letters, digits and -")
            return
        }
        guard words[1].utf8.count == 8, let identifier = UInt32(words[1], radix: 16) else {
            problems.append("\(place): the second word must be eight hexadecimal digits")
            return
        }
        guard let secret = Base64.decode(Array(words[2].utf8)[...]),
            secret.count == CallerKey.secretSize
        else {
            problems.append(
                "\(place): the secret must be \(CallerKey.secretSize) bytes in base 64"
            )
            return
        }
        guard !keys.contains(where: { $0.identifier == identifier }) else {
            problems.append("\(place): there is a key with these eight digits already")
            return
        }
        keys.append(CallerKey(service: String(name), identifier: identifier, secret: secret))
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// The text of a file with one key.
    package static func text(of key: CallerKey) -> String {
        let digits = String(key.identifier, radix: 16)
        let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
        let secret = String(decoding: Base64.encode(key.secretBytes), as: UTF8.self)
        return """
            # CanBo caller key. Whoever has it can speak for anybody: keep it secret.
            \(key.service) \(padded) \(secret)

            """
    }
}
