import Foundation
import Runtime

/// PostgreSQL's own programs for whole databases.
enum PostgresTool {
    /// Runs one of them; throws with its last words when it fails.
    static func run(_ name: String, _ arguments: [String]) throws(ProcessFailure) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardInput = FileHandle.nullDevice
        let words = Pipe()
        process.standardError = words
        process.standardOutput = words
        do {
            try process.run()
        } catch {
            throw ProcessFailure(.configuration, "\(name) cannot be started: \(error)")
        }
        let told = String(decoding: words.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        switch process.terminationStatus {
        case 0: return
        case 127:
            throw ProcessFailure(
                .configuration,
                "\(name) is not installed: apt-get install postgresql-client"
            )
        default:
            let last = told.split(separator: "\n").suffix(3).joined(separator: " ")
            throw ProcessFailure(.inputOutput, "\(name) failed: \(last)")
        }
    }
}
