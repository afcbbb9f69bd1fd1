import Foundation
import RPC
import RPCTransport
import Runtime
import Schema

/// Gathers what the services tell a caller about one official, page by page.
///
/// Nothing is missing in silence: what is refused for want of rights, and which fields are hidden,
/// stands in the file; a service that does not answer ends the export.
struct RecordGathering {
    /// The official, `officials/…`.
    let official: String
    let gateway: Endpoint
    let contracts: Contracts
    /// What every call says.
    let metadata: Metadata

    /// The elements that a page is asked for.
    private static let pageSize = 100
    /// The time that a page may take.
    private static let pageTime: Duration = .seconds(30)
    /// The time that a stream may take.
    private static let streamTime: Duration = .seconds(600)

    /// What was gathered.
    struct Outcome: Sendable, Hashable {
        /// How many parts have content.
        var parts = 0
        /// What was refused.
        var leftOut: [RecordLeftOut] = []
        /// Whether fields are hidden that would be shown to who says for what it reads.
        var needsPurpose = false
    }

    /// Hands each part over as JSON; throws ``Runtime/ProcessFailure``.
    func run(
        _ channel: any ClientChannel,
        _ write: (String) throws -> Void
    ) async throws -> Outcome {
        var outcome = Outcome()
        let methods = MethodLookup(contracts.schema)
        for source in RecordSource.all {
            let found = try methods.find(source.path)
            do {
                try await ask(source, found, channel, write, &outcome)
            } catch let status as RPCStatus {
                guard status.code == .permissionDenied, !source.isRequired else {
                    throw failure(source, status)
                }
                let leftOut = RecordLeftOut(
                    service: source.service,
                    method: source.method,
                    message: found.method.output,
                    leftOut: status.reason ?? "\(status.code)"
                )
                try write(try text(leftOut))
                outcome.leftOut.append(leftOut)
            }
        }
        for untold in RecordSource.untold { try write(try text(untold)) }
        return outcome
    }

    /// Writes every page of a method's answers, and which fields they do not show.
    private func ask(
        _ source: RecordSource,
        _ found: MethodLookup.Found,
        _ channel: any ClientChannel,
        _ write: (String) throws -> Void,
        _ outcome: inout Outcome
    ) async throws {
        var request = RecordRequest(source, official)
        let hasPages = contracts.schema.messages[found.method.input]?.hasPages == true
        if hasPages { request.pageSize = Self.pageSize }
        var (trailers, parts) = (Metadata(), 0)
        repeat {
            guard !Task.isCancelled else { throw stopped }
            let bytes = try contracts.codec.encode(try text(request), as: found.method.input)
            let time = found.method.serverStreams ? Self.streamTime : Self.pageTime
            let call = RawCall(found, channel, CallOptions(timeout: time, metadata: metadata))
            let before = request.pageToken
            request.pageToken = nil
            trailers = try await call.run([bytes]) { answer in
                let json = try contracts.codec.json(of: answer, as: found.method.output)
                try write(source.part(found.method.output, json))
                parts += 1
                guard hasPages else { return }
                let next = try JSONDecoder().decode(RecordPage.self, from: Data(json.utf8))
                request.pageToken = next.nextPageToken
            }
            guard request.pageToken == nil || request.pageToken != before else {
                throw ProcessFailure(.software, "\(source.path) gives the same page for ever")
            }
        } while request.pageToken?.isEmpty == false
        outcome.parts += parts
        guard let hidden = source.hidden(found.method.output, trailers) else { return }
        try write(try text(hidden))
        if hidden.purposeNeeded { outcome.needsPurpose = true }
    }

    /// The end of the export for how a call ended.
    private func failure(_ source: RecordSource, _ status: RPCStatus) -> ProcessFailure {
        if Task.isCancelled { return stopped }
        let told = StatusReport(status).failure(gateway: gateway)
        return ProcessFailure(
            told.exitCode,
            "\(source.path) gave no whole answer, so no file is made\n\(told.description)"
        )
    }

    private var stopped: ProcessFailure {
        ProcessFailure(.temporary, "stopped before the end, so no file is made")
    }

    private func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

/// A request about one official.
private struct RecordRequest: Encodable {
    private var name: String?
    private var parent: String?
    private var recipient: String?
    var pageSize: Int?
    var pageToken: String?

    init(_ source: RecordSource, _ official: String) {
        switch source.field {
        case .name: name = official
        case .parent: parent = official
        case .recipient: recipient = official
        }
    }
}

/// What a page says of the next one.
private struct RecordPage: Decodable {
    let nextPageToken: String?
}

extension MessageSchema {
    /// Whether a request asks for a page.
    fileprivate var hasPages: Bool { fields.contains { $0.name == "page_token" } }
}

extension RecordSource {
    /// A part with an answer, whose names need no escapes.
    fileprivate func part(_ message: String, _ content: String) -> String {
        """
        {"service":"\(service)","method":"\(method)","message":"\(message)","content":\(content)}
        """
    }

    /// What answers never show, as their trailing metadata say; `nil` when they show everything.
    fileprivate func hidden(_ message: String, _ trailers: Metadata) -> RecordHidden? {
        guard let fields = trailers["canbo-hidden-fields"] else { return nil }
        return RecordHidden(
            service: service,
            method: method,
            message: message,
            hiddenFields: fields.split(separator: ",").map(String.init),
            purposeNeeded: trailers["canbo-purpose-needed"] == "true"
        )
    }
}
