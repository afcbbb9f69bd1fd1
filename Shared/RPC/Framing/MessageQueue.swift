/// Messages that wait for their reader, first in, first out.
package struct MessageQueue: Sendable {
    private var messages: [[UInt8]?] = []
    private var head = 0
    /// The bytes of all messages that wait.
    package private(set) var byteCount = 0

    /// An empty queue.
    package init() {}

    /// Whether no message waits.
    package var isEmpty: Bool { head == messages.count }
    /// The number of messages that wait.
    package var count: Int { messages.count - head }

    /// Adds a message at the end.
    package mutating func append(_ message: [UInt8]) {
        messages.append(message)
        byteCount += message.count
    }

    /// Takes the message at the front, or `nil` when none waits.
    package mutating func popFirst() -> [UInt8]? {
        guard head < messages.count, let message = messages[head] else { return nil }
        messages[head] = nil
        head += 1
        byteCount -= message.count
        if head == messages.count {
            messages.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 64, head * 2 > messages.count {
            messages.removeFirst(head)
            head = 0
        }
        return message
    }

    /// Forgets every message.
    package mutating func removeAll() {
        self = MessageQueue()
    }
}
