import Foundation
import Kernel
import Testing

@testable import Spreadsheets

/// Workbooks of others are read, and what may harm is refused.
@Suite struct ReaderTests {
    private func rows(
        of bytes: [UInt8],
        _ limits: WorkbookLimits = WorkbookLimits()
    ) throws -> [WorkbookRow] {
        var reader = try WorkbookReader(bytes, limits: limits)
        var rows: [WorkbookRow] = []
        while let next = try reader.nextRows() { rows += next }
        return rows
    }

    /// A workbook of which some parts are as the test wants them; `nil` leaves one out.
    private func workbook(_ parts: [String: String?] = [:]) -> [UInt8] {
        var all: [String: String] = [WorkbookParts.sheet: sheet(row: "<c t=\"str\"><v>x</v></c>")]
        for part in WorkbookParts.all(sheet: "x") { all[part.name] = part.text }
        for (name, text) in parts { all[name] = text }
        var archive = ZipWriter()
        for (name, text) in all.sorted(by: { $0.key < $1.key }) {
            archive.begin(name)
            archive.append(Array(text.utf8))
        }
        archive.finish()
        return archive.takePending()
    }

    private func sheet(row: String) -> String {
        WorkbookParts.sheetStart + "<row>\(row)</row>" + WorkbookParts.sheetEnd
    }

    @Test func ownWorkbooksAreReadAgain() throws {
        let day = try #require(CalendarDate(iso: "1980-02-29"))
        var writer = XLSXWriter(sheet: "x")
        writer.begin(header: ["a", "b", "c"])
        writer.append(row: [.text("Ước <&>"), .day(day), .empty])
        writer.append(row: [.empty, .empty, .empty])
        writer.append(row: [.text("999000000001"), .empty, .text(" x ")])
        writer.finish()
        let bytes = writer.takePending()
        #expect(WorkbookReader.isWorkbook(bytes))
        #expect(
            try rows(of: bytes).map(\.cells) == [
                ["a", "b", "c"], ["Ước <&>", "1980-02-29"], [], ["999000000001", "", " x "],
            ]
        )
        #expect(try rows(of: bytes).map(\.number) == [1, 2, 3, 4])
    }

    @Test func workbooksOfAStockLibraryAreRead() throws {
        let rows = try rows(of: try ReadWorkbook.made())
        #expect(
            rows.map(\.cells) == [
                ["Họ và tên", "Ngày sinh", "Số", "Công thức"],
                ["Nguyễn Văn An", "1980-12-31", "999000000001"],
                ["Nguyễn Văn An", "2000-02-29", "12", "x"],
            ]
        )
        #expect(rows.map(\.number) == [1, 2, 4])
    }

    @Test func everyWayToWriteACellIsUnderstood() throws {
        let cells = """
            <c t="inlineStr"><is><r><t>Ng</t></r><r><t>ọc</t></r></is></c><c t="b"><v>1</v></c>\
            <c r="E1"><v>9.99000000001E11</v></c><c><v>1.5</v></c><c s="1"><v>60</v></c>\
            <c s="1"><v>61</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>7</v></c>
            """
        let read = try rows(of: workbook([WorkbookParts.sheet: sheet(row: cells)]))
        #expect(
            read.first?.cells == [
                "Ngọc", "1", "", "", "999000000001", "1.5", "60", "1900-03-01", "#N/A",
            ]
        )
    }

    @Test func whatIsNoWorkbookIsRefused() throws {
        let good = workbook()
        let types = "[Content_Types].xml"
        let text = WorkbookParts.all(sheet: "x").first { $0.name == types }?.text ?? ""
        let wrong: [([UInt8], WorkbookRefusal)] = [
            ([0x50, 0x4B, 3, 4], .damaged), (Array(good.dropLast(30)), .damaged),
            (workbook([types: nil]), .notAWorkbook),
            (workbook([types: "<Types/>"]), .notAWorkbook),
            (workbook([WorkbookParts.sheet: nil]), .damaged),
            (workbook([WorkbookParts.sheet: "<worksheet>"]), .damaged),
            (workbook(["xl/vbaProject.bin": "x"]), .holdsPrograms),
            (
                workbook([
                    types: text.replacingOccurrences(
                        of: "sheet.main+xml",
                        with: "sheet.macroEnabled.main+xml"
                    )
                ]), .holdsPrograms
            ),
            (
                workbook([
                    WorkbookParts.sheet: "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
                ]), .declaresEntities
            ),
            (
                workbook([
                    WorkbookParts.sheet: String(repeating: "<x>", count: 100)
                        + String(repeating: "</x>", count: 100)
                ]), .damaged
            ),
        ]
        for (index, (bytes, refusal)) in wrong.enumerated() {
            #expect(throws: refusal, "\(index)") { try rows(of: bytes) }
        }
    }

    @Test func whatIsTooMuchIsNotRead() throws {
        var limits = WorkbookLimits()
        limits.sheetSizeMax = .kibibytes(64)
        let bomb = workbook([WorkbookParts.sheet: String(repeating: " ", count: 1_000_000)])
        #expect(bomb.count < 8_000)
        #expect(throws: WorkbookRefusal.tooLarge(.kibibytes(64))) { try rows(of: bomb, limits) }
        limits.entriesMax = 3
        #expect(throws: WorkbookRefusal.notAWorkbook) { try rows(of: workbook(), limits) }
        limits = WorkbookLimits()
        limits.columnsMax = 2
        limits.rowSizeMax = .bytes(4)
        let wide = sheet(row: "<c r=\"ZZZ1\" t=\"str\"><v>x</v></c>")
        let long = sheet(row: "<c t=\"str\"><v>12345</v></c>")
        for (part, excess) in [(wide, WorkbookRow.Excess.columns), (long, .size)] {
            let read = try rows(of: workbook([WorkbookParts.sheet: part]), limits)
            #expect(read.map(\.excess) == [excess] && read.map(\.cells) == [[]])
        }
        let tag = "<x a=\"" + String(repeating: "b", count: 400_000) + "\"/>"
        #expect(throws: WorkbookRefusal.damaged) {
            try rows(of: workbook([WorkbookParts.sheet: tag]))
        }
    }

    @Test func anyDamageIsToldOrPassedOver() throws {
        let good = workbook()
        for place in stride(from: 0, to: good.count, by: 29) {
            var bytes = good
            bytes[place] ^= 0xFF
            do { _ = try rows(of: bytes) } catch { #expect(error is WorkbookRefusal) }
        }
        for count in stride(from: 0, to: good.count, by: 197) {
            #expect(throws: WorkbookRefusal.self) { try rows(of: Array(good.prefix(count))) }
        }
    }
}
