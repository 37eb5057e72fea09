"""Safety: what could harm readers or deceive them."""
