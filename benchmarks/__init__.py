"""How fast the SDK is: ratios to named baselines, each measured in the same run. `make bench` prints them."""
