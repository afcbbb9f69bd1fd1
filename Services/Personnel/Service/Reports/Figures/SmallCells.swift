/// Which figures of a table are hidden, so that no small one can be known (bảo vệ ô số nhỏ).
///
/// Counts from 1 below the least are hidden, and as many others as it needs that none of them
/// follows from what is shown: for each small figure there is another filling of the hidden cells,
/// with the same sums and no figure below zero, in which it is a different one. Where none can be
/// found, the whole table is hidden. That is promised for one table by itself: who asks for other
/// days, or for parts of an organisation, may compare them.
struct SmallCells {
    /// The least count that is shown, beside 0.
    let least: Int64
    private var grid: CountGrid
    private(set) var hidden: Set<CountGrid.Place> = []

    /// Hides what has to be hidden in a grid.
    init(_ grid: CountGrid, least: Int64) {
        self.least = least
        self.grid = grid
        let small = grid.places.filter { (1..<least).contains(grid[$0]) }
        hidden = Set(small)
        guard small.count * grid.places.count <= PersonnelLimits.reportSuppressionMax else {
            hidden = Set(grid.places)
            return
        }
        // The largest first: what protects it protects others, too.
        for place in small.sorted(by: { (grid[$1], $0) < (grid[$0], $1) }) {
            guard protect(place) else {
                hidden = Set(grid.places)
                return
            }
        }
    }

    /// Hides what it needs to protect one figure; whether that is possible.
    private mutating func protect(_ place: CountGrid.Place) -> Bool {
        let shapes = grid.exchanges(through: place).filter { isPossible($0) && mayHide($0) }
        let best = shapes.min { left, right in cost(of: left) < cost(of: right) }
        guard let best else { return false }
        hidden.formUnion(best.up + best.down)
        return true
    }

    /// Whether an exchange leaves every figure what it could be: none below zero, and none at zero
    /// that was not, since zeros are mostly shown.
    private func isPossible(_ exchange: CountGrid.Exchange) -> Bool {
        exchange.down.allSatisfy { grid[$0] >= 2 }
    }

    /// The total of all stands in other tables, too: it is hidden when it is small alone.
    private func mayHide(_ exchange: CountGrid.Exchange) -> Bool {
        (exchange.up + exchange.down).allSatisfy { $0 != grid.corner || hidden.contains($0) }
    }

    /// How much an exchange would hide: cells, zeros among them, then their sum.
    private func cost(of exchange: CountGrid.Exchange) -> (Int, Int, Int64) {
        let new = (exchange.up + exchange.down).filter { !hidden.contains($0) }
        return (
            new.count, new.count { grid[$0] == 0 }, new.map { grid[$0] }.reduce(0, +)
        )
    }
}

/// The counts of a table with their sums.
struct CountGrid {
    /// A row of counts for each row, the total last when there is one.
    let counts: [[Int64]]
    /// Whether the last row sums up the others.
    let hasTotal: Bool
    /// Whether the last column sums up the others.
    let hasSum: Bool

    /// A cell.
    struct Place: Hashable, Comparable {
        let row: Int
        let column: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.row, left.column) < (right.row, right.column)
        }
    }

    /// Cells of which some could be one more and the others one less, and every sum the same.
    struct Exchange {
        var up: [Place] = []
        var down: [Place] = []

        /// Both ways round.
        var bothWays: [Exchange] { [self, Exchange(up: down, down: up)] }
    }

    subscript(_ place: Place) -> Int64 { counts[place.row][place.column] }

    /// Every cell.
    var places: [Place] {
        counts.indices.flatMap { row in
            counts[row].indices.map { Place(row: row, column: $0) }
        }
    }

    /// The total of all; `nil` without one.
    var corner: Place? {
        guard hasTotal || hasSum, let width = counts.first?.count else { return nil }
        return hasTotal && (hasSum || width == 1)
            ? Place(row: counts.count - 1, column: width - 1) : nil
    }

    /// The simplest exchanges that change a cell.
    func exchanges(through place: Place) -> [Exchange] {
        switch (hasTotal, hasSum) {
        case (false, false): return [Exchange(up: [place])]
        case (true, false):
            return counts.indices.filter { $0 != place.row }.flatMap { row in
                exchange([place, Place(row: row, column: place.column)]).bothWays
            }
        case (false, true):
            return counts[place.row].indices.filter { $0 != place.column }.flatMap { column in
                exchange([place, Place(row: place.row, column: column)]).bothWays
            }
        case (true, true):
            return counts.indices.filter { $0 != place.row }.flatMap { row in
                counts[row].indices.filter { $0 != place.column }.flatMap { column in
                    exchange([
                        place, Place(row: row, column: place.column),
                        Place(row: row, column: column), Place(row: place.row, column: column),
                    ]).bothWays
                }
            }
        }
    }

    /// The cells of a way around, one up and the next down; a sum goes the other way, since it
    /// stands on the other side of its equation.
    private func exchange(_ way: [Place]) -> Exchange {
        var exchange = Exchange()
        for (index, place) in way.enumerated() {
            let isSum =
                (hasTotal && place.row == counts.count - 1)
                != (hasSum && place.column == counts[place.row].count - 1)
            if (index % 2 == 0) != isSum {
                exchange.up.append(place)
            } else {
                exchange.down.append(place)
            }
        }
        return exchange
    }
}
