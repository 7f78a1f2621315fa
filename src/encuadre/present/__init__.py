"""What a reader is told: a comparison becomes pages of sections and rows, worded once, drawn by every front."""
