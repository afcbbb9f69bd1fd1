import Foundation
import Kernel
import Storage
import Testing

/// Checkpoints and proofs of a chain that goes over more than one segment.
@Suite struct AuditKeepers {
    @Test(arguments: Backend.allCases)
    func aCheckpointCoversTheChainAndIsSignedOnce(backend: Backend) async throws {
        try await withChain(on: backend, of: 2_500) { chain in
            #expect(chain.signed.map(\.size) == [2_500])
            try await chain.keep()
            #expect(chain.signed.count == 1)
            try await chain.grow(by: 1)
            try await chain.keep()
            #expect(chain.signed.map(\.size) == [2_500, 2_501])
            let line = try #require(chain.signed.last?.line)
            #expect(AuditCheckpoint(line: line) == chain.signed.last)
            #expect(AuditCheckpoint(line: line.dropLast(2)) == nil)
            let verification = try await chain.verify()
            #expect(verification.findings == [])
            #expect(verification.records == 2_501)
            #expect(verification.checkpoints == 2)
            #expect(verification.coveredRecords == 2_501)
        }
    }

    @Test func everyRecordIsShownToBeInTheTree() async throws {
        try await withChain(on: .memory, of: 2_500) { chain in
            for size: Int64 in [1, 2, 3, 7, 8, 1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 2_500] {
                let root = try await chain.proofs.root(of: size)
                for index in Set([0, 1, size / 2, size - 2, size - 1, 1_023, 1_024])
                where (0..<size).contains(index) {
                    let proof = try await chain.proofs.inclusion(of: index + 1, in: size)
                    #expect(
                        MerkleTree.proves(
                            proof.path,
                            thatHolds: MerkleTree.leaf(proof.recordHash),
                            at: index,
                            treeOf: size,
                            root: root
                        )
                    )
                    let other = MerkleTree.leaf([1, 2, 3])
                    #expect(
                        !MerkleTree.proves(
                            proof.path,
                            thatHolds: other,
                            at: index,
                            treeOf: size,
                            root: root
                        )
                    )
                }
            }
        }
    }

    @Test func everyTreeIsShownToExtendTheEarlierOnes() async throws {
        try await withChain(on: .memory, of: 2_500) { chain in
            let sizes: [Int64] = [1, 2, 3, 7, 8, 1_000, 1_024, 1_025, 2_048, 2_499, 2_500]
            for size in sizes {
                let root = try await chain.proofs.root(of: size)
                for earlier in sizes where earlier <= size {
                    let path = try await chain.proofs.consistency(from: earlier, to: size)
                    let before = try await chain.proofs.root(of: earlier)
                    #expect(
                        MerkleTree.proves(
                            path,
                            that: root,
                            of: size,
                            extends: before,
                            of: earlier
                        ),
                        "\(earlier) to \(size)"
                    )
                    #expect(
                        !MerkleTree.proves(
                            path,
                            that: root,
                            of: size,
                            extends: [UInt8](repeating: 1, count: 32),
                            of: earlier
                        )
                    )
                }
            }
        }
    }

    @Test func proofsBeyondTheChainAreRefused() async throws {
        try await withChain(on: .memory, of: 10) { chain in
            for (sequence, size): (Int64, Int64) in [(0, 5), (6, 5), (1, 11), (1, 0)] {
                let failure = await #expect(throws: Failure.self) {
                    try await chain.proofs.inclusion(of: sequence, in: size)
                }
                #expect(failure?.kind == .invalidArgument)
            }
            for (earlier, size): (Int64, Int64) in [(0, 5), (6, 5), (5, 11)] {
                let failure = await #expect(throws: Failure.self) {
                    try await chain.proofs.consistency(from: earlier, to: size)
                }
                #expect(failure?.kind == .invalidArgument)
            }
        }
    }

    @Test func keysAreWrittenAsOpenSSLWritesThem() throws {
        let key = try #require(AuditKey.random())
        #expect(AuditKey(pem: key.pem)?.publicPart == key.publicPart)
        #expect(AuditKey.publicPart(pem: key.publicPEM) == key.publicPart)
        // The example of RFC 8410, section 10.3.
        let example = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """
        let publicExample = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """
        #expect(AuditKey(pem: example)?.publicPart == AuditKey.publicPart(pem: publicExample))
        for wrong in ["", example.replacingOccurrences(of: "MC4C", with: "MC5C"), publicExample] {
            #expect(AuditKey(pem: wrong) == nil)
        }
    }
}
