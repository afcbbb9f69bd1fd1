internal import Kernel
internal import SwiftASN1
internal import X509

/// What is signed of a list of revoked certificates: `TBSCertList` of RFC 5280 section 5.1.2.
struct CertificateListBody {
    let algorithm: ArraySlice<UInt8>
    let issuer: DistinguishedName
    /// The same in DER.
    let encodedIssuer: [UInt8]
    let beginning: Timestamp
    let nextUpdate: Timestamp
    private(set) var revoked: Set<[UInt8]> = []

    /// Extensions that change nothing of what a list says: its number, and the key of who signed.
    private static let harmless: Set<ASN1ObjectIdentifier> = [[2, 5, 29, 20], [2, 5, 29, 35]]

    init(_ node: ASN1Node) throws {
        self = try DER.sequence(node, identifier: .sequence) { try Self(&$0) }
    }

    private init(_ nodes: inout ASN1NodeCollection.Iterator) throws {
        var next = nodes.next()
        if let version = next, version.identifier == .integer {
            let number = try Int(derEncoded: version)
            guard number == 1 else { throw Unusable("is of version \(number)") }
            next = nodes.next()
        }
        guard let algorithm = next, let name = nodes.next() else {
            throw Unusable("names no authority")
        }
        self.algorithm = algorithm.encodedBytes
        issuer = try DistinguishedName(derEncoded: name)
        encodedIssuer = Array(name.encodedBytes)
        guard let begins = nodes.next(), let ends = nodes.next(),
            ends.identifier == .utcTime || ends.identifier == .generalizedTime
        else { throw Unusable("does not say when the next one comes") }
        beginning = try Timestamp(begins)
        nextUpdate = try Timestamp(ends)
        while let node = nodes.next() {
            if node.identifier == .sequence {
                try readEntries(node)
            } else {
                try Self.checkExtensions(within: node)
            }
        }
    }

    private mutating func readEntries(_ node: ASN1Node) throws {
        guard case .constructed(let entries) = node.content else {
            throw Unusable("has entries of a wrong form")
        }
        for entry in entries {
            let serial = try DER.sequence(entry, identifier: .sequence) { nodes in
                let serial = try ArraySlice<UInt8>(derEncoded: &nodes)
                guard nodes.next() != nil else { throw Unusable("has an entry without a date") }
                if let extensions = nodes.next() { try Self.checkExtensions(extensions) }
                return serial
            }
            revoked.insert(Array(serial))
        }
    }

    /// Extensions within the `[0]` of a list.
    private static func checkExtensions(within node: ASN1Node) throws {
        let tag = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
        guard node.identifier == tag, case .constructed(let inner) = node.content else {
            throw Unusable("has a part that is not known")
        }
        for extensions in inner { try checkExtensions(extensions) }
    }

    private static func checkExtensions(_ node: ASN1Node) throws {
        guard node.identifier == .sequence, case .constructed(let all) = node.content else {
            throw Unusable("has extensions of a wrong form")
        }
        for each in all {
            try DER.sequence(each, identifier: .sequence) { nodes in
                let name = try ASN1ObjectIdentifier(derEncoded: &nodes)
                let isCritical = try nodes.next().map { node in
                    node.identifier == .boolean ? try Bool(derEncoded: node) : false
                }
                while nodes.next() != nil {}
                guard isCritical == true, !harmless.contains(name) else { return }
                throw Unusable("is not a whole list of one authority: extension \(name)")
            }
        }
    }
}

extension Timestamp {
    /// `Time` of RFC 5280 section 4.1.2.5, always in UTC.
    fileprivate init(_ node: ASN1Node) throws {
        if node.identifier == .utcTime {
            let time = try UTCTime(derEncoded: node)
            self = try Self.instant(
                (time.year, time.month, time.day),
                (time.hours, time.minutes, time.seconds)
            )
        } else {
            let time = try GeneralizedTime(derEncoded: node)
            self = try Self.instant(
                (time.year, time.month, time.day),
                (time.hours, time.minutes, time.seconds)
            )
        }
    }

    private static func instant(
        _ date: (year: Int, month: Int, day: Int),
        _ time: (hours: Int, minutes: Int, seconds: Int)
    ) throws -> Timestamp {
        guard let day = CalendarDate(year: date.year, month: date.month, day: date.day) else {
            throw Unusable("has a day that is none")
        }
        let seconds =
            Int64(day.daysSinceEpoch) * 86_400 + Int64(time.hours) * 3_600
            + Int64(time.minutes) * 60 + Int64(time.seconds)
        return Timestamp(microseconds: seconds * 1_000_000)
    }
}
