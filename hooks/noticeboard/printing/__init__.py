"""From pages to files: Markdown and templates rendered, on all cores, without a generator's own pipeline."""
