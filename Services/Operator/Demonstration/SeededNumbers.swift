/// Random numbers that a seed repeats (SplitMix64, Steele and others 2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers of a seed.
    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One element, each as likely as its weight.
    mutating func pick<Element>(_ weighted: [(element: Element, weight: Int)]) -> Element? {
        var rest = Int.random(in: 0..<max(1, weighted.reduce(0) { $0 + $1.weight }), using: &self)
        for (element, weight) in weighted {
            if rest < weight { return element }
            rest -= weight
        }
        return nil
    }
}
