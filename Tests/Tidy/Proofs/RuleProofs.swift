import Testing

/// Every rule about Swift sources can fail, tells the line, and leaves good code alone.
@Suite struct RuleProofs {
    private func file(
        _ text: String,
        at path: String = "Services/Planning/Service/A.swift"
    )
        -> SourceFile
    {
        SourceFile(path: path, text: text)
    }

    @Test(arguments: [
        ("Services/Planning/Service/A.swift", "import GRDB"),
        ("Services/Planning/Service/A.swift", "internal import NIOCore"),
        ("Services/Planning/Service/A.swift", "@preconcurrency import struct NIOPosix.Event"),
        ("Services/Planning/Service/A.swift", "private import CProtobufC"),
        ("Shared/RPC/Router.swift", "import NIOCore"),
        ("Shared/Kernel/Clock.swift", "import Foundation"),
        ("Tests/KernelTests/A.swift", "import XCTest"),
    ])
    func importsAcrossLayersAreRefused(path: String, source: String) {
        let found = ImportRules.findings(in: file("\n" + source, at: path))
        #expect(found.map(\.line) == [2])
        #expect(found.first?.description.hasPrefix("\(path):2: import ") == true)
    }

    @Test func importsOfTheOwnLayerPass() {
        #expect(
            ImportRules.findings(in: file("import GRDB", at: "Shared/StorageSQLite/A.swift")) == []
        )
        #expect(ImportRules.findings(in: file("// import GRDB")) == [])
        #expect(ImportRules.findings(in: file("private import Synchronization")) == [])
    }

    @Test(arguments: [
        "print(1)", "let now = Date()", "let now = Date.now", "try! run()", "a as! B",
        "fatalError(text)", "precondition(true)", "readLine()", "UUID()", "NSLock()",
        #"log("\(print(1))")"#,
    ])
    func bannedCallsAreRefused(source: String) {
        #expect(BannedCalls.findings(in: file(source)).map(\.line) == [1])
    }

    @Test(arguments: [
        "writer.print(1)", "func print(_ text: String)", "case precondition(String)", "// print(1)",
        "\"print(1)\"",
        "Date(timeIntervalSince1970: 0)", "try? run()", "a as? B", "let fatalErrors = 0",
        "try await Task.sleep(for: .seconds(1))",
    ])
    func otherCallsPass(source: String) {
        #expect(BannedCalls.findings(in: file(source)) == [])
    }

    @Test(arguments: [
        "Task.sleep(for: second)", "sleep(1)", "usleep(1)", "Thread.sleep(forTimeInterval: 1)",
    ])
    func testsDoNotSleep(source: String) {
        #expect(BannedCalls.findings(in: file(source, at: "Tests/ATests/A.swift")).count == 1)
    }

    @Test func optOutsNeedAReasonOnTheLineAbove() {
        let bare = "final class A: @unchecked Sendable {}\nnonisolated(unsafe) var b = 1"
        #expect(MarkRules.unexplained(in: file(bare)).map(\.line) == [1, 2])
        let explained = "// Confined to its loop.\n@safe\nfinal class A: @unchecked Sendable {}"
        #expect(MarkRules.unexplained(in: file(explained)) == [])
    }

    @Test func unsafeIsForTheTargetsThatTouchC() {
        #expect(MarkRules.unsafe(in: file("unsafe read(pointer)")).count == 1)
        #expect(
            MarkRules.unsafe(in: file("unsafe read(pointer)", at: "Shared/HTTP2/A.swift")) == []
        )
        #expect(MarkRules.unsafe(in: file("nonisolated(unsafe) var b = 1")) == [])
    }

    @Test func unfinishedWorkIsRefused() {
        let mark = "TO" + "DO"
        #expect(MarkRules.unfinished(in: file("// \(mark): later")).count == 1)
        #expect(MarkRules.unfinished(in: file("let to" + "do = 1")) == [])
    }

    @Test func longFilesFunctionsAndLinesAreRefused() {
        let lines = String(repeating: "let a = 1\n", count: 401)
        #expect(SizeRules.findings(in: file(lines)).count == 1)
        let function = "func f() {\n" + String(repeating: "step()\n", count: 69) + "}"
        #expect(SizeRules.findings(in: file(function)).count == 1)
        let line = "// " + String(repeating: "á", count: 98)
        #expect(SizeRules.findings(in: file(line)).count == 1)
        let good = "func f() {\n" + String(repeating: "step()\n", count: 68) + "}"
        #expect(SizeRules.findings(in: file(good)) == [])
    }

    @Test(arguments: [
        "package func run() {}", "public struct A {}", "package static let a = 1",
        "@inlinable\npackage init() {}", "// no doc\npublic enum A {}",
    ])
    func visibleDeclarationsNeedADocComment(source: String) {
        #expect(DocumentationRule.findings(in: file(source)).count == 1)
        #expect(
            DocumentationRule.findings(
                in: file("/// Runs.\n" + source.replacing("// no doc\n", with: ""))
            ) == []
        )
    }

    @Test func whatAProtocolRequiresIsDocumentedThere() {
        let contract = file("public protocol API {\n    func getPlan(_ a: Int)\n}\nfunc other() {}")
        let requirements = DocumentationRule.requirements(of: contract)
        #expect(requirements == ["getPlan"])
        let service = file("package func getPlan(_ a: Int) {}\npackage func getPost() {}")
        let found = DocumentationRule.findings(in: service, requirements: requirements)
        #expect(found.map(\.line) == [2])
    }

    @Test func importsAndSettersAreNoDeclarations() {
        let source = "public import Kernel\n/// A.\npackage private(set) var a = 1\nuse(package: b)"
        #expect(DocumentationRule.findings(in: file(source)) == [])
    }

    @Test func namesThatSayNothingAreRefused() {
        let paths = [
            "Shared/Common/", "Shared/A/StringUtils.swift", "Tests/test_helpers.py",
            "Services/ConnectionManager.swift",
        ]
        #expect(NameRules.findings(in: paths).map(\.path) == paths)
        #expect(
            NameRules.findings(in: ["Shared/RPC/Score.swift", "Shared/Commonwealth.swift"]) == []
        )
    }

    @Test func aFileThatNobodyNamesIsDead() {
        let used = file("struct Used {}", at: "Shared/A/Used.swift")
        let user = file("@main struct Main { let used: Used }", at: "Services/A/Main.swift")
        let dead = file("struct Dead { let field: Used }", at: "Shared/A/Dead.swift")
        let found = DeadFileRule.findings(in: [used, user, dead], usedBy: [])
        #expect(found.map(\.path) == ["Shared/A/Dead.swift"])
    }

    @Test func pathsOfOneMachineAreRefused() {
        let place = "/ho" + "me/"
        let found = TextRules.privatePaths(in: ["a.md": "ok\nsee \(place)ann/x", "b.md": "see ./x"])
        #expect(found.map(\.description.count) != [] && found.map(\.line) == [2])
    }
}
