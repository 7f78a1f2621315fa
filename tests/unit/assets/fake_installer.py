"""Stands for pip: takes its arguments, and installs wheels that are folders of a shelf.

Run as a program: `fake_installer.py SHELF [pip's arguments]`. What is installed is written down in `SHELF/fetched`; a
wheel called `refused` has another digest, one that is not on the shelf cannot be fetched, and `slow`
takes its time, with its process id in `SHELF/process`.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path


def main() -> None:
    shelf, arguments = Path(sys.argv[1]), sys.argv[2:]
    assert "--require-hashes" in arguments
    assert "--no-deps" in arguments
    [requirement] = Path(arguments[arguments.index("-r") + 1]).read_text().splitlines()
    name = requirement.split("==")[0]
    assert " --hash=sha256:" in requirement
    if name == "refused":
        sys.exit("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.")
    if not (shelf / name).is_dir():
        sys.exit(f"ERROR: No matching distribution found for {name}")
    with (shelf / "fetched").open("a") as fetched:
        fetched.write(f"{name}\n")
    if name == "slow":
        (shelf / "process").write_text(str(os.getpid()))
        time.sleep(60)
    shutil.copytree(shelf / name, arguments[arguments.index("--target") + 1])


if __name__ == "__main__":
    main()
