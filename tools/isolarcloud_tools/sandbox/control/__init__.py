"""Parameters of devices: what they may be, the tasks that set and read them, and what came of them."""
