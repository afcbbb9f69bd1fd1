import Testing

@testable import NotificationService

@Suite struct NoticeFeeds {
    @Test func whatWasWrittenBetweenLookingAndWaitingWakesAtOnce() async throws {
        let feed = NoticeFeed(watchesMax: 1)
        let seen = feed.generation
        feed.advance()
        try await feed.wait(past: seen)
        #expect(feed.generation == seen + 1)
    }

    @Test func aCancelledWaitEnds() async throws {
        let feed = NoticeFeed(watchesMax: 1)
        let waiting = Task { try await feed.wait(past: feed.generation) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        feed.advance()
    }

    @Test func aWatchThatEndsLeavesRoomForAnother() async throws {
        let feed = NoticeFeed(watchesMax: 1)
        for _ in 0..<3 { try await feed.watching {} }
        #expect(feed.watchCount == 0)
    }
}
