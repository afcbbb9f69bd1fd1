internal import Conventions
package import Records
package import Storage

/// How secret sanctions and cases are whose names alone are read, or that of their official, as in
/// the audit log.
package struct ReadSanctions: RecordOwners {
    /// The sanctions in the store of the service.
    package init() {}

    /// The officials of those names; one is secret unless it is that of a sanction that is not, or
    /// that of an official of whom such a sanction is on record: else it would tell that some is.
    ///
    /// Cases and their notices always are: who works on a case is not told to its subject.
    package func owners(of names: [String], in reader: any Reader) throws -> [String: RecordOwner] {
        var (sanctions, officials): ([String], Set<String>) = ([], [])
        for name in names {
            if let ids = StoredSanction.pattern.identifiers(in: name) {
                sanctions.append(ids[1])
            } else if let ids = ResourcePattern.official.identifiers(in: name) {
                officials.insert(ids[0])
            }
        }
        let open = try openSanctions(sanctions, reader)
            .union(try officialsWithOpenSanctions(officials, reader))
        var owners: [String: RecordOwner] = [:]
        for name in names {
            let ofCase =
                CaseRecord.pattern.identifiers(in: name)
                ?? CaseRecord.noticePattern.identifiers(in: name)
            if let official = ofCase?.first {
                owners[name] = RecordOwner(official, isSecret: true)
                continue
            }
            let ids =
                StoredSanction.pattern.identifiers(in: name)
                ?? ResourcePattern.official.identifiers(in: name)
            guard let official = ids?.first else { continue }
            owners[name] = RecordOwner(official, isSecret: !open.contains(name))
        }
        return owners
    }

    private func openSanctions(_ ids: [String], _ reader: any Reader) throws -> Set<String> {
        if ids.isEmpty { return [] }
        return Set(
            try reader.rows(
                """
                SELECT official_id, id FROM sanction
                WHERE id IN \(list: ids) AND secrecy_grade <> \(RecordGrade.secret.rawValue)
                """
            ).map { row in
                StoredSanction.pattern.name(try row.text("official_id"), try row.text("id"))
            }
        )
    }

    private func officialsWithOpenSanctions(
        _ ids: Set<String>,
        _ reader: any Reader
    ) throws -> Set<String> {
        if ids.isEmpty { return [] }
        return Set(
            try reader.rows(
                """
                SELECT DISTINCT official_id FROM sanction
                WHERE official_id IN \(list: ids.sorted())
                    AND secrecy_grade <> \(RecordGrade.secret.rawValue)
                """
            ).map { ResourcePattern.official.name(try $0.text("official_id")) }
        )
    }
}
