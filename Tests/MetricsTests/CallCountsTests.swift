import Testing

@testable import Metrics

/// What is counted of calls, and how little strangers can make of it.
@Suite struct CallCountsTests {
    @Test(arguments: [
        (-1, 0), (0, 0), (1, 1), (1_024, 1), (1_025, 2), (4_294_967_296, 13), (4_294_967_297, 14),
        (Int.max, 14),
    ])
    func aSizeFallsIntoItsBucket(_ size: Int, _ bucket: Int) {
        #expect(HistogramScale.sizes.bucket(of: size) == bucket)
    }

    @Test func boundsAreThoseOfTheStandard() {
        #expect(HistogramScale.latencies.bounds.count == 41)
        #expect(HistogramScale.latencies.bounds.last == 100_000_000_000)
        #expect(HistogramScale.latencies.bounds[1] == 10_000)
        for scale in [HistogramScale.latencies, .sizes] {
            #expect(scale.bounds == Array(Set(scale.bounds)).sorted())
            for (place, bound) in scale.bounds.enumerated() {
                #expect(scale.bucket(of: bound) == place)
                #expect(scale.bucket(of: bound + 1) == place + 1)
            }
        }
    }

    @Test func figuresLieWhereTheScalesHaveThem() {
        typealias Layout = CallCounts.Layout
        let (latencies, sizes) = (HistogramScale.latencies.buckets, HistogramScale.sizes.buckets)
        #expect(Layout.durationSum == Layout.durations + latencies)
        #expect(Layout.sent == Layout.durationSum + 1)
        #expect(Layout.sentSum == Layout.sent + sizes)
        #expect(Layout.received == Layout.sentSum + 1)
        #expect(Layout.receivedSum == Layout.received + sizes)
        #expect(Layout.size == Layout.receivedSum + 1)
        for size in [-1, 0, 1, 1_024, 1_025, 65_536, Int.max] {
            let scale = HistogramScale.sizes
            #expect(scale.bucketFromBelow(of: size) == scale.bucket(of: size))
        }
    }

    @Test func callsWhoseMessagesAreNotCountedHaveDurationsAlone() throws {
        var (begun, ended) = (CallCounts(), CallCounts())
        begun.began(3)
        ended.takeEnds(ofMethods: 4)
        ended.ended(3, status: 0, duration: 5)
        begun.add(ended)
        #expect(begun.open == 0)
        #expect(begun.begun == [0, 0, 0, 1])
        let pair = try #require(begun.pairs.first)
        #expect(pair.durations.sum == 5)
        #expect(pair.sent.counts.allSatisfy { $0 == 0 })
    }

    @Test func callsAreCountedByMethodAndStatus() throws {
        var counts = CallCounts()
        for method in [2, 2, 5] { counts.began(method) }
        counts.ended(2, status: 0, duration: 1_500, sent: 10, received: 2_000)
        counts.ended(5, status: 16, duration: -7, sent: 0, received: 0)
        #expect(counts.open == 1)
        #expect(counts.begun == [0, 0, 2, 0, 0, 1])
        let pairs = counts.pairs
        #expect(pairs.map(\.method) == [2, 5])
        #expect(pairs.map(\.status) == [0, 16])
        let first = try #require(pairs.first)
        #expect(first.durations.sum == 1_500)
        #expect(first.durations.counts.firstIndex(of: 1) == 1)
        #expect((first.sent.sum, first.received.sum) == (10, 2_000))
        #expect(pairs.last?.durations.sum == 0)
    }

    @Test func countsOfEventLoopsAddUp() {
        var (one, other) = (CallCounts(), CallCounts())
        for _ in 0..<3 { one.began(1) }
        one.ended(1, status: 0, duration: 10, sent: 1, received: 1)
        other.began(7)
        other.ended(7, status: 4, duration: 20, sent: 2, received: 2)
        other.began(1)
        other.ended(1, status: 0, duration: 30, sent: 3, received: 3)
        one.add(other)
        #expect(one.open == 2)
        #expect(one.begun == [0, 4, 0, 0, 0, 0, 0, 1])
        #expect(one.pairs.map(\.durations.sum) == [40, 20])
        #expect(one.pairs.map { $0.durations.counts.reduce(0, +) } == [2, 1])
    }

    @Test func pairsBeyondTheMostCountAsOthers() {
        var counts = CallCounts()
        let methods = 200
        for method in 1...methods {
            for status in 0..<CallCounts.statuses {
                counts.began(method)
                counts.ended(method, status: status, duration: 1, sent: 1, received: 1)
            }
        }
        let pairs = counts.pairs
        #expect(pairs.count <= CallCounts.pairsMax)
        #expect(pairs.contains { $0.method == 0 })
        let ended = pairs.reduce(0) { $0 + $1.sent.counts.reduce(0, +) }
        #expect(ended == methods * CallCounts.statuses)
        #expect(counts.open == 0)
    }

    private func number(_ path: String, in directory: MethodDirectory) -> Int {
        Array(path.utf8).withUnsafeBytes { directory.number(of: $0) }
    }

    @Test func aMethodKeepsItsNumber() {
        var directory = MethodDirectory()
        let first = (1...40).map { "a.v1.Service/Method\($0)" }
        directory.add(first)
        let before = first.map { number("/\($0)", in: directory) }
        directory.add((1...400).map { "b.v1.Other/Method\($0)" } + first)
        #expect(before == first.map { number("/\($0)", in: directory) })
        #expect(Set(before).count == first.count && !before.contains(0))
        #expect(directory.names.count == 441)
        for (place, name) in directory.names.enumerated().dropFirst() {
            #expect(number("/\(name)", in: directory) == place)
        }
    }

    @Test(arguments: [
        "", "/", "a.v1.Service/Method", "/a.v1.Service/Method1", "/a.v1.Service/Metho",
        "//a.v1.Service/Method", "/a.v1.Service/Method/", "/a.v1.service/Method", "/other",
    ])
    func everythingElseIsOther(_ path: String) {
        var directory = MethodDirectory()
        directory.add(["a.v1.Service/Method"])
        #expect(number("/a.v1.Service/Method", in: directory) == 1)
        #expect(number(path, in: directory) == 0)
    }

    @Test func methodsBeyondTheMostAreOthers() {
        var directory = MethodDirectory()
        directory.add((0..<3_000).lazy.map { "a.v1.Service/Method\($0)" })
        #expect(directory.names.count == MethodDirectory.methodsMax)
        #expect(number("/a.v1.Service/Method0", in: directory) == 1)
        #expect(number("/a.v1.Service/Method2999", in: directory) == 0)
    }
}
