import Crypto
import Kernel
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite struct Journals {
    @Test(arguments: Backend.allCases)
    func aRepeatedRequestGetsTheFirstAnswerWithoutASecondEffect(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let mutation = try Mutation.create(request: "one", requestID: randomUUID())
            let first = try await journal.createThing(mutation, answer: "first")
            let second = try await journal.createThing(mutation, answer: "second")
            #expect(first == "first")
            #expect(second == "first")
            #expect(try await store.thingCount() == 1)
            #expect(try await Outbox(journal).all().count == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func equalRequestsAtTheSameTimeHaveOneEffect(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let mutation = try Mutation.create(request: "one", requestID: randomUUID())
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await journal.createThing(mutation, answer: "answer \(number)")
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await store.thingCount() == 1)
        }
    }

    /// As an operator's command beside the service has it.
    @Test func aRequestThroughTwoHandlesOfOneFileHasOneEffect() async throws {
        try await withTemporaryFolder { folder in
            let configuration = SQLiteConfiguration(location: .file(folder + "/store.sqlite"))
            let stores = [
                try await SQLiteDatabase.open(configuration, schema: .things),
                try await SQLiteDatabase.open(configuration, schema: .things),
            ]
            for round in 0..<10 {
                let mutation = try Mutation.create(request: "one", requestID: randomUUID())
                let answers = try await withThrowingTaskGroup(of: String.self) { group in
                    for number in 0..<4 {
                        let journal = Journal(
                            stores[number % 2],
                            producer: "things",
                            clock: ManualClock()
                        )
                        group.addTask {
                            try await journal.createThing(mutation, answer: "answer \(number)")
                        }
                    }
                    return try await group.reduce(into: Set<String>()) { $0.insert($1) }
                }
                #expect(answers.count == 1)
                #expect(try await stores[1].thingCount() == round + 1)
            }
            #expect(try await stores[0].count(of: "audit_record") == 10)
            for store in stores { await store.close() }
        }
    }

    @Test(arguments: Backend.allCases)
    func theSameIdentifierWithAnotherRequestIsRefused(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let id = randomUUID()
            _ = try await journal.createThing(.create(request: "one", requestID: id))
            let others = [
                try Mutation.create(request: "two", requestID: id),
                try Mutation.create(request: "two", requestID: id.uppercased()),
                try Mutation.create(request: "one", requestID: id, method: "things/Delete"),
            ]
            for other in others {
                let failure = await #expect(throws: Failure.self) {
                    try await journal.createThing(other)
                }
                #expect(failure?.reason == .requestIDReused)
            }
            #expect(try await store.thingCount() == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func twoCallersMayChooseTheSameIdentifier(backend: Backend) async throws {
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let id = randomUUID()
            _ = try await journal.createThing(.create(request: "one", requestID: id))
            let answer = try await journal.createThing(
                .create(request: "two", requestID: id, caller: "users/other"),
                answer: "other's"
            )
            #expect(answer == "other's")
        }
    }

    @Test(arguments: Backend.allCases)
    func anIdentifierIsForgottenAfterADay(backend: Backend) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            let id = randomUUID()
            _ = try await journal.createThing(.create(request: "one", requestID: id))
            clock.advance(by: .seconds(24 * 3_600 - 1))
            _ = try await journal.createThing(.create(request: "one", requestID: id))
            #expect(try await store.thingCount() == 1)
            clock.advance(by: .seconds(1))
            _ = try await journal.createThing(.create(request: "two", requestID: id))
            #expect(try await store.thingCount() == 2)
        }
    }

    @Test(arguments: Backend.allCases)
    func expiredRequestRecordsAreRemovedAFewAtATime(backend: Backend) async throws {
        try await backend.withStore { store in
            let clock = ManualClock()
            let journal = Journal(store, producer: "things", clock: clock)
            for number in 0..<6 {
                _ = try await journal.createThing(
                    .create(request: "\(number)", requestID: randomUUID())
                )
            }
            clock.advance(by: StorageLimits.requestRecordKept)
            var counts: [Int] = []
            for number in 6..<10 {
                _ = try await journal.createThing(
                    .create(request: "\(number)", requestID: randomUUID())
                )
                counts.append(try await store.count(of: "request_record"))
            }
            #expect(counts == [5, 4, 3, 4])
        }
    }

    @Test(arguments: Backend.allCases)
    func aFailedChangeLeavesNoRecordOfAnyKind(backend: Backend) async throws {
        struct Refusal: Error {}
        try await backend.withStore { store in
            let journal = Journal(store, producer: "things", clock: ManualClock())
            let mutation = try Mutation.create(request: "one", requestID: randomUUID())
            await #expect(throws: Refusal.self) {
                try await journal.mutate(mutation, answering: .text) { transaction, _ in
                    try transaction.insertThing("x")
                    throw Refusal()
                }
            }
            for table in ["thing", "request_record", "audit_record", "outbox_event"] {
                #expect(try await store.count(of: table) == 0)
            }
            _ = try await journal.createThing(mutation)
            #expect(try await store.thingCount() == 1)
        }
    }

    @Test func aRequestIdentifierIsAUUIDVersion4() {
        for text in ["x", "00000000-0000-1000-8000-000000000000", randomUUID() + "0"] {
            let failure = #expect(throws: Failure.self) {
                try Mutation.create(request: "one", requestID: text)
            }
            #expect(failure?.metadata["fields"] == "request_id")
        }
    }
}

extension Mutation {
    static func create(
        request: String,
        requestID: String = "",
        method: String = "things/Create",
        caller: String = "users/tester"
    ) throws(Failure) -> Mutation {
        try Mutation(
            method: method,
            caller: caller,
            requestID: requestID,
            callID: "call",
            request: Array(request.utf8)
        )
    }
}

extension AnswerCoding where Answer == String {
    static var text: AnswerCoding<String> {
        AnswerCoding(encode: { Array($0.utf8) }, decode: { String(decoding: $0, as: UTF8.self) })
    }
}

extension Journal {
    func createThing(_ mutation: Mutation, answer: String = "done") async throws -> String {
        try await mutate(mutation, answering: .text) { transaction, _ in
            let id = randomUUID()
            try transaction.insertThing(id)
            return Change(
                answer,
                audit: [
                    AuditEntry(
                        resource: "things/\(id)",
                        summary: "amount: - -> 0",
                        rules: ["R-1", "R-2"],
                        decision: "12-QĐ/TU"
                    )
                ],
                events: [
                    Event(
                        "thing.created",
                        subjectKind: "thing",
                        subjectID: id,
                        organizationPath: "/hn/bd",
                        secrecyGrade: "",
                        data: ["state": "NEW", "answer": answer],
                        rules: ["R-1"]
                    )
                ]
            )
        }
    }
}

extension Database {
    func count(of table: String) async throws -> Int {
        let statements: [String: Statement] = [
            "thing": "SELECT COUNT(*) AS count FROM thing",
            "request_record": "SELECT COUNT(*) AS count FROM request_record",
            "audit_record": "SELECT COUNT(*) AS count FROM audit_record",
            "outbox_event": "SELECT COUNT(*) AS count FROM outbox_event",
        ]
        let statement = try #require(statements[table])
        return try await scan { try $0.first(statement)?.number("count") ?? -1 }
    }
}
