package import Kernel

/// What the session holds for its peer, and ends when it has to.
///
/// Held are the heads of requests, received bytes that are not done with, and output that waits for
/// the peer's window. The amount is told in steps, so that it costs next to nothing to count.
extension Session {
    /// Counts bytes that are held from now on, or fewer when negative.
    @inline(__always)
    func hold(_ change: Int) {
        held += change
        if abs(held - reportedHeld) >= SessionLimits.heldStep.bytes { reportHeld() }
    }

    private func reportHeld() {
        let change = held - reportedHeld
        reportedHeld = held
        handler?.heldChanged(by: change)
    }

    /// Ends the stream that has waited the longest of those that hold much; returns whether there
    /// was one.
    ///
    /// Those that hold less than half of what is usual here are left alone.
    package func endLongestWaiting() -> Bool {
        let least = max(1, held / max(1, 2 * openStreams))
        let longest = allStreams.filter { $0.held >= least && !$0.isGivenUp }
            .min { $0.movedAt < $1.movedAt }
        guard let longest else { return false }
        giveUp(longest)
        return true
    }

    /// Ends the streams of which output has waited all the time since the last look, and the peer
    /// has taken less than so many bytes.
    package func endSlowReaders(takingLessThan least: ByteCount) {
        for stream in allStreams {
            if let taken = stream.taken, taken < least.bytes {
                giveUp(stream)
            } else {
                stream.taken = stream.pendingBytes > 0 ? 0 : nil
            }
        }
    }

    /// Ends a stream for what its peer does; its owner is told.
    func giveUp(_ stream: HTTP2Stream) {
        let owner = stream.handler
        stream.reset(.enhanceYourCalm)
        owner?.closed(stream, .reset(.enhanceYourCalm))
    }
}
