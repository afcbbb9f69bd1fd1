// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/profile_service.proto

public import RPC

/// The methods of `canbo.personnel.v1.ProfileService`.
public enum ProfileMethods {
    /// `canbo.personnel.v1.ProfileService/ListProfileFields`
    public static let listProfileFields = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ListProfileFields",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/GetProfile`
    public static let getProfile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfile",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/GetProfileCompleteness`
    public static let getProfileCompleteness = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfileCompleteness",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/GetProfileEntry`
    public static let getProfileEntry = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfileEntry",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/ListProfileEntries`
    public static let listProfileEntries = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ListProfileEntries",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/CreateProfileEntry`
    public static let createProfileEntry = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "CreateProfileEntry",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/UpdateProfileEntry`
    public static let updateProfileEntry = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "UpdateProfileEntry",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/EndProfileEntry`
    public static let endProfileEntry = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "EndProfileEntry",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/DeclareProfile`
    public static let declareProfile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "DeclareProfile",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/VerifyProfile`
    public static let verifyProfile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "VerifyProfile",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/ConfirmProfile`
    public static let confirmProfile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ConfirmProfile",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/ReturnProfile`
    public static let returnProfile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ReturnProfile",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/AddProfileDocument`
    public static let addProfileDocument = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "AddProfileDocument",
        kind: .clientStreaming, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/GetProfileDocument`
    public static let getProfileDocument = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfileDocument",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/ListProfileDocuments`
    public static let listProfileDocuments = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ListProfileDocuments",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/GetProfileDocumentFile`
    public static let getProfileDocumentFile = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfileDocumentFile",
        kind: .serverStreaming, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/RecordProfileFinding`
    public static let recordProfileFinding = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "RecordProfileFinding",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/WithdrawProfileFinding`
    public static let withdrawProfileFinding = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "WithdrawProfileFinding",
        kind: .unary, idempotency: .unknown)
    /// `canbo.personnel.v1.ProfileService/GetProfileFinding`
    public static let getProfileFinding = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "GetProfileFinding",
        kind: .unary, idempotency: .noSideEffects)
    /// `canbo.personnel.v1.ProfileService/ListProfileFindings`
    public static let listProfileFindings = MethodDescriptor(
        service: "canbo.personnel.v1.ProfileService", name: "ListProfileFindings",
        kind: .unary, idempotency: .noSideEffects)
    /// Every method in the order of the `.proto` file.
    public static let all: [MethodDescriptor] = [listProfileFields, getProfile, getProfileCompleteness, getProfileEntry, listProfileEntries, createProfileEntry, updateProfileEntry, endProfileEntry, declareProfile, verifyProfile, confirmProfile, returnProfile, addProfileDocument, getProfileDocument, listProfileDocuments, getProfileDocumentFile, recordProfileFinding, withdrawProfileFinding, getProfileFinding, listProfileFindings]
}

/// The profile of officials in its sections (hồ sơ cán bộ theo mẫu 2C), beside the facts that
/// PersonnelService keeps.
///
/// A step that the table of states does not have is refused with `PROFILE_STATE_REFUSED`, which names
/// the state and what is allowed. What an official contests in a confirmed profile goes the way of
/// every correction: DataSubjectService.CreateCorrectionRequest with `profile_entry`.
public protocol ProfileAPI: RPCService {
    /// Lists the sections of the catalogue with their fields.
    func listProfileFields(_ request: ListProfileFieldsRequest, _ call: CallContext) async throws -> ListProfileFieldsResponse
    /// Returns the state of a profile: the present one, or that of a day as known now or at an instant.
    func getProfile(_ request: GetProfileRequest, _ call: CallContext) async throws -> Profile
    /// Says what a profile lacks of what is required.
    func getProfileCompleteness(_ request: GetProfileCompletenessRequest, _ call: CallContext) async throws -> ProfileCompleteness
    /// Returns one entry: the present one, or that of a day as known now or at an instant.
    func getProfileEntry(_ request: GetProfileEntryRequest, _ call: CallContext) async throws -> ProfileEntry
    /// Lists the entries of an official that hold on a day, in the order in which they came on record.
    func listProfileEntries(_ request: ListProfileEntriesRequest, _ call: CallContext) async throws -> ListProfileEntriesResponse
    /// Records an entry: the official in the own profile, or who keeps it.
    ///
    /// Entries change while the profile is a draft, and after it was confirmed, when it becomes
    /// CHANGE_PENDING; in between what was signed stays as it is.
    func createProfileEntry(_ request: CreateProfileEntryRequest, _ call: CallContext) async throws -> ProfileEntry
    /// Changes values of an entry from a day on, or corrects those of some days; values that are not
    /// named stay.
    func updateProfileEntry(_ request: UpdateProfileEntryRequest, _ call: CallContext) async throws -> ProfileEntry
    /// Ends an entry: from a day on nothing of it holds; from its first day on it never did.
    func endProfileEntry(_ request: EndProfileEntryRequest, _ call: CallContext) async throws -> ProfileEntry
    /// Declares a draft as true and complete: the official alone.
    func declareProfile(_ request: DeclareProfileRequest, _ call: CallContext) async throws -> Profile
    /// Records that a declared profile was compared with the originals; another person than declared
    /// it, and never the official.
    func verifyProfile(_ request: VerifyProfileRequest, _ call: CallContext) async throws -> Profile
    /// Confirms a verified profile, or changes of a confirmed one, for the managing organisation;
    /// another person than verified it or made the last change, and never the official.
    func confirmProfile(_ request: ConfirmProfileRequest, _ call: CallContext) async throws -> Profile
    /// Gives a declared or verified profile back, so that it is a draft again; never the official.
    func returnProfile(_ request: ReturnProfileRequest, _ call: CallContext) async throws -> Profile
    /// Keeps a scanned document: first what it is, then the bytes of its file, in chunks of at most
    /// 1 MiB.
    ///
    /// Files are PDF, JPEG or PNG, as their first bytes show, of at most so much as the rule
    /// PROFILE_DOCUMENT_MEBIBYTES says. A file that is on record already is kept once.
    /// RESOURCE_EXHAUSTED `PROFILE_DOCUMENT_TOO_LARGE`, `PROFILE_UPLOADS_EXHAUSTED`.
    func addProfileDocument(_ requests: RequestStream<AddProfileDocumentRequest>, _ call: CallContext) async throws -> ProfileDocument
    /// Returns one document, without its file.
    func getProfileDocument(_ request: GetProfileDocumentRequest, _ call: CallContext) async throws -> ProfileDocument
    /// Lists the documents of an official in the order in which they came on record.
    func listProfileDocuments(_ request: ListProfileDocumentsRequest, _ call: CallContext) async throws -> ListProfileDocumentsResponse
    /// Sends the file of a document. That it was fetched is on record before anything leaves; a file of
    /// a guarded class is read for a purpose (`x-purpose`).
    func getProfileDocumentFile(_ request: GetProfileDocumentFileRequest, _ responses: ResponseWriter<GetProfileDocumentFileResponse>, _ call: CallContext) async throws
    /// Records that a profile is not truthful, by the decision or document that establishes it; who
    /// keeps the profile does, and never the official. What is missing of a profile is no finding.
    ///
    /// From the day of that paper on discipline tells the block `PROFILE_NOT_TRUTHFUL`. A profile that
    /// was never declared is found NOT_DECLARED alone (`PROFILE_FINDING_REFUSED` names what may be).
    func recordProfileFinding(_ request: RecordProfileFindingRequest, _ call: CallContext) async throws -> ProfileFinding
    /// Withdraws a finding by a decision, from a day on; from its first day on it never stood.
    func withdrawProfileFinding(_ request: WithdrawProfileFindingRequest, _ call: CallContext) async throws -> ProfileFinding
    /// Returns one finding, as it is known now or was known at an instant.
    func getProfileFinding(_ request: GetProfileFindingRequest, _ call: CallContext) async throws -> ProfileFinding
    /// Lists the findings on the profile of an official, those that were withdrawn as well, in the
    /// order in which they came on record.
    func listProfileFindings(_ request: ListProfileFindingsRequest, _ call: CallContext) async throws -> ListProfileFindingsResponse
}

extension ProfileAPI {
    /// The full name of the service.
    public static var serviceName: String { "canbo.personnel.v1.ProfileService" }

    /// The handlers of the methods in the order of the `.proto` file.
    public var handlers: [MethodHandler] {
        [
            .unary(ProfileMethods.listProfileFields) { try await self.listProfileFields($0, $1) },
            .unary(ProfileMethods.getProfile, answers: .guarded) { try await self.getProfile($0, $1) },
            .unary(ProfileMethods.getProfileCompleteness) { try await self.getProfileCompleteness($0, $1) },
            .unary(ProfileMethods.getProfileEntry, answers: .guarded) { try await self.getProfileEntry($0, $1) },
            .unary(ProfileMethods.listProfileEntries, answers: .guarded) { try await self.listProfileEntries($0, $1) },
            .unary(ProfileMethods.createProfileEntry, requests: .guarded, answers: .guarded) { try await self.createProfileEntry($0, $1) },
            .unary(ProfileMethods.updateProfileEntry, requests: .guarded, answers: .guarded) { try await self.updateProfileEntry($0, $1) },
            .unary(ProfileMethods.endProfileEntry, answers: .guarded) { try await self.endProfileEntry($0, $1) },
            .unary(ProfileMethods.declareProfile, answers: .guarded) { try await self.declareProfile($0, $1) },
            .unary(ProfileMethods.verifyProfile, answers: .guarded) { try await self.verifyProfile($0, $1) },
            .unary(ProfileMethods.confirmProfile, answers: .guarded) { try await self.confirmProfile($0, $1) },
            .unary(ProfileMethods.returnProfile, requests: .guarded, answers: .guarded) { try await self.returnProfile($0, $1) },
            .clientStreaming(ProfileMethods.addProfileDocument, requests: .guarded, answers: .guarded) { try await self.addProfileDocument($0, $1) },
            .unary(ProfileMethods.getProfileDocument, answers: .guarded) { try await self.getProfileDocument($0, $1) },
            .unary(ProfileMethods.listProfileDocuments, answers: .guarded) { try await self.listProfileDocuments($0, $1) },
            .serverStreaming(ProfileMethods.getProfileDocumentFile, answers: .guarded) { try await self.getProfileDocumentFile($0, $1, $2) },
            .unary(ProfileMethods.recordProfileFinding, requests: .guarded, answers: .guarded) { try await self.recordProfileFinding($0, $1) },
            .unary(ProfileMethods.withdrawProfileFinding, requests: .guarded, answers: .guarded) { try await self.withdrawProfileFinding($0, $1) },
            .unary(ProfileMethods.getProfileFinding, answers: .guarded) { try await self.getProfileFinding($0, $1) },
            .unary(ProfileMethods.listProfileFindings, answers: .guarded) { try await self.listProfileFindings($0, $1) },
        ]
    }
}

/// Calls `canbo.personnel.v1.ProfileService`.
public struct ProfileClient: Sendable {
    private let channel: any ClientChannel

    /// A client that calls over the channel.
    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the sections of the catalogue with their fields.
    public func listProfileFields(_ request: ListProfileFieldsRequest, _ options: CallOptions = CallOptions()) async throws -> ListProfileFieldsResponse {
        try await channel.unary(ProfileMethods.listProfileFields, request, options)
    }

    /// Returns the state of a profile: the present one, or that of a day as known now or at an instant.
    public func getProfile(_ request: GetProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Profile {
        try await channel.unary(ProfileMethods.getProfile, request, options)
    }

    /// Says what a profile lacks of what is required.
    public func getProfileCompleteness(_ request: GetProfileCompletenessRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileCompleteness {
        try await channel.unary(ProfileMethods.getProfileCompleteness, request, options)
    }

    /// Returns one entry: the present one, or that of a day as known now or at an instant.
    public func getProfileEntry(_ request: GetProfileEntryRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileEntry {
        try await channel.unary(ProfileMethods.getProfileEntry, request, options)
    }

    /// Lists the entries of an official that hold on a day, in the order in which they came on record.
    public func listProfileEntries(_ request: ListProfileEntriesRequest, _ options: CallOptions = CallOptions()) async throws -> ListProfileEntriesResponse {
        try await channel.unary(ProfileMethods.listProfileEntries, request, options)
    }

    /// Records an entry: the official in the own profile, or who keeps it.
    ///
    /// Entries change while the profile is a draft, and after it was confirmed, when it becomes
    /// CHANGE_PENDING; in between what was signed stays as it is.
    public func createProfileEntry(_ request: CreateProfileEntryRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileEntry {
        try await channel.unary(ProfileMethods.createProfileEntry, request, options)
    }

    /// Changes values of an entry from a day on, or corrects those of some days; values that are not
    /// named stay.
    public func updateProfileEntry(_ request: UpdateProfileEntryRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileEntry {
        try await channel.unary(ProfileMethods.updateProfileEntry, request, options)
    }

    /// Ends an entry: from a day on nothing of it holds; from its first day on it never did.
    public func endProfileEntry(_ request: EndProfileEntryRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileEntry {
        try await channel.unary(ProfileMethods.endProfileEntry, request, options)
    }

    /// Declares a draft as true and complete: the official alone.
    public func declareProfile(_ request: DeclareProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Profile {
        try await channel.unary(ProfileMethods.declareProfile, request, options)
    }

    /// Records that a declared profile was compared with the originals; another person than declared
    /// it, and never the official.
    public func verifyProfile(_ request: VerifyProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Profile {
        try await channel.unary(ProfileMethods.verifyProfile, request, options)
    }

    /// Confirms a verified profile, or changes of a confirmed one, for the managing organisation;
    /// another person than verified it or made the last change, and never the official.
    public func confirmProfile(_ request: ConfirmProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Profile {
        try await channel.unary(ProfileMethods.confirmProfile, request, options)
    }

    /// Gives a declared or verified profile back, so that it is a draft again; never the official.
    public func returnProfile(_ request: ReturnProfileRequest, _ options: CallOptions = CallOptions()) async throws -> Profile {
        try await channel.unary(ProfileMethods.returnProfile, request, options)
    }

    /// Keeps a scanned document: first what it is, then the bytes of its file, in chunks of at most
    /// 1 MiB.
    ///
    /// Files are PDF, JPEG or PNG, as their first bytes show, of at most so much as the rule
    /// PROFILE_DOCUMENT_MEBIBYTES says. A file that is on record already is kept once.
    /// RESOURCE_EXHAUSTED `PROFILE_DOCUMENT_TOO_LARGE`, `PROFILE_UPLOADS_EXHAUSTED`.
    public func addProfileDocument(_ options: CallOptions = CallOptions(), _ send: (RequestWriter<AddProfileDocumentRequest>) async throws -> Void) async throws -> ProfileDocument {
        try await channel.clientStreaming(ProfileMethods.addProfileDocument, options, send)
    }

    /// Returns one document, without its file.
    public func getProfileDocument(_ request: GetProfileDocumentRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileDocument {
        try await channel.unary(ProfileMethods.getProfileDocument, request, options)
    }

    /// Lists the documents of an official in the order in which they came on record.
    public func listProfileDocuments(_ request: ListProfileDocumentsRequest, _ options: CallOptions = CallOptions()) async throws -> ListProfileDocumentsResponse {
        try await channel.unary(ProfileMethods.listProfileDocuments, request, options)
    }

    /// Sends the file of a document. That it was fetched is on record before anything leaves; a file of
    /// a guarded class is read for a purpose (`x-purpose`).
    public func getProfileDocumentFile(_ request: GetProfileDocumentFileRequest, _ options: CallOptions = CallOptions()) -> ResponseStream<GetProfileDocumentFileResponse> {
        channel.serverStreaming(ProfileMethods.getProfileDocumentFile, request, options)
    }

    /// Records that a profile is not truthful, by the decision or document that establishes it; who
    /// keeps the profile does, and never the official. What is missing of a profile is no finding.
    ///
    /// From the day of that paper on discipline tells the block `PROFILE_NOT_TRUTHFUL`. A profile that
    /// was never declared is found NOT_DECLARED alone (`PROFILE_FINDING_REFUSED` names what may be).
    public func recordProfileFinding(_ request: RecordProfileFindingRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileFinding {
        try await channel.unary(ProfileMethods.recordProfileFinding, request, options)
    }

    /// Withdraws a finding by a decision, from a day on; from its first day on it never stood.
    public func withdrawProfileFinding(_ request: WithdrawProfileFindingRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileFinding {
        try await channel.unary(ProfileMethods.withdrawProfileFinding, request, options)
    }

    /// Returns one finding, as it is known now or was known at an instant.
    public func getProfileFinding(_ request: GetProfileFindingRequest, _ options: CallOptions = CallOptions()) async throws -> ProfileFinding {
        try await channel.unary(ProfileMethods.getProfileFinding, request, options)
    }

    /// Lists the findings on the profile of an official, those that were withdrawn as well, in the
    /// order in which they came on record.
    public func listProfileFindings(_ request: ListProfileFindingsRequest, _ options: CallOptions = CallOptions()) async throws -> ListProfileFindingsResponse {
        try await channel.unary(ProfileMethods.listProfileFindings, request, options)
    }
}
