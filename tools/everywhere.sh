#!/bin/sh
# Runs the tests as they are run elsewhere: other locales, zones, orders, paths, users, Pythons.
#
#   sh tools/everywhere.sh              every place
#   sh tools/everywhere.sh latin1 path  those named
#   TESTS="tests/models" sh tools/everywhere.sh latin1    other tests
#   PYTHONS="python3.12 …" sh tools/everywhere.sh pythons  the interpreters to try
set -u
cd "$(dirname "$0")/.."
here=$PWD
python=${PYTHON:-$here/.venv/bin/python}
tests=${TESTS:-tests/unit tests/contract tests/golden tests/tui tests/e2e}
workers=${WORKERS:-2}
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
failed=""

say() { printf '%s\n' "$*" >&2; }

# verdict NAME COMMAND…: runs it, keeps what it said, and says in one line how it went.
verdict() {
    name=$1
    shift
    if "$@" >"$scratch/$name.log" 2>&1; then
        say "$(printf '%-10s %s' "$name" "$(tail -n 1 "$scratch/$name.log")")"
    else
        failed="$failed $name"
        say "$(printf '%-10s FAILED' "$name")"
        grep -E '^(FAILED|ERROR|[^ ]*Error)|: (failed|not found|Permission)' "$scratch/$name.log" | head -n 20 >&2
        tail -n 3 "$scratch/$name.log" >&2
    fi
}

# suite DIRECTORY [VAR=value…]: the tests of a checkout; nothing is written into it.
suite() {
    root=$1
    shift
    (cd "$root" && env PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$root/src" HYPOTHESIS_STORAGE_DIRECTORY="$scratch/hypothesis" \
        "$@" "$python" -m pytest -q -p no:cacheprovider -n "$workers" --dist loadgroup -m "not slow" $tests $more)
}

has_locale() { locale -a 2>/dev/null | grep -qix "$1"; }

copied() { mkdir -p "$1" && git ls-files -z | xargs -0 tar c 2>/dev/null | tar x -C "$1"; }

place() {
    more=""
    case $1 in
    c) verdict c suite "$here" LC_ALL=C ;;
    ascii) verdict ascii suite "$here" LC_ALL=POSIX PYTHONCOERCECLOCALE=0 PYTHONUTF8=0 ;;
    latin1)
        if has_locale es_MX.iso88591; then
            verdict latin1 suite "$here" LC_ALL=es_MX.ISO-8859-1
        else
            say "latin1     left out: no locale es_MX.ISO-8859-1 (as root: add 'es_MX ISO-8859-1' to /etc/locale.gen, locale-gen)"
        fi
        ;;
    auckland) verdict auckland suite "$here" TZ=Pacific/Auckland ;;
    order)
        seed=${SEED:-$(date +%s)}
        say "order      seed $seed"
        more="--shuffle $seed"
        verdict order suite "$here" PYTHONHASHSEED="$((seed % 4294967295))"
        ;;
    path)
        # A space and a letter beyond ASCII in the path, and no ../shared beside it.
        copied "$scratch/año nuevo/encuadre"
        verdict path suite "$scratch/año nuevo/encuadre"
        ;;
    user)
        # An ordinary user who may read everything and write nowhere but in /tmp, with a home that cannot be written.
        if [ "$(id -u)" -eq 0 ] && id nobody >/dev/null 2>&1 && command -v setpriv >/dev/null; then
            mkdir -p "$scratch/home" && chmod 755 "$scratch" && chmod 555 "$scratch/home"
            verdict user as_nobody
        else
            say "user       left out: needs root to become another"
        fi
        ;;
    pythons)
        for other in ${PYTHONS:-}; do
            name=$(basename "$(dirname "$(dirname "$other")")")
            python=$other verdict "py-$name" suite "$here"
        done
        [ -n "${PYTHONS:-}" ] || say "pythons    left out: name interpreters with the packages installed in PYTHONS"
        ;;
    *)
        say "no place called '$1'; there are: $places"
        exit 2
        ;;
    esac
}

as_nobody() {
    (cd "$here" && setpriv --reuid=nobody --regid=nogroup --clear-groups \
        --inh-caps=-all,+dac_read_search --ambient-caps=-all,+dac_read_search --bounding-set=-all,+dac_read_search \
        env HOME="$scratch/home" PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$here/src" HYPOTHESIS_STORAGE_DIRECTORY=/tmp \
        "$python" -m pytest -q -p no:cacheprovider -n "$workers" --dist loadgroup -m "not slow" $tests)
}

places="c ascii latin1 auckland order path user pythons"
for one in ${*:-$places}; do place "$one"; done
[ -z "$failed" ] || { say "failed in:$failed"; exit 1; }
