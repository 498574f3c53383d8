#!/usr/bin/env bash
# The whole table of docs/benchmarks.md: builds the program for each database, measures it on newsrooms of all sizes (bench/scale.sh)
# and prints the 95th percentiles beside each other with their ratio, for PostgreSQL also statements and blocks for each page.
#   PGUSER=… PGPASSWORD=… DATABASE=jdbc:postgresql://127.0.0.1/fs_%s bench/scale-table.sh [sizes]    databases fs_10000 … exist and are empty
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 10000 100000 1000000
folder=target/scale
for name in h2 postgresql; do
  build=(); [ $name = h2 ] || build=(-Ppostgresql)
  mvn -q -B "${build[@]}" package -DskipTests
  mvn -q -B "${build[@]}" -P bench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
  if [ $name = h2 ]; then DATABASE="" bench/scale.sh "$@"; else bench/scale.sh "$@"; fi
done
for name in h2 postgresql; do
  echo; echo "$name: p95 in ms for $*, and the last through the first; then the same for blocks"
  files=(); for size in "$@"; do files+=("$folder/$name-$size.csv"); done
  awk -F, 'FNR == 1 { file++; next } { p95[$1, file] = $3; blocks[$1, file] = $7; if (file == 1) kinds[++n] = $1 }
    END { for (i = 1; i <= n; i++) { k = kinds[i]; printf "%s", k
      for (f = 1; f <= file; f++) printf "\t%s", p95[k, f]
      if (p95[k, 1] > 0) printf "\t%.1f", p95[k, file] / p95[k, 1]
      for (f = 1; f <= file; f++) printf "\t%s", blocks[k, f]
      if (blocks[k, 1] > 0) printf "\t%.1f", blocks[k, file] / blocks[k, 1]
      print "" } }' "${files[@]}"
done
