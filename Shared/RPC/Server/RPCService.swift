/// A set of methods that a process answers; generated server protocols refine it.
public protocol RPCService: Sendable {
    /// The full name: `canbo.personnel.v1.PersonnelService`.
    static var serviceName: String { get }
    /// One handler for each method.
    var handlers: [MethodHandler] { get }
    /// The methods that ask of each record whether their caller's rights reach it; the others are
    /// for callers alone whose rights reach the whole record.
    var methodsThatJudgeReach: [MethodDescriptor] { get }
}

extension RPCService {
    /// None: who adds a method has to say how far rights reach in it.
    public var methodsThatJudgeReach: [MethodDescriptor] { [] }
}
