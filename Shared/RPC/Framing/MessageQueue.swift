/// Messages that wait for their reader, first in, first out.
package struct MessageQueue: Sendable {
    private var messages: [ReceivedMessage?] = []
    private var head = 0
    /// The bytes of all messages that wait, as they came.
    package private(set) var byteCount = 0

    /// An empty queue.
    package init() {}

    /// Whether no message waits.
    package var isEmpty: Bool { head == messages.count }
    /// The number of messages that wait.
    package var count: Int { messages.count - head }

    /// Adds a message at the end.
    package mutating func append(_ message: ReceivedMessage) {
        messages.append(message)
        byteCount += message.bytes.count
    }

    /// Takes the message at the front, or `nil` when none waits.
    package mutating func popFirst() -> ReceivedMessage? {
        guard head < messages.count, let message = messages[head] else { return nil }
        messages[head] = nil
        head += 1
        byteCount -= message.bytes.count
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
