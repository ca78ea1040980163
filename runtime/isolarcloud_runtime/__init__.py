"""The handwritten runtime of `isolarcloud`: it signs, encrypts, sends, retries and decodes."""
