internal import RPC
internal import Storage

extension AuditEntry {
    /// The most that the names of resources take of a summary, in bytes; the rest is counted.
    private static let resourcesSizeMax = 4_096

    /// What the audit chain keeps of a read: about the resource read or, of several, about their
    /// collection, with their number.
    init(_ read: GuardedRead) {
        var lines = [
            "read: \(read.fields.joined(separator: ", "))",
            "classes: \(read.shown.names.joined(separator: ", "))",
            "purpose: \(read.purpose.code)",
        ]
        let caseReference = read.purpose.caseReference
        if !caseReference.isEmpty { lines.append("case: \(caseReference)") }
        lines.append("count: \(max(1, read.resources.count))")
        if read.resources.count > 1 { lines.append("resources: \(Self.list(read.resources))") }
        self.init(
            resource: Self.resource(of: read.resources),
            summary: lines.joined(separator: "\n")
        )
    }

    private static func resource(of resources: [String]) -> String {
        guard let first = resources.first, resources.count > 1 else { return resources.first ?? "" }
        let collection = first.prefix { $0 != "/" }
        return resources.allSatisfy { $0.hasPrefix(collection + "/") } ? String(collection) : ""
    }

    private static func list(_ resources: [String]) -> String {
        var size = 0
        let named = resources.prefix { name in
            size += name.utf8.count + 2
            return size <= resourcesSizeMax
        }
        let more = resources.count - named.count
        return named.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }
}

extension Clearance {
    /// The classes as audit records name them.
    fileprivate var names: [String] {
        [
            (Clearance.sensitive, "SENSITIVE"), (.internalPolitical, "INTERNAL_POLITICAL"),
            (.stateSecret, "STATE_SECRET"),
        ].filter { contains($0.0) }.map(\.1)
    }
}
