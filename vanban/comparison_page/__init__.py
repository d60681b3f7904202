"""The comparison as a web page: the document as it now looks, marked, or old and new side by side."""
