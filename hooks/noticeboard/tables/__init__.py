"""Tables as offices have them — groups × units × contacts, in Excel or CSV → the data of a round."""
