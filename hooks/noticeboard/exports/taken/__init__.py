"""What a reader takes along: contacts for an address book, dates for a calendar, a card as a page and as a print."""
