"""Values: from text as Chinese offices write it to typed values, and back to one normal form."""
