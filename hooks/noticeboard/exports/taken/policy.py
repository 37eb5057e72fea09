"""The policy of a file that carries its own style and script: both by their hashes, and nothing else whatever."""

import base64
import hashlib


def policy_for(style: str, script: str) -> str:
    """The Content-Security-Policy, for a `<meta>`. The texts are those between the tags, to the letter."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
