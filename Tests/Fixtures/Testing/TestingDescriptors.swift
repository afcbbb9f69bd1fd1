internal import CTestingMessages

/// The descriptors of the messages that only tests have.
public enum TestingDescriptors {
    /// A serialized `google.protobuf.FileDescriptorSet`.
    public static var bytes: [UInt8] {
        var size = 0
        let start = unsafe ctestingmessages_descriptor_set(&size)
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: size))
    }
}
