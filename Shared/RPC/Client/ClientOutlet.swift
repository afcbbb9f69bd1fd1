/// Where a transport takes what a client sends; called from any thread, in order.
package protocol ClientOutlet: AnyObject, Sendable {
    /// Sends one framed message; ``ClientStream/sent(_:)`` follows once it is on its way.
    func send(_ frame: [UInt8])
    /// Ends the client's side.
    func finish()
    /// Ends the call: nothing that comes later is heard.
    func cancel()
    /// Lets the server send that many bytes more.
    func consume(_ bytes: Int)
}
