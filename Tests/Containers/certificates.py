"""Certificates for a deployment by TLS, signed by an authority that lives as long as a test."""

import datetime
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY = datetime.timedelta(days=1)


def _name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Authority:
    """Signs the certificates of the processes of one deployment."""

    def __init__(self):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._sign(
            "authority", self.key, [(x509.BasicConstraints(ca=True, path_length=0), True)]
        )

    def _sign(self, name, key, extensions):
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = (
            x509.CertificateBuilder().subject_name(_name(name)).issuer_name(_name("authority"))
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(now - DAY).not_valid_after(now + DAY)
        )
        for extension, is_critical in extensions:
            builder = builder.add_extension(extension, critical=is_critical)
        return builder.sign(self.key, hashes.SHA256())

    @property
    def pem(self):
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def issue(self, folder: pathlib.Path, *names):
        """Makes a folder with certificate.pem, key.pem and authorities.pem for some host names."""
        key = ec.generate_private_key(ec.SECP256R1())
        usage = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        certificate = self._sign(
            names[0], key,
            [(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), False),
             (x509.ExtendedKeyUsage(usage), False)],
        )
        folder.mkdir(parents=True)
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        for name, text in [
            ("certificate.pem", certificate.public_bytes(serialization.Encoding.PEM)),
            ("key.pem", secret), ("authorities.pem", self.pem),
        ]:
            path = folder / name
            path.write_bytes(text)
            # The user of the containers reads it; the folder above is for its owner alone.
            path.chmod(0o644)
