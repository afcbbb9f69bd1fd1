/// What is counted of calls by method and status, as gRFC A66 has it.
///
/// Flat arrays that are changed in place, since this happens at every call: no lookup by text and
/// no allocation but at the first call of a method with a status. A value; whoever counts owns it.
package struct CallCounts: Sendable {
    /// Statuses that gRPC has: 0 through 16.
    package static let statuses = 17
    /// Pairs of method and status that are told apart; more are counted as those of method 0.
    package static let pairsMax = 1_024

    /// Calls that have begun, by method.
    private(set) var started: [Int] = [0]
    /// Calls that have begun and not ended; below 0 where only ends are counted.
    package private(set) var open = 0
    /// For method × status the place of its figures, counted from 1; 0 while there are none.
    private var places = [Int32](repeating: 0, count: statuses)
    private var figures: [Int] = []

    /// What one pair takes of ``figures``: for each of three distributions its buckets and its sum.
    ///
    /// Literals, which cost nothing at a call; a test compares them with the scales.
    enum Layout {
        static let durations = 0
        static let durationSum = 42
        static let sent = 43
        static let sentSum = 58
        static let received = 59
        static let receivedSum = 74
        static let size = 75
    }

    /// Nothing counted yet.
    package init() {}

    /// A call of a method has begun.
    package mutating func began(_ method: Int) {
        if method >= started.count { makeRoom(for: method) }
        started[method] += 1
        open += 1
    }

    /// A call has ended with a status, after nanoseconds, with bytes of messages sent and received.
    package mutating func ended(
        _ method: Int,
        status: Int,
        duration: Int,
        sent: Int,
        received: Int
    ) {
        open -= 1
        let begin = place(of: method, status)
        let duration = max(0, duration)
        let durations = begin + HistogramScale.latencies.bucket(of: duration)
        let sents = begin + Layout.sent + HistogramScale.sizes.bucketFromBelow(of: sent)
        let receiveds = begin + Layout.received + HistogramScale.sizes.bucketFromBelow(of: received)
        // Looked at once whether the array is shared, not at each of the six.
        var figures = figures.mutableSpan
        figures[durations] += 1
        figures[begin + Layout.durationSum] += duration
        figures[sents] += 1
        figures[begin + Layout.sentSum] += sent
        figures[receiveds] += 1
        figures[begin + Layout.receivedSum] += received
    }

    /// A call has ended with a status, after nanoseconds; its messages are not counted here.
    package mutating func ended(_ method: Int, status: Int, duration: Int) {
        open -= 1
        let begin = place(of: method, status)
        let duration = max(0, duration)
        figures[begin + HistogramScale.latencies.bucket(of: duration)] += 1
        figures[begin + Layout.durationSum] += duration
    }

    /// Has room for so many methods, whose beginnings are counted elsewhere.
    package mutating func takeEnds(ofMethods count: Int) {
        if count > started.count { makeRoom(for: count - 1) }
    }

    @inline(__always)
    private mutating func place(of method: Int, _ status: Int) -> Int {
        let known = places[method * Self.statuses + status]
        return known > 0 ? Int(known - 1) * Layout.size : newPlace(of: method, status)
    }

    @inline(never)
    private mutating func newPlace(of method: Int, _ status: Int) -> Int {
        // Those of method 0 have room of their own.
        guard method == 0 || figures.count < (Self.pairsMax - Self.statuses) * Layout.size else {
            return place(of: 0, status)
        }
        let begin = figures.count
        figures.append(contentsOf: repeatElement(0, count: Layout.size))
        places[method * Self.statuses + status] = Int32(begin / Layout.size) + 1
        return begin
    }

    @inline(never)
    private mutating func makeRoom(for method: Int) {
        let more = method + 1 - started.count
        started.append(contentsOf: repeatElement(0, count: more))
        places.append(contentsOf: repeatElement(0, count: more * Self.statuses))
    }
}

/// Reading.
extension CallCounts {
    /// What one method with one status has come to.
    package struct Pair: Sendable, Hashable {
        /// The method.
        package let method: Int
        /// The status.
        package let status: Int
        /// How long the calls took, in nanoseconds.
        package let durations: HistogramSample
        /// Bytes of messages that were sent.
        package let sent: HistogramSample
        /// Bytes of messages that were received.
        package let received: HistogramSample
    }

    /// How many calls of each method have begun.
    package var begun: [Int] { started }

    /// Every pair of which a call has ended.
    package var pairs: [Pair] {
        places.indices.filter { places[$0] > 0 }.map { index in
            let begin = Int(places[index] - 1) * Layout.size
            return Pair(
                method: index / Self.statuses,
                status: index % Self.statuses,
                durations: sample(begin + Layout.durations, .latencies),
                sent: sample(begin + Layout.sent, .sizes),
                received: sample(begin + Layout.received, .sizes)
            )
        }
    }

    private func sample(_ begin: Int, _ scale: HistogramScale) -> HistogramSample {
        HistogramSample(
            scale,
            counts: Array(figures[begin..<begin + scale.buckets]),
            sum: figures[begin + scale.buckets]
        )
    }

    /// Adds what was counted elsewhere of the same methods.
    package mutating func add(_ other: CallCounts) {
        if other.started.count > started.count { makeRoom(for: other.started.count - 1) }
        for (method, count) in other.started.enumerated() { started[method] += count }
        open += other.open
        for index in other.places.indices where other.places[index] > 0 {
            let from = Int(other.places[index] - 1) * Layout.size
            let to = place(of: index / Self.statuses, index % Self.statuses)
            for offset in 0..<Layout.size { figures[to + offset] += other.figures[from + offset] }
        }
    }
}
