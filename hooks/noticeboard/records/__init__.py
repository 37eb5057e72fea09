"""The content model: one noun a file, frozen; every field named once, in `fields`."""
