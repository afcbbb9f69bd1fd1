internal import Kernel
internal import RPC
package import Storage

/// Keeps of each read of guarded fields which officials it was about.
///
/// A row for each official and answer, written before the answer leaves: at most as many as the
/// answer names resources and officials, in the transaction of its audit record.
package struct OfficialReads: ReadRegister {
    private let records: (any RecordOwners)?

    /// A register in the store of a service; `records` knows of the service's own records what
    /// their names do not say.
    package init(knowing records: (any RecordOwners)? = nil) { self.records = records }

    /// Writes a row for each official that the answer was about, itself or by what belongs to it or
    /// names it.
    package func note(_ read: RecordedRead, in transaction: any Transaction) throws {
        let officials = try officials(in: read.read, transaction)
        guard !officials.isEmpty else { return }
        let numbers = ReadNumbers(transaction: transaction)
        var number = try numbers.reserve(officials.count)
        for official in officials {
            number += 1
            try transaction.execute(Self.insertion(of: read, official, at: number))
        }
    }

    /// An official whom an answer was about.
    private struct Concerned {
        let id: String
        /// Whether records were in the answer that are not secret.
        var openly = false
        /// Whether secret ones were.
        var secretly = false
    }

    private func officials(
        in read: GuardedRead,
        _ transaction: any Transaction
    ) throws -> [Concerned] {
        let names = read.resources + read.officials.sorted()
        let known = try records?.owners(of: names, in: transaction) ?? [:]
        var places: [String: Int] = [:]
        var found: [Concerned] = []
        for name in names {
            let owner = known[name]
            guard let id = owner?.official ?? Self.official(in: name) else { continue }
            let place = places[id] ?? found.count
            if place == found.count {
                places[id] = place
                found.append(Concerned(id: id))
            }
            let isSecret = owner?.isSecret ?? false
            let isOpen = read.secrecy?.openNames.contains(name) ?? true
            if isOpen && !isSecret { found[place].openly = true }
            if isSecret || read.secrecy?.secretNames.contains(name) ?? false {
                found[place].secretly = true
            }
        }
        return found
    }

    /// The identifier in `officials/{official}` or what begins so; `nil` for other resources.
    private static func official(in resource: String) -> String? {
        let parts = resource.split(separator: "/")
        return parts.count > 1 && parts[0] == "officials" ? String(parts[1]) : nil
    }

    /// The fields of a row are those of records that are not secret; it has all of them beside when
    /// secret ones were in the answer.
    private static func insertion(
        of recorded: RecordedRead,
        _ official: Concerned,
        at number: Int64
    ) -> Statement {
        let read = recorded.read
        let open = official.openly ? read.secrecy?.openFields ?? read.fields : []
        let all = official.secretly ? read.fields : []
        return """
            INSERT INTO official_read (
                official_id, number, read_at, reader, acts_for, purpose, case_reference,
                sealed, fields, secret_fields, call_id
            ) VALUES (
                \(official.id), \(number), \(recorded.time), \(recorded.reader),
                \(recorded.actsFor ?? ""), \(read.purpose.code), \(read.purpose.caseReference),
                \(read.purpose.isSealed), \(open.joined(separator: "\n")),
                \(all.joined(separator: "\n")), \(recorded.callID)
            )
            """
    }
}

/// Gives the rows of a register their places, in order and never twice.
struct ReadNumbers {
    let transaction: any Transaction

    /// Takes so many places; the one before the first of them.
    func reserve(_ count: Int) throws -> Int64 {
        let row = try transaction.first(
            """
            UPDATE number_source SET last = last + \(count) WHERE name = 'official_read'
            RETURNING last
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        return try row.integer("last") - Int64(count)
    }
}
