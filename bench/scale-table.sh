#!/usr/bin/env bash
# The whole table of docs/benchmarks.md: builds the program for each database, measures it on newsrooms of all sizes (bench/scale.sh,
# whose settings hold here too) and prints the 95th percentiles beside each other with their ratio, for PostgreSQL also statements and
# blocks for each page. A build that is kept (target/scale/app-*) is measured as it is; delete it to have it built anew.
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
for name in ${ONLY:-postgresql h2}; do
  echo; echo "$name: p50 and p95 in ms for $sizes claims, the last p95 through the first, statements, blocks of the first and the last"
  files=(); for size in $sizes; do [ ! -s "$folder/$name-$size.csv" ] || files+=("$folder/$name-$size.csv"); done
  awk -F, 'FNR == 1 { file++; next } !($1 in known) { known[$1] = 1; kinds[++n] = $1 } { p50[$1, file] = $2; p95[$1, file] = $3
      statements[$1, file] = $6; blocks[$1, file] = $7 }
    END { for (i = 1; i <= n; i++) { k = kinds[i]; printf "| %s", k
      for (f = 1; f <= file; f++) printf " | %s / %s", p50[k, f], p95[k, f]
      if (p95[k, 1] > 0) printf " | %.1f", p95[k, file] / p95[k, 1]; else printf " | "
      if (blocks[k, 1] != "") printf " | %s, %s | %s, %s", statements[k, 1], statements[k, file], blocks[k, 1], blocks[k, file]
      print " |" } }' "${files[@]}"
  for size in $sizes; do cat "$folder/$name-$size.memory" 2> /dev/null || true; done
done
