internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Records that an official takes part, passed, failed, or was taken out.
///
/// Guards: who takes part does so in a class that is held; a result is of a class that was held.
struct RecordEnrolmentStep {
    let desk: TrainingDesk

    private static let steps: [EnrolmentState] = [.attending, .passed, .failed, .withdrawn]

    func callAsFunction(
        _ request: RecordEnrolmentStepRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.enrolment)
        let next = checks.step(request.state, "state", of: Self.steps)
        let paper = checks.trainingPaper(request.step, "step", today: desk.today)
        let certificate = checks.certificate(
            request.certificate,
            isPassed: next == .passed,
            today: desk.today
        )
        try checks.finish()
        let order = AdvanceEnrolment.Order(
            id: id,
            etag: request.etag,
            next: next,
            paper: paper,
            field: "step",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await AdvanceEnrolment(desk: desk, order: order)
            .run(call) { _, trainingClass, facts in
                if next != .withdrawn { try Self.check(trainingClass) }
                facts.content.lastStep = paper
                facts.content.certificate = certificate
            }
    }

    /// Refuses a class that is not held, and was not.
    private static func check(_ trainingClass: TrainingClassRecord) throws(Failure) {
        guard trainingClass.state != .running, trainingClass.state != .finished else { return }
        try TrainingTransitions.check(
            TrainingTransitions.classes,
            trainingClass.name,
            from: trainingClass.state,
            to: .finished
        )
    }
}

extension FieldChecks {
    /// A state that may be recorded.
    fileprivate mutating func step(
        _ state: EnrolmentState,
        _ field: String,
        of allowed: [EnrolmentState]
    ) -> EnrolmentState {
        if state == .unspecified {
            required(field)
        } else if !allowed.contains(state) {
            let codes = allowed.map(\.code).joined(separator: ", ")
            report(
                FieldViolation(
                    field,
                    "UNKNOWN_CODE",
                    vi: "Phải là một trong: \(codes).",
                    en: "Must be one of \(codes)."
                )
            )
        }
        return state
    }

    /// A certificate, which only who passed is given.
    fileprivate mutating func certificate(
        _ message: TrainingCertificate?,
        isPassed: Bool,
        today: CalendarDate
    ) -> TrainingCertificate? {
        guard var kept = message else { return nil }
        if !isPassed {
            malformed(
                "certificate",
                vi: "Chỉ dùng cho học viên đạt.",
                en: "Belongs to who passed."
            )
        }
        kept.certificateNumber = line(
            kept.certificateNumber,
            "certificate.certificate_number",
            length: PersonnelLimits.decisionNumberLength
        )
        let issued = pastDay(kept.issueDate, "certificate.issue_date", today: today)
        if let expiry = optionalDate(kept.expiryDate, "certificate.expiry_date") {
            historyDay(expiry, "certificate.expiry_date")
            notBefore(issued.adding(days: 1), expiry, "certificate.expiry_date")
        }
        return kept
    }
}
