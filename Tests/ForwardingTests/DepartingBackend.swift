import NIOCore
import NIOPosix
import RPCTransport
import Synchronization

/// A backend, frame by frame, that leaves as RFC 9113 section 6.8 describes.
///
/// It says GOAWAY with a last stream, and looks at no call above it. It sends every other request
/// back, then OK.
final class DepartingBackend: Sendable {
    /// When a connection ends, and which of its calls come too late.
    struct Departure: Sendable {
        /// GOAWAY follows so many heads of requests.
        let heads: Int
        /// The stream that it names.
        let last: UInt32
    }

    let endpoint: Endpoint
    private let listener: any Channel
    private let record: DepartureRecord

    /// Starts; the script is told the number of a connection, from 0.
    static func start(
        on loops: EventLoops,
        _ script: @escaping @Sendable (Int) -> Departure?
    ) async throws -> DepartingBackend {
        let record = DepartureRecord()
        let listener = try await ServerBootstrap(group: loops.group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let place = record.connected()
                    try channel.pipeline.syncOperations.addHandler(
                        DepartingConnection(place, script(place), record)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return try DepartingBackend(listener, record)
    }

    private init(_ listener: any Channel, _ record: DepartureRecord) throws {
        guard let port = listener.localAddress?.port else { throw ChannelError.unknownLocalAddress }
        endpoint = Endpoint(host: "127.0.0.1", port: port)
        self.listener = listener
        self.record = record
    }

    /// The streams of the calls that have come, by connection.
    var streams: [[UInt32]] { record.streams }

    func close() async throws { try await listener.close() }
}

/// Which streams came on which connection.
private final class DepartureRecord: Sendable {
    private let state = Mutex<[[UInt32]]>([])

    var streams: [[UInt32]] { state.withLock { $0 } }

    /// Returns the number of the new connection.
    func connected() -> Int {
        state.withLock { streams in
            streams.append([])
            return streams.count - 1
        }
    }

    /// Returns the number of streams that have come on the connection.
    func add(_ stream: UInt32, on place: Int) -> Int {
        state.withLock { streams in
            streams[place].append(stream)
            return streams[place].count
        }
    }
}

/// One connection of a backend that leaves.
private final class DepartingConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let place: Int
    private let departure: DepartingBackend.Departure?
    private let record: DepartureRecord
    private var unread = ByteBuffer()
    private var preface = 24

    init(_ place: Int, _ departure: DepartingBackend.Departure?, _ record: DepartureRecord) {
        self.place = place
        self.departure = departure
        self.record = record
    }

    func channelActive(context: ChannelHandlerContext) { say([frame(.settings)], context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        unread.writeImmutableBuffer(unwrapInboundIn(data))
        let skipped = min(preface, unread.readableBytes)
        unread.moveReaderIndex(forwardBy: skipped)
        preface -= skipped
        while preface == 0, let frame = nextFrame() { say(answer(to: frame), context) }
    }

    private func say(_ frames: [[UInt8]], _ context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: frames.joined())), promise: nil)
    }

    private func nextFrame() -> Frame? {
        let start = unread.readerIndex
        guard let head = unread.getBytes(at: start, length: 9) else { return nil }
        let length = head[..<3].reduce(0) { $0 << 8 | Int($1) }
        guard let payload = unread.getBytes(at: start + 9, length: length) else { return nil }
        unread.moveReaderIndex(forwardBy: 9 + length)
        return Frame(
            kind: Kind(rawValue: head[3]),
            isEnd: head[4] & 1 == 1,
            stream: head[5...].reduce(0) { $0 << 8 | UInt32($1) },
            payload: payload
        )
    }

    private func answer(to received: Frame) -> [[UInt8]] {
        let isLate = received.stream > departure?.last ?? .max
        var frames: [[UInt8]] = []
        switch received.kind {
        case .settings where !received.isEnd: return [frame(.settings, flags: 1)]
        case .headers:
            let count = record.add(received.stream, on: place)
            if !isLate { frames.append(frame(.headers, flags: 4, received.stream, responseHead)) }
            if let departure, count == departure.heads {
                frames.append(frame(.goAway, bytes(departure.last) + bytes(0)))
            }
        case .data where !isLate: frames.append(frame(.data, received.stream, received.payload))
        default: return []
        }
        if received.isEnd, !isLate {
            frames.append(frame(.headers, flags: 5, received.stream, literal("grpc-status", "0")))
        }
        return frames
    }
}

/// A frame that has come.
private struct Frame {
    let kind: Kind?
    /// The flag that ends a stream, or makes SETTINGS an acknowledgement.
    let isEnd: Bool
    let stream: UInt32
    let payload: [UInt8]
}

/// The types of frames that matter here.
private enum Kind: UInt8 {
    case data = 0
    case headers = 1
    case settings = 4
    case goAway = 7
}

private func frame(
    _ kind: Kind,
    flags: UInt8 = 0,
    _ stream: UInt32 = 0,
    _ payload: [UInt8] = []
) -> [UInt8] {
    bytes(UInt32(payload.count)).dropFirst() + [kind.rawValue, flags] + bytes(stream) + payload
}

private func frame(_ kind: Kind, _ payload: [UInt8]) -> [UInt8] { frame(kind, 0, payload) }

private func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// A field without index and Huffman code (RFC 7541 section 6.2.2).
private func literal(_ name: String, _ value: String) -> [UInt8] {
    [0, UInt8(name.utf8.count)] + name.utf8 + [UInt8(value.utf8.count)] + value.utf8
}

/// `:status: 200` is the eighth field of HPACK's static table.
private let responseHead = [0x88] + literal("content-type", "application/grpc")
