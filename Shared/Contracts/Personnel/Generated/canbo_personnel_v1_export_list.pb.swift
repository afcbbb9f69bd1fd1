// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/personnel/v1/export_list.proto

internal import CMessages
public import ProtobufC
public import RPC

/// Asks for a table of a list.
public struct ExportListRequest: ProtobufMessage {
    /// The form of the table.
    public var format: TableFormat
    /// How its columns and codes are called.
    public var words: TableWords
    /// The columns in their order, each once, among those that the list has below. When empty, all
    /// that are not said there to come only when asked for.
    public var columns: [String]
    /// UUID version 4; a repeated request gets the first answer.
    @ProtoText public var requestID: String
    /// The list, asked for as by its own method, whose parent, filters and days count;
    /// `page_size` and `page_token` are not set. Required.
    public var list: List?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.format = TableFormat()
        self.words = TableWords()
        self.columns = []
        _requestID = ProtoText(projectedValue: Text())
        self.list = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(format: TableFormat = TableFormat(), words: TableWords = TableWords(), columns: [String] = [], requestID: String = "", list: List? = nil) {
        self.format = format
        self.words = words
        self.columns = columns
        _requestID = ProtoText(wrappedValue: requestID)
        self.list = list
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.personnel.v1.ExportListRequest"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Personnel__V1__ExportListRequest()
        unsafe canbo__personnel__v1__export_list_request__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportListRequest.self)
        unsafe self.format = TableFormat(number: Int32(truncatingIfNeeded: wire.pointee.format.rawValue))
        unsafe self.words = TableWords(number: Int32(truncatingIfNeeded: wire.pointee.words.rawValue))
        unsafe self.columns = source.strings(wire.pointee.n_columns, wire.pointee.columns, "columns")
        unsafe _requestID = source.text(wire.pointee.request_id, "request_id")
        switch unsafe wire.pointee.list_case.rawValue {
            case 5: unsafe self.list = .awardNominations(source.required(wire.pointee.award_nominations, "award_nominations"))
            case 6: unsafe self.list = .enrolments(source.required(wire.pointee.enrolments, "enrolments"))
            case 7: unsafe self.list = .bodyMembers(source.required(wire.pointee.body_members, "body_members"))
            case 8: unsafe self.list = .dues(source.required(wire.pointee.dues, "dues"))
            case 9: unsafe self.list = .unpaidDues(source.required(wire.pointee.unpaid_dues, "unpaid_dues"))
            case 10: unsafe self.list = .screeningItems(source.required(wire.pointee.screening_items, "screening_items"))
            case 11: unsafe self.list = .streamliningCases(source.required(wire.pointee.streamlining_cases, "streamlining_cases"))
            case 12: unsafe self.list = .staffBalances(source.required(wire.pointee.staff_balances, "staff_balances"))
            case 13: unsafe self.list = .vacancies(source.required(wire.pointee.vacancies, "vacancies"))
            case 14: unsafe self.list = .organizationLineages(source.required(wire.pointee.organization_lineages, "organization_lineages"))
            case 15: unsafe self.list = .evaluationDistribution(source.required(wire.pointee.evaluation_distribution, "evaluation_distribution"))
            default: self.list = nil
        }
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Personnel__V1__ExportListRequest.self)
        unsafe canbo__personnel__v1__export_list_request__init(wire)
        unsafe wire.pointee.format = .init(rawValue: .init(truncatingIfNeeded: self.format.number))
        unsafe wire.pointee.words = .init(rawValue: .init(truncatingIfNeeded: self.words.number))
        unsafe (wire.pointee.n_columns, wire.pointee.columns) = scratch.strings(self.columns)
        unsafe wire.pointee.request_id = scratch.text(_requestID)
        switch self.list {
            case nil: break
            case .awardNominations(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 5)
                unsafe wire.pointee.award_nominations = scratch.required(value)
            case .enrolments(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 6)
                unsafe wire.pointee.enrolments = scratch.required(value)
            case .bodyMembers(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 7)
                unsafe wire.pointee.body_members = scratch.required(value)
            case .dues(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 8)
                unsafe wire.pointee.dues = scratch.required(value)
            case .unpaidDues(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 9)
                unsafe wire.pointee.unpaid_dues = scratch.required(value)
            case .screeningItems(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 10)
                unsafe wire.pointee.screening_items = scratch.required(value)
            case .streamliningCases(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 11)
                unsafe wire.pointee.streamlining_cases = scratch.required(value)
            case .staffBalances(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 12)
                unsafe wire.pointee.staff_balances = scratch.required(value)
            case .vacancies(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 13)
                unsafe wire.pointee.vacancies = scratch.required(value)
            case .organizationLineages(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 14)
                unsafe wire.pointee.organization_lineages = scratch.required(value)
            case .evaluationDistribution(let value)?:
                unsafe wire.pointee.list_case = .init(rawValue: 15)
                unsafe wire.pointee.evaluation_distribution = scratch.required(value)
        }
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// The list, asked for as by its own method, whose parent, filters and days count;
    /// `page_size` and `page_token` are not set. Required.
    public enum List: Sendable, Hashable {
        /// Nominations for awards: `award_nomination`, `award_round`, `subject` (these three only when
        /// asked for), `subject_kind`, `official_name`, `organization_code`, `organization_name`,
        /// `award_code`, `achievement`, `period_start_date`, `period_end_date`,
        /// `nomination_document_number`, `nomination_document_date`, `vote_members`, `vote_in_favour`,
        /// `approval_document_number`, `approval_document_date`, `decision_document_number`,
        /// `decision_document_date`, `state`, `state_date`; only when asked for
        /// `check_document_number`, `check_document_date`, `presentation_document_number`,
        /// `presentation_document_date`, `refusal_document_number`, `refusal_document_date`,
        /// `revocation_document_number` and `revocation_document_date`.
        case awardNominations(ListAwardNominationsRequest)
        /// Enrolments in classes: `enrolment`, `training_class`, `official` (these three only when asked
        /// for), `official_name`, `organization_code`, `organization_name`, `plan_kind`,
        /// `nomination_document_number`, `nomination_document_date`, `confirmation_document_number`,
        /// `confirmation_document_date`, `last_step_document_number`, `last_step_document_date`,
        /// `certificate_number`, `certificate_issue_date`, `certificate_expiry_date`, `state`,
        /// `state_date`.
        case enrolments(ListEnrolmentsRequest)
        /// Times of members of governing bodies: `body_member`, `governing_body`, `official` (these
        /// three only when asked for), `official_name`, `function`, `entry_kind`, `start_date`,
        /// `end_date`, `decision_number`, `decision_date`, `end_decision_number`, `end_decision_date`;
        /// only when asked for `end_reason`, a guarded field.
        case bodyMembers(ListBodyMembersRequest)
        /// Entries of the ledger of dues: `dues_entry`, `membership`, `official` (these three only when
        /// asked for), `official_name`, `cell_code`, `cell_name`; guarded `month`, `amount_vnd`,
        /// `paid_date`, `reversal_reason`; only when asked for `reversed_entry`, and guarded `recorder`.
        case dues(ListDuesRequest)
        /// Members whose dues are not paid, all of it guarded: `membership`, `official` (these two only
        /// when asked for), `official_name`, `cell_code`, `cell_name`, `last_paid_month`.
        case unpaidDues(ListUnpaidDuesRequest)
        /// Screenings of members: `screening_item`, `screening_round`, `membership`, `official` (these
        /// four only when asked for), `official_name`, `cell_code`, `cell_name`; guarded `category`,
        /// `state`, `state_date`, `decision_number`, `decision_date`, `reply_due_date`, `outcome`, and
        /// only when asked for `grounds`.
        case screeningItems(ListScreeningItemsRequest)
        /// Cases of streamlining: `streamlining_case`, `official` (these two only when asked for),
        /// `official_name`, `organization_code`, `organization_name`, `official_kind`, `group`,
        /// `listing_document_number`, `listing_document_date`, `proposal_document_number`,
        /// `proposal_document_date`, `approval_document_number`, `approval_document_date`,
        /// `settlement_document_number`, `settlement_document_date`, `settlement_end_date`,
        /// `rejection_document_number`, `rejection_document_date`, `state`, `state_date`; guarded, and
        /// only when asked for, `reason`, `policy` and `is_voluntary`.
        case streamliningCases(ListStreamliningCasesRequest)
        /// Quotas of staff and what is used of them: `organization` and `staff_quota` (these two only
        /// when asked for), `organization_code`, `organization_name`, `official_kind`, `allotted`,
        /// `distributed`, `used`, `free`, `surplus`.
        case staffBalances(ListStaffBalancesRequest)
        /// Vacancies: `position` (only when asked for), `position_code`, `position_name`,
        /// `organization_code`, `organization_name`, `quota`, `holder_count`, `since_date`.
        case vacancies(ListVacanciesRequest)
        /// Steps of the lineage of organisations: `organization_lineage` (only when asked for), `kind`,
        /// `predecessor_code`, `predecessor_name`, `successor_code`, `successor_name`,
        /// `effective_date`, `decision_number`, `decision_date`, `distance`.
        case organizationLineages(ListOrganizationLineagesRequest)
        /// The distribution of grades in a round, a row for each group that is compared, all of it
        /// guarded: `comparison_group`, `subjects`, how many have which grade (`htxsnv`, `httnv`,
        /// `htnv`, `khtnv`, `not_graded`), `excellent_allowed`, `quota_exceeded`, `contradictions`,
        /// `tasks_assigned`, `tasks_done`, `tasks_on_time`, `tasks_exceeded`, `tasks_failed`,
        /// `tasks_late`.
        case evaluationDistribution(GetEvaluationDistributionRequest)
    }
}

/// Hides what a caller may not see.
extension ExportListRequest: GuardedMessage {
    /// The guarded fields of the message and of those inside, by path.
    public static let guardedFields: [GuardedField] = [
        GuardedField("screening_items.categories", .sensitive),
        GuardedField("screening_items.outcomes", .sensitive),
    ]

    /// Leaves out every field whose class is missing in a clearance.
    public mutating func hide(beyond clearance: Clearance) {
        if case .screeningItems(var value)? = self.list {
            value.hide(beyond: clearance)
            self.list = .screeningItems(value)
        }
    }

    /// Finds the fields that are set and whose class is missing in a clearance.
    public func find(_ fields: inout FieldsBeyond) {
        if case .screeningItems(let value)? = self.list {
            fields.descend("screening_items", CollectionOfOne(value))
        }
    }
}
