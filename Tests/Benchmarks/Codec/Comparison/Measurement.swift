/// The time that one way of doing something takes, measured in turns with the others.
struct Measurement {
    /// What is measured.
    let name: String
    /// One repetition; what it gives is summed up so that nothing is optimised away.
    let body: () -> Int
    private(set) var nanoseconds: [Double] = []

    init(_ name: String, _ body: @escaping () -> Int) {
        self.name = name
        self.body = body
    }

    /// Runs so many repetitions and notes the time of one.
    mutating func round(repetitions: Int) -> Int {
        let clock = ContinuousClock()
        var sum = 0
        let time = clock.measure {
            for _ in 0..<repetitions { sum &+= body() }
        }
        nanoseconds.append(Double(time.components.attoseconds) / 1e9 / Double(repetitions))
        return sum
    }

    /// The median of all rounds in nanoseconds.
    var median: Double {
        nanoseconds.sorted()[nanoseconds.count / 2]
    }
}

/// Several measurements that take turns, so that a noisy machine disturbs all of them alike.
struct Comparison {
    let title: String
    var measurements: [Measurement]

    /// Runs all rounds and prints medians and ratios to the first.
    mutating func run(rounds: Int = 41, repetitions: Int = 5_000) -> Int {
        var sum = 0
        for _ in 0..<rounds {
            for index in measurements.indices {
                sum &+= measurements[index].round(repetitions: repetitions)
            }
        }
        print("\n\(title)")
        let base = measurements[0].median
        for measurement in measurements {
            let name = measurement.name + String(repeating: " ", count: 52 - measurement.name.count)
            let ratio = (measurement.median / base * 100).rounded() / 100
            print("  \(name) \(Int(measurement.median.rounded())) ns   x \(ratio)")
        }
        return sum
    }
}
