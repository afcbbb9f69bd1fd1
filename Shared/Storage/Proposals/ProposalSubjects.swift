/// What proposals speak of, by the names of resources: which proposals are about an official is
/// found without reading them all.
enum ProposalSubjects {
    /// Writes that a proposal speaks of resources.
    static func add(
        _ names: Set<String>,
        to proposal: String,
        in transaction: any Transaction
    ) throws {
        for name in names {
            try transaction.execute(
                """
                INSERT INTO proposal_subject (name, proposal) VALUES (\(name), \(proposal))
                ON CONFLICT (name, proposal) DO NOTHING
                """
            )
        }
    }

    /// Forgets what a proposal speaks of.
    static func remove(of proposal: String, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM proposal_subject WHERE proposal = \(proposal)")
    }

    /// The proposals that speak of any of some resources, by their identifiers.
    static func proposals(about names: [String], in reader: any Reader) throws -> Set<String> {
        var found: Set<String> = []
        for name in names {
            let rows = try reader.rows(
                "SELECT proposal FROM proposal_subject WHERE name = \(name)"
            )
            for row in rows { found.insert(try row.text("proposal")) }
        }
        // Proposals that were kept before there was the table, which are gone 97 days after it.
        try reader.each("SELECT id, request FROM proposal WHERE subjects_known = 0") { row in
            let subjects = ResourceMentions.names(in: try row.bytes("request"))
            if !subjects.isDisjoint(with: names) { found.insert(try row.text("id")) }
        }
        return found
    }
}
