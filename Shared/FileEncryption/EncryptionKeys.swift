private import Crypto

/// Whom a file is encrypted for: the public half of an X25519 key, `age1…`.
package struct Recipient: Sendable, Hashable {
    /// 32 bytes.
    private let share: [UInt8]

    /// Reads `age1…`; `nil` for anything else.
    package init?(_ text: String) {
        guard let share = Bech32.bytes(of: text, prefix: "age"), share.count == 32 else {
            return nil
        }
        self.share = share
    }

    /// Wraps the key of a file, so that only the secret half can open it.
    func stanza(for key: FileKey) throws -> Stanza {
        let ephemeral = Curve25519.KeyAgreement.PrivateKey()
        let sent = Array(ephemeral.publicKey.rawRepresentation)
        let secret = try ephemeral.sharedSecretFromKeyAgreement(
            with: Curve25519.KeyAgreement.PublicKey(rawRepresentation: share)
        )
        let box = try ChaChaPoly.seal(
            key.bytes,
            using: secret.wrapKey(sent: sent, recipient: share),
            nonce: .zero
        )
        return Stanza(
            arguments: [Stanza.x25519, Base64.text(sent)],
            body: Array(box.ciphertext) + Array(box.tag)
        )
    }
}

/// Who can open files: the secret half of an X25519 key, `AGE-SECRET-KEY-1…`.
package struct Identity: Sendable {
    /// 32 bytes.
    private let secret: [UInt8]
    /// 32 bytes.
    private let share: [UInt8]

    /// Reads `AGE-SECRET-KEY-1…`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard text == text.uppercased(),
            let secret = Bech32.bytes(of: text.lowercased(), prefix: "age-secret-key-"),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret)
        else { return nil }
        self.secret = secret
        share = Array(key.publicKey.rawRepresentation)
    }

    /// The identities of a file as `age-keygen` writes it: one in a line, `#` before remarks; `nil`
    /// when a line is none, or there is none.
    package static func identities(in text: String) -> [Identity]? {
        var identities: [Identity] = []
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let identity = Identity(line) else { return nil }
            identities.append(identity)
        }
        return identities.isEmpty ? nil : identities
    }

    /// The key of a file that was wrapped for this identity; `nil` when it was for another.
    func key(in stanza: Stanza) -> FileKey? {
        guard stanza.arguments.count == 2, stanza.arguments[0] == Stanza.x25519,
            let sent = Base64.bytes(stanza.arguments[1]), sent.count == 32,
            stanza.body.count == FileKey.length + 16,
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret),
            let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: sent),
            let agreed = try? key.sharedSecretFromKeyAgreement(with: other),
            let box = try? ChaChaPoly.SealedBox(
                nonce: .zero,
                ciphertext: stanza.body.prefix(FileKey.length),
                tag: stanza.body.suffix(16)
            ),
            let wrapped = try? ChaChaPoly.open(
                box,
                using: agreed.wrapKey(sent: sent, recipient: share)
            )
        else { return nil }
        return FileKey(Array(wrapped))
    }
}

extension SharedSecret {
    fileprivate func wrapKey(sent: [UInt8], recipient: [UInt8]) -> SymmetricKey {
        hkdfDerivedSymmetricKey(
            using: SHA256.self,
            salt: sent + recipient,
            sharedInfo: Array("age-encryption.org/v1/X25519".utf8),
            outputByteCount: 32
        )
    }
}

extension ChaChaPoly.Nonce {
    /// For keys that are used once.
    fileprivate static var zero: ChaChaPoly.Nonce {
        get throws { try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12)) }
    }
}
