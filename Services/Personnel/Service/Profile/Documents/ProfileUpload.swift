internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage
private import Synchronization

/// The stream of a document: what it is, then its file in chunks, within their limits.
struct ProfileUpload {
    private var requests: RequestStream<AddProfileDocumentRequest>.AsyncIterator
    private var digest = ContentDigest()
    private(set) var chunks: [[UInt8]] = []
    private(set) var size: Int64 = 0

    init(_ requests: RequestStream<AddProfileDocumentRequest>) {
        self.requests = requests.makeAsyncIterator()
    }

    /// The first message.
    mutating func options() async throws -> AddProfileDocumentOptions {
        guard case .options(let options)? = try await requests.next()?.part else {
            throw Self.misplaced("options")
        }
        return options
    }

    /// Reads the file to its end, all of which stays in memory.
    mutating func readAll(upTo limit: ByteCount) async throws {
        while let request = try await requests.next() {
            guard case .chunk(let bytes)? = request.part else {
                throw Self.misplaced("chunk")
            }
            guard bytes.count <= PersonnelLimits.chunkSizeMax.bytes else {
                throw Failure.documentTooLarge("\(PersonnelLimits.chunkSizeMax) / chunk")
            }
            size += Int64(bytes.count)
            guard size <= limit.bytes else { throw Failure.documentTooLarge("\(limit)") }
            digest.append(bytes)
            chunks.append(bytes)
        }
    }

    /// SHA-256 of the file.
    var sha256: [UInt8] { digest.bytes }

    /// The type of the file as its first bytes show it; `nil` for one that is not kept.
    var contentType: String? {
        let head = Array(chunks.lazy.flatMap(\.self).prefix(8))
        let signatures: [(String, [UInt8])] = [
            ("application/pdf", Array("%PDF-".utf8)),
            ("image/jpeg", [0xFF, 0xD8, 0xFF]),
            ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ]
        return signatures.first { head.starts(with: $0.1) }?.0
    }
}

/// How many files arrive at the same time, each of which is in memory.
final class ProfileUploadRoom: Sendable {
    private let taken = Mutex(0)

    /// Takes a place; throws `PROFILE_UPLOADS_EXHAUSTED`.
    @inline(never)
    func enter() throws(Failure) {
        let most = PersonnelLimits.profileUploadsMax
        let isFull = taken.withLock { count in
            guard count < most else { return true }
            count += 1
            return false
        }
        if isFull { throw Failure(.profileUploadsExhausted, ["limit": String(most)]) }
    }

    /// Gives a place back.
    @inline(never)
    func leave() { taken.withLock { $0 -= 1 } }
}

extension ProfileUpload {
    /// The refusal of a message that should hold something else.
    private static func misplaced(_ wanted: String) -> any Error {
        var checks = FieldChecks()
        checks.required(wanted)
        do { try checks.finish() } catch { return error }
        unreachable("a missing part is a violation")
    }
}

extension Failure {
    /// A file, or a chunk of one, that is too large.
    fileprivate static func documentTooLarge(_ limit: String) -> Failure {
        Failure(.profileDocumentTooLarge, ["limit": limit])
    }
}
