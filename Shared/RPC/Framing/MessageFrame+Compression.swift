internal import Compression
internal import Kernel

extension MessageFrame {
    /// The frame with its message in gzip and marked so, or the frame as it is when that message
    /// is small or becomes no shorter.
    package static func compressed(_ frame: [UInt8], _ limits: CallLimits) -> [UInt8] {
        guard frame.count - prefixLength >= limits.compressedSizeMin.bytes,
            var compressed = Gzip.compress(frame[prefixLength...], behind: prefixLength)
        else { return frame }
        compressed[0] = 1
        let length = UInt32(compressed.count - prefixLength)
        for place in 1..<prefixLength {
            compressed[place] = UInt8(truncatingIfNeeded: length >> ((4 - place) * 8))
        }
        return compressed
    }
}
