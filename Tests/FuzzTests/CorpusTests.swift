import Foundation
import FuzzTargets
import Testing

/// What the fuzzer has found so far, replayed without it.
@Suite struct CorpusTests {
    private static let corpora = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fuzz/Corpora")

    private static func inputs(of target: FuzzTarget) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: corpora.appending(path: target.rawValue),
            includingPropertiesForKeys: nil
        )
    }

    @Test(arguments: FuzzTarget.allCases)
    func everyInputKeepsThePromises(target: FuzzTarget) throws {
        let inputs = try Self.inputs(of: target)
        #expect(!inputs.isEmpty)
        for input in inputs {
            do {
                try target.run(Array(Data(contentsOf: input)))
            } catch {
                Issue.record("\(input.lastPathComponent): \(error)")
            }
        }
    }

    @Test func theCorporaAreSmall() throws {
        let sizes = try FuzzTarget.allCases.flatMap(Self.inputs).map { input in
            try input.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        }
        #expect(sizes.reduce(0, +) < 1_048_576)
    }
}
