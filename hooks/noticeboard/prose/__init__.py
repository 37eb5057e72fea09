"""What stands in running Chinese text: telephone numbers, addresses and dates, also those that lost a character."""
