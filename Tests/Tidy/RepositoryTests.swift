import Testing

/// The product's own sources keep the rules of the house.
@Suite struct RepositoryTests {
    private let repository = Repository.own

    /// Every word of the tests, also in their texts.
    private var wordsOfTests: Set<String> {
        let tests = repository.texts.filter { $0.key.hasPrefix("Tests/") }
        return Set(tests.values.flatMap { Word.all(in: Array($0.utf8)).map(\.text) })
    }

    @Test func everyLayerImportsOnlyWhatItMay() {
        expectNone(repository.sources.flatMap(ImportRules.findings))
    }

    @Test func theManifestDeclaresExactlyWhatTheSourcesImport() throws {
        let files = repository.sources + repository.generated
        expectNone(try ManifestRules.findings(targets: ManifestRules.targets(), files: files))
    }

    @Test func noBannedCallIsMade() {
        expectNone(repository.sources.flatMap(BannedCalls.findings))
    }

    @Test func everyOptOutOfACheckHasItsReason() {
        expectNone(repository.sources.flatMap(MarkRules.unexplained))
    }

    @Test func unsafeExpressionsStayInTheTargetsThatTouchC() {
        expectNone(repository.sources.flatMap(MarkRules.unsafe))
    }

    @Test func nothingIsMarkedAsUnfinished() {
        expectNone(repository.sources.flatMap(MarkRules.unfinished))
    }

    @Test func filesFunctionsAndLinesAreShort() {
        expectNone(repository.sources.flatMap(SizeRules.findings))
    }

    @Test func everyVisibleDeclarationIsDocumented() {
        let files = repository.sources + repository.generated
        let requirements = files.reduce(into: Set<String>()) {
            $0.formUnion(DocumentationRule.requirements(of: $1))
        }
        expectNone(
            repository.sources.flatMap {
                DocumentationRule.findings(in: $0, requirements: requirements)
            }
        )
    }

    @Test func namesOfFoldersAndFilesSayWhatTheyHold() {
        expectNone(NameRules.findings(in: repository.paths))
    }

    @Test func noSourceIsDead() {
        expectNone(DeadFileRule.findings(in: repository.sources, usedBy: repository.generated))
    }

    @Test func noMessageIsRecursive() {
        expectNone(ProtoRules.recursion(in: repository.protos))
    }

    @Test func everyContractSaysWhereItsCodeGoes() {
        expectNone(ProtoRules.packages(of: repository.protos))
    }

    @Test func everyServiceIsInTheConfigOfClients() throws {
        let config = try #require(repository.texts["proto/service-config.json"])
        expectNone(ProtoRules.unconfigured(repository.protos, in: config))
        #expect(repository.protos.flatMap(\.methods).count { $0.isStreaming } >= 8)
        #expect(!ProtoRules.unconfigured(repository.protos, in: "").isEmpty)
    }

    @Test func everyAlarmIsInTheGuideOfOperators() throws {
        let alarms = try #require(repository.texts["deploy/observe/alerts.yml"])
            .split(separator: "\n").compactMap { $0.firstMatch(of: /- alert: (\w+)/)?.1 }
        let guide = try #require(repository.texts["docs/operating.md"])
        #expect(alarms.count > 10)
        #expect(alarms.filter { !guide.contains("| `\($0)` |") } == [])
    }

    @Test func everyMethodOfAServiceIsTested() {
        expectNone(ProtoRules.untested(repository.protos, wordsOfTests: wordsOfTests))
    }

    @Test func everyReasonIsPublishedAndProvoked() {
        let reasons = ReasonRules.declared(in: repository.sources)
        #expect(reasons.count > 70)
        expectNone(ReasonRules.malformed(reasons))
        let readme = repository.texts["README.md"] ?? ""
        expectNone(ReasonRules.unpublished(reasons, ReasonRules.published(in: readme)))
        let table = ProvokedReasons.Table(repository.texts[ProvokedReasons.scenario] ?? "")
        #expect(table.provoked.count > 30)
        expectNone(ProvokedReasons.findings(reasons, table, texts: repository.texts))
    }

    @Test func noFileNamesSomebodysMachine() {
        expectNone(TextRules.privatePaths(in: repository.texts))
    }

    /// Records one issue per finding, so that a run tells all of them.
    private func expectNone(
        _ findings: [Finding],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for finding in findings {
            Issue.record("\(finding)", sourceLocation: sourceLocation)
        }
    }
}
