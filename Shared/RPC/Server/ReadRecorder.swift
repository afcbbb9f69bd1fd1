package import Kernel

/// Says for what purpose calls read guarded fields, and keeps a record of each answer that shows
/// some.
package protocol ReadRecorder: Sendable {
    /// For what purpose a call reads; `nil` when it names none, and then it is shown none of them.
    ///
    /// Throws INVALID_ARGUMENT for what is no purpose.
    func purpose(of call: CallContext) throws(Failure) -> ReadPurpose?

    /// Records durably what an answer shows, before it leaves; when it throws, nothing leaves.
    func record(_ read: GuardedRead, of call: CallContext) async throws
}

/// For what guarded fields are read (mục đích sử dụng), as the call says and the rules allow.
package struct ReadPurpose: Hashable, Sendable {
    /// The code of the purpose.
    package let code: String
    /// The case that it is read for; empty for none.
    package let caseReference: String
    /// Whether those whose data are read are not told of it.
    package let isSealed: Bool

    /// A purpose.
    package init(_ code: String, caseReference: String = "", isSealed: Bool = false) {
        self.code = code
        self.caseReference = caseReference
        self.isSealed = isSealed
    }
}

/// What one answer shows of guarded fields.
package struct GuardedRead: Hashable, Sendable {
    /// For what it was read.
    package let purpose: ReadPurpose
    /// The fields that are set, as paths from the message of the answer, each once.
    package let fields: [String]
    /// The classes of fields that the caller is shown.
    package let shown: Clearance
    /// The resources that the fields are about, each once; empty when none is named.
    package let resources: [String]
    /// What those resources name beside themselves as the official concerned, as a plan's entry
    /// does.
    package let officials: Set<String>
    /// Which of that is about secret records; `nil` when nothing is.
    package let secrecy: ReadSecrecy?

    /// What an answer shows.
    package init(
        _ purpose: ReadPurpose,
        fields: [String],
        shown: Clearance,
        resources: [String],
        officials: Set<String> = [],
        secrecy: ReadSecrecy? = nil
    ) {
        self.purpose = purpose
        self.fields = fields
        self.shown = shown
        self.resources = resources
        self.officials = officials
        self.secrecy = secrecy
    }
}

/// The purpose of one call, and who records what is read for it.
final class Disclosure: Sendable {
    let purpose: ReadPurpose
    let reads: any ReadRecorder

    init(_ purpose: ReadPurpose, _ reads: any ReadRecorder) {
        self.purpose = purpose
        self.reads = reads
    }
}

/// What the answers of one call show of guarded fields.
struct AnswerView: Sendable {
    /// What the caller may see.
    let held: Clearance
    /// What it is shown.
    let shown: Clearance
    /// For what it reads them; `nil` for a change, of which there is another record.
    let disclosure: Disclosure?
    /// Whether they tell of secret records alone, though their messages do not say so.
    let tellsOfSecret: Bool

    /// A read shows nothing without a purpose; a change is on record by itself.
    init(
        _ held: Clearance,
        isRead: Bool,
        _ disclosure: Disclosure?,
        tellsOfSecret: Bool = false
    ) {
        self.held = held
        self.tellsOfSecret = tellsOfSecret
        self.disclosure = isRead ? disclosure : nil
        shown = isRead && disclosure == nil ? [] : held
    }
}
