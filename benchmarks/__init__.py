"""Speed and memory as ratios in one run: these are no tests, and no absolute time is promised."""
