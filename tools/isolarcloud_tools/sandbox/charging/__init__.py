"""Charging stations, their chargers and what was charged there."""
