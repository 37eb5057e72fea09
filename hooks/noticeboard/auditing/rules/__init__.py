"""Facts → findings. A rule is one small function whose name says what must hold."""
