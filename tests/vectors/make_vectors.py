"""Write the known answers for the two ciphers of ciphertext mode, computed with `cryptography`.

Run it by hand (`python tests/vectors/make_vectors.py`) when a case is added. The library under test
uses pycryptodome; nothing here does. The RSA keys are kept from the file of the last run, so that
running it again changes nothing. The files have the shape of Project Wycheproof's.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

FOLDER = Path(__file__).parent
KEY = b"A123456zA123456z"
OTHER_KEY = b"B123456zB123456z"


def aes(padded: bytes, key: bytes = KEY) -> str:
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return (encryptor.update(padded) + encryptor.finalize()).hex().upper()


def pad(text: bytes) -> bytes:
    padder = padding.PKCS7(128).padder()
    return padder.update(text) + padder.finalize()


def aes_vectors() -> dict[str, Any]:
    tests: list[dict[str, Any]] = []

    def add(comment: str, text: bytes, digits: str, result: str, *flags: str) -> None:
        tests.append(
            {
                "tcId": len(tests) + 1,
                "comment": comment,
                "flags": list(flags),
                "key": KEY.decode(),
                "msg": text.hex(),
                "ct": digits,
                "result": result,
            }
        )

    for text in (b"", b"{}", b"a" * 15, b"a" * 16, b"a" * 17, b"a" * 32, bytes(range(256))):
        add(f"{len(text)} bytes", text, aes(pad(text)), "valid")
    envelope = '{"result_code":"1","result_msg":"\u6210\u529f","result_data":{"ps_id":100001}}'.encode()
    add("an envelope with Chinese text", envelope, aes(pad(envelope)), "valid")
    add("digits in lower case", envelope, aes(pad(envelope)).lower(), "acceptable", "LowerCase")
    mixed = "".join(d.lower() if i % 3 else d for i, d in enumerate(aes(pad(envelope))))
    add("digits in mixed case", envelope, mixed, "acceptable", "LowerCase")

    good = aes(pad(envelope))
    bad_paddings = {
        "last byte 0": b"a" * 15 + b"\x00",
        "last byte 17": b"a" * 15 + b"\x11",
        "last byte 255": b"a" * 15 + b"\xff",
        "2 expected, first of them wrong": b"a" * 14 + b"\x01\x02",
        "16 expected, first of them wrong": b"\x0f" + b"\x10" * 15,
        "no padding at all": b"{}" * 8,
    }
    for comment, block in bad_paddings.items():
        add(comment, b"", aes(block), "invalid", "BadPadding")
    add("encrypted with another key", b"", aes(pad(envelope), OTHER_KEY), "invalid", "WrongKey")
    add("odd number of digits", b"", good[:-1], "invalid", "BadLength")
    add("not whole blocks", b"", good[:-2], "invalid", "BadLength")
    add("last block missing", b"", good[:-32], "invalid", "BadLength")
    add("empty", b"", "", "invalid", "BadLength")
    add("a letter that is no digit", b"", "G" + good[1:], "invalid", "NotHexadecimal")
    add("a space inside", b"", good[:32] + " " + good[32:], "invalid", "NotHexadecimal")
    add("Base64", b"", base64.b64encode(bytes.fromhex(good)).decode(), "invalid", "NotHexadecimal")
    return document("AES-128-ECB-PKCS7 in hexadecimal digits", "BodyTest", [{"keySize": 128, "tests": tests}])


def load_or_make(name: str, bits: int, previous: dict[str, str]) -> rsa.RSAPrivateKey:
    if name in previous:
        key = serialization.load_pem_private_key(previous[name].encode(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        return key
    return rsa.generate_private_key(65537, bits)


def private_pem(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def public_forms(key: rsa.RSAPrivateKey) -> dict[str, str]:
    public = key.public_key()
    info = serialization.PublicFormat.SubjectPublicKeyInfo
    der = public.public_bytes(serialization.Encoding.DER, info)
    pem = public.public_bytes(serialization.Encoding.PEM, info).decode()
    standard = base64.b64encode(der).decode()
    pkcs1 = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.PKCS1).decode()
    return {
        "PEM": pem,
        "PEM on one line": pem.replace("\n", " ").strip(),
        "PEM with written-out line ends": pem.replace("\n", "\\n"),
        "PEM with Windows line ends": pem.replace("\n", "\r\n"),
        "PEM in PKCS#1 form": pkcs1,
        "Base64": standard,
        "Base64 without padding": standard.rstrip("="),
        "Base64 in lines": "\n".join(standard[at : at + 64] for at in range(0, len(standard), 64)),
        "Base64 in quotes": f'"{standard}"',
        "URL-safe Base64": base64.urlsafe_b64encode(der).decode(),
        "URL-safe Base64 without padding": base64.urlsafe_b64encode(der).decode().rstrip("="),
        "Base64 between spaces": f"  {standard}\n",
    }


def raw_rsa(key: rsa.RSAPrivateKey, message: bytes) -> bytes:
    """PKCS#1 v1.5 with padding bytes that are all 1: reproducible, and computed from first principles."""
    numbers = key.public_key().public_numbers()
    size = key.key_size // 8
    largest = size - 11
    sealed = b""
    for at in range(0, len(message), largest):
        part = message[at : at + largest]
        block = b"\x00\x02" + b"\x01" * (size - 3 - len(part)) + b"\x00" + part
        sealed += pow(int.from_bytes(block, "big"), numbers.e, numbers.n).to_bytes(size, "big")
    return sealed


def rsa_vectors(previous: dict[str, str]) -> dict[str, Any]:
    groups: list[dict[str, Any]] = []
    for name, bits in (("rsa1024", 1024), ("rsa2048", 2048)):
        key = load_or_make(name, bits, previous)
        tests = []
        for message in (KEY, b"x", b"y" * (bits // 8 - 11), b"z" * (bits // 8 - 10), b"w" * 300):
            sealed = base64.urlsafe_b64encode(raw_rsa(key, message)).decode().rstrip("=")
            tests.append(
                {
                    "tcId": len(tests) + 1,
                    "comment": f"{len(message)} bytes, padding bytes all 1",
                    "flags": [],
                    "msg": message.hex(),
                    "ct": sealed,
                    "result": "valid",
                }
            )
        groups.append(
            {
                "name": name,
                "keySize": bits,
                "privateKeyPem": private_pem(key),
                "publicKeyForms": public_forms(key),
                "tests": tests,
            }
        )
    return document("RSAES-PKCS1-v1_5 in URL-safe Base64 without padding", "KeyHeaderTest", groups) | {
        "invalidKeys": invalid_keys(groups[0])
    }


def invalid_keys(group: dict[str, Any]) -> dict[str, str]:
    standard = group["publicKeyForms"]["Base64"]
    elliptic = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    spki = serialization.PublicFormat.SubjectPublicKeyInfo
    elliptic_pem = elliptic.public_bytes(serialization.Encoding.PEM, spki).decode()
    private_der = base64.b64encode(
        serialization.load_pem_private_key(group["privateKeyPem"].encode(), None).private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    ).decode()
    return {
        "empty": "",
        "spaces": "   ",
        "a word": "secret",
        "not Base64": standard[:40] + "!" + standard[41:],
        "cut short": standard[: len(standard) // 2],
        "Base64 of something else": base64.b64encode(b"no key at all").decode(),
        "a private key in PEM": group["privateKeyPem"],
        "a private key in Base64": private_der,
        "an elliptic key": elliptic_pem,
        "PEM without its end": group["publicKeyForms"]["PEM"].partition("-----END")[0],
        "512 bits": small_key(512),
        "1016 bits": small_key(1016),
    }


def small_key(bits: int) -> str:
    """SubjectPublicKeyInfo of a key too small for `cryptography` to write, put together by hand."""

    def der(tag: int, content: bytes) -> bytes:
        size = len(content)
        length = (
            bytes([size])
            if size < 128
            else bytes([0x80 | (size.bit_length() + 7) // 8])
            + size.to_bytes((size.bit_length() + 7) // 8, "big")
        )
        return bytes([tag]) + length + content

    modulus = ((1 << bits) - 189).to_bytes(bits // 8, "big")
    numbers = der(0x30, der(0x02, b"\x00" + modulus) + der(0x02, (65537).to_bytes(3, "big")))
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    return base64.b64encode(der(0x30, algorithm + der(0x03, b"\x00" + numbers))).decode()


def document(algorithm: str, kind: str, groups: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "algorithm": algorithm,
        "header": ["Computed with the library `cryptography` by make_vectors.py."],
        "notes": {
            "BadPadding": "The last block does not end in PKCS#7 padding.",
            "WrongKey": "Decrypts to something else, whose padding is wrong.",
            "BadLength": "No whole number of blocks.",
            "NotHexadecimal": "Other characters than hexadecimal digits.",
            "LowerCase": "The vendor's own web page writes lower case; the portal, upper case.",
        },
        "numberOfTests": sum(len(group["tests"]) for group in groups),
        "testGroups": [{"type": kind, **group} for group in groups],
    }


def main() -> None:
    rsa_path = FOLDER / "rsa_pkcs1_v15.json"
    previous: dict[str, str] = {}
    if rsa_path.exists():
        groups = json.loads(rsa_path.read_text())["testGroups"]
        previous = {group["name"]: group["privateKeyPem"] for group in groups}
    for path, content in (
        (FOLDER / "aes_ecb_pkcs7.json", aes_vectors()),
        (rsa_path, rsa_vectors(previous)),
    ):
        path.write_text(json.dumps(content, indent=1, ensure_ascii=True) + "\n")


if __name__ == "__main__":
    main()
