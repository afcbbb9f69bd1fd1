internal import GRPCContract
internal import Schema

/// Asks one backend for the descriptors of its services, question by question.
///
/// A value without I/O: first the list of services, then the file of each, then what these import.
/// What the backend answers is kept within limits, whatever it is.
struct DescriptorWalk {
    /// The most files that are kept of one backend.
    static let filesMax = 2_000
    /// The most bytes of files that are kept of one backend.
    static let sizeMax = 16 << 20
    /// The most that the full names in them may take, in bytes.
    static let namesSizeMax = 16 << 20

    typealias Question = ServerReflectionRequest.MessageRequest
    typealias Answer = ServerReflectionResponse.MessageResponse

    /// The services of the backend to which some route leads, in the order in which it names them.
    private(set) var services: [String] = []
    /// The files, in the order in which they came.
    private(set) var files: [ForeignFile] = []
    /// What was wrong first, if anything was.
    private(set) var problem: String?

    private let isTaken: @Sendable (String) -> Bool
    private var open: [Question] = [.listServices("")]
    /// Imports that no answer brought yet, and those that were asked for.
    private var wanted: Set<String> = []
    private var asked: Set<String> = []
    private var held: Set<String> = []
    private var declared: Set<String> = []
    private var size = 0
    private var namesSize = 0

    /// A walk that takes the services for which a function says so.
    init(taking isTaken: @escaping @Sendable (String) -> Bool) {
        self.isTaken = isTaken
    }

    /// The next question, or `nil` when everything is known.
    mutating func next() -> Question? {
        while let question = open.popLast() {
            if case .fileContainingSymbol(let service) = question, declared.contains(service) {
                continue
            }
            return question
        }
        guard let name = wanted.popFirst() else { return nil }
        asked.insert(name)
        return .fileByFilename(name)
    }

    /// Takes the answer to a question.
    mutating func take(_ answer: Answer?, to question: Question) {
        switch answer {
        case .listServicesResponse(let list): take(list.service.map(\.name))
        case .fileDescriptorResponse(let response):
            for bytes in response.fileDescriptorProto { take(bytes) }
        case .errorResponse(let error):
            report("\(question): \(error.errorMessage.prefix(256))")
        default: report("\(question): an answer to something else")
        }
    }

    private mutating func take(_ names: [String]) {
        let most = ServiceCensus.servicesOfBackendMax
        let short = names.prefix(10 * most).filter { $0.utf8.count <= ServiceCensus.nameSizeMax }
        let taken = Set(short.filter(isTaken)).sorted()
        if taken.count > most || names.count > 10 * most {
            report("\(names.count) services are named, more than are looked at")
        }
        services = Array(taken.prefix(most))
        open = services.reversed().map { .fileContainingSymbol($0) }
    }

    private mutating func take(_ bytes: [UInt8]) {
        let file: ForeignFile
        do {
            file = try ForeignFile(bytes)
        } catch {
            return report("a descriptor is refused: \(error)")
        }
        guard !held.contains(file.name) else { return }
        guard files.count < Self.filesMax, size + bytes.count <= Self.sizeMax,
            namesSize + file.namesSize <= Self.namesSizeMax
        else {
            open = []
            wanted = []
            return report("\(file.name): more files than are kept of one backend")
        }
        size += bytes.count
        namesSize += file.namesSize
        files.append(file)
        held.insert(file.name)
        declared.formUnion(file.services)
        wanted.remove(file.name)
        for name in file.dependencies.prefix(Self.filesMax - wanted.count)
        where !held.contains(name) && !asked.contains(name) {
            wanted.insert(name)
        }
    }

    private mutating func report(_ problem: String) {
        self.problem = self.problem ?? problem
    }
}
