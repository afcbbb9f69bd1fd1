import Foundation
import Testing

/// The checked-in files are those that the `.proto` files give.
@Suite struct FreshnessTests {
    @Test func theContractsAreFresh() throws {
        let (code, output) = try ExternalProgram.stubGenerator(["--check"])
        #expect(code == 0, "\(output)")
    }

    @Test func theTestMessagesAreFresh() throws {
        let (code, output) = try ExternalProgram.stubGenerator([
            "--check", "--proto", "Tests/Fixtures/proto", "--import", "proto",
            "--c", "Tests/Fixtures/CTestingMessages", "--c-module", "CTestingMessages",
            "--swift", "Tests/Fixtures",
        ])
        #expect(code == 0, "\(output)")
    }

    @Test func refusesARecursiveMessage() throws {
        let proto = """
            syntax = "proto3";
            package canbo.testing.v1;
            message Tree { repeated Branch branches = 1; }
            message Branch { Tree tree = 1; }
            """
        let (code, output) = try generate(proto)
        #expect(code == 65)
        #expect(
            output.contains(
                "canbo.testing.v1.Tree -> canbo.testing.v1.Branch -> canbo.testing.v1.Tree"
            )
        )
    }

    @Test func refusesABrokenFile() throws {
        let (code, output) = try generate("syntax = \"proto3\"; message {")
        #expect(code == 69)
        #expect(output.contains("protoc ended with exit code 1"))
    }

    @Test func saysHowItIsUsed() throws {
        let (code, output) = try ExternalProgram.stubGenerator(["--wrong"])
        #expect(code == 64)
        #expect(output.contains("usage: StubGenerator"))
    }

    private func generate(_ proto: String) throws -> (code: Int32, output: String) {
        try ExternalProgram.withTemporaryFolder { folder in
            let file = folder.appendingPathComponent("tree.proto")
            try proto.write(to: file, atomically: true, encoding: .utf8)
            return try ExternalProgram.stubGenerator([
                "--proto", folder.path, "--c", folder.path, "--swift", folder.path,
            ])
        }
    }
}
