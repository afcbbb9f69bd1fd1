import AuditContract
import Kernel
import PersonnelContract
import RPC
import Testing

/// The parts of one export, by their kinds.
struct ExportedParts: Sendable {
    private(set) var officials: [Official] = []
    private(set) var facts: [RecordedFacts] = []
    private(set) var requests: [CorrectionRequest] = []
    private(set) var holdings: [RecordedHolding] = []
    private(set) var memberships: [RecordedMembership] = []
    private(set) var dues: [DuesEntry] = []
    private(set) var accounts: [Account] = []
    private(set) var audit: [AuditContract.AuditRecord] = []

    /// Exports the record of an official.
    init(
        of official: String,
        from client: DataSubjectClient,
        _ options: CallOptions = CallOptions()
    ) async throws {
        let request = ExportRecordRequest(name: "officials/\(official)")
        for try await part in client.exportRecord(request, options) {
            switch part.part {
            case .official(let official): officials.append(official)
            case .facts(let recorded): facts.append(recorded)
            case .correctionRequest(let request): requests.append(request)
            case .holding(let holding): holdings.append(holding)
            case .membership(let membership): memberships.append(membership)
            case .duesEntry(let entry): dues.append(entry)
            case .account(let account): accounts.append(account)
            case .auditRecord(let record): audit.append(record)
            case nil: Issue.record("a part without content")
            }
        }
    }

    /// The names of all resources that have audit records of their own, each once.
    var resources: Set<String> {
        var names = officials.map(\.name) + requests.map(\.name) + dues.map(\.name)
        names += accounts.map(\.name)
        names += holdings.compactMap { $0.holding?.name }
        names += memberships.compactMap { $0.membership?.name }
        return Set(names)
    }
}
