"""Ciphertext mode: against AES and hexadecimal digits alone, which is what the protocol demands."""

from __future__ import annotations

import binascii
import random
from functools import partial

from Crypto.Cipher import AES

from benchmarks import samples
from benchmarks.harness import Options, Table, in_turn
from isolarcloud import Client
from isolarcloud_runtime.crypto import BLOCK, decrypt_body, encrypt_body
from isolarcloud_runtime.open import open_reply
from isolarcloud_runtime.transport import HttpResponse

KEY = bytes(range(16))
OVER_BARE = 1.3
SIZES = {"4 KiB": 4 << 10, "100 KiB": 100 << 10, "1 MiB": 1 << 20, "10 MiB": 10 << 20}
LEAST = 100 << 10
"""The goal holds from this size on: smaller bodies take no time to speak of."""


def measure(options: Options) -> Table:
    """Measure sealing and opening."""
    table = Table("cipher")
    service = Client._find_service()
    found = {}
    for shown, size in SIZES.items():
        if options.quick and size > LEAST:
            continue
        sample = samples.history(size)
        text = random.Random(3).randbytes(size)
        envelope = b'{"result_code":"1","result_msg":"success","result_data":' + sample.data + b"}"
        sealed = encrypt_body(envelope, KEY)
        response = HttpResponse(200, {}, sealed)
        rounds = in_turn(
            {
                "encrypt": partial(encrypt_body, text, KEY),
                "bare encrypt": partial(_encrypt, text),
                "decrypt": partial(decrypt_body, sealed, KEY),
                "bare decrypt": partial(_decrypt, sealed),
                "open": partial(open_reply, service, sample.operation, response, KEY),
            },
            options,
        )
        goal = OVER_BARE if size >= LEAST else None
        bare = "AES and hex alone"
        table.compare(f"encrypt {shown}", rounds["encrypt"], bare, rounds["bare encrypt"], goal=goal)
        table.compare(f"decrypt {shown}", rounds["decrypt"], bare, rounds["bare decrypt"], goal=goal)
        table.compare(
            f"  decrypt {shown} and find the envelope", rounds["open"], bare, rounds["bare decrypt"]
        )
        found[shown] = rounds
    if not options.quick:
        table.growth("encrypt", found["1 MiB"]["encrypt"], found["10 MiB"]["encrypt"])
        table.growth("decrypt", found["1 MiB"]["decrypt"], found["10 MiB"]["decrypt"])
    return table


def _encrypt(text: bytes) -> bytes:
    missing = BLOCK - len(text) % BLOCK
    sealed = AES.new(KEY, AES.MODE_ECB).encrypt(text + bytes([missing]) * missing)
    return binascii.hexlify(sealed).upper()


def _decrypt(digits: bytes) -> bytes:
    padded: bytes = AES.new(KEY, AES.MODE_ECB).decrypt(binascii.unhexlify(digits))
    return padded[: -padded[-1]]
