/// The bounds of a histogram, in whole units: nanoseconds or bytes.
package struct HistogramScale: Sendable, Hashable {
    /// The upper bounds, each included, in growing order; beyond the last one there is one bucket
    /// more.
    package let bounds: [Int]
    /// How many of the whole units make one unit of the exposition.
    package let unitsInOne: Double

    /// The buckets, the last one included.
    package var buckets: Int { bounds.count + 1 }

    /// The bucket of an observation.
    package func bucket(of value: Int) -> Int {
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same for observations of which most fall into the first buckets.
    package func bucketFromBelow(of value: Int) -> Int {
        var place = 0
        while place < bounds.count, bounds[place] < value { place += 1 }
        return place
    }

    /// How long calls take, in nanoseconds, told in seconds (gRFC A66, "Latency buckets").
    ///
    /// Nothing but literals: such a table is laid down in the program, and no use of it has to ask
    /// whether it was made.
    package static let latencies = HistogramScale(
        bounds: [
            0, 10_000, 50_000, 100_000, 300_000, 600_000, 800_000, 1_000_000, 2_000_000, 3_000_000,
            4_000_000, 5_000_000, 6_000_000, 8_000_000, 10_000_000, 13_000_000, 16_000_000,
            20_000_000, 25_000_000, 30_000_000, 40_000_000, 50_000_000, 65_000_000, 80_000_000,
            100_000_000, 130_000_000, 160_000_000, 200_000_000, 250_000_000, 300_000_000,
            400_000_000, 500_000_000, 650_000_000, 800_000_000, 1_000_000_000, 2_000_000_000,
            5_000_000_000, 10_000_000_000, 20_000_000_000, 50_000_000_000, 100_000_000_000,
        ],
        unitsInOne: 1_000_000_000
    )

    /// How large messages are, in bytes (gRFC A66, "Size buckets").
    package static let sizes = HistogramScale(
        bounds: [
            0, 1_024, 2_048, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216,
            67_108_864, 268_435_456, 1_073_741_824, 4_294_967_296,
        ],
        unitsInOne: 1
    )
}

/// Observations by size.
package struct HistogramSample: Sendable, Hashable {
    /// What the buckets mean.
    package let scale: HistogramScale
    /// Observations of each bucket alone.
    package let counts: [Int]
    /// The sum of all observations, in the whole units of the scale.
    package let sum: Int

    /// Observations on a scale, with a count for each of its buckets.
    package init(_ scale: HistogramScale, counts: [Int], sum: Int) {
        self.scale = scale
        self.counts = counts
        self.sum = sum
    }
}
