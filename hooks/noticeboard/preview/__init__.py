"""What the server of a preview answers besides the site: what holds it back, and when there is something newer."""
