"""What else is drawn from the library: QR codes today."""
