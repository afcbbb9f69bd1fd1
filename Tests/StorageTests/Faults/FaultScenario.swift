import Foundation
import Kernel
import Storage
import Testing

/// The life of a store from its making to its closing, with a ledger of what its client was told.
///
/// Whatever fails is noted, and the life goes on with the next step.
struct FaultScenario {
    /// Operations from one that fails to the next; `make faults` lets every one fail.
    static let stride =
        ProcessInfo.processInfo.environment["CANBO_EVERY_FAULT"] == nil ? 7 : 1
    /// The first operation that fails: another one in each run, so that all come in their time.
    static var first: Int { Int.random(in: 1...stride) }

    private let open: () async throws -> any Database
    /// The store, unless it could not be opened or was closed.
    private(set) var store: (any Database)?
    /// What was asked for, in its order.
    private(set) var requests: [Request] = []
    /// Whether an acknowledged change has told an event that no relay has delivered.
    private var waitsForRelay = false
    /// Errors that no caller should see.
    private(set) var undefined: [any Error] = []

    /// One change, named by the answer that it gets.
    struct Request: Sendable {
        let answer: String
        let identifier = randomUUID()
        var fate = Fate.unknown
    }

    /// What the client knows of a change.
    enum Fate { case acknowledged, refused, unknown }

    init(_ open: @escaping () async throws -> any Database) {
        self.open = open
    }

    /// Opens, changes, lists, relays, closes, and all of it once more on the store that is there.
    mutating func run() async {
        for life in 1...2 {
            await begin()
            await change(["\(life) alone", "\(life) second"].map { [$0] })
            await change([["\(life) a", "\(life) b", "\(life) c"]])
            await list()
            await relay()
            if life == 1 { await end() }
        }
    }

    private mutating func begin() async {
        do {
            store = try await open()
        } catch {
            note(error)
        }
    }

    mutating func end() async {
        await store?.close()
        store = nil
    }

    /// Changes group after group; those of a group at the same time.
    private mutating func change(_ groups: [[String]]) async {
        for group in groups {
            let requests = group.map { Request(answer: $0) }
            guard let store else { continue }
            let outcomes = await withTaskGroup(of: (Request, (any Error)?).self) { tasks in
                for request in requests {
                    tasks.addTask { await Self.send(request, to: store) }
                }
                return await tasks.reduce(into: []) { $0.append($1) }
            }
            for (request, error) in outcomes {
                self.requests.append(request)
                if request.fate == .acknowledged { waitsForRelay = true }
                if let error { note(error) }
            }
        }
    }

    private static func send(
        _ request: Request,
        to store: any Database
    ) async -> (Request, (any Error)?) {
        var request = request
        do {
            let mutation = try Mutation.create(
                request: request.answer,
                requestID: request.identifier
            )
            let journal = Journal(store, producer: "things", clock: SystemWallClock())
            let answer = try await journal.createThing(mutation, answer: request.answer)
            #expect(answer == request.answer)
            request.fate = .acknowledged
            return (request, nil)
        } catch {
            let isKnown = (error as? Failure)?.reason != .storageOutcomeUnknown
            request.fate = isKnown ? .refused : .unknown
            return (request, error)
        }
    }

    /// Reads by key, all rows, and the events page by page.
    private mutating func list() async {
        guard let store else { return }
        do {
            _ = try await store.read { try $0.first("SELECT id FROM thing WHERE id = 'none'") }
            try await store.scan { reader in
                try reader.each("SELECT id, label FROM thing ORDER BY id") { _ = try $0.text("id") }
            }
            let outbox = Outbox(Journal(store, producer: "things", clock: SystemWallClock()))
            var place = FeedPlace.beginning
            while true {
                let page = try await outbox.page(after: place, limit: 3)
                place = page.end
                if page.isAtEnd { break }
            }
        } catch {
            note(error)
        }
    }

    private mutating func relay() async {
        guard let store, waitsForRelay else { return }
        let (steps, step) = AsyncStream<(any Error)?>.makeStream()
        let relay = EventRelay(
            from: Journal(store, producer: "things", clock: SystemWallClock()),
            to: "reader",
            clock: ImpatientClock(),
            report: { progress in
                switch progress {
                case .delivered: step.yield(nil)
                case .failed(_, _, let error): step.yield(error)
                }
            },
            deliver: { _ in }
        )
        let running = Task { try await relay.run() }
        for await error in steps {
            if let error { note(error) } else { waitsForRelay = false }
            break
        }
        running.cancel()
        _ = await running.result
    }

    private mutating func note(_ error: any Error) {
        let kinds: [Failure.Kind] = [.unavailable, .resourceExhausted, .dataLoss]
        if let failure = error as? Failure, kinds.contains(failure.kind) { return }
        undefined.append(error)
    }
}

extension FaultScenario {
    /// Repeats every change that was not acknowledged; each has to succeed now.
    mutating func repeatUnanswered(on store: any Database) async {
        for index in requests.indices where requests[index].fate != .acknowledged {
            let (request, error) = await Self.send(requests[index], to: store)
            if let error { Issue.record("\(request.answer), repeated: \(error)") }
            requests[index] = request
        }
    }

    /// The store holds what was acknowledged and nothing that was refused, each once and whole.
    func check(_ store: any Database, _ comment: Comment) async throws {
        let journal = Journal(store, producer: "things", clock: SystemWallClock())
        let events = try await Outbox(journal).all()
        let held = events.compactMap { $0.event.data["answer"] }
        let known = Set(held)
        #expect(known.count == held.count, comment)
        for request in requests {
            switch request.fate {
            case .acknowledged: #expect(known.contains(request.answer), comment)
            case .refused: #expect(!known.contains(request.answer), comment)
            case .unknown: break
            }
        }
        #expect(known.isSubset(of: requests.map(\.answer)), comment)
        #expect(events.map(\.sequence) == Array(1..<Int64(events.count) + 1), comment)
        for table in ["thing", "request_record", "audit_record"] {
            #expect(try await store.count(of: table) == events.count, comment)
        }
        let audit = try await store.scan { reader in
            try AuditVerification(of: "things", in: reader, keys: []).findings
        }
        #expect(audit == [], comment)
    }
}
