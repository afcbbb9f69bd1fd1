import Foundation
import Testing

/// The rules about contracts and the manifest can fail.
@Suite struct ContractProofs {
    private func proto(_ body: String) -> ProtoFile {
        ProtoFile(path: "proto/canbo/test/v1/test.proto", text: "package canbo.test.v1;\n" + body)
    }

    @Test func recursiveMessagesAreRefusedAlsoThroughOthers() {
        let file = proto(
            """
            message Tree { repeated Tree children = 1; }
            message A { B b = 1; }
            message B { map<string, A> as = 1; }
            message Asks { Tree tree = 1; }
            message Fine { string name = 1; Leaf leaf = 2; }
            message Leaf { int32 size = 1; }
            """
        )
        #expect(ProtoRules.recursion(in: [file]).map(\.line) == [2, 3, 4, 5])
    }

    @Test func theInnermostTypeOfANameIsMeant() {
        let file = proto(
            "message A { message B { string x = 1; } B b = 1; }\nmessage B { A a = 1; }"
        )
        #expect(ProtoRules.recursion(in: [file]) == [])
    }

    @Test func anUntestedMethodIsTold() {
        let file = proto("service S { rpc GetOne(A) returns (B); rpc ListMany(A) returns (B); }")
        let found = ProtoRules.untested([file], wordsOfTests: ["getOne"])
        #expect(found.map(\.message.first) == ["r"])
        #expect(found.first?.message.contains("ListMany") == true)
    }

    @Test func importsAndManifestMustAgree() throws {
        let json = """
            [{"name": "RPC", "type": "regular", "path": "Shared/RPC",
              "dependencies": [{"byName": ["Kernel", null]},
                               {"product": ["Logging", "swift-log"]}]},
             {"name": "Kernel", "type": "regular", "path": "Shared/Kernel", "dependencies": []},
             {"name": "Policy", "type": "regular", "path": "Shared/Policy", "dependencies": []}]
            """
        let targets = try JSONDecoder().decode([ManifestRules.Target].self, from: Data(json.utf8))
        let source = SourceFile(
            path: "Shared/RPC/A.swift",
            text: "import Kernel\nimport Policy\nprivate import Synchronization"
        )
        let found = ManifestRules.findings(targets: targets, files: [source])
        #expect(found.map(\.path) == ["Shared/RPC/A.swift", "Package.swift"])
        #expect(found.map(\.line) == [2, 1])
    }

    @Test func eachContractSaysWhereItsCodeGoes() {
        let file = proto("option java_multiple_files = true;\noption go_package = \"elsewhere\";")
        let found = ProtoRules.packages(of: [file]).map(\.message)
        #expect(found.count == 4)
        #expect(
            found.contains(
                "has to say: option go_package = \"canbo.gov.vn/api/test/v1;testv1\";"
            )
        )
    }
}
