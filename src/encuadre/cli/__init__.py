"""Words in, words out: stdout is data, stderr is talk and progress."""
