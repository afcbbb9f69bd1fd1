import Foundation
import Schema
import Testing

@testable import canbo

/// Every method of the contracts is in a story that a stock client lives at the real executables.
///
/// A script that runs notes what answers it with success; ``ProcessRun`` compares that with
/// `answered.txt`, and this suite compares the file with the descriptors.
@Suite struct AnsweredTests {
    /// What no stock client calls in a story, and why.
    private static let exceptions: [String: String] = [
        "canbo.admin.v1.AdminService/Drain":
            "ends the process; `canbo` calls it in AdminScenarios"
    ]

    @Test func everyMethodOfTheContractsAnswersAStory() throws {
        let told = try AnsweredMethods.told()
        let answered = Set(told.scripts.values.joined())
        let all = try Set(
            Schema(DescriptorSet.embedded).services.values
                .filter { $0.fullName.hasPrefix("canbo.") }
                .flatMap { service in service.methods.map { "\(service.fullName)/\($0.name)" } }
        )
        let missing = all.subtracting(answered).subtracting(Self.exceptions.keys).sorted()
        #expect(
            missing.isEmpty,
            "let a script call them with success, and add a line to answered.txt: \(missing)"
        )
        #expect(answered.isSubset(of: all), "\(answered.subtracting(all).sorted())")
        #expect(answered.isDisjoint(with: Self.exceptions.keys))
    }

    @Test func everyStoryIsRun() throws {
        let folder = ProcessRun.root.appending(path: "Tests/Scenarios").path
        let suites = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        for script in try AnsweredMethods.told().scripts.keys {
            #expect(suites.contains { $0.contains("\"\(script)\"") }, "\(script)")
        }
    }
}
