internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// What steps of one plan have to say of each other; each mistake is told at its step.
struct PlanChecks {
    private var endings: [String: LineageKind] = [:]
    private var changes: [String: Set<Change>] = [:]
    private var successors: [String: Set<String>] = [:]
    private var takers: Set<String> = []

    /// A kind of change, in one of the trees.
    private struct Change: Hashable {
        let kind: LineageKind
        let isParty: Bool
    }

    /// The next step, by its place in the request or the file.
    mutating func note(
        _ step: ReorganizationPlan.Step,
        _ checks: inout FieldChecks,
        _ field: (String) -> String
    ) {
        let (id, kind) = (step.predecessorID, step.kind)
        guard !id.isEmpty, kind != .unspecified else { return }
        if kind.isChange {
            let isParty = step.fields.contains(.partyParentOrganization)
            if !changes[id, default: []].insert(Change(kind: kind, isParty: isParty)).inserted {
                checks.repeated(field("kind"))
            }
        } else {
            if let other = endings[id], other != kind { checks.mixed(field("kind"), other.code) }
            endings[id] = kind
            if !successors[id, default: []].insert(step.successorID).inserted {
                checks.repeated(field("successor"))
            }
        }
        if step.takesRest, kind.isChange || !takers.insert(id).inserted {
            checks.repeated(field("takes_rest"))
        }
    }

    /// What can be told once all steps are known: no successor ends itself, and what ends changes
    /// nothing else of itself.
    func close(
        _ step: ReorganizationPlan.Step,
        _ checks: inout FieldChecks,
        _ field: (String) -> String
    ) {
        if step.kind.isChange {
            if ends(step.predecessorID) { checks.ends(field("predecessor")) }
        } else if step.successorID != step.predecessorID, ends(step.successorID) {
            checks.ends(field("successor"))
        }
    }

    private func ends(_ id: String) -> Bool {
        endings[id] != nil && successors[id]?.contains(id) != true
    }
}

extension FieldChecks {
    /// A successor that a step of its kind must have, must not have, or may not be.
    mutating func successor(
        _ id: String,
        of predecessor: String,
        _ kind: LineageKind,
        _ field: String
    ) {
        switch kind {
        case .merge, .split, .absorb:
            if id.isEmpty {
                required(field)
            } else if id == predecessor, kind != .split {
                malformed(
                    field,
                    vi: "Tổ chức không thể sáp nhập vào chính nó.",
                    en: "An organisation is not merged into itself."
                )
            }
        case .abolish:
            guard id == predecessor, !id.isEmpty else { return }
            malformed(
                field,
                vi: "Tổ chức giải thể không thể kế thừa chính nó.",
                en: "An organisation that is abolished does not succeed itself."
            )
        case .unspecified: return
        default:
            guard !id.isEmpty, id != predecessor else { return }
            malformed(
                field,
                vi: "Để trống, hoặc là chính tổ chức đó: \(kind.code) không có kế thừa khác.",
                en: "Empty, or the organisation itself: nothing else succeeds by \(kind.code)."
            )
        }
    }

    fileprivate mutating func repeated(_ field: String) {
        report(
            FieldViolation(
                field,
                "REPEATED",
                vi: "Đã nêu ở bước khác của cùng tổ chức, hoặc không dùng cho bước này.",
                en: "Another step of the organisation says so already, or it is not for this one."
            )
        )
    }

    fileprivate mutating func mixed(_ field: String, _ other: String) {
        report(
            FieldViolation(
                field,
                "CONTRADICTION",
                vi: "Một tổ chức chỉ kết thúc theo một cách; bước khác nêu \(other).",
                en: "An organisation ends in one way; another step says \(other)."
            )
        )
    }

    fileprivate mutating func ends(_ field: String) {
        report(
            FieldViolation(
                field,
                "CONTRADICTION",
                vi: "Tổ chức này kết thúc theo bước khác của cùng quyết định.",
                en: "This organisation ends by another step of the same decision."
            )
        )
    }
}
