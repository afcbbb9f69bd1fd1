internal import HTTP2
internal import Kernel
internal import RPC

/// What the header of a call says of itself.
struct HeaderClaims: CallClaims {
    let request: HeaderList
    /// Whether the backend is told of the caller: one that is not could not put an emergency on
    /// record.
    let isTold: Bool

    func emergencyReason() throws(Failure) -> EmergencyReason? {
        isTold ? try EmergencyReason(values(of: EmergencyReason.metadataName)) : nil
    }

    func purpose() -> String? {
        let codes = values(of: "x-purpose")
        return codes.count == 1 ? codes[0] : nil
    }

    private func values(of wanted: String) -> [String] {
        var values: [String] = []
        request.forEach { _, name, value in
            guard name.withUnsafeBytes({ $0.elementsEqual(wanted.utf8) }) else { return }
            values.append(value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
        }
        return values
    }
}
