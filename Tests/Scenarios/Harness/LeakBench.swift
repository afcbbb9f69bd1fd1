import Fleet
import JSON
import Kernel
import NotificationContract
import PersonnelContract
import PlanningContract
import RPC
import RPCTransport
import Schema
import Testing

/// Every service in this process, asked by callers of any clearance.
struct LeakBench: Sendable {
    let guarded: GuardedSchema
    let channel: InProcessTransport

    /// What came back for one request: an answer or a refusal.
    struct Answer: Sendable {
        /// The message; empty in a refusal.
        var message: [UInt8] = []
        /// Everything that the caller got, metadata included.
        var bytes: [UInt8] = []
        /// `canbo-hidden-fields`.
        var hidden: [String] = []
        var status = RPCStatus.ok
    }

    /// Opens the services and delivers their events while the body runs.
    static func run(_ body: (LeakBench, Story) async throws -> Void) async throws {
        let memory = try await ServicesInMemory()
        let faults = FaultRecorder { fault in
            if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
        }
        let asked: [any RPCService] = [memory.personnel, memory.discipline]
        let peers = InProcessTransport(Router(asked, faults: faults))
        let planning = try memory.planning(asking: peers)
        let all: [any RPCService] = asked + [planning, memory.notification] + memory.records
        let channel = InProcessTransport(
            Router(all, interceptors: [ClearedAsTold()], faults: faults)
        )
        let bench = LeakBench(guarded: try GuardedSchema(), channel: channel)
        try await memory.run(delivering: channel) { try await body(bench, Story(channel)) }
    }

    /// What a caller of that clearance gets for a request in JSON.
    func ask(_ path: String, _ json: String, as clearance: Clearance) async throws -> Answer {
        let (_, method) = try #require(find(path))
        return await ask(path, try guarded.codec.encode(json, as: method.input), as: clearance)
    }

    /// What a caller of that clearance gets for a request; of a stream, all up to its first event.
    func ask(_ path: String, _ request: [UInt8], as clearance: Clearance) async -> Answer {
        guard let (service, method) = find(path) else { return Answer() }
        let kind: CallKind =
            switch (method.clientStreams, method.serverStreams) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            default: .clientStreaming
            }
        let descriptor = MethodDescriptor(service: service.fullName, name: method.name, kind: kind)
        let size = UInt32(request.count).bigEndian
        let frame = [0] + withUnsafeBytes(of: size) { Array($0) } + request
        var answer = Answer()
        do {
            let call = channel.start(descriptor, .cleared(clearance), onlyRequest: frame)
            defer { call.cancel() }
            answer.message = try await call.receive() ?? []
            if method.serverStreams {
                // A watch may say where it stands before it sends the first record.
                while try !holdsRecord(answer.message, method.output),
                    let next = try await call.receive()
                {
                    answer.message += next
                }
            } else {
                _ = try await call.receive()
                answer.hidden = Self.list(call.trailers[LeakBench.hiddenFields])
            }
            answer.bytes = answer.message
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

    /// The method of a path without leading slash.
    func find(_ path: String) -> (ServiceSchema, MethodSchema)? {
        guarded.methods.first { "\($0.service.fullName)/\($0.method.name)" == path }
    }
}

extension CallOptions {
    /// A call of somebody with that clearance.
    static func cleared(_ clearance: Clearance) -> CallOptions {
        CallOptions(
            timeout: .seconds(20),
            metadata: [ClearedAsTold.metadataName: String(clearance.rawValue)]
        )
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
