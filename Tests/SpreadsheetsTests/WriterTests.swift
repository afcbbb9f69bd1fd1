import Kernel
import Spreadsheets
import Testing

/// Tables as spreadsheets take them.
@Suite struct WriterTests {
    private static let day = CalendarDate(iso: "1980-02-29")

    /// Writes rows and takes what there is after each, as who keeps a file in parts does.
    private func write(
        _ writer: some TableWriter,
        _ header: [String],
        _ rows: [[TableCell]]
    ) -> (bytes: [UInt8], parts: Int) {
        var writer = writer
        var bytes: [UInt8] = []
        var parts = 0
        writer.begin(header: header)
        for row in rows {
            writer.append(row: row)
            guard writer.pendingSize > 0 else { continue }
            bytes += writer.takePending()
            parts += 1
        }
        writer.finish()
        return (bytes + writer.takePending(), parts)
    }

    @Test func valuesAreQuotedWhereTheyMustBeAndNeverFormulas() throws {
        let day = try #require(Self.day)
        let (bytes, _) = write(
            CSVWriter(),
            ["Họ và tên", "Chức vụ"],
            [
                [.text("Nguyễn Văn An"), .text("Trưởng phòng, \"TC\"")],
                [.text("=HYPERLINK(\"http://x\")"), .text("+84")],
                [.text("-1"), .text("@SUM(A1)")],
                [.day(day), .empty], [.text("a-b=c"), .text("\tx")], [.number(-12), .number(0)],
            ]
        )
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                \u{FEFF}Họ và tên,Chức vụ\r
                Nguyễn Văn An,"Trưởng phòng, ""TC\"""\r
                "'=HYPERLINK(""http://x"")","'+84"\r
                "'-1","'@SUM(A1)"\r
                1980-02-29,\r
                a-b=c,"'\tx"\r
                -12,0\r

                """
        )
    }

    @Test func aStockLibraryReadsTheWorkbook() throws {
        let days = try ["1980-02-29", "1900-03-01", "2026-11-21"].map {
            try #require(CalendarDate(iso: $0))
        }
        let early = try #require(CalendarDate(iso: "1900-01-01"))
        let rows: [[TableCell]] = [
            [.text("Đặng Thị Ước <&> \"x\""), .day(days[0]), .empty],
            [.text("=1+1"), .day(days[1]), .text(" cách ")],
            [.text("999000000001"), .day(days[2]), .text("@x")],
            [.text("sớm"), .day(early), .text("\u{1}")], [.number(60), .empty, .number(-1)],
        ]
        let (bytes, _) = write(XLSXWriter(sheet: "Cán bộ"), ["Họ và tên", "Ngày", "Khác"], rows)
        let read = try ReadWorkbook(bytes)
        #expect(read.sheets == ["Cán bộ"] && read.frozen == "A2")
        #expect(
            read.rows == [
                ["Họ và tên", "Ngày", "Khác"],
                ["Đặng Thị Ước <&> \"x\"", "day:1980-02-29", ""],
                ["=1+1", "day:1900-03-01", " cách "], ["999000000001", "day:2026-11-21", "@x"],
                ["sớm", "1900-01-01", "\u{FFFD}"], ["n:60", "", "n:-1"],
            ]
        )
    }

    @Test func aLongWorkbookComesInParts() throws {
        let rows = (0..<3_000).map { number in
            (0..<30).map { TableCell.text("cột \($0) của dòng \(number)") }
        }
        let header = (0..<30).map { "c\($0)" }
        let (bytes, parts) = write(XLSXWriter(sheet: "x"), header, rows)
        #expect(parts > 10)
        let read = try ReadWorkbook(bytes)
        #expect(read.rows.count == 3_001)
        #expect(read.rows.last?.last == "cột 29 của dòng 2999")
        let again = write(XLSXWriter(sheet: "x"), header, rows).bytes
        #expect(again == bytes)
    }
}
