import Foundation
import Runtime
import Testing

@testable import canbo

/// What `canbo config check` is asked to look at.
@Suite struct CheckedArgumentsTests {
    @Test func eachProcessHasTheSettingsBehindItsName() throws {
        let words = [
            "gateway", "--config", "g.json", "--tls-server-name", "personnel", "personnel",
            "--listen=a:1",
        ]
        let processes = try CheckedArguments(words, folder: nil).processes
        #expect(processes.map(\.name) == ["gateway", "personnel"])
        #expect(processes[0].arguments == Array(words[1...4]))
        #expect(processes[1].arguments == ["--listen=a:1"])
    }

    @Test func noNameStandsForAll() throws {
        let processes = try CheckedArguments([], folder: nil).processes
        #expect(processes.map(\.name) == CheckedArguments.names)
        #expect(processes.allSatisfy { $0.arguments.isEmpty })
    }

    @Test func theFilesOfAFolderSayWhichProcesses() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "canbo-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: ProcessFailure.self) { try CheckedArguments([], folder: folder.path) }
        let file = folder.appending(path: "planning.json").path
        try Data("{}".utf8).write(to: URL(fileURLWithPath: file))
        let found = try CheckedArguments([], folder: folder.path).processes
        #expect(found.map(\.name) == ["planning"])
        #expect(found[0].arguments == ["--config", file])
        let told = try CheckedArguments(["planning", "--config", "x"], folder: folder.path)
        #expect(told.processes[0].arguments == ["--config", "x"])
    }

    @Test(arguments: [
        ["nobody"], ["--listen", "a:1"], ["gateway", "x", "y"], ["gateway", "gateway"],
    ])
    func otherWordsAreRefused(words: [String]) {
        let failure = #expect(throws: ProcessFailure.self) {
            try CheckedArguments(words, folder: nil)
        }
        #expect(failure?.exitCode == .usage)
    }

    @Test func settingsAreReadAsProcessesPrintThem() {
        let settings = ToldSettings(
            """
            --config none (default)
            --listen 0.0.0.0:1 (CANBO_LISTEN)
            --two-persons a/b,c (d) (twoPersons)
            --tls-key  (--tls-key)

            """
        )
        #expect(settings.list.map(\.value) == ["none", "0.0.0.0:1", "a/b,c (d)", ""])
        #expect(
            settings.list.map(\.source)
                == ["default", "environment CANBO_LISTEN", "file, twoPersons", "flag"]
        )
        #expect(settings.isSet("--listen"))
        #expect(!settings.isSet("--config") && !settings.isSet("--tls-key"))
        #expect(settings["--nowhere"] == "")
    }
}
