// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/duplicate_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.DuplicateService`.
public enum DuplicateMethods {
    /// `canbo.personnel.v1.DuplicateService/ListDuplicateCandidates`
    public static let listDuplicateCandidates = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "ListDuplicateCandidates",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DuplicateService/DismissDuplicateCandidate`
    public static let dismissDuplicateCandidate = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "DismissDuplicateCandidate",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DuplicateService/MergeOfficials`
    public static let mergeOfficials = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "MergeOfficials",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DuplicateService/UndoOfficialMerge`
    public static let undoOfficialMerge = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "UndoOfficialMerge",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.DuplicateService/GetOfficialMerge`
    public static let getOfficialMerge = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "GetOfficialMerge",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DuplicateService/ListOfficialMerges`
    public static let listOfficialMerges = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "ListOfficialMerges",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.DuplicateService/GetOfficialIdentity`
    public static let getOfficialIdentity = MethodDescriptor(
        service: "canbo.personnel.v1.DuplicateService", name: "GetOfficialIdentity",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listDuplicateCandidates, dismissDuplicateCandidate, mergeOfficials, undoOfficialMerge, getOfficialMerge, listOfficialMerges, getOfficialIdentity]
}

/// Records that may be of one and the same person, and their merging (hợp nhất hồ sơ trùng).
///
/// A merge keeps its trace: what the record said before is read as recorded then, the name of the
/// merged record says where it went, and the merge can be undone.
public protocol DuplicateAPI: RPCService {
    /// Lists pairs of officials who may be one person, in the order in which lists have the first.
    ///
    /// Shown are pairs of which the caller reaches both. A page may have fewer than it could, or none,
    /// and be followed by another one.
    func listDuplicateCandidates(_ request: ListDuplicateCandidatesRequest, _ call: CallContext) async throws -> ListDuplicateCandidatesResponse
    /// Records that two officials who may be one person are two: the list does not show them again.
    func dismissDuplicateCandidate(_ request: DismissDuplicateCandidateRequest, _ call: CallContext) async throws -> DuplicateCandidate
    /// Merges a record into another one.
    ///
    /// Posts, memberships, dues, evaluations, accounts and correction requests of the merged record
    /// are the other's from then on. Refused, with all that stands against it, when both then had
    /// two main posts at a time, one post twice, two memberships or two evaluations of one period.
    func mergeOfficials(_ request: MergeOfficialsRequest, _ call: CallContext) async throws -> OfficialMerge
    /// Undoes a merge: both records are as they were, and what came along goes back.
    ///
    /// What was changed since stays with the one that stayed. Of several merges the latest is undone
    /// first.
    func undoOfficialMerge(_ request: UndoOfficialMergeRequest, _ call: CallContext) async throws -> OfficialMerge
    /// Returns a merge.
    func getOfficialMerge(_ request: GetOfficialMergeRequest, _ call: CallContext) async throws -> OfficialMerge
    /// Lists the merges of an official, undone ones included, the earliest first.
    func listOfficialMerges(_ request: ListOfficialMergesRequest, _ call: CallContext) async throws -> ListOfficialMergesResponse
    /// Tells which record of an official stands now, for who holds the name of one that was merged.
    func getOfficialIdentity(_ request: GetOfficialIdentityRequest, _ call: CallContext) async throws -> OfficialIdentity
}

extension DuplicateAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.DuplicateService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(DuplicateMethods.listDuplicateCandidates, answers: .guarded) { try await self.listDuplicateCandidates($0, $1) },
            .unary(DuplicateMethods.dismissDuplicateCandidate, requests: .guarded, answers: .guarded) { try await self.dismissDuplicateCandidate($0, $1) },
            .unary(DuplicateMethods.mergeOfficials, requests: .guarded, answers: .guarded) { try await self.mergeOfficials($0, $1) },
            .unary(DuplicateMethods.undoOfficialMerge, requests: .guarded, answers: .guarded) { try await self.undoOfficialMerge($0, $1) },
            .unary(DuplicateMethods.getOfficialMerge, answers: .guarded) { try await self.getOfficialMerge($0, $1) },
            .unary(DuplicateMethods.listOfficialMerges, answers: .guarded) { try await self.listOfficialMerges($0, $1) },
            .unary(DuplicateMethods.getOfficialIdentity) { try await self.getOfficialIdentity($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.DuplicateService`.
public struct DuplicateClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists pairs of officials who may be one person, in the order in which lists have the first.
    ///
    /// Shown are pairs of which the caller reaches both. A page may have fewer than it could, or none,
    /// and be followed by another one.
    public func listDuplicateCandidates(_ request: ListDuplicateCandidatesRequest, _ options: CallOptions = CallOptions()) async throws -> ListDuplicateCandidatesResponse {
        try await channel.unary(DuplicateMethods.listDuplicateCandidates, request, options)
    }

    /// Records that two officials who may be one person are two: the list does not show them again.
    public func dismissDuplicateCandidate(_ request: DismissDuplicateCandidateRequest, _ options: CallOptions = CallOptions()) async throws -> DuplicateCandidate {
        try await channel.unary(DuplicateMethods.dismissDuplicateCandidate, request, options)
    }

    /// Merges a record into another one.
    ///
    /// Posts, memberships, dues, evaluations, accounts and correction requests of the merged record
    /// are the other's from then on. Refused, with all that stands against it, when both then had
    /// two main posts at a time, one post twice, two memberships or two evaluations of one period.
    public func mergeOfficials(_ request: MergeOfficialsRequest, _ options: CallOptions = CallOptions()) async throws -> OfficialMerge {
        try await channel.unary(DuplicateMethods.mergeOfficials, request, options)
    }

    /// Undoes a merge: both records are as they were, and what came along goes back.
    ///
    /// What was changed since stays with the one that stayed. Of several merges the latest is undone
    /// first.
    public func undoOfficialMerge(_ request: UndoOfficialMergeRequest, _ options: CallOptions = CallOptions()) async throws -> OfficialMerge {
        try await channel.unary(DuplicateMethods.undoOfficialMerge, request, options)
    }

    /// Returns a merge.
    public func getOfficialMerge(_ request: GetOfficialMergeRequest, _ options: CallOptions = CallOptions()) async throws -> OfficialMerge {
        try await channel.unary(DuplicateMethods.getOfficialMerge, request, options)
    }

    /// Lists the merges of an official, undone ones included, the earliest first.
    public func listOfficialMerges(_ request: ListOfficialMergesRequest, _ options: CallOptions = CallOptions()) async throws -> ListOfficialMergesResponse {
        try await channel.unary(DuplicateMethods.listOfficialMerges, request, options)
    }

    /// Tells which record of an official stands now, for who holds the name of one that was merged.
    public func getOfficialIdentity(_ request: GetOfficialIdentityRequest, _ options: CallOptions = CallOptions()) async throws -> OfficialIdentity {
        try await channel.unary(DuplicateMethods.getOfficialIdentity, request, options)
    }
}
