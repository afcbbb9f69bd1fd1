// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/membership_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.MembershipService`.
public enum MembershipMethods {
    /// `canbo.personnel.v1.MembershipService/OpenApplication`
    public static let openApplication = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "OpenApplication",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/RegisterMember`
    public static let registerMember = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "RegisterMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/RecordCellStep`
    public static let recordCellStep = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "RecordCellStep",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/RecordMemberDecision`
    public static let recordMemberDecision = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "RecordMemberDecision",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/IssueMemberCard`
    public static let issueMemberCard = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "IssueMemberCard",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/TakeBackMemberStep`
    public static let takeBackMemberStep = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "TakeBackMemberStep",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/IntroduceMember`
    public static let introduceMember = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "IntroduceMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/ReceiveMember`
    public static let receiveMember = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "ReceiveMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/ReturnMember`
    public static let returnMember = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "ReturnMember",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/StartTemporaryTransfer`
    public static let startTemporaryTransfer = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "StartTemporaryTransfer",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/EndTemporaryTransfer`
    public static let endTemporaryTransfer = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "EndTemporaryTransfer",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.MembershipService/GetMembership`
    public static let getMembership = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "GetMembership",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.MembershipService/ListMemberships`
    public static let listMemberships = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "ListMemberships",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.MembershipService/GetMembershipReport`
    public static let getMembershipReport = MethodDescriptor(
        service: "canbo.personnel.v1.MembershipService", name: "GetMembershipReport",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [openApplication, registerMember, recordCellStep, recordMemberDecision, issueMemberCard, takeBackMemberStep, introduceMember, receiveMember, returnMember, startTemporaryTransfer, endTemporaryTransfer, getMembership, listMemberships, getMembershipReport]
}

/// Who belongs to the Party, in which cell and in what standing (công tác đảng viên).
///
/// A step is on record once it was taken: its day is never to come. A step that the table of states
/// does not have is refused with `MEMBERSHIP_STATE_REFUSED`, one that breaks rules with
/// `MEMBERSHIP_REFUSED`, which names every rule.
public protocol MembershipAPI: RPCService {
    /// Records that an official asks for admission.
    func openApplication(_ request: OpenApplicationRequest, _ call: CallContext) async throws -> Membership
    /// Records a member admitted before this record was kept; the rules of admission are not applied.
    func registerMember(_ request: RegisterMemberRequest, _ call: CallContext) async throws -> Membership
    /// Records a step that the cell takes: to `IN_EDUCATION`, `CELL_VOTED`, `APPLICATION_CLOSED`,
    /// `EXEMPT_ACTIVITY`, from there back to `OFFICIAL`, or `DECEASED`.
    func recordCellStep(_ request: RecordCellStepRequest, _ call: CallContext) async throws -> Membership
    /// Records a decision of an organisation above the cell: to `ADMITTED_PROBATION`, `OFFICIAL`,
    /// `PROBATION_FAILED`, `STRUCK_OFF`, `EXPELLED` or `WITHDREW`.
    ///
    /// The admission is recorded by somebody else than the vote of the cell was.
    func recordMemberDecision(_ request: RecordMemberDecisionRequest, _ call: CallContext) async throws -> Membership
    /// Records that a member has a card.
    func issueMemberCard(_ request: IssueMemberCardRequest, _ call: CallContext) async throws -> Membership
    /// Takes back the last step, card or temporary transfer, which was recorded by mistake; what the
    /// record said before can still be read.
    func takeBackMemberStep(_ request: TakeBackMemberStepRequest, _ call: CallContext) async throws -> Membership
    /// Introduces an official member to another cell (giới thiệu chuyển sinh hoạt đảng).
    ///
    /// Until the other cell receives the member, it belongs to the old one.
    func introduceMember(_ request: IntroduceMemberRequest, _ call: CallContext) async throws -> Membership
    /// Records that the other cell has received the member, who belongs to it from then on.
    func receiveMember(_ request: ReceiveMemberRequest, _ call: CallContext) async throws -> Membership
    /// Records that a transfer came to nothing; the member stays in the old cell.
    func returnMember(_ request: ReturnMemberRequest, _ call: CallContext) async throws -> Membership
    /// Records that a member takes part in another cell for a time and goes on belonging to the own one
    /// (chuyển sinh hoạt đảng tạm thời).
    func startTemporaryTransfer(_ request: StartTemporaryTransferRequest, _ call: CallContext) async throws -> Membership
    /// Records that a member no longer takes part in another cell.
    func endTemporaryTransfer(_ request: EndTemporaryTransferRequest, _ call: CallContext) async throws -> Membership
    /// Returns one membership: the present one, or that of a day as known now or at an instant.
    func getMembership(_ request: GetMembershipRequest, _ call: CallContext) async throws -> Membership
    /// Lists the memberships of a day of an official, or of the cells of an organisation and all
    /// below, in the order in which they came on record.
    func listMemberships(_ request: ListMembershipsRequest, _ call: CallContext) async throws -> ListMembershipsResponse
    /// Counts the members of an organisation and all below on a day, and who came and left in a
    /// period (`RPT-MEM`).
    func getMembershipReport(_ request: GetMembershipReportRequest, _ call: CallContext) async throws -> MembershipReport
}

extension MembershipAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.MembershipService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(MembershipMethods.openApplication, requests: .guarded, answers: .guarded) { try await self.openApplication($0, $1) },
            .unary(MembershipMethods.registerMember, requests: .guarded, answers: .guarded) { try await self.registerMember($0, $1) },
            .unary(MembershipMethods.recordCellStep, requests: .guarded, answers: .guarded) { try await self.recordCellStep($0, $1) },
            .unary(MembershipMethods.recordMemberDecision, requests: .guarded, answers: .guarded) { try await self.recordMemberDecision($0, $1) },
            .unary(MembershipMethods.issueMemberCard, requests: .guarded, answers: .guarded) { try await self.issueMemberCard($0, $1) },
            .unary(MembershipMethods.takeBackMemberStep, answers: .guarded) { try await self.takeBackMemberStep($0, $1) },
            .unary(MembershipMethods.introduceMember, requests: .guarded, answers: .guarded) { try await self.introduceMember($0, $1) },
            .unary(MembershipMethods.receiveMember, requests: .guarded, answers: .guarded) { try await self.receiveMember($0, $1) },
            .unary(MembershipMethods.returnMember, requests: .guarded, answers: .guarded) { try await self.returnMember($0, $1) },
            .unary(MembershipMethods.startTemporaryTransfer, requests: .guarded, answers: .guarded) { try await self.startTemporaryTransfer($0, $1) },
            .unary(MembershipMethods.endTemporaryTransfer, requests: .guarded, answers: .guarded) { try await self.endTemporaryTransfer($0, $1) },
            .unary(MembershipMethods.getMembership, answers: .guarded) { try await self.getMembership($0, $1) },
            .unary(MembershipMethods.listMemberships, requests: .guarded, answers: .guarded) { try await self.listMemberships($0, $1) },
            .unary(MembershipMethods.getMembershipReport) { try await self.getMembershipReport($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.MembershipService`.
public struct MembershipClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records that an official asks for admission.
    public func openApplication(_ request: OpenApplicationRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.openApplication, request, options)
    }

    /// Records a member admitted before this record was kept; the rules of admission are not applied.
    public func registerMember(_ request: RegisterMemberRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.registerMember, request, options)
    }

    /// Records a step that the cell takes: to `IN_EDUCATION`, `CELL_VOTED`, `APPLICATION_CLOSED`,
    /// `EXEMPT_ACTIVITY`, from there back to `OFFICIAL`, or `DECEASED`.
    public func recordCellStep(_ request: RecordCellStepRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.recordCellStep, request, options)
    }

    /// Records a decision of an organisation above the cell: to `ADMITTED_PROBATION`, `OFFICIAL`,
    /// `PROBATION_FAILED`, `STRUCK_OFF`, `EXPELLED` or `WITHDREW`.
    ///
    /// The admission is recorded by somebody else than the vote of the cell was.
    public func recordMemberDecision(_ request: RecordMemberDecisionRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.recordMemberDecision, request, options)
    }

    /// Records that a member has a card.
    public func issueMemberCard(_ request: IssueMemberCardRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.issueMemberCard, request, options)
    }

    /// Takes back the last step, card or temporary transfer, which was recorded by mistake; what the
    /// record said before can still be read.
    public func takeBackMemberStep(_ request: TakeBackMemberStepRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.takeBackMemberStep, request, options)
    }

    /// Introduces an official member to another cell (giới thiệu chuyển sinh hoạt đảng).
    ///
    /// Until the other cell receives the member, it belongs to the old one.
    public func introduceMember(_ request: IntroduceMemberRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.introduceMember, request, options)
    }

    /// Records that the other cell has received the member, who belongs to it from then on.
    public func receiveMember(_ request: ReceiveMemberRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.receiveMember, request, options)
    }

    /// Records that a transfer came to nothing; the member stays in the old cell.
    public func returnMember(_ request: ReturnMemberRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.returnMember, request, options)
    }

    /// Records that a member takes part in another cell for a time and goes on belonging to the own one
    /// (chuyển sinh hoạt đảng tạm thời).
    public func startTemporaryTransfer(_ request: StartTemporaryTransferRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.startTemporaryTransfer, request, options)
    }

    /// Records that a member no longer takes part in another cell.
    public func endTemporaryTransfer(_ request: EndTemporaryTransferRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.endTemporaryTransfer, request, options)
    }

    /// Returns one membership: the present one, or that of a day as known now or at an instant.
    public func getMembership(_ request: GetMembershipRequest, _ options: CallOptions = CallOptions()) async throws -> Membership {
        try await channel.unary(MembershipMethods.getMembership, request, options)
    }

    /// Lists the memberships of a day of an official, or of the cells of an organisation and all
    /// below, in the order in which they came on record.
    public func listMemberships(_ request: ListMembershipsRequest, _ options: CallOptions = CallOptions()) async throws -> ListMembershipsResponse {
        try await channel.unary(MembershipMethods.listMemberships, request, options)
    }

    /// Counts the members of an organisation and all below on a day, and who came and left in a
    /// period (`RPT-MEM`).
    public func getMembershipReport(_ request: GetMembershipReportRequest, _ options: CallOptions = CallOptions()) async throws -> MembershipReport {
        try await channel.unary(MembershipMethods.getMembershipReport, request, options)
    }
}
