internal import Kernel
internal import Storage

/// Finds merges; cannot change them.
struct MergeReader {
    let reader: any Reader

    /// The merge with an identifier, or `nil`.
    func find(id: String) throws -> MergeRecord? {
        try reader.first(
            "SELECT \(MergeRecord.columns) FROM official_merge WHERE id = \(id)"
        ).map(MergeRecord.init)
    }

    /// The merge by which an official stands no more, now or at an instant; `nil` for one that
    /// stands.
    func standing(of officialID: String, at instant: Timestamp? = nil) throws -> MergeRecord? {
        let knowledge: Statement =
            instant.map { "merged_at <= \($0) AND (undone_at IS NULL OR undone_at > \($0))" }
            ?? "undone_at IS NULL"
        return try reader.first(
            """
            SELECT \(MergeRecord.columns) FROM official_merge
            WHERE merged_official_number IN (
                    SELECT number FROM official WHERE id = \(officialID)
                    UNION ALL SELECT number FROM merged_official WHERE id = \(officialID)
                ) AND \(knowledge)
            """
        ).map(MergeRecord.init)
    }

    /// The merges that stand and brought records into an official's, the earliest first.
    func standing(into number: Int64) throws -> [MergeRecord] {
        try reader.rows(
            """
            SELECT \(MergeRecord.columns) FROM official_merge
            WHERE survivor_official_number = \(number) AND undone_at IS NULL ORDER BY number
            """
        ).map(MergeRecord.init)
    }

    /// A merge that stands, came after another one, and has an official of it as the survivor.
    func following(_ merge: MergeRecord) throws -> MergeRecord? {
        try reader.first(
            """
            SELECT \(MergeRecord.columns) FROM official_merge
            WHERE (survivor_official_number = \(merge.survivor.number)
                    OR merged_official_number = \(merge.survivor.number))
                AND undone_at IS NULL AND number > \(merge.number)
            ORDER BY number DESC LIMIT 1
            """
        ).map(MergeRecord.init)
    }

    /// The numbers of all records that went into an official's, and into those.
    func former(of number: Int64) throws -> [MergeRecord.Party] {
        var found: [MergeRecord.Party] = []
        var next = [number]
        while !next.isEmpty {
            let merged = try next.flatMap { try standing(into: $0) }.map(\.merged)
            found += merged
            next = merged.map(\.number)
        }
        return found
    }
}

extension OfficialReader {
    /// The official with an identifier or, when that record was merged, the one that stands for the
    /// person; `nil` when there is none.
    func standing(id: String) throws -> OfficialRecord? {
        var id = id
        // No circle: what was merged survives no merge.
        while true {
            if let found = try find(id: id) { return found }
            guard let merge = try MergeReader(reader: reader).standing(of: id) else { return nil }
            id = merge.survivor.id
        }
    }

    /// Why there is no official of an identifier: it was merged, or never there.
    func absence(of id: String) throws -> Failure {
        guard let survivor = try standing(id: id) else { return Failure.noOfficial(id) }
        return Failure.merged(id, into: survivor.name)
    }
}
