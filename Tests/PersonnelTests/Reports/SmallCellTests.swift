import Testing

@testable import PersonnelService

/// No small figure can be known from what a table shows (DOMAIN 11.5).
@Suite struct SmallCellTests {
    private static let least: Int64 = 5

    /// A table of random counts, mostly small, with its sums.
    private static func grid(
        _ rows: Int,
        _ columns: Int,
        hasTotal: Bool,
        hasSum: Bool,
        _ numbers: inout SeededNumbers
    ) -> CountGrid {
        var counts = (0..<rows).map { _ in
            (0..<columns).map { _ -> Int64 in
                Bool.random(using: &numbers)
                    ? Int64.random(in: 0...6, using: &numbers)
                    : Int64.random(in: 0...60, using: &numbers)
            }
        }
        if hasSum { counts = counts.map { $0 + [$0.reduce(0, +)] } }
        if hasTotal {
            let width = counts[0].count
            counts.append((0..<width).map { column in counts.map { $0[column] }.reduce(0, +) })
        }
        return CountGrid(counts: counts, hasTotal: hasTotal, hasSum: hasSum)
    }

    /// Every line of a table whose cells sum up to its last one.
    private static func lines(_ grid: CountGrid) -> [[CountGrid.Place]] {
        let (height, width) = (grid.counts.count, grid.counts[0].count)
        let columns = (0..<width).map { column in
            (0..<height).map { CountGrid.Place(row: $0, column: column) }
        }
        let rows = (0..<height).map { row in
            (0..<width).map { CountGrid.Place(row: row, column: $0) }
        }
        return (grid.hasTotal ? columns : []) + (grid.hasSum ? rows : [])
    }

    @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
    func noSmallFigureFollowsFromTheOthers(_ hasTotal: Bool, _ hasSum: Bool) {
        var numbers = SeededNumbers(seed: 20_261_128)
        for round in 0..<1_500 {
            let grid = Self.grid(
                Int.random(in: 1...6, using: &numbers),
                Int.random(in: 1...4, using: &numbers),
                hasTotal: hasTotal,
                hasSum: hasSum,
                &numbers
            )
            let hidden = SmallCells(grid, least: Self.least).hidden
            let small = grid.places.filter { (1..<Self.least).contains(grid[$0]) }
            #expect(hidden.isSuperset(of: small), "round \(round)")
            var attack = Attack(grid, hidden, Self.lines(grid))
            let known = attack.known()
            #expect(known.isDisjoint(with: small), "round \(round): \(grid.counts)")
            if small.isEmpty { #expect(hidden.isEmpty) }
        }
    }

    @Test func whatHidesTheLeastIsHidden() {
        let column = CountGrid(counts: [[3], [9], [7], [0], [19]], hasTotal: true, hasSum: false)
        #expect(
            SmallCells(column, least: 5).hidden == [
                CountGrid.Place(row: 0, column: 0), CountGrid.Place(row: 2, column: 0),
            ]
        )
        let plain = CountGrid(counts: [[0], [5], [5]], hasTotal: true, hasSum: false)
        #expect(SmallCells(plain, least: 5).hidden.isEmpty)
        // Five ones make five: nothing but the whole table hides that.
        let ones = CountGrid(counts: [[1], [1], [1], [1], [1], [5]], hasTotal: true, hasSum: false)
        #expect(SmallCells(ones, least: 5).hidden.count == 6)
    }
}

/// Somebody who knows how tables are made and reckons with all that is shown.
private struct Attack {
    private let grid: CountGrid
    private let hidden: [CountGrid.Place]
    private let lines: [[CountGrid.Place]]
    private static let prime: Int64 = 1_000_003

    init(_ grid: CountGrid, _ hidden: Set<CountGrid.Place>, _ lines: [[CountGrid.Place]]) {
        self.grid = grid
        self.hidden = hidden.sorted()
        self.lines = lines
    }

    /// The hidden cells of which only one value is possible.
    mutating func known() -> Set<CountGrid.Place> {
        byElimination().union(byBounds())
    }

    /// By linear algebra, modulo a prime: a row with a single unknown tells it.
    private func byElimination() -> Set<CountGrid.Place> {
        var matrix = lines.map { line in
            hidden.map { place -> Int64 in
                guard line.contains(place) else { return 0 }
                return place == line.last ? Self.prime - 1 : 1
            }
        }
        var top = 0
        for column in hidden.indices {
            guard let pivot = (top..<matrix.count).first(where: { matrix[$0][column] != 0 })
            else { continue }
            matrix.swapAt(top, pivot)
            let inverse = Self.power(matrix[top][column], Self.prime - 2)
            matrix[top] = matrix[top].map { $0 * inverse % Self.prime }
            for row in matrix.indices where row != top && matrix[row][column] != 0 {
                let factor = matrix[row][column]
                matrix[row] = zip(matrix[row], matrix[top]).map { left, right in
                    (left + (Self.prime - factor) * right) % Self.prime
                }
            }
            top += 1
            if top == matrix.count { break }
        }
        return Set(
            matrix.compactMap { row in
                let unknown = row.indices.filter { row[$0] != 0 }
                return unknown.count == 1 ? hidden[unknown[0]] : nil
            }
        )
    }

    private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
        var (result, base, exponent) = (Int64(1), base, exponent)
        while exponent > 0 {
            if exponent % 2 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent /= 2
        }
        return result
    }

    /// By bounds: no count is below zero, and none above what its line leaves to it.
    private func byBounds() -> Set<CountGrid.Place> {
        var bounds: [CountGrid.Place: (Int64, Int64)] = [:]
        for place in hidden { bounds[place] = (0, 1_000_000) }
        func bound(_ place: CountGrid.Place) -> (Int64, Int64) {
            bounds[place] ?? (grid[place], grid[place])
        }
        var changed = true
        for _ in 0..<1_000 where changed {
            changed = false
            for line in lines {
                for place in line where bounds[place] != nil {
                    let others = line.dropLast().filter { $0 != place }.map(bound)
                    let (low, high) = (
                        others.map(\.0).reduce(0, +), others.map(\.1).reduce(0, +)
                    )
                    let last = bound(line[line.count - 1])
                    let told =
                        place == line.last ? (low, high) : (last.0 - high, last.1 - low)
                    let old = bound(place)
                    let new = (max(old.0, told.0), min(old.1, told.1))
                    if new != old {
                        bounds[place] = new
                        changed = true
                    }
                }
            }
        }
        return Set(bounds.filter { $0.value.0 == $0.value.1 }.keys)
    }
}
