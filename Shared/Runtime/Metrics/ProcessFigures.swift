private import Glibc
internal import Kernel
internal import Metrics

/// What the system says of the process, under the names that Prometheus has for it.
struct ProcessFigures {
    private let started: Timestamp

    /// Figures of this process, which has begun just now.
    init(clock: any WallClock) {
        started = clock.now
    }

    /// The figures as they are now; those that the system does not tell are left out.
    var families: [MetricFamily] {
        let statistics = Self.words(of: "/proc/self/stat")
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let pageSize = Double(sysconf(Int32(_SC_PAGESIZE)))
        // Numbers of proc(5), counted from the state, which is the third.
        let cpu = [13, 14].compactMap { Self.number(statistics, $0 - 2) }.reduce(0, +) / ticks
        return [
            MetricFamily(
                "process_cpu_seconds",
                .counter,
                "CPU time that the process has used, in its own code and in the system",
                cpu
            ),
            gauge("process_virtual_memory_bytes", "Address space", Self.number(statistics, 22 - 2)),
            gauge(
                "process_resident_memory_bytes",
                "Memory that is in use",
                Self.number(statistics, 23 - 2).map { $0 * pageSize }
            ),
            gauge("process_threads", "Threads", Self.number(statistics, 19 - 2)),
            gauge("process_open_fds", "Files and connections that are open", Self.openFiles),
            gauge("process_max_fds", "Files and connections that may be open", Self.openFilesMax),
            gauge(
                "process_start_time_seconds",
                "When the process began, in seconds since 1970",
                started.seconds
            ),
        ].compactMap(\.self)
    }

    private func gauge(_ name: String, _ help: String, _ number: Double?) -> MetricFamily? {
        number.map { MetricFamily(name, .gauge, help, $0) }
    }

    private static func number(_ words: [Substring], _ place: Int) -> Double? {
        words.indices.contains(place) ? Double(words[place]) : nil
    }

    /// The words behind the name of the program, which may hold anything.
    private static func words(of path: String) -> [Substring] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = read(file, &bytes, bytes.count)
        guard count > 0 else { return [] }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        let begin = text.lastIndex(of: ")").map { text.index(after: $0) } ?? text.startIndex
        return text[begin...].split(whereSeparator: \.isWhitespace)
    }

    private static var openFiles: Double? {
        guard let folder = opendir("/proc/self/fd") else { return nil }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // Neither the folder itself nor the two entries that every folder has.
        return Double(max(0, count - 3))
    }

    private static var openFilesMax: Double? {
        var limit = rlimit()
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        return getrlimit(kind, &limit) == 0 ? Double(limit.rlim_cur) : nil
    }
}

extension Timestamp {
    /// Seconds since 1970.
    var seconds: Double { Double(microseconds) / 1_000_000 }
}
