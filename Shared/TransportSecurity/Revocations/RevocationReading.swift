internal import Kernel
internal import NIOSSL
internal import SwiftASN1
internal import X509

extension PEMReading {
    /// The lists of a file in PEM or DER, each of which an authority of another file has signed;
    /// every authority has to have one.
    mutating func revocations(
        _ file: PEMFile,
        of authorities: [NIOSSLCertificate],
        in authoritiesFile: PEMFile
    ) -> Revocations? {
        let known = authorities.compactMap { authority in
            (try? authority.toDERBytes()).flatMap { try? Certificate(derEncoded: $0) }
        }
        guard known.count == authorities.count else {
            report("\(authoritiesFile.path): holds a certificate that cannot be read")
            return nil
        }
        let before = problems.count
        let lists = lists(of: file).filter { isGood($0, in: file, of: known, authoritiesFile) }
        guard problems.count == before else { return nil }
        for authority in known {
            judge(authority, by: lists, in: authoritiesFile, file)
        }
        return problems.count == before ? Revocations(lists) : nil
    }

    private mutating func lists(of file: PEMFile) -> [CertificateList] {
        guard let bytes = content(file) else { return [] }
        var encoded: [[UInt8]] = [bytes]
        if bytes.starts(with: "-----BEGIN ".utf8) || !bytes.starts(with: [0x30]) {
            let text = String(decoding: bytes, as: UTF8.self)
            let documents = (try? PEMDocument.parseMultiple(pemString: text)) ?? []
            encoded = documents.filter { $0.discriminator == "X509 CRL" }.map(\.derBytes)
            if encoded.isEmpty || encoded.count != documents.count {
                report("\(file.path): holds other things than lists of revoked certificates (CRL)")
                return []
            }
        }
        return encoded.compactMap { list in
            do {
                return try CertificateList(der: list)
            } catch let error as Unusable {
                report("\(file.path): a list of revoked certificates \(error.words)")
            } catch {
                report("\(file.path): holds a list of revoked certificates that cannot be read")
            }
            return nil
        }
    }

    private mutating func isGood(
        _ list: CertificateList,
        in file: PEMFile,
        of authorities: [Certificate],
        _ authoritiesFile: PEMFile
    ) -> Bool {
        let before = problems.count
        if !authorities.contains(where: { list.isSigned(by: $0) }) {
            report(
                "\(file.path): the list of \(list.issuer) is signed by no authority of "
                    + authoritiesFile.path
            )
        }
        if list.nextUpdate <= now {
            report(
                "\(file.path): the list of \(list.issuer) was to be replaced at \(list.nextUpdate)"
            )
        }
        if now < list.beginning {
            report("\(file.path): the list of \(list.issuer) begins at \(list.beginning)")
        }
        return problems.count == before
    }

    private mutating func judge(
        _ authority: Certificate,
        by lists: [CertificateList],
        in authoritiesFile: PEMFile,
        _ file: PEMFile
    ) {
        if !lists.contains(where: { $0.isSigned(by: authority) }) {
            report("\(file.path): has no list of \(authority.subject), of \(authoritiesFile.path)")
        }
        let above = lists.filter { $0.issuer == authority.issuer }
        if above.contains(where: { $0.revoked.contains(Array(authority.serialNumber.bytes)) }) {
            report("\(authoritiesFile.path): \(authority.subject) was revoked")
        }
    }
}
