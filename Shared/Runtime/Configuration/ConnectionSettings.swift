internal import HTTP2
internal import Kernel
internal import RPCTransport

/// The limits of connections as settings, each with the limit that it changes.
enum ConnectionSettings {
    private typealias Limit<Value> = (
        setting: Setting<Value>, place: any WritableKeyPath<ConnectionLimits, Value> & Sendable
    )

    private static let standard = ConnectionLimits.standard

    private static func time(
        _ words: String,
        in range: ClosedRange<Duration>,
        _ place: any WritableKeyPath<ConnectionLimits, Duration> & Sendable,
        _ meaning: String
    ) -> Limit<Duration> {
        let fallback = standard[keyPath: place]
        let setting = Setting<Duration>.duration(
            words,
            in: range,
            meaning: meaning,
            default: fallback
        )
        return (setting.reloadable, place)
    }

    private static func count(
        _ words: String,
        in range: ClosedRange<Int>,
        _ place: any WritableKeyPath<ConnectionLimits, Int> & Sendable,
        _ meaning: String
    ) -> Limit<Int> {
        let fallback = standard[keyPath: place]
        let setting = Setting<Int>.count(words, in: range, meaning: meaning, default: fallback)
        return (setting.reloadable, place)
    }

    private static let times: [Limit<Duration>] = [
        time(
            "limit handshake",
            in: .seconds(1) ... .seconds(300),
            \.handshakeTime,
            "From accepting a connection until it stands"
        ),
        time(
            "limit idle",
            in: .seconds(1) ... .seconds(86_400),
            \.idleTime,
            "Time of a connection without calls, then it is ended politely"
        ),
        time(
            "limit stall",
            in: .seconds(1) ... .seconds(3_600),
            \.stallTime,
            "Time in which a peer takes nothing of the output that waits, then it is closed"
        ),
        time(
            "limit frame",
            in: .seconds(1) ... .seconds(3_600),
            \.frameTime,
            "From the first byte of a frame or header block to its last"
        ),
        time(
            "limit reader",
            in: .seconds(10) ... .seconds(86_400),
            \.readerTime,
            "Time in which a caller takes 16 KiB of an answer that waits, else its call ends"
        ),
        time(
            "limit age grace",
            in: .seconds(1) ... .seconds(3_600),
            \.ageGrace,
            "Time for calls under way after a connection has reached its age"
        ),
        time(
            "limit silence",
            in: .seconds(1) ... .seconds(86_400),
            \.pingAfter,
            "Time in which nothing is heard of a peer, then a PING asks"
        ),
        time(
            "limit ping answer",
            in: .seconds(1) ... .seconds(300),
            \.pingTimeout,
            "From that PING until the connection is closed"
        ),
        time(
            "limit ping interval",
            in: .zero ... .seconds(86_400),
            \.session.pingInterval,
            "Between two PINGs of a client with calls open"
        ),
        time(
            "limit ping interval without calls",
            in: .zero ... .seconds(86_400),
            \.session.pingIntervalWithoutStreams,
            "Between two PINGs of a client without calls"
        ),
    ]

    private static let counts: [Limit<Int>] = [
        count(
            "limit streams",
            in: 1...10_000,
            \.session.concurrentStreams,
            "Calls at a time on a connection"
        ),
        count(
            "limit connections per loop",
            in: 1...1_048_576,
            \.connectionsPerLoop,
            "Connections at a time on each event loop; more are closed at once"
        ),
        count(
            "limit resets at once",
            in: 1...1_000_000,
            \.session.resetBurst,
            "Streams that a client may reset at once (rapid reset)"
        ),
        count(
            "limit resets per second",
            in: 1...1_000_000,
            \.session.resetsPerSecond,
            "Streams that a client may reset after that"
        ),
        count(
            "limit control frames at once",
            in: 10...1_000_000,
            \.session.controlFrameBurst,
            "Frames at once that bring no call forward, such as PING and SETTINGS"
        ),
        count(
            "limit control frames per second",
            in: 10...1_000_000,
            \.session.controlFramesPerSecond,
            "Such frames after that"
        ),
    ]

    private static let age = Setting<Duration?>.durationOrNever(
        "limit age",
        in: .seconds(10) ... .seconds(86_400),
        meaning: "Age at which a connection is ended politely, give or take a tenth",
        default: standard.age
    ).reloadable
    private static let streamWindow = Setting<ByteCount>.size(
        "limit stream window",
        in: .kibibytes(64) ... .mebibytes(64),
        meaning: "Bytes of one call that a client may send before they are taken",
        default: standard.session.streamWindow
    ).reloadable
    private static let connectionWindow = Setting<ByteCount>.size(
        "limit connection window",
        in: .kibibytes(64) ... .mebibytes(256),
        meaning: "Bytes of all its calls that a client may send before they are taken",
        default: standard.session.connectionWindow
    ).reloadable

    private static let held = Setting<ByteCount>.size(
        "limit held per loop",
        in: .mebibytes(16) ... .mebibytes(65_536),
        meaning: "What callers may make each event loop hold of requests and waiting answers",
        default: standard.heldPerLoop
    ).reloadable

    /// Every setting.
    static var descriptions: [SettingDescription] {
        counts.map(\.setting.description) + times.map(\.setting.description) + [
            age.description, streamWindow.description, connectionWindow.description,
            held.description,
        ]
    }

    /// Reads the limits; a call's window that is larger than its connection's is a mistake.
    static func read(
        _ settings: inout SettingsReader,
        headerListSize: ByteCount
    ) -> ConnectionLimits {
        var limits = standard
        for (setting, place) in counts { limits[keyPath: place] = settings.value(setting) }
        for (setting, place) in times { limits[keyPath: place] = settings.value(setting) }
        limits.age = settings.value(age)
        limits.heldPerLoop = settings.value(held)
        limits.session.headerListSize = headerListSize
        limits.session.streamWindow = settings.value(streamWindow)
        limits.session.connectionWindow = settings.value(connectionWindow)
        if limits.session.streamWindow > limits.session.connectionWindow {
            settings.report(
                "\(streamWindow.description.flag): \(limits.session.streamWindow) is more than "
                    + "\(connectionWindow.description.flag), \(limits.session.connectionWindow)"
            )
        }
        return limits
    }
}
