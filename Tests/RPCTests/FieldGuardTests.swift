import Kernel
import ProtobufC
import TestingContract
import Testing
import WellKnownMessages

@testable import RPC

/// What handlers keep from callers that are not cleared, in every place that a field can have.
@Suite struct FieldGuardTests {
    private static let method = MethodDescriptor(service: "test.Service", name: "Ask", kind: .unary)
    private static let full = Guarded(open: "o", sensitive: "s", political: 7, chosen: false)
    private static let holder = GuardedHolder(
        one: full,
        several: [full, full],
        named: ["a": full],
        either: .message(full),
        whole: full
    )

    /// The answer of a handler that answers with what it is asked, and the trailing metadata.
    private func ask(
        _ holder: GuardedHolder,
        as clearance: Clearance
    ) async throws -> (answer: GuardedHolder, trailers: Metadata) {
        let handler = MethodHandler.unary(Self.method, answers: .guarded) {
            (request: GuardedHolder, _: CallContext) in request
        }
        let call = CallContext(Self.method)
        call.admit(Caller(.system, "systems/test", clearance: clearance))
        guard case .unary(let body) = handler.body else { throw RPCStatus(.internal) }
        let frame = try await body(holder.encoded(), call)
        return (try GuardedHolder(decoding: Array(frame.dropFirst(5))), call.responseTrailers)
    }

    @Test func whoIsClearedForEverythingGetsEverything() async throws {
        let (answer, trailers) = try await ask(Self.holder, as: .everything)
        #expect(answer == Self.holder)
        #expect(trailers.isEmpty)
    }

    @Test func eachClassIsHiddenByItself() async throws {
        let noPolitics = Guarded(open: "o", sensitive: "s", chosen: false)
        let onlyPolitics = Guarded(open: "o", political: 7)
        let cases = [(Clearance.sensitive, noPolitics), (.internalPolitical, onlyPolitics)]
        for (clearance, left) in cases {
            let (answer, _) = try await ask(Self.holder, as: clearance)
            #expect(answer.one == left)
            #expect(answer.several == [left, left])
            #expect(answer.named == ["a": left])
            #expect(answer.either == .message(left))
            #expect(answer.whole == (clearance == .sensitive ? left : nil))
        }
        let text = GuardedHolder(either: .text("t"))
        #expect(try await ask(text, as: .sensitive).answer.either == nil)
        #expect(try await ask(text, as: .internalPolitical).answer.either == .text("t"))
    }

    @Test func theTrailerNamesByTypeWhatIsNeverShown() async throws {
        for holder in [Self.holder, GuardedHolder()] {
            let (_, trailers) = try await ask(holder, as: .sensitive)
            #expect(
                trailers["canbo-hidden-fields"]
                    == "one.political,several.political,named.political,message.political,text,"
                    + "whole.political"
            )
        }
    }

    @Test func theListOfHiddenFieldsIsBounded() {
        let paths = (0..<1_000).map { "field_number_\($0)" }
        let text = HiddenFields.text(paths)
        #expect(text.utf8.count <= HiddenFields.lengthMax)
        #expect(text.hasPrefix("field_number_0,") && text.hasSuffix(",..."))
        #expect(HiddenFields.text(["a", "b"]) == "a,b")
    }

    /// The paths for which a request is refused.
    private func refused(
        _ request: UpdateGuardedRequest,
        as clearance: Clearance
    ) async throws -> String? {
        let handler = MethodHandler.unary(Self.method, requests: .guarded) {
            (_: UpdateGuardedRequest, _: CallContext) in Guarded()
        }
        let call = CallContext(Self.method)
        call.admit(Caller(.system, "systems/test", clearance: clearance))
        guard case .unary(let body) = handler.body else { throw RPCStatus(.internal) }
        do {
            _ = try await body(request.encoded(), call)
            return nil
        } catch let failure as Failure {
            #expect(failure.reason.code == "FIELD_NOT_VISIBLE")
            return failure.metadata["fields"]
        }
    }

    @Test func requestsThatSetWhatIsHiddenAreRefusedOnceForEachPath() async throws {
        let request = UpdateGuardedRequest(holder: GuardedHolder(several: [Self.full, Self.full]))
        #expect(try await refused(request, as: .everything) == nil)
        #expect(try await refused(request, as: .sensitive) == "holder.several.political")
        #expect(
            try await refused(request, as: .internalPolitical)
                == "holder.several.sensitive, holder.several.chosen"
        )
        let open = UpdateGuardedRequest(holder: GuardedHolder(one: Guarded(open: "o")))
        #expect(try await refused(open, as: []) == nil)
    }

    @Test(arguments: [
        ("one.political", "holder.one.political"), ("text", "holder.text"),
        ("one", "holder.one.political"), ("whole.political", "holder.whole.political"),
        ("one.open", nil), ("one.sensitive", nil), ("on", nil),
    ])
    func masksNameWhatTheyClear(path: String, refusal: String?) async throws {
        let mask = GoogleFieldMask(paths: [path])
        let request = UpdateGuardedRequest(holder: GuardedHolder(), updateMask: mask)
        #expect(try await refused(request, as: .sensitive) == refusal)
        #expect(try await refused(request, as: .everything) == nil)
    }

    @Test func theMaskOfEverythingNamesWhatIsHidden() async throws {
        let request = UpdateGuardedRequest(updateMask: GoogleFieldMask(paths: ["*"]))
        #expect(try await refused(request, as: .sensitive)?.contains("holder.text") == true)
    }
}
