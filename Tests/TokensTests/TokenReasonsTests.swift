import Kernel
import Testing

@testable import Tokens

/// What callers are told of their tokens.
@Suite struct TokenReasonsTests {
    private static let reasons: [(refusal: TokenRefusal, reason: Reason)] = [
        (.tooLarge, .tokenMalformed), (.notThreeParts, .tokenMalformed),
        (.notBase64URL(.claims), .tokenMalformed), (.headerTooLarge, .tokenMalformed),
        (.notJSON(.header), .tokenMalformed), (.nameTwice(.claims), .tokenMalformed),
        (.extensionUnknown, .tokenMalformed), (.typeRefused, .tokenMalformed),
        (.algorithmRefused, .tokenUntrusted), (.issuerUnknown, .tokenUntrusted),
        (.keyUnknown, .tokenUntrusted), (.keyAmbiguous, .tokenUntrusted),
        (.signatureWrong, .tokenUntrusted), (.claimMissing(.subject), .tokenClaimRefused),
        (.claimInvalid(.subject), .tokenClaimRefused), (.audienceWrong, .tokenClaimRefused),
        (.lifetimeTooLong, .tokenClaimRefused), (.bindingUnknown, .tokenClaimRefused),
        (.expired, .tokenExpired), (.notYetValid, .tokenNotYetValid),
    ]

    @Test(arguments: reasons)
    func everyRefusalHasItsReason(refusal: TokenRefusal, reason: Reason) throws {
        let failure = refusal.failure
        #expect(failure.reason == reason && failure.kind == .unauthenticated)
        #expect(failure.cause as? TokenRefusal == refusal)
        // What follows is a half sentence that the log shows.
        #expect("\(refusal)".contains(" "))
    }

    @Test(arguments: [
        (TokenRefusal.claimMissing(.issuedAt), "iat"), (.claimInvalid(.subject), "sub"),
        (.audienceWrong, "aud"), (.lifetimeTooLong, "exp"), (.bindingUnknown, "cnf"),
    ])
    func theClaimIsNamed(refusal: TokenRefusal, claim: String) {
        #expect(refusal.failure.metadata == ["claim": claim])
        #expect(refusal.failure.message.english.contains(" \(claim),"))
        #expect(refusal.failure.message.vietnamese.contains(" \(claim) "))
    }
}
