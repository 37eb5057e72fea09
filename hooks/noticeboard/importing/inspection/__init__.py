"""What the texts about a round say: notices, withdrawals, corrections, feedback and rectification → drafts."""

from noticeboard.importing.inspection.drafting import drafts_of

__all__ = ["drafts_of"]
