#!/usr/bin/env bash
# The whole table of docs/benchmarks.md: builds the program for each database, measures it on newsrooms of all sizes (bench/scale.sh,
# whose settings hold here too) and prints one table of percentiles, their growth and statements, and which of the program's routes
# nothing in it asks for. A build that is kept (target/scale/app-*) is measured as it is; delete it to have it built anew.
#   PGUSER=… PGPASSWORD=… DATABASE=jdbc:postgresql://127.0.0.1/fs_%s bench/scale-table.sh [sizes]    databases fs_10000 … exist and are empty
#   ONLY=h2 or ONLY=postgresql       one of them;  MEASURE=no prepares everything;  TABLE=only prints what was measured before
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 10000 1000000 100000
folder=target/scale
mkdir -p "$folder"
build() {   # build NAME [OPTION]
  mvn -q -B "${@:2}" package -DskipTests
  mvn -q -B "${@:2}" -P bench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
  rm -rf "$folder/app-$1" "$folder/classes-$1"
  cp -r target/quarkus-app "$folder/app-$1"
  mkdir "$folder/classes-$1"
  cp -r target/classes target/test-classes target/bench.classpath "$folder/classes-$1"
}
measure() {   # measure NAME sizes…
  local classes=$folder/classes-$1
  cp "$classes/bench.classpath" target/bench.classpath
  APP=$folder/app-$1 BENCH_CLASSES=$classes/test-classes:$classes/classes bench/scale.sh "${@:2}"
}
for name in ${ONLY:-postgresql h2}; do
  [ "${TABLE:-}" != only ] || break
  if [ ! -d "$folder/app-$name" ]; then
    if [ "$name" = h2 ]; then build h2; else build postgresql -Ppostgresql; fi
  fi
  if [ "$name" = h2 ]; then DATABASE="" measure h2 "$@"; else measure postgresql "$@"; fi
done
[ "${MEASURE:-yes}" = yes ] || exit 0
sizes=$(printf '%s\n' "$@" | sort -n | xargs)
files=(); heading="| page, list, feed or call" line="|---"
for name in ${ONLY:-postgresql h2}; do
  for size in $sizes; do
    files+=("$folder/$name-$size.csv"); heading+=" | $name $size"; line+="|---"
  done
  heading+=" | × | statements"; line+="|---|---"
done
echo; echo "p50 / p95 in ms; ×: p95 of the last through the first; statements: of the first and the last"; echo
echo "$heading |"; echo "$line|"
awk -F, -v sizes="$(wc -w <<< "$sizes")" '
  function short(x) { return x >= 10 ? sprintf("%.0f", x) : sprintf("%.1f", x) }
  FNR == 1 { file++; next } /^#/ || $3 == "" { next }
  !($1 in known) { known[$1] = 1; kinds[++n] = $1 }
  { p50[$1, file] = $2; p95[$1, file] = $3; statements[$1, file] = $6 }
  END { for (i = 1; i <= n; i++) { k = kinds[i]; printf "| %s", k
    for (first = 1; first <= file; first += sizes) { last = first + sizes - 1
      for (f = first; f <= last; f++) printf(" | %s", p95[k, f] == "" ? "" : short(p50[k, f]) " / " short(p95[k, f]))
      printf(" | %s | %s, %s", p95[k, first] > 0 ? sprintf("%.1f", p95[k, last] / p95[k, first]) : "", statements[k, first], statements[k, last]) }
    print " |" } }' "${files[@]}"
echo
grep -h '^#' "${files[@]}" | sort -u || true
for file in "${files[@]}"; do cat "${file%.csv}.memory" 2> /dev/null || true; done
