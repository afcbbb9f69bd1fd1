import Testing

/// What the rules see of a source.
@Suite struct SourceProofs {
    @Test(arguments: [
        ("let a = 1 // print(1)", "let a = 1            "),
        ("/* a /* b */ c */let x", "                 let x"),
        (#"let a = "print(\(value))""#, #"let a = "      \#u{20}(value) ""#),
        (##"let a = #"\(no)"# + b"##, ##"let a = #"     "# + b"##),
        ("let a = \"\"\"\n  print()\n  \"\"\"", "let a = \"\"\"\n         \n  \"\"\""),
    ])
    func commentsAndLiteralsAreBlanked(source: String, code: String) {
        #expect(CodeMask.code(of: source) == code)
    }

    @Test func interpolatedCodeStaysVisible() {
        let file = SourceFile(path: "A.swift", text: #"log("\(name(of: "x)")) print")"#)
        #expect(file.words.map(\.text) == ["log", "name", "of"])
    }

    @Test func functionsAreMeasuredFromDeclarationToBrace() {
        let text = """
            protocol Shape {
                func area() -> Int
                init(
                    side: Int
                ) throws
                var name: String { get }
            }
            struct Square {
                func area() -> Int {
                    if true { return 1 }
                    return 2
                }
                init(
                    side: Int = 1
                ) {
                    self.init(side: 2)
                }
            }
            """
        let functions = FunctionExtent.all(in: SourceFile(path: "A.swift", text: text))
        #expect(functions.map(\.name) == ["area", "init"])
        #expect(functions.map(\.firstLine) == [9, 13])
        #expect(functions.map(\.length) == [4, 5])
    }

    @Test func protoFilesTellMessagesFieldsAndMethods() {
        let text = """
            package canbo.test.v1;
            // message Hidden {}
            service TestService { rpc GetOne(GetOneRequest) returns (One) { option deadline = 1; } }
            message One {
              string name = 1 [(google.api.field_behavior) = REQUIRED];
              message Inner { repeated One ones = 1; }
              map<string, Inner> inners = 2;
              oneof choice { Inner first = 3; }
              enum State { STATE_UNSPECIFIED = 0; }
            }
            message GetOneRequest { optional string name = 1; }
            """
        let file = ProtoFile(path: "proto/canbo/test/v1/test.proto", text: text)
        #expect(file.methods.map(\.name) == ["GetOne"])
        #expect(
            file.messages.map(\.fullName) == [
                "canbo.test.v1.One", "canbo.test.v1.One.Inner", "canbo.test.v1.GetOneRequest",
            ]
        )
        #expect(
            file.messages.map(\.fieldTypes) == [["string", "Inner", "Inner"], ["One"], ["string"]]
        )
    }
}
