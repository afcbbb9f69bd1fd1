internal import Kernel

/// The columns of a file by name, from its first row.
struct CSVHeader<Column: RawRepresentable & CaseIterable & Hashable>
where Column.RawValue == String {
    private let places: [Column: Int]
    /// The number of columns that every row has.
    let width: Int

    /// Reads the names; case and spaces around them do not count.
    ///
    /// Throws one failure that tells every unknown, repeated and missing column and which are
    /// allowed.
    init(_ record: CSVRecord, required: Set<Column>) throws(Failure) {
        let names = try Self.names(in: record)
        var problems = FieldChecks()
        var places: [Column: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let column = Column(rawValue: name) else {
                problems.column(name, "UNKNOWN_COLUMN", Self.allowed)
                continue
            }
            if places.updateValue(index, forKey: column) != nil {
                problems.column(name, "COLUMN_REPEATED", Self.allowed)
            }
        }
        for column in Column.allCases where required.contains(column) && places[column] == nil {
            problems.column(column.rawValue, "COLUMN_MISSING", Self.allowed)
        }
        try problems.finish()
        self.places = places
        width = names.count
    }

    /// The text of a column in a row: empty when the file does not have it, `nil` when it is not of
    /// the encoding.
    func text(_ column: Column, in record: CSVRecord) -> String? {
        guard let place = places[column] else { return "" }
        return record.text(place)
    }

    /// Whether the file has a column.
    func has(_ column: Column) -> Bool { places[column] != nil }

    private static var allowed: String {
        Column.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func names(in record: CSVRecord) throws(Failure) -> [String] {
        guard record.problem == nil else {
            throw .fileRefused(vi: "dòng tiêu đề bị hỏng.", en: "its header is broken.")
        }
        var names: [String] = []
        for index in record.ends.indices {
            guard let text = record.text(index) else {
                let hint = CSVRecord.encodingHint
                throw .fileRefused(
                    vi: "không phải \(record.encodingName). \(hint.vietnamese)",
                    en: "it is not \(record.encodingName). \(hint.english)"
                )
            }
            names.append(text.split { $0.isWhitespace }.joined(separator: " ").lowercased())
        }
        return names
    }
}

extension Failure {
    /// A file that cannot be read as a table.
    static func fileRefused(vi: String, en: String) -> Failure {
        Failure(
            .importFileRefused,
            ["problem": en, "problem_vi": vi],
            details: [.field(FieldViolation("chunk", "NO_TABLE", vi: vi, en: en))]
        )
    }
}

extension FieldChecks {
    /// A column of the header that should not be there, or is not.
    fileprivate mutating func column(_ name: String, _ reason: String, _ allowed: String) {
        let shown = String(name.unicodeScalars.prefix(40).map { isPrintable($0) ? $0 : "?" })
        report(
            FieldViolation(
                "header.\(shown)",
                reason,
                vi: "Cột của tệp không đúng; các cột được phép: \(allowed).",
                en: "The file's column is not right; allowed columns: \(allowed)."
            )
        )
    }

    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0x7F
    }
}

extension String {
    fileprivate init(_ scalars: [Unicode.Scalar]) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
