"""Bytes of a built site → facts. Whatever the bytes are, reading them never fails."""
