internal import Kernel

/// The rows of a file as the trees that they form.
struct OrganizationForest {
    private var rows: [OrganizationRow] = []
    private var places: [String: Int] = [:]

    /// Adds a row; refuses a second one with the same code.
    mutating func add(_ row: OrganizationRow) throws(Failure) {
        guard places[row.code] == nil else {
            var checks = FieldChecks()
            checks.column(
                "code",
                "REPEATED_IN_FILE",
                vi: "Mã đã có ở một dòng trước trong tệp.",
                en: "An earlier row of the file has the same code."
            )
            return try checks.finish()
        }
        places[row.code] = rows.count
        rows.append(row)
    }

    /// Whether the file has a row with a code.
    func contains(_ code: String) -> Bool { places[code] != nil }

    /// The rows in an order in which they can be taken.
    struct Planted {
        /// Parents before children, in every tree; a parent that the file does not have is looked
        /// up later.
        var rows: [OrganizationRow] = []
        /// Rows whose way up never ends, in one tree or from one into the other, with the column
        /// that leads there.
        var inCycles: [(row: OrganizationRow, column: OrganizationColumn)] = []
        /// Rows that are not below the root asked for.
        var skipped = 0
    }

    /// Orders the rows, only those at and below a root of the State's tree when one is given.
    func planted(under root: String) -> Planted {
        var children: [Int: [Int]] = [:]
        var awaited: [Int] = []
        for (index, row) in rows.enumerated() {
            let parents = [places[row.parentCode], places[row.partyParentCode ?? ""]]
                .compactMap(\.self)
            for parent in parents { children[parent, default: []].append(index) }
            awaited.append(parents.count)
        }
        var queue = rows.indices.filter { awaited[$0] == 0 }
        var planted = Planted()
        var isPlanted = [Bool](repeating: false, count: rows.count)
        var isTaken = isPlanted
        var next = 0
        while next < queue.count {
            let index = queue[next]
            next += 1
            let row = rows[index]
            let parentIsTaken = places[row.parentCode].map { isTaken[$0] } ?? false
            isPlanted[index] = true
            isTaken[index] = root.isEmpty || row.code == root || parentIsTaken
            if isTaken[index] { planted.rows.append(row) } else { planted.skipped += 1 }
            for child in children[index] ?? [] {
                awaited[child] -= 1
                if awaited[child] == 0 { queue.append(child) }
            }
        }
        planted.inCycles = rows.indices.filter { !isPlanted[$0] }.map { index in
            let parent = places[rows[index].parentCode]
            let isState = parent.map { !isPlanted[$0] } ?? false
            return (row: rows[index], column: isState ? .parentCode : .partyParentCode)
        }
        return planted
    }
}
