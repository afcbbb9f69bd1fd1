import Fleet
import Kernel
import PersonnelContract
import RPC
import Records
import Storage
import Testing

/// What is done by rights for an emergency is on record and announced before it is done.
@Suite struct RecordingEmergencies {
    private static let why = "Máy chủ mất điện, cần gọi ngay cho cán bộ trực"
    private static let reason = [
        "x-emergency-reason": String(decoding: PercentEncoding.encode(why), as: UTF8.self),
        "test-emergency": "true",
    ]

    @Test(arguments: StoreKind.allCases)
    func anEmergencyIsOnRecordAndAnnounced(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            let before = try await bench.records().count
            _ = try await bench.get("o1", Self.reason)
            let record = try #require(try await bench.records().last)
            #expect(try await bench.records().count == before + 1)
            #expect(record.entry.summary == "emergency: \(Self.why)")
            #expect(record.actor == "people/hanoi:hr for people/hanoi:chief")
            #expect(record.method.hasSuffix("/GetOfficial"))
            let event = try #require(try await bench.events("access.").last)
            #expect(event.event.type == EmergencyJournal.eventType)
            #expect(event.event.subjectID == "call-of-o1")
            #expect(event.event.data["caller"] == "people/hanoi:hr")
            #expect(!"\(event)".contains("mất điện"))
            // Ordinary rights leave no such record, whatever the call says.
            _ = try await bench.get("o1", ["x-emergency-reason": "0123456789"])
            #expect(try await bench.records().count == before + 1)
            #expect(try await bench.chainHolds())
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whatCannotBeRecordedIsNotDone(kind: StoreKind) async throws {
        try await ReadBench.run(kind) { bench in
            bench.store.fail()
            let end = await status { _ = try await bench.get("o1", Self.reason) }
            #expect(end.code == .unavailable && end.reason == "STORAGE_UNAVAILABLE")
            _ = try await bench.get("o1", [:])
        }
    }

    @Test func anEmergencyWithoutReasonIsRefused() async throws {
        try await ReadBench.run { bench in
            let none = await status { _ = try await bench.get("o1", ["test-emergency": "true"]) }
            #expect(none.reason == "EMERGENCY_REASON_INVALID")
            #expect(none.fields == ["x-emergency-reason"])
        }
    }
}
