"""Two states of a document as one, with marks: the View that tracked changes and the comparison page are made of."""
