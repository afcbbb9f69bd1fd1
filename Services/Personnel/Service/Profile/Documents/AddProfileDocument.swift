internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Keeps a scanned document with its file (tài liệu quét trong hồ sơ).
///
/// Who may is known before the file is read; the file is compared with its digest and its type
/// before anything is written.
struct AddProfileDocument {
    let journal: Journal
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: ProfileRules
    let room: ProfileUploadRoom
    let randomness: any RandomSource

    func callAsFunction(
        _ requests: RequestStream<AddProfileDocumentRequest>,
        _ call: CallContext
    ) async throws -> ProfileDocument {
        var upload = ProfileUpload(requests)
        let options = try await upload.options()
        let draft = try check(options)
        try await authority.admit(call, writing: options, in: journal.database) { caller in
            _ = try admit(caller, draft, call)
        }
        try room.enter()
        defer { room.leave() }
        try await upload.readAll(upTo: try rules.documentSizeMax(at: today))
        let file = try check(upload, draft)
        let mutation = try Mutation(call, options, requestID: options.requestID)
        let chunks = upload.chunks
        return try await journal.mutate(mutation, on: today, validateOnly: false) {
            transaction,
            now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let official = try admit(caller, draft, call) else {
                throw Failure.noOfficial(draft.key.officialID)
            }
            try official.checkNotErased()
            let record = try ProfileDocumentWriter(transaction: transaction, now: now)
                .add(draft, of: official, file, chunks)
            let entry = AuditEntry(
                resource: draft.key.name,
                summary: "kind: \(draft.kind.code)\nbytes: \(file.size)"
            )
            return Change(record.message, audit: [entry])
        }
    }

    private func admit(
        _ caller: CallerAuthority,
        _ draft: ProfileDocumentDraft,
        _ call: CallContext
    ) throws -> OfficialRecord? {
        let id = draft.key.officialID
        let official = try OfficialReader(reader: caller.organizations.reader).find(id: id)
        try caller.admit(official, named: ResourceNames.official(id), call)
        return official
    }

    /// The file, which is what the options say.
    private func check(
        _ upload: ProfileUpload,
        _ draft: ProfileDocumentDraft
    ) throws(Failure) -> ProfileFile {
        var checks = FieldChecks()
        if upload.sha256 != draft.sha256 {
            checks.malformed(
                "options.profile_document.\(draft.place).sha256",
                vi: "Khác với SHA-256 của tệp đã nhận.",
                en: "Is not the SHA-256 of the file that arrived."
            )
        }
        let type = upload.contentType
        if type == nil {
            checks.malformed(
                "chunk",
                vi: "Tệp phải là PDF, JPEG hoặc PNG.",
                en: "The file has to be PDF, JPEG or PNG."
            )
        }
        try checks.finish()
        return ProfileFile(
            sha256: upload.sha256,
            size: upload.size,
            contentType: type ?? ""
        )
    }
}

/// A document as the options have it, checked as far as they alone allow.
struct ProfileDocumentDraft: Sendable {
    let key: ProfileDocumentKey
    let kind: ProfileDocumentKind
    let sensitivity: ProfileSensitivity
    /// The field of the paper.
    let place: String
    let paperNumber: String
    let issuedOn: CalendarDate
    let issuer: String
    let sha256: [UInt8]
}

extension AddProfileDocument {
    private func check(_ options: AddProfileDocumentOptions) throws -> ProfileDocumentDraft {
        var checks = FieldChecks()
        let official = checks.identifier(options.parent, "options.parent", ResourceNames.official)
        let id = checks.newIdentifier(
            options.profileDocumentID,
            "options.profile_document_id",
            from: randomness
        )
        let document = options.profileDocument ?? ProfileDocument()
        let kind = checks.choice(document.kind, "options.profile_document.kind")
        try checks.finish()
        let sensitivity = try rules.documentClass(of: kind, at: today)
        let papers: [(String, ScannedPaper?, ProfileSensitivity)] = [
            ("paper", document.paper, .basic),
            ("sensitive_paper", document.sensitivePaper, .sensitive),
            ("internal_paper", document.internalPaper, .internalPolitical),
        ]
        var place = ""
        var given = ScannedPaper()
        for (name, paper, wanted) in papers {
            let path = "options.profile_document.\(name)"
            if wanted == sensitivity {
                place = name
                if let paper { given = paper } else { checks.required(path) }
            } else if paper != nil {
                checks.malformed(
                    path,
                    vi: "Tài liệu loại này thuộc nhóm khác; dùng trường của nhóm đó.",
                    en: "A document of this kind is of another class: use the field of that one."
                )
            }
        }
        try checks.finish()
        let paper = checks.scannedPaper(given, place, today: today)
        try checks.finish()
        guard let paper else { unreachable("a paper without a date is a violation") }
        return ProfileDocumentDraft(
            key: ProfileDocumentKey(officialID: official, id: id),
            kind: kind,
            sensitivity: sensitivity,
            place: place,
            paperNumber: paper.number,
            issuedOn: paper.issuedOn,
            issuer: paper.issuer,
            sha256: given.sha256
        )
    }
}

extension FieldChecks {
    /// The paper of a document, or `nil` after a violation was reported.
    fileprivate mutating func scannedPaper(
        _ paper: ScannedPaper,
        _ place: String,
        today: CalendarDate
    ) -> (number: String, issuedOn: CalendarDate, issuer: String)? {
        let path = "options.profile_document.\(place)"
        let number = line(
            paper.number,
            "\(path).number",
            length: PersonnelLimits.profilePaperNumberLength
        )
        let issuer = line(
            paper.issuer,
            "\(path).issuer",
            length: PersonnelLimits.profileRegisterLength
        )
        let day = date(paper.issueDate, "\(path).issue_date")
        if let day {
            historyDay(day, "\(path).issue_date")
            notAfter(today, day, "\(path).issue_date")
        }
        if paper.sha256.count != 32 {
            malformed("\(path).sha256", vi: "Phải có đúng 32 byte.", en: "Must have 32 bytes.")
        }
        return day.map { (number, $0, issuer) }
    }
}
