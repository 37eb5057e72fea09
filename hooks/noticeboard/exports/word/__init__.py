"""Records as .docx, as offices circulate them; importing such a file gives the record back."""
