import Fleet
import JSON
import Kernel
import NotificationContract
import PersonnelContract
import PlanningContract
import Policy
import RPC
import RPCTransport
import Records
import Schema
import Storage
import Testing

/// Every service in this process, asked by callers of any clearance.
struct LeakBench: Sendable {
    let guarded: GuardedSchema
    let channel: InProcessTransport
    /// Where the reads of all services are recorded.
    let journal: Journal

    /// What came back for one request: an answer or a refusal.
    struct Answer: Sendable {
        /// The message, or those of a stream; none in a refusal.
        var messages: [[UInt8]] = []
        /// Everything that the caller got, metadata included.
        var bytes: [UInt8] = []
        /// `canbo-hidden-fields`.
        var hidden: [String] = []
        /// `canbo-purpose-needed`.
        var isPurposeNeeded = false
        /// The identifier of the call.
        var call = ""
        var status = RPCStatus.ok
    }

    /// Opens the services and delivers their events while the body runs.
    static func run(_ body: (LeakBench, Story) async throws -> Void) async throws {
        let memory = try await ServicesInMemory()
        let faults = FaultRecorder { fault in
            if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
        }
        let asked: [any RPCService] = [memory.personnel, memory.discipline]
        let reads = ReadJournal(
            memory.journal,
            purposes: try .embedded(),
            register: OfficialReads()
        )
        let peers = InProcessTransport(Router(asked, reads: reads, faults: faults))
        let planning = try memory.planning(asking: peers)
        let all: [any RPCService] =
            asked + memory.records + [
                planning, memory.cases, memory.notification,
            ]
        let channel = InProcessTransport(
            Router(all, interceptors: [ClearedAsTold()], reads: reads, faults: faults)
        )
        let bench = LeakBench(
            guarded: try GuardedSchema(),
            channel: channel,
            journal: memory.journal
        )
        try await memory.run(delivering: channel) { try await body(bench, Story(channel)) }
    }

    /// What a caller of that clearance gets for a request in JSON.
    func ask(
        _ path: String,
        _ json: String,
        as clearance: Clearance,
        for purpose: String? = "AUDIT"
    ) async throws -> Answer {
        let (_, method) = try #require(find(path))
        let request = try guarded.codec.encode(json, as: method.input)
        return await ask(path, request, as: clearance, for: purpose)
    }

    /// What a caller of that clearance gets for a request; of a stream, all up to its first event.
    func ask(
        _ path: String,
        _ request: [UInt8],
        as clearance: Clearance,
        for purpose: String? = "AUDIT"
    ) async -> Answer {
        guard let (service, method) = find(path) else { return Answer() }
        let kind: CallKind =
            switch (method.clientStreams, method.serverStreams) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            default: .clientStreaming
            }
        let descriptor = MethodDescriptor(service: service.fullName, name: method.name, kind: kind)
        var options = CallOptions.cleared(clearance, for: purpose)
        let identifier = randomUUID()
        options.metadata.append("x-request-id", identifier)
        let size = UInt32(request.count).bigEndian
        let frame = [0] + withUnsafeBytes(of: size) { Array($0) } + request
        var answer = Answer(call: identifier)
        do {
            let call = channel.start(descriptor, options, onlyRequest: frame)
            defer { call.cancel() }
            answer.messages = [try await call.receive() ?? []]
            if method.serverStreams {
                // A watch may say where it stands before it sends the first record.
                while try !holdsRecord(answer.messages.last ?? [], method.output),
                    let next = try await call.receive()
                {
                    answer.messages.append(next)
                }
            } else {
                _ = try await call.receive()
                answer.hidden = Self.list(call.trailers[LeakBench.hiddenFields])
                answer.isPurposeNeeded = call.trailers["canbo-purpose-needed"] == "true"
            }
            answer.bytes = Array(answer.messages.joined())
        } catch let status as RPCStatus {
            answer.status = status
            answer.bytes = Array(status.message.utf8) + status.details
            answer.hidden = Self.list(status.metadata[LeakBench.hiddenFields])
        } catch {
            Issue.record("\(path): \(error)")
        }
        return answer
    }

    private func holdsRecord(_ message: [UInt8], _ type: String) throws -> Bool {
        try guarded.codec.json(of: message, as: type).contains("\"eventId\"")
    }

    private static let hiddenFields = "canbo-hidden-fields"

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map(String.init)
    }

    /// The fields that a call has put on record as read, or `nil` when it has recorded nothing.
    func recorded(_ call: String) async throws -> Set<String>? {
        let records = try await AuditLog(of: journal).page(after: 0, about: "", limit: 100_000)
        let lines = records.entries.filter { $0.record.callID == call }
            .compactMap { $0.record.entry.summary.split(separator: "\n").first }
            .filter { $0.hasPrefix("read: ") }
        guard !lines.isEmpty else { return nil }
        return Set(lines.flatMap { $0.dropFirst(6).split(separator: ", ").map(String.init) })
    }

    /// The method of a path without leading slash.
    func find(_ path: String) -> (ServiceSchema, MethodSchema)? {
        guarded.methods.first { "\($0.service.fullName)/\($0.method.name)" == path }
    }
}

extension CallOptions {
    /// A call of somebody with that clearance, for a purpose.
    static func cleared(_ clearance: Clearance, for purpose: String? = "AUDIT") -> CallOptions {
        var options = CallOptions(
            timeout: .seconds(20),
            metadata: [ClearedAsTold.metadataName: String(clearance.rawValue)]
        )
        if let purpose { options.metadata.append("x-purpose", purpose) }
        return options
    }
}

/// Stands for the layer that verifies callers: each has the clearance that its call names.
private struct ClearedAsTold: ServerInterceptor {
    static let metadataName = "test-clearance"

    func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        if let text = call.metadata[Self.metadataName], let value = UInt8(text) {
            let clearance = Clearance(rawValue: value)
            call.admit(Caller(.system, "systems/asking", clearance: clearance))
        }
        try await next(call)
    }
}
