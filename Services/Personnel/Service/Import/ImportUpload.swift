internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Where the bytes of a file come from.
protocol ImportSource {
    /// The next bytes, or `nil` at the end of the file.
    mutating func nextChunk() async throws -> [UInt8]?
    /// What tells a repeat of an import from another one.
    var fingerprint: [UInt8] { get }
}

/// The stream of an import: the options, then the file in chunks, within their limits.
struct ImportUpload<Request: Sendable, Options: ProtobufMessage>: ImportSource {
    private var requests: RequestStream<Request>.AsyncIterator
    private let part: (Request) -> ImportPart<Options>?
    private var digest = ContentDigest()
    private var size = 0

    /// Reads a stream whose messages hold parts.
    init(_ requests: RequestStream<Request>, _ part: @escaping (Request) -> ImportPart<Options>?) {
        self.requests = requests.makeAsyncIterator()
        self.part = part
    }

    /// The first message.
    mutating func options() async throws -> Options {
        guard let first = try await requests.next(), case .options(let options) = part(first) else {
            throw Failure.misplaced("options")
        }
        digest.append(options.encoded())
        return options
    }

    /// The next bytes of the file, or `nil` at its end.
    mutating func nextChunk() async throws -> [UInt8]? {
        guard let request = try await requests.next() else { return nil }
        guard case .chunk(let bytes) = part(request) else { throw Failure.misplaced("chunk") }
        guard bytes.count <= PersonnelLimits.chunkSizeMax.bytes else {
            throw Failure(.importTooLarge, ["limit": "\(PersonnelLimits.chunkSizeMax) / chunk"])
        }
        size += bytes.count
        guard size <= PersonnelLimits.fileSizeMax.bytes else {
            throw Failure(.importTooLarge, ["limit": "\(PersonnelLimits.fileSizeMax)"])
        }
        digest.append(bytes)
        return bytes
    }

    /// What tells a repeat of this import from another one: options and file.
    var fingerprint: [UInt8] { digest.bytes }
}

extension ImportUpload where Options == ImportOptions {
    /// The first message, checked.
    mutating func order(_ call: CallContext, today: CalendarDate) async throws -> ImportOrder {
        try ImportOrder(try await options(), call, today: today)
    }
}

extension Failure {
    /// A message of an import that should hold something else.
    fileprivate static func misplaced(_ wanted: String) -> Failure {
        let violation = FieldViolation(
            wanted,
            "REQUIRED",
            vi: "Thông điệp này phải có trường \(wanted).",
            en: "This message must hold \(wanted)."
        )
        return Failure(.importStreamInvalid, details: [.field(violation)])
    }
}

/// One message of an import.
enum ImportPart<Options> {
    case options(Options)
    case chunk([UInt8])
}

extension ImportOrganizationsRequest {
    /// The part that the message holds.
    var importPart: ImportPart<ImportOptions>? {
        switch part {
        case .options(let options): .options(options)
        case .chunk(let bytes): .chunk(bytes)
        case nil: nil
        }
    }
}

extension ImportOfficialsRequest {
    /// The part that the message holds.
    var importPart: ImportPart<ImportOptions>? {
        switch part {
        case .options(let options): .options(options)
        case .chunk(let bytes): .chunk(bytes)
        case nil: nil
        }
    }
}

extension ImportReorganizationRequest {
    /// The part that the message holds.
    var importPart: ImportPart<ReorganizationOptions>? {
        switch part {
        case .options(let options): .options(options)
        case .chunk(let bytes): .chunk(bytes)
        case nil: nil
        }
    }
}
