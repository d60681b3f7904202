"""Reading anybody's PDF as a stranger would: letters, lines drawn and images by their places, then the components."""
