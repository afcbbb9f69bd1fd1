internal import Conventions
internal import Forwarding
package import GatewayContract
internal import Kernel
package import RPC
internal import WellKnownMessages

/// What the operator says of maintenance: the RPCs in the order of the contract.
///
/// It stands on the gateway's admin socket and on nothing else.
package struct MaintenanceDesk: MaintenanceAPI {
    let keeper: MaintenanceKeeper
    /// Where what is said is kept.
    let path: String
    let clock: any WallClock

    package func startMaintenance(
        _ request: StartMaintenanceRequest,
        _ call: CallContext
    ) async throws -> Maintenance {
        let window = try MaintenanceLimits.window(request, at: clock.now)
        try keep(window)
        return Maintenance(window, at: clock.now)
    }

    package func endMaintenance(
        _ request: EndMaintenanceRequest,
        _ call: CallContext
    ) async throws -> Maintenance {
        try keep(nil)
        return Maintenance(nil, at: clock.now)
    }

    /// First in the file: what is done is what a restart would do.
    private func keep(_ window: MaintenanceWindow?) throws(Failure) {
        do {
            try MaintenanceFile.write(window, to: path)
        } catch {
            throw Failure(.maintenanceNotKept, ["file": path], cause: error)
        }
        keeper.follow(window)
    }
}

/// What an operator may say of maintenance.
enum MaintenanceLimits {
    /// How far its beginning may be ahead.
    static let aheadMax: Duration = .seconds(90 * 86_400)
    /// How long it may last.
    static let lengthMax: Duration = .seconds(30 * 86_400)
    /// The longest text, in characters.
    static let messageMax = 300

    /// What is asked for; throws every mistake.
    static func window(
        _ request: StartMaintenanceRequest,
        at now: Timestamp
    ) throws(Failure) -> MaintenanceWindow {
        var checks = FieldChecks()
        let start = max(instant(request.startTime, "start_time", &checks) ?? now, now)
        if start > now + aheadMax {
            checks.report(
                FieldViolation(
                    "start_time",
                    "OUT_OF_RANGE",
                    vi: "Tối đa 90 ngày kể từ bây giờ.",
                    en: "At most 90 days from now."
                )
            )
        }
        let end = instant(request.endTime, "end_time", &checks)
        if request.endTime == nil { checks.required("end_time") }
        if let end, end <= start || end > start + lengthMax {
            checks.report(
                FieldViolation(
                    "end_time",
                    "OUT_OF_RANGE",
                    vi: "Phải sau thời điểm bắt đầu, sau bây giờ, và trong vòng 30 ngày kể từ khi "
                        + "bắt đầu.",
                    en: "Must be after the beginning, after now, and within 30 days from the "
                        + "beginning."
                )
            )
        }
        let texts = [("message_vi", request.messageVi), ("message_en", request.messageEn)]
        let hasMessage = texts.contains { !$0.1.isEmpty }
        for (field, text) in texts {
            checks.text(text, field, length: (hasMessage ? 1 : 0)...messageMax)
        }
        try checks.finish()
        return MaintenanceWindow(
            from: start,
            until: end ?? start,
            changesOnly: request.changesOnly,
            message: hasMessage
                ? BilingualText(vi: request.messageVi, en: request.messageEn) : nil
        )
    }

    private static func instant(
        _ message: GoogleTimestamp?,
        _ field: String,
        _ checks: inout FieldChecks
    ) -> Timestamp? {
        guard let message else { return nil }
        let instant = Timestamp(message)
        if instant == nil {
            checks.malformed(
                field,
                vi: "Phải là một thời điểm từ năm 1 đến năm 9999.",
                en: "Must be an instant of the years 1 to 9999."
            )
        }
        return instant
    }
}

/// What an operator of the gateway is refused.
extension Reason {
    /// The file of maintenance is not changed, and so nothing else is.
    static let maintenanceNotKept = Reason(
        "MAINTENANCE_NOT_KEPT",
        .failedPrecondition,
        vi: "Không ghi được tệp {file}; không có gì thay đổi. Hãy sửa tệp đó rồi tải lại cấu hình.",
        en: "The file {file} cannot be written; nothing has changed. Change it by hand and reload."
    )
}
