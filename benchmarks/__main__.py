"""`make bench`: prints each ratio with the bar it has to hold; exits 1 if one does not."""

from __future__ import annotations

import sys

from benchmarks.measure import BENCHMARKS


def main() -> int:
    """Run the benchmarks named on the command line, or all of them."""
    wanted = sys.argv[1:] or list(BENCHMARKS)
    if not set(wanted) <= set(BENCHMARKS):
        print(f"python -m benchmarks [NAME…]; names: {' '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    failed = 0
    for name in wanted:
        for result in BENCHMARKS[name]():
            kept = result.figure >= result.bar if result.at_least else result.figure <= result.bar
            failed += not kept
            sign = "≥" if result.at_least else "≤"
            verdict = "holds" if kept else "FAILS"
            print(
                f"{result.what:<66} {result.figure:9.2f} {result.unit:<5} {sign} {result.bar:<8g} {verdict}", flush=True
            )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
