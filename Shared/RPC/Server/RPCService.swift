/// A set of methods that a process answers; generated server protocols refine it.
public protocol RPCService: Sendable {
    /// The full name: `canbo.personnel.v1.PersonnelService`.
    static var serviceName: String { get }
    /// One handler for each method.
    var handlers: [MethodHandler] { get }
}
