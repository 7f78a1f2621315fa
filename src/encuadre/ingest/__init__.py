"""The only door for outside text: files become Articles, cleaned before any offset exists."""
