import Testing

/// The rules about reasons can fail.
@Suite struct ReasonProofs {
    private func reasons(_ declarations: String...) -> [ReasonRules.Declared] {
        let text = declarations.joined(separator: "\n") + "\n"
        return ReasonRules.declared(in: [SourceFile(path: "Shared/A/Reasons.swift", text: text)])
    }

    private func declaration(
        _ name: String,
        _ code: String,
        kind: String = "notFound",
        vi: String = #""Không có {resource}.""#,
        en: String = #""No {resource} (here).""#
    ) -> String {
        """
            static let \(name) = Reason(
                "\(code)",
                .\(kind),
                vi: \(vi),
                en: \(en)
            )
        """
    }

    @Test func declarationsAreReadWithTheirTexts() {
        let long = "\"\"\"\n            One,\n            two (three).\n            \"\"\""
        let found = reasons(
            declaration("missing", "IS_MISSING"),
            declaration("refused", "IS_REFUSED", kind: "failedPrecondition", en: long)
        )
        #expect(found.map(\.name) == ["missing", "refused"])
        #expect(found.map(\.code) == ["IS_MISSING", "IS_REFUSED"])
        #expect(found.map(\.status) == ["NOT_FOUND", "FAILED_PRECONDITION"])
        #expect(found.map(\.line) == [1, 7])
        #expect(found.first?.texts == ["Không có {resource}.", "No {resource} (here)."])
        #expect(found.last?.texts.last?.contains("two (three)") == true)
        #expect(ReasonRules.malformed(found) == [])
    }

    @Test func codesTextsAndKeysAreJudged() {
        let found = ReasonRules.malformed(
            reasons(
                declaration("small", "small"),
                declaration("long", String(repeating: "A", count: 64)),
                declaration("one", "ONE"),
                declaration("two", "ONE"),
                declaration("silent", "SILENT", vi: #""""#),
                declaration("odd", "ODD", en: #""{Odd key}""#),
                declaration("same", "SAME", vi: #""No.""#, en: #""No.""#)
            )
        )
        #expect(found.count == 6)
    }

    @Test func theReadmeAndTheSourcesMustAgree() {
        let readme = """
            ### Errors
            | code | reasons |
            |---|---|
            | NOT_FOUND | `IS_MISSING` `IS_GONE` |
            | INTERNAL, DATA_LOSS | `IS_REFUSED` |
            | by our own clients | `IS_LOST` |
            ### Limits
            | ABORTED | `IS_ELSEWHERE` |
            """
        let found = ReasonRules.unpublished(
            reasons(
                declaration("missing", "IS_MISSING"),
                declaration("refused", "IS_REFUSED"),
                declaration("lost", "IS_LOST"),
                declaration("elsewhere", "IS_ELSEWHERE")
            ),
            ReasonRules.published(in: readme)
        )
        #expect(
            found.map(\.path) == ["Shared/A/Reasons.swift", "Shared/A/Reasons.swift", "README.md"]
        )
        #expect(found.map(\.line) == [7, 19, 4])
    }

    @Test func aReasonThatNothingProvokesIsTold() {
        let all = reasons(
            declaration("missing", "IS_MISSING"),
            declaration("lost", "IS_LOST"),
            declaration("refused", "IS_REFUSED"),
            declaration("forgotten", "IS_FORGOTTEN")
        )
        let lines = [
            #"ELSEWHERE = {"#,
            #"    "IS_LOST": "Tests/A.swift","#,
            #"    "IS_REFUSED": "Tests/B.swift","#,
            #"}"#,
            #"@provokes("IS_MISSING", "NOT_FOUND")"#,
            #"def missing(world, say):"#,
            #"@provokes("IS_GONE", "NOT_FOUND")"#,
            #"def gone(world, say):"#,
        ]
        let table = ProvokedReasons.Table(lines.joined(separator: "\n"))
        let texts = ["Tests/A.swift": "expect(.lost)", "Tests/B.swift": "IS_REFUSED_NOT"]
        let found = ProvokedReasons.findings(all, table, texts: texts).map(\.message)
        #expect(found.count == 3)
        #expect(found.first?.hasPrefix("IS_FORGOTTEN is not in the table") == true)
        #expect(found.dropFirst().first == "Tests/B.swift does not name IS_REFUSED")
        #expect(found.last == "no source declares IS_GONE: remove it")
    }
}
