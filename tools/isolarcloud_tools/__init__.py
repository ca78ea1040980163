"""Programs on top of the SDK: the `isolarcloud` command and the sandbox gateway."""
