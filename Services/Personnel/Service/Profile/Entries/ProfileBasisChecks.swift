internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension FieldChecks {
    /// What values rest on, checked as far as the request alone allows; `nil` when it says nothing.
    mutating func profileBasis(
        _ basis: ProfileBasis?,
        today: CalendarDate
    ) -> ProfileBasis? {
        guard var basis else { return nil }
        _ = choice(basis.origin, "basis.origin")
        let isDocument = basis.origin == .document
        if isDocument || !basis.decisionNumber.isEmpty {
            basis.decisionNumber = line(
                basis.decisionNumber,
                "basis.decision_number",
                length: PersonnelLimits.profilePaperNumberLength
            )
        }
        if let day = optionalDate(basis.decisionDate, "basis.decision_date") {
            historyDay(day, "basis.decision_date")
            notAfter(today, day, "basis.decision_date")
        }
        if basis.origin == .register {
            basis.register = line(
                basis.register,
                "basis.register",
                length: PersonnelLimits.profileRegisterLength
            )
        } else if !basis.register.isEmpty {
            malformed(
                "basis.register",
                vi: "Chỉ dùng khi nguồn là REGISTER.",
                en: "Must be left out unless the origin is REGISTER."
            )
        }
        if !basis.document.isEmpty {
            _ = profileDocument(basis.document, "basis.document")
            if !isDocument {
                malformed(
                    "basis.document",
                    vi: "Chỉ dùng khi nguồn là DOCUMENT.",
                    en: "Must be left out unless the origin is DOCUMENT."
                )
            }
        }
        if basis.origin == .declared, !basis.decisionNumber.isEmpty || basis.decisionDate != nil {
            malformed(
                "basis.decision_number",
                vi: "Bản tự khai không có số quyết định; nguồn phải là DOCUMENT hoặc REGISTER.",
                en: "What is declared has no decision; the origin is DOCUMENT or REGISTER then."
            )
        }
        return basis
    }

    /// Reports a document that the official does not have.
    mutating func scan(
        of basis: ProfileBasis,
        _ official: OfficialRecord,
        in reader: any Reader
    ) throws {
        let parts = ResourceNames.profileDocument.identifiers(in: basis.document)
        guard let parts else { return }
        let key = ProfileDocumentKey(officialID: parts[0], id: parts[1])
        let isOwn = key.officialID == official.id
        if isOwn, try ProfileDocumentReader(reader: reader).find(key) != nil { return }
        malformed(
            "basis.document",
            vi: "Cán bộ này không có tài liệu đó.",
            en: "The official has no such document."
        )
    }

    /// What values rest on that somebody records: an official in the own profile declares them,
    /// others say where they come from.
    mutating func settledBasis(_ basis: ProfileBasis?, isOwn: Bool) -> ProfileBasis {
        guard isOwn else {
            if basis == nil { required("basis.origin") }
            return basis ?? ProfileBasis()
        }
        if let basis, basis.origin != .declared {
            malformed(
                "basis.origin",
                vi: "Trong hồ sơ của chính mình chỉ khai được với nguồn DECLARED.",
                en: "In the own profile the origin is DECLARED."
            )
        }
        return basis ?? ProfileBasis(origin: .declared)
    }
}
