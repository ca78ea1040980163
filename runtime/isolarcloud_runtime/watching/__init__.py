"""Latest values again and again, in step with the gateway."""
