"""What answers each operation: one module a resource."""

from isolarcloud_tools.sandbox.handlers import devices, history, identity, plants, real_time, user_plants

__all__ = ["devices", "history", "identity", "plants", "real_time", "user_plants"]
