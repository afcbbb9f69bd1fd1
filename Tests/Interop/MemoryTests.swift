import Testing

/// Peers that make a server hold much, against the real executables.
@Suite struct MemoryTests {
    @Test func staysBoundedWhateverPeersSendOrDoNotTake() async throws {
        try await PythonProgram.run("memory.py", [try PythonProgram.executables()])
    }
}
