"""The mend: wrong figures put right in a text, where the text then holds together."""
