import Foundation
import Policy
import RPC
import RPCTransport
import Runtime
import Testing

@testable import canbo

/// What an export of a record gathers from the services, and when it makes no file.
@Suite struct RecordGatheringTests {
    private static let official = "officials/an"
    private static let sanctions = "canbo.discipline.v1.DisciplineService/ListSanctions"
    private static let reads = "canbo.planning.v1.RecordAccessService/ListRecordReads"

    private func gather(
        _ channel: ScriptedChannel
    ) async throws -> (parts: [[String: Any]], outcome: RecordGathering.Outcome) {
        let gathering = RecordGathering(
            official: Self.official,
            gateway: Endpoint(host: "127.0.0.1", port: 1),
            contracts: channel.contracts,
            metadata: Metadata()
        )
        var parts: [[String: Any]] = []
        let outcome = try await gathering.run(channel) { part in
            let object = try JSONSerialization.jsonObject(with: Data(part.utf8))
            parts.append(try #require(object as? [String: Any]))
        }
        return (parts, outcome)
    }

    @Test func everySourceIsAskedToItsEnd() async throws {
        let channel = try ScriptedChannel([
            Self.sanctions: [
                .page(#"{"sanctions": [{"name": "a"}], "nextPageToken": "two"}"#),
                .page(#"{"sanctions": [{"name": "b"}]}"#),
            ]
        ])
        let (parts, outcome) = try await gather(channel)
        let asked = channel.asked
        #expect(Set(asked.map(\.path)) == Set(RecordSource.all.map(\.path)))
        #expect(asked.count == RecordSource.all.count + 1 && asked.count == outcome.parts)
        #expect(asked.allSatisfy { $0.request.contains(Self.official) })
        let pages = asked.filter { $0.path == Self.sanctions }.map(\.request)
        #expect(pages.map { $0.contains(#""pageToken":"two""#) } == [false, true])
        let methods = parts.filter { $0["content"] != nil }.compactMap { $0["method"] as? String }
        #expect(methods == asked.map { $0.path.split(separator: "/").last.map(String.init) })
        #expect(parts.first?["message"] as? String == "canbo.personnel.v1.ExportRecordResponse")
        let untold = parts.filter { $0["method"] == nil }.compactMap { $0["message"] as? String }
        #expect(untold == RecordSource.untold.map(\.message) && outcome.leftOut.isEmpty)
    }

    @Test func whatIsRefusedAndWhatIsHiddenIsTold() async throws {
        let channel = try ScriptedChannel([
            Self.reads: [.refusal(RPCStatus(.permissionDenied))],
            Self.sanctions: [.page("{}", hiding: "sanctions.reason_reference,...")],
        ])
        let (parts, outcome) = try await gather(channel)
        #expect(outcome.leftOut.map(\.leftOut) == ["PERMISSION_DENIED"] && outcome.needsPurpose)
        let left = try #require(parts.first { $0["leftOut"] != nil && $0["method"] != nil })
        #expect(left["service"] as? String == "canbo.planning.v1.RecordAccessService")
        #expect(left["message"] as? String == "canbo.reads.v1.ListRecordReadsResponse")
        let hidden = try #require(parts.first { $0["hiddenFields"] != nil })
        #expect(hidden["hiddenFields"] as? [String] == ["sanctions.reason_reference", "..."])
        #expect(hidden["purposeNeeded"] as? Bool == true)
        #expect(hidden["method"] as? String == "ListSanctions")
    }

    @Test(
        arguments: [
            (RecordSource.all[0].path, StatusCode.permissionDenied, ExitCode.permission),
            (sanctions, .unavailable, .unavailable), (reads, .unimplemented, .software),
            (reads, .notFound, .data),
        ]
    )
    func aServiceThatDoesNotAnswerEndsIt(path: String, code: StatusCode, exit: ExitCode) async {
        let failure = await #expect(throws: ProcessFailure.self) {
            _ = try await gather(try ScriptedChannel([path: [.refusal(RPCStatus(code, "why"))]]))
        }
        #expect(failure?.exitCode == exit)
        #expect(failure?.description.hasPrefix("\(path) gave no whole answer") == true)
        #expect(failure?.description.contains("why") == true)
    }

    @Test func aPageThatLeadsToItselfEndsIt() async throws {
        let page = #"{"nextPageToken": "two"}"#
        let failure = await #expect(throws: ProcessFailure.self) {
            let script = [Self.sanctions: [ScriptedChannel.Answer.page(page), .page(page)]]
            _ = try await gather(try ScriptedChannel(script))
        }
        #expect(failure?.exitCode == .software)
    }

    @Test func whoStopsItStopsTheCall() async throws {
        let channel = try ScriptedChannel([Self.sanctions: [.silence]])
        let work = Task { _ = try await gather(channel) }
        await channel.untilSilent()
        work.cancel()
        let failure = await #expect(throws: ProcessFailure.self) { try await work.value }
        #expect(failure?.exitCode == .temporary)
        #expect(channel.asked.last?.path == Self.sanctions)
    }

    /// The official may use by the own rights every method that is asked.
    @Test func officialsMayExportTheirOwnRecord() throws {
        let rows = try Policy.embedded().versions(of: "ROLE_METHODS")
        let own = try #require(rows.first { $0.scope["access_role"] == "OFFICIAL_SELF" })
        let patterns = try own.codes.compactMap(MethodPattern.init)
        for source in RecordSource.all {
            let path = Array("/\(source.path)".utf8)
            let isGiven = path.withUnsafeBytes { path in patterns.contains { $0.takes(path) } }
            #expect(isGiven, "\(source.path)")
        }
    }
}
