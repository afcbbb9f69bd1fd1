internal import HTTP2
internal import Kernel
internal import RPC

extension HeaderList {
    /// Why the call uses rights for an emergency; `nil` when it says nothing of that, or when its
    /// backend is not told of it and so could not put it on record.
    func emergencyReason(isTold: Bool) throws(Failure) -> EmergencyReason? {
        guard isTold else { return nil }
        var values: [String] = []
        forEach { _, name, value in
            let isReason = name.withUnsafeBytes { bytes in
                bytes.elementsEqual(EmergencyReason.metadataName.utf8)
            }
            guard isReason else { return }
            values.append(value.withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
        }
        return try EmergencyReason(values)
    }
}
