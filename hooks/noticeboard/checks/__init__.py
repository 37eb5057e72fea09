"""What is wrong with the content: rules, each a small function from a library to findings."""
