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
        let file = Self.temporaryFile
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        self = try JSONDecoder().decode(
            ReadWorkbook.self,
            from: try Self.python("read_workbook.py", file)
        )
    }

    /// The bytes of a workbook that openpyxl has made.
    static func made() throws -> [UInt8] {
        let file = temporaryFile
        _ = try python("make_workbook.py", file)
        defer { try? FileManager.default.removeItem(at: file) }
        return Array(try Data(contentsOf: file))
    }

    private static var temporaryFile: URL {
        FileManager.default.temporaryDirectory
            .appending(path: "canbo-\(ProcessInfo.processInfo.globallyUniqueString).xlsx")
    }

    /// What a script of ours tells of a file.
    private static func python(_ script: String, _ file: URL) throws -> Data {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            ProcessInfo.processInfo.environment["CANBO_PYTHON"]
                ?? root.appending(path: ".build/python/bin/python").path,
            root.appending(path: "Tests/SpreadsheetsTests/Python/\(script)").path, file.path,
        ]
        process.standardOutput = output
        try process.run()
        let told = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openpyxl did not do it")
        return told
    }
}
