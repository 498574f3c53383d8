#!/bin/bash
# What two nodes on one PostgreSQL hold: readers at public pages and programs at the public API, and writers at the desk, all at once, half of
# each at either node. Says for each kind how many requests got through in a second, how long they took, and what was no success;
# and for each node its memory and the processor time that it spent. At the end the audit chain must be whole and every comment there.
#
# Readers: wrk, at pages that are kept (front page, claims, corrections), with connections that stay open.
# Programs: wrk, at the API without a token, where nothing is kept. Readers' limits are set high, for all come from one address.
# Writers: each has a claim of its own and in turn reads its workbench, comments on it, reads the queue, and imports an article.
#
# Usage: bench/two-nodes.sh [seconds] [connections of readers] [writers]      60 seconds, 32 and 8 if nothing is said; at most 180 seconds
# Needs: target/quarkus-app from mvn package -DskipTests -Ppostgresql (or APP=…), wrk, curl, PostgreSQL's programs in /usr/lib/postgresql
set -uo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60} connections=${2:-32} writers=${3:-8}
[ "$seconds" -le 180 ] || seconds=180
app=${APP:-target/quarkus-app}
port=${PORT:-8193}
ports=("$port" $((port + 1))) pg_port=$((port + 2))
compgen -G "$app/lib/main/*quarkus-jdbc-postgresql*" >/dev/null || { echo "$app is not built for PostgreSQL"; exit 1; }
work=$(mktemp -d); chmod 755 "$work"
nodes=()
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/bash -c "$*"; else bash -c "$*"; fi; }
pg_bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
finish() {
  touch "$work/enough"
  for p in "${nodes[@]}"; do kill "$p" 2>/dev/null; done
  for p in "${nodes[@]}"; do wait "$p" 2>/dev/null; done
  [ -d "$work/pg" ] && as_postgres "$pg_bin/pg_ctl -w -D $work/pg -m fast stop" >/dev/null
  rm -rf "$work"
}
trap finish EXIT

mkdir "$work/pg"; [ "$(id -u)" = 0 ] && chown postgres "$work/pg"; chmod 700 "$work/pg"
as_postgres "$pg_bin/initdb -D $work/pg -U faktenspur -A trust" >/dev/null
as_postgres "$pg_bin/pg_ctl -w -D $work/pg -l $work/pg/log -o '-p $pg_port -k $work/pg -h 127.0.0.1' start" >/dev/null
as_postgres "$pg_bin/createdb -h 127.0.0.1 -p $pg_port -U faktenspur faktenspur"

for p in "${ports[@]}"; do
  QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$pg_port/faktenspur QUARKUS_DATASOURCE_USERNAME=faktenspur \
    FAKTENSPUR_SEARCH_FOLDER=$work/search.$p FAKTENSPUR_LIMITS_PUBLIC_READS_A_MINUTE=100000000 \
    java -Xmx512m -Dquarkus.http.port="$p" -Dfaktenspur.sample=true -Dfaktenspur.public-url="http://127.0.0.1:$port" \
    -jar "$app/quarkus-run.jar" >"$work/node.$p.log" 2>&1 &
  nodes+=($!)
  for _ in $(seq 600); do curl -sf -o /dev/null "http://127.0.0.1:$p/q/health/ready" && break; sleep 0.5; done
  curl -sf -o /dev/null "http://127.0.0.1:$p/q/health/ready" || { tail -20 "$work/node.$p.log"; exit 1; }
done

ask() { curl -s -m 30 -H "Authorization: Bearer sample-${who:-fabian}" -H 'Content-Type: application/json' "$@"; }
field() { grep -oE "\"$1\":(\"[^\"]*\"|[^,}]*)" | head -1 | sed -E 's/^[^:]*://; s/"//g'; }
timed() { ask -o /dev/null -w "%{http_code} %{time_total} $1\n" "${@:2}" >>"$work/answers.$name"; }
writer() {   # writer NAME: goes to the one node and to the other in turn
  local name=$1 n=0 claim=${claims[$1]} at
  while [ ! -e "$work/enough" ]; do
    n=$((n + 1)) at=http://127.0.0.1:${ports[$(((n + name) % 2))]}
    timed page "$at/desk/claims/$claim"
    timed write -d "{\"text\":\"$name-$n\"}" "$at/api/v1/claims/$claim/comments"
    timed page "$at/desk/claims?status=OPEN"
    timed write -X POST -d '{"text":"Der Rat hat am Dienstag 40 Millionen Euro bewilligt.","kind":"OWN","language":"de"}' "$at/api/v1/articles"
  done
}
claims=()
for w in $(seq 0 $((writers - 1))); do
  article=$(ask -d '{"title":"Hafen","text":"Der Rat hat am Dienstag 40 Millionen Euro bewilligt.","kind":"OWN","language":"de"}' \
    "http://127.0.0.1:$port/api/v1/articles" | field id)
  claims+=("$(ask "http://127.0.0.1:$port/api/v1/claims?article=$article" | field id)")
done

{
  echo 'local paths = {"/", "/corrections", "/methodology",'
  curl -s "http://127.0.0.1:$port/" | grep -oE '/claims/[0-9a-f-]{36}/[^"#?]*' | sort -u | sed 's/.*/"&",/'
  echo '} local at = 0; request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end'
} >"$work/pages.lua"
{
  echo 'local paths = {"/api/v1/articles", "/api/v1/claims:search?query=Hafen", "/api/v1/claims:search?query=Rat&languageCode=de",'
  curl -s "http://127.0.0.1:$port/" | grep -oE '/claims/[0-9a-f-]{36}/' | sort -u | sed -E 's|/claims/(.*)/|"/api/v1/claims/\1",|'
  echo '} local at = 0; request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end'
} >"$work/api.lua"
reader() {   # reader PORT SCRIPT CONNECTIONS SECONDS
  wrk -t1 -c"$3" -d"${4}s" --latency -s "$work/$2.lua" -H 'Accept-Encoding: gzip' -H 'Accept-Language: de' "http://127.0.0.1:$1"
}
half() { echo $((($1 + 1) / 2)); }
for p in "${ports[@]}"; do reader "$p" pages 8 5 >/dev/null; reader "$p" api 2 5 >/dev/null; done

spent() { awk '{print ($14 + $15) / 100}' "/proc/$1/stat"; }
before=("$(spent "${nodes[0]}")" "$(spent "${nodes[1]}")")
began=$(date +%s.%N)
pids=()
for w in $(seq 0 $((writers - 1))); do writer "$w" & pids+=($!); done
for i in 0 1; do
  reader "${ports[$i]}" pages "$(half "$connections")" "$seconds" >"$work/pages.$i" & readers[i]=$!
  reader "${ports[$i]}" api 2 "$seconds" >"$work/api.$i" & readers[i + 2]=$!
done
wait "${readers[@]}"; touch "$work/enough"; wait "${pids[@]}"
took=$(awk "BEGIN {print $(date +%s.%N) - $began}")

for kind in pages api; do
  for i in 0 1; do
    awk -v kind="$kind" -v node=$((i + 1)) '/50%|75%|90%|99%/ {p[$1] = $2} /Requests\/sec/ {rate = $2} /Non-2xx/ {bad = $NF} /Socket errors/ {bad = bad " " $0}
      END {printf "%s, node %d: %s/s, half within %s, 90 %% within %s, 99 %% within %s, not well: %s\n", kind, node, rate, p["50%"], p["90%"], p["99%"], bad == "" ? 0 : bad}' "$work/$kind.$i"
  done
done
for kind in page write; do
  cat "$work"/answers.* | awk -v kind=$kind '$3 == kind {print $2, $1}' | sort -n | awk -v kind=$kind -v took="$took" \
    '{t[NR] = $1} $2 !~ /^20/ {bad[$2]++} END {printf "desk %ss: %.1f/s, half within %.0f ms, 95 %% within %.0f ms, longest %.0f ms, not well:", kind, NR / took, t[int(NR * .5) + 1] * 1000, t[int(NR * .95)] * 1000, t[NR] * 1000
      n = 0; for (c in bad) {printf " %d × %s", bad[c], c; n++} print n ? "" : " 0"}'
done
for i in 0 1; do
  echo "node $((i + 1)): $(awk '/VmRSS/ {r = $2} /VmHWM/ {h = $2} END {printf "%d MB resident, %d MB at most", r / 1024, h / 1024}' "/proc/${nodes[$i]}/status"), $(awk "BEGIN {printf \"%.0f\", $(spent "${nodes[$i]}") - ${before[$i]}}") s of processor time"
done
echo "lines of errors in the logs: $(cat "$work"/node.*.log | grep -c ' ERROR ')"
lost=0
for w in $(seq 0 $((writers - 1))); do
  kept=0 next=
  while true; do
    ask "http://127.0.0.1:$port/api/v1/claims/${claims[$w]}/comments?limit=100${next:+&cursor=$next}" >"$work/page"
    kept=$((kept + $(grep -oE '"text":"[^"]*"' "$work/page" | wc -l)))
    next=$(field next <"$work/page"); [ -n "$next" ] && [ "$next" != null ] || break
  done
  promised=$(awk '$3 == "write" {n++; if (n % 2 == 1 && $1 == 201) ok++} END {print ok + 0}' "$work/answers.$w")
  [ "$kept" -ge "$promised" ] || lost=$((lost + promised - kept))
done
echo "acknowledged comments lost: $lost; chain: $(who=erika ask "http://127.0.0.1:$port/api/v1/audit/verification")"
