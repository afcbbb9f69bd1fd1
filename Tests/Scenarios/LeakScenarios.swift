import ApprovalContract
import DisciplineContract
import Fleet
import Kernel
import LongrunningContract
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import Schema
import Testing
import TypeContract
import WellKnownMessages

/// What a caller may not see is in no byte of any answer, and what it may see is there.
///
/// Which fields are guarded is read from the descriptors: a new one that no question here brings
/// into an answer fails the test.
@Suite struct LeakScenarios {
    /// The clearances that miss a class.
    private static let clearances: [Clearance] = [
        [], .sensitive, .internalPolitical, .stateSecret, [.sensitive, .internalPolitical],
    ]

    @Test func nothingGuardedLeavesToWhoIsNotCleared() async throws {
        try await LeakBench.run { bench, story in
            let records = try await LeakRecords(story)
            var shown: Set<String> = []
            for question in records.questions {
                shown.formUnion(try await show(question, bench, to: .everything).map(\.fullName))
                for clearance in Self.clearances {
                    let fields = try await show(question, bench, to: clearance)
                    #expect(
                        fields.allSatisfy { clearance.isSuperset(of: $0.clearance) },
                        "\(question.path) shows \(fields.map(\.path)) to \(clearance)"
                    )
                }
            }
            let asked = Set(records.questions.map(\.path)).union(LeakRecords.silent)
            for (service, method) in bench.guarded.methods {
                let fields = bench.guarded.fields(of: method.output).map(\.fullName)
                let missing = Set(fields).subtracting(shown)
                #expect(missing.isEmpty, "no question brings into an answer: \(missing)")
                let path = "\(service.fullName)/\(method.name)"
                #expect(fields.isEmpty || asked.contains(path), "nothing asks \(path)")
            }
        }
    }

    @Test func nothingGuardedIsReadWithoutAPurpose() async throws {
        try await LeakBench.run { bench, story in
            let records = try await LeakRecords(story)
            for question in records.questions {
                let (_, method) = try #require(bench.find(question.path))
                guard method.idempotency == .noSideEffects else { continue }
                let json = question.json(.everything)
                let answer = try await bench.ask(
                    question.path,
                    json,
                    as: .everything,
                    for: nil
                )
                let fields = bench.guarded.fields(of: method.output)
                let set = try bench.guarded.present(in: answer.messages, of: method.output)
                #expect(set.isEmpty, "\(question.path) shows \(set.map(\.path))")
                let text = String(decoding: answer.bytes, as: UTF8.self)
                #expect(LeakRecords.marks(in: text, beyond: []).isEmpty, "\(question.path)")
                #expect(try await bench.recorded(answer.call) == nil, "\(question.path)")
                guard answer.status.code == .ok else {
                    #expect(question.isRefused, "\(question.path): \(answer.status)")
                    continue
                }
                guard !method.serverStreams else { continue }
                #expect(answer.hidden == fields.map(\.path), "\(question.path)")
                #expect(answer.isPurposeNeeded, "\(question.path)")
            }
        }
    }

    @Test func whatIsReadSaysWhomItIsAbout() {
        let entry = PlanEntry(name: "plans/p/posts/q/entries/e", official: "officials/an")
        #expect(entry.guardedResource == entry.name && entry.guardedOfficial == "officials/an")
        let blocks = ListBlocksResponse(official: "officials/an")
        #expect(blocks.guardedResource == "officials/an" && blocks.guardedOfficial.isEmpty)
        #expect(Official(name: "officials/an").guardedResource == "officials/an")
        let notice = Notice(name: "notices/n", subject: "officials/an", secrecyGrade: .secret)
        #expect(notice.guardedResource == "notices/n" && notice.guardedOfficial == "officials/an")
        #expect(notice.tellsOfSecret && !entry.tellsOfSecret && !blocks.tellsOfSecret)
        let proposal = Proposal(name: "proposals/p", resource: "officials/an/sanctions/s")
        #expect(proposal.guardedOfficial == proposal.resource)
    }

    /// A method that reads says so: else it would show without a purpose, as a change.
    @Test func whatChangesNothingSaysSo() throws {
        let guarded = try GuardedSchema()
        for (_, method) in guarded.methods {
            let words = ["Get", "List", "Search", "Watch", "Judge", "Explain"]
            let reads = words.contains { method.name.hasPrefix($0) }
            #expect(reads == (method.idempotency == .noSideEffects), "\(method.name)")
        }
    }

    /// Asks once, and checks the bytes of the answer and what it says it hides.
    private func show(
        _ question: LeakRecords.Question,
        _ bench: LeakBench,
        to clearance: Clearance
    ) async throws -> Set<GuardedSchema.Field> {
        let (_, method) = try #require(bench.find(question.path), "\(question.path)")
        let json = question.json(clearance)
        let answer = try await bench.ask(question.path, json, as: clearance)
        let fields = bench.guarded.fields(of: method.output)
        let beyond = fields.filter { !clearance.isSuperset(of: $0.clearance) }.map(\.path)
        let text = String(decoding: answer.bytes, as: UTF8.self)
        let found = LeakRecords.marks(in: text, beyond: clearance)
        #expect(found.isEmpty, "\(question.path) tells \(found) to \(clearance)")
        guard answer.status.code == .ok else {
            #expect(question.isRefused, "\(question.path): \(answer.status)")
            return []
        }
        if !method.serverStreams {
            #expect(answer.hidden == beyond, "\(question.path)")
        }
        let shown = try bench.guarded.present(in: answer.messages, of: method.output)
        if method.idempotency == .noSideEffects, !method.serverStreams {
            let recorded = try await bench.recorded(answer.call) ?? []
            #expect(recorded == Set(shown.map(\.path)), "\(question.path)")
        }
        return shown
    }

    @Test func nothingGuardedComesInFromWhoIsNotCleared() async throws {
        try await LeakBench.run { bench, _ in
            for (service, method) in bench.guarded.methods {
                let path = "\(service.fullName)/\(method.name)"
                for field in bench.guarded.fields(of: method.input) {
                    let request = try bench.guarded.sample(field, of: method.input)
                    for clearance in Self.clearances
                    where !clearance.isSuperset(of: field.clearance) {
                        let answer = await bench.ask(path, request, as: clearance)
                        #expect(answer.status.code == .permissionDenied, "\(path): \(field.path)")
                        #expect(answer.status.reason == "FIELD_NOT_VISIBLE", "\(path)")
                        #expect(answer.status.fields.contains(field.path), "\(path)")
                        let metadata = answer.status.detail(GoogleErrorInfo.self)?.metadata
                        #expect(metadata?["fields"]?.contains(field.path) == true, "\(path)")
                    }
                    let answer = await bench.ask(path, request, as: .everything)
                    #expect(answer.status.reason != "FIELD_NOT_VISIBLE", "\(path)")
                }
            }
        }
    }

    @Test func whatAsksByTextIsKnownHere() throws {
        let guarded = try GuardedSchema()
        for (_, method) in guarded.methods {
            let names = guarded.schema.messages[method.input]?.fields.map(\.name) ?? []
            let asking = names.filter { ["filter", "order_by", "read_mask"].contains($0) }
            let known = Self.asksByText[method.input] ?? []
            #expect(asking == known, "\(method.input) must refuse guarded fields in \(asking)")
        }
    }

    /// What asks by text, and is asked below by every field that is hidden from somebody.
    ///
    /// Operations are not filtered at all.
    private static let asksByText = [
        "canbo.personnel.v1.SearchOfficialsRequest": ["filter"],
        "canbo.personnel.v1.ExportOfficialsRequest": ["filter"],
        "google.longrunning.ListOperationsRequest": ["filter"],
    ]

    @Test func noFilterAsksByWhatItsCallerDoesNotSee() async throws {
        try await LeakBench.run { bench, story in
            _ = try await LeakRecords(story)
            let path = "canbo.personnel.v1.PersonnelService/SearchOfficials"
            for number in [LeakRecords.personalID, "999000000000"] {
                for filter in [
                    "personal_id = \(number)", "NOT personal_id = \(number)",
                    "gender = MALE AND (status = ACTIVE OR personal_id != \(number))",
                ] {
                    let json = #"{"query": "rieng", "filter": "\#(filter)"}"#
                    let export = #"{"format": "TABLE_FORMAT_CSV", "filter": "\#(filter)"}"#
                    for (path, json) in [
                        (path, json), ("canbo.personnel.v1.BulkService/ExportOfficials", export),
                    ] {
                        let refused = try await bench.ask(path, json, as: [])
                        #expect(refused.status.code == .permissionDenied)
                        #expect(refused.status.reason == "FIELD_NOT_VISIBLE")
                        #expect(refused.status.fields == ["personal_id"])
                    }
                }
            }
            let shown = try await bench.ask(
                path,
                #"{"query": "rieng", "filter": "personal_id = \#(LeakRecords.personalID)"}"#,
                as: .everything
            )
            #expect(shown.status.code == .invalidArgument)
            #expect(shown.status.fields == ["filter"])
        }
    }

    @Test func noMaskClearsWhatItsCallerDoesNotSee() async throws {
        try await LeakBench.run { bench, story in
            let records = try await LeakRecords(story)
            let path = "canbo.personnel.v1.PersonnelService/UpdateOfficial"
            func update(_ name: String, _ mask: String) async throws -> LeakBench.Answer {
                let json = #"{"official": {"name": "\#(name)", "currentPostTitle": "Mới"}\#(mask)}"#
                return try await bench.ask(path, json, as: [])
            }
            for mask in ["personalId", "*", "personalId,fullName"] {
                for name in [records.official.name, "officials/nobody"] {
                    let refused = try await update(name, #", "updateMask": "\#(mask)""#)
                    #expect(refused.status.code == .permissionDenied)
                    #expect(refused.status.reason == "FIELD_NOT_VISIBLE")
                    #expect(refused.status.fields == ["official.personal_id"])
                }
            }
            #expect(try await update(records.official.name, "").status.code == .ok)
            let kept = try await story.personnel.getOfficial(
                GetOfficialRequest(name: records.official.name),
                .cleared(.everything)
            )
            #expect(kept.personalID == LeakRecords.personalID)
            #expect(kept.currentPostTitle == "Mới")
        }
    }

    @Test func theRefusalSpeaksBothLanguages() async throws {
        try await LeakBench.run { _, story in
            await expectRefusal("FIELD_NOT_VISIBLE", .permissionDenied) { options in
                var options = options
                options.metadata.append(contentsOf: CallOptions.cleared([]).metadata)
                _ = try await story.personnel.createOfficial(
                    CreateOfficialRequest(official: Official(personalID: LeakRecords.personalID)),
                    options
                )
            }
        }
    }

    @Test func filesOfOfficialsComeFromWhoIsCleared() async throws {
        try await LeakBench.run { _, story in
            let refusal = await status {
                _ = try await story.personnel.importOfficials(.cleared([])) { requests in
                    try await requests.write(ImportOfficialsRequest(part: .chunk([1])))
                }
            }
            #expect(refusal.reason == "FIELD_NOT_VISIBLE")
            let begun = await status {
                _ = try await story.bulk.beginOfficialsImport(.cleared([])) { requests in
                    try await requests.write(ImportOfficialsRequest(part: .chunk([1])))
                }
            }
            #expect(begun.reason == "FIELD_NOT_VISIBLE")
        }
    }

    /// What an import tells while it runs and when it is done, to whoever began it: of rows that
    /// were taken, and of those that were not.
    @Test func importsTellNothingOfWhatStandsInTheirFiles() async throws {
        try await LeakBench.run { bench, story in
            try await story.importRecords()
            let rows = """
                personal_id,full_name,gender,birth_date,official_kind,organization_code
                \(LeakRecords.personalID),Lê Văn Riêng,nam,1980-12-31,CONG_CHUC,01
                \(LeakRecords.personalID),Lê Văn Riêng,nam,1980-02-30,CONG_CHUC,01
                \(LeakRecords.personalID)4,Lê Văn Riêng,nam,1980-12-31,CONG_CHUC,01
                """
            let begun = try await story.bulk.beginOfficialsImport(.cleared(.everything)) {
                let options = ImportOptions(mode: .validRows)
                try await $0.write(ImportOfficialsRequest(part: .options(options)))
                try await $0.write(ImportOfficialsRequest(part: .chunk(Array(rows.utf8))))
            }
            let asked = GoogleWaitOperationRequest(name: begun.name)
            let done = try await story.bulk.waitOperation(asked)
            #expect(done.done)
            let name = #"{"name": "\#(begun.name)"}"#
            for clearance in Self.clearances + [.everything] {
                for (method, json) in [
                    ("GetOperation", name), ("WaitOperation", name), ("GetFile", name),
                    ("ListOperations", "{}"),
                ] {
                    let path = "canbo.personnel.v1.BulkService/\(method)"
                    let answer = try await bench.ask(path, json, as: clearance)
                    #expect(answer.status.code == .ok, "\(method): \(answer.status)")
                    let text = String(decoding: answer.bytes, as: UTF8.self)
                    #expect(!text.contains("999000777"), "\(method)")
                    #expect(!text.contains("Riêng"), "\(method)")
                }
            }
        }
    }
}
