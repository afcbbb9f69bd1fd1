internal import Kernel
internal import Vietnamese

/// Reads the texts of one row, collecting what is wrong with it.
struct RowReading<Column: RawRepresentable & CaseIterable & Hashable>
where Column.RawValue == String {
    private let header: CSVHeader<Column>
    private let record: CSVRecord
    /// What is wrong so far, by column.
    var checks = FieldChecks()

    /// Starts with what is wrong with the row as such.
    init(_ record: CSVRecord, _ header: CSVHeader<Column>) {
        self.record = record
        self.header = header
        if let problem = record.problem {
            checks.row(problem.rawValue, problem.description)
        } else if record.ends.count != header.width {
            checks.row(
                "COLUMN_COUNT",
                BilingualText(
                    vi: "Có \(record.ends.count) cột; tiêu đề có \(header.width).",
                    en: "Has \(record.ends.count) columns; the header has \(header.width)."
                )
            )
        }
    }

    /// Whether the row can be taken apart, so that its columns can be read.
    var isReadable: Bool { record.problem == nil && record.ends.count == header.width }

    /// The text of a column without spaces around it; empty, and reported, when it is not of the
    /// encoding.
    mutating func text(_ column: Column) -> String {
        guard let text = header.text(column, in: record) else {
            checks.malformed(
                column.rawValue,
                vi: "Không phải \(record.encodingName). \(CSVRecord.encodingHint.vietnamese)",
                en: "Is not \(record.encodingName). \(CSVRecord.encodingHint.english)"
            )
            return ""
        }
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        return text.split(separator: " ").joined(separator: " ")
    }
}

extension CSVRecord {
    /// What people call the encoding that the file is said to be in.
    var encodingName: String { encoding?.name ?? "UTF-8" }

    /// What to do about a text that is not of the encoding.
    static let encodingHint = BilingualText(
        vi: "Hãy lưu tệp lại dưới dạng “CSV UTF-8”, hoặc nêu đúng bảng mã cũ (encoding).",
        en: "Save the file again as “CSV UTF-8”, or say which old encoding it is in (encoding)."
    )
}

extension CSVRecord.Problem {
    /// What is wrong, for people.
    var description: BilingualText {
        switch self {
        case .rowTooLong:
            BilingualText(
                vi: "Dòng dài quá \(PersonnelLimits.rowSizeMax), có thể thiếu dấu ngoặc kép đóng.",
                en: "The row exceeds \(PersonnelLimits.rowSizeMax); a closing quote may be missing."
            )
        case .tooManyColumns:
            BilingualText(
                vi: "Dòng có quá \(PersonnelLimits.columnsMax) cột.",
                en: "The row has more than \(PersonnelLimits.columnsMax) columns."
            )
        case .quoteMisplaced:
            BilingualText(
                vi: "Dấu ngoặc kép đặt sai chỗ; trong ô có ngoặc kép phải viết đôi \"\".",
                en: "A quote is misplaced; within a quoted field it is written twice."
            )
        case .quoteUnclosed:
            BilingualText(
                vi: "Thiếu dấu ngoặc kép đóng.",
                en: "The closing quote is missing."
            )
        }
    }
}

extension FieldChecks {
    /// A mistake of the row as a whole.
    fileprivate mutating func row(_ reason: String, _ description: BilingualText) {
        report(FieldViolation("", reason, vi: description.vietnamese, en: description.english))
    }

    /// A mistake in a column that only files have.
    mutating func column(_ column: String, _ reason: String, vi: String, en: String) {
        report(FieldViolation(column, reason, vi: vi, en: en))
    }
}
