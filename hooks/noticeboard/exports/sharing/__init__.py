"""The picture that a chat shows beside a link: what it says, how it is set and drawn, and where it is kept."""
