"""What else is drawn from the library: QR codes, and the pictures with which pages are shared."""
