import Foundation
import Testing

/// What a stock library finds in a workbook.
struct ReadWorkbook: Decodable {
    let sheets: [String]
    let frozen: String
    let rows: [[String]]

    /// Reads the bytes of a workbook with openpyxl; `CANBO_PYTHON` names the interpreter that has
    /// it, `.ci/prepare test` makes one.
    init(_ bytes: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "canbo-\(ProcessInfo.processInfo.globallyUniqueString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            ProcessInfo.processInfo.environment["CANBO_PYTHON"]
                ?? root.appending(path: ".build/python/bin/python").path,
            root.appending(path: "Tests/SpreadsheetsTests/Python/read_workbook.py").path,
            file.path,
        ]
        process.standardOutput = output
        try process.run()
        let told = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openpyxl did not read it")
        self = try JSONDecoder().decode(ReadWorkbook.self, from: told)
    }
}
