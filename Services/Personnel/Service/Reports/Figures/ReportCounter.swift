internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Counts the tables of a report.
struct ReportCounter {
    let reader: any Reader
    let question: ReportQuestion

    /// The tables of a report with every figure.
    ///
    /// Throws when the parts of a total do not add up to it: a thing that is counted once stands in
    /// two rows or columns.
    func tables(of definition: any CountedReport) throws -> [ReportTable] {
        try definition.tables(for: question, reader).map(table)
    }

    private func table(_ counting: ReportCounting) throws -> ReportTable {
        let counts = try counts(counting)
        let rows = try lines(of: counting, found: Set(counts.keys.map(\.row)))
        let known = Set(rows.map(\.line.key))
        let columns = Set(counting.columns.map(\.key))
        guard counts.keys.allSatisfy({ known.contains($0.row) && columns.contains($0.column) })
        else { throw Failure(.storageDamaged) }
        var table = ReportTable(
            code: counting.code,
            titleVi: counting.title.vietnamese,
            titleEn: counting.title.english,
            rowTitleVi: counting.rowTitle.vietnamese,
            rowTitleEn: counting.rowTitle.english,
            columns: counting.shownColumns,
            guardsSmallCells: counting.guardsSmallCells
        )
        table.rows = rows.map { row in
            counting.row(row.line, organization: row.organization) { column in
                counts[Place(row: row.line.key, column: column.key)] ?? 0
            }
        }
        if counting.hasTotal {
            let totals = try totals(counting)
            table.total = counting.row(.total) { totals[$0.key] ?? 0 }
        }
        try check(table, counting)
        return table
    }

    private struct Place: Hashable {
        let row: Int64
        let column: Int64
    }

    private func counts(_ counting: ReportCounting) throws -> [Place: Int64] {
        let rows = try reader.rows(
            """
            \(counting.prelude) SELECT row_key, column_key, COUNT(DISTINCT item) AS n
            FROM (\(counting.source)) AS counted GROUP BY row_key, column_key
            """
        )
        var counts: [Place: Int64] = [:]
        for row in rows {
            let place = Place(
                row: try row.integer("row_key"),
                column: try row.integer("column_key")
            )
            counts[place] = try row.integer("n")
        }
        return counts
    }

    /// What the columns come to, each thing once, whatever rows it stands in.
    private func totals(_ counting: ReportCounting) throws -> [Int64: Int64] {
        let rows = try reader.rows(
            """
            \(counting.prelude) SELECT column_key, COUNT(DISTINCT item) AS n
            FROM (\(counting.source)) AS counted GROUP BY column_key
            """
        )
        var totals: [Int64: Int64] = [:]
        for row in rows { totals[try row.integer("column_key")] = try row.integer("n") }
        return totals
    }

    /// Passes when parts sum to totals, and the whole is as many different things as it says.
    private func check(_ table: ReportTable, _ counting: ReportCounting) throws {
        if let total = table.total {
            for index in counting.columns.indices {
                let sum = table.rows.map { $0.figures[index].count }.reduce(0, +)
                guard sum == total.figures[index].count else { throw Failure(.storageDamaged) }
            }
        }
        guard counting.sum != nil else { return }
        let row = try reader.first(
            """
            \(counting.prelude) SELECT COUNT(*) AS n FROM (
                SELECT DISTINCT \(counting.hasTotal ? "0 AS row_key" : "row_key"), item
                FROM (\(counting.source)) AS counted
            ) AS things
            """
        )
        let figures = table.rows.flatMap { $0.figures.prefix(counting.columns.count) }
        guard try row?.integer("n") == figures.map(\.count).reduce(0, +) else {
            throw Failure(.storageDamaged)
        }
    }
}

extension ReportCounter {
    private typealias FoundLine = (line: ReportLine, organization: String)

    /// The rows of a table in their order.
    private func lines(
        of counting: ReportCounting,
        found: Set<Int64>
    ) throws -> [FoundLine] {
        guard found.count <= PersonnelLimits.reportRowsMax else {
            throw Failure(
                .storageLimitReached,
                ["limit": "\(PersonnelLimits.reportRowsMax) rows of a report"]
            )
        }
        switch counting.rows {
        case .listed(let lines): return lines.map { ($0, "") }
        case .found(let lines):
            return lines.filter { found.contains($0.key) }.map { ($0, "") }
        case .organizations: return try organizations(found)
        }
    }

    /// Organisations by their names of the point: the one reported on first, then by identifier.
    private func organizations(_ numbers: Set<Int64>) throws -> [FoundLine] {
        let lines = try numbers.map { number -> FoundLine in
            let row = try reader.first(
                """
                SELECT organization.id, fact.name_vi FROM organization
                LEFT JOIN organization_fact AS fact
                    ON fact.organization_number = organization.number
                    AND \(question.point.condition("fact"))
                WHERE organization.number = \(number)
                """
            )
            guard let row else { throw Failure(.storageDamaged) }
            let (id, name) = (try row.text("id"), try row.optionalText("name_vi") ?? "")
            return (
                ReportLine(number, id, vi: name, en: name), ResourceNames.organization(id)
            )
        }
        let top = question.organization.number
        return lines.sorted { left, right in
            (left.line.key == top) == (right.line.key == top)
                ? left.line.code < right.line.code : left.line.key == top
        }
    }
}

extension ReportLine {
    /// The row that sums up all.
    static let total = ReportLine(-1, "TOTAL", vi: "Tổng số", en: "Total")
}

extension ReportCounting {
    /// The columns of the message: those counted, their sum, the shares.
    fileprivate var shownColumns: [ReportColumn] {
        func column(_ line: ReportLine) -> ReportColumn {
            ReportColumn(
                code: line.code,
                titleVi: line.title.vietnamese,
                titleEn: line.title.english
            )
        }
        var shown = columns.map(column)
        if let sum {
            var last = column(sum)
            last.sumOf = columns.map(\.code)
            shown.append(last)
        }
        return shown
            + shares.map { share in
                var last = column(share.line)
                last.numerator = share.numerator
                last.denominator = share.denominator
                return last
            }
    }

    /// A row with its figures, of which the counted ones are told.
    fileprivate func row(
        _ line: ReportLine,
        organization: String = "",
        _ count: (ReportLine) -> Int64
    ) -> ReportRow {
        func figure(_ column: ReportLine, _ count: Int64) -> ReportFigure {
            ReportFigure(cell: "\(code)/\(line.code)/\(column.code)", count: count)
        }
        var counts = columns.map { ($0, count($0)) }
        if let sum { counts.append((sum, counts.map(\.1).reduce(0, +))) }
        let figures = counts.map { figure($0.0, $0.1) }
        let parts = shares.map { share in
            func value(_ code: String) -> Int64 { counts.first { $0.0.code == code }?.1 ?? 0 }
            var part = figure(share.line, value(share.numerator))
            part.denominator = value(share.denominator)
            part.basisPoints = Self.basisPoints(part.count, of: part.denominator)
            return part
        }
        return ReportRow(
            code: line.code,
            titleVi: line.title.vietnamese,
            titleEn: line.title.english,
            organization: organization,
            figures: figures + parts
        )
    }

    /// Hundredths of a percent in whole numbers, rounded half up; 0 of nothing.
    static func basisPoints(_ part: Int64, of whole: Int64) -> Int64 {
        whole == 0 ? 0 : (part * 20_000 + whole) / (whole * 2)
    }
}
