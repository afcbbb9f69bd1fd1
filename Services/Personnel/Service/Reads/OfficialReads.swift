internal import Kernel
internal import RPC
package import Records
package import Storage

/// Keeps of each read of guarded fields which officials it was about.
package struct OfficialReads: ReadRegister {
    /// A register in the store of the service.
    package init() {}

    /// Writes a row for each official that the answer was about, itself or by what belongs to it or
    /// names it.
    package func note(_ read: RecordedRead, in transaction: any Transaction) throws {
        var known: Set<String> = []
        for resource in read.read.resources + read.read.officials.sorted() {
            guard let id = Self.official(in: resource), known.insert(id).inserted else { continue }
            let number = try NumberSource(transaction: transaction).next(.officialRead)
            try transaction.execute(
                """
                INSERT INTO official_read (
                    official_id, number, read_at, reader, acts_for, purpose, case_reference,
                    sealed, fields, call_id
                ) VALUES (
                    \(id), \(number), \(read.time), \(read.reader), \(read.actsFor ?? ""),
                    \(read.read.purpose.code), \(read.read.purpose.caseReference),
                    \(read.read.purpose.isSealed), \(read.read.fields.joined(separator: "\n")),
                    \(read.callID)
                )
                """
            )
        }
    }

    /// The identifier in `officials/{official}` or what begins so; `nil` for other resources.
    private static func official(in resource: String) -> String? {
        let parts = resource.split(separator: "/")
        return parts.count > 1 && parts[0] == "officials" ? String(parts[1]) : nil
    }
}
