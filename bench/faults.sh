#!/bin/bash
# What becomes of the newsroom's work when something breaks. Each fault is made for real on the packaged program, under a load
# of four writers who note what was acknowledged; afterwards all of that must be there and the audit chain must be whole.
#
#   bench/faults.sh crash [runs]      the node is killed (kill -9) at some moment under load, and started again; 20 times
#   bench/faults.sh database          PostgreSQL is stopped at once under load and started again; the node is left alone
#   bench/faults.sh standstill        one of two nodes stands still (SIGSTOP) under load; the other goes on
#   bench/faults.sh disk              the disk of the embedded database fills up under load, then has room again
#   bench/faults.sh upload            uploads that break off halfway
#
# "database" and "standstill" need target/quarkus-app built with -Ppostgresql and PostgreSQL's programs in
# /usr/lib/postgresql/*/bin; "crash" takes whichever is built; "disk" and "upload" the embedded database; "disk" needs root.
set -uo pipefail
cd "$(dirname "$0")/.."
fault=${1:?which fault}
app=${APP:-target/quarkus-app}
work=$(mktemp -d); chmod 755 "$work"
port=${PORT:-8193}
other_port=$((port + 1)) pg_port=$((port + 2))
nodes=()
postgres=$(compgen -G "$app/lib/main/*quarkus-jdbc-postgresql*" >/dev/null && echo yes || echo no)

finish() {
  for p in "${nodes[@]}"; do kill -9 "$p" 2>/dev/null; done
  [ -d "$work/pg" ] && pg_stop immediate >/dev/null
  mountpoint -q "$work/small" 2>/dev/null && { sleep 1; umount "$work/small"; }
  rm -rf "$work"
}
trap finish EXIT

# --- PostgreSQL ---
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/bash -c "$*"; else bash -c "$*"; fi; }
pg_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
pg_start() { as_postgres "$pg_bin/pg_ctl -w -D $work/pg -l $work/pg/log -o '-p $pg_port -k $work/pg -h 127.0.0.1' start" >/dev/null; }
pg_stop() { as_postgres "$pg_bin/pg_ctl -w -D $work/pg -m $1 stop"; }
pg_make() {
  mkdir "$work/pg"; [ "$(id -u)" = 0 ] && chown postgres "$work/pg"; chmod 700 "$work/pg"
  as_postgres "$pg_bin/initdb -D $work/pg -U faktenspur -A trust" >/dev/null && pg_start
  as_postgres "$pg_bin/createdb -h 127.0.0.1 -p $pg_port -U faktenspur faktenspur"
}

# --- the program ---
node() {   # node PORT: starts one and waits until it is ready
  QUARKUS_DATASOURCE_JDBC_URL=$([ $postgres = yes ] && echo "jdbc:postgresql://127.0.0.1:$pg_port/faktenspur") \
  QUARKUS_DATASOURCE_USERNAME=$([ $postgres = yes ] && echo faktenspur) FAKTENSPUR_DATABASE_FOLDER=${folder:-$work/data} \
  FAKTENSPUR_SEARCH_FOLDER=$work/search.$1 \
    env $([ $postgres = yes ] || echo "-u QUARKUS_DATASOURCE_JDBC_URL -u QUARKUS_DATASOURCE_USERNAME") \
    java -Xmx512m -Dquarkus.http.port="$1" -Dfaktenspur.sample=true -jar "$app/quarkus-run.jar" >>"$work/node.$1.log" 2>&1 &
  node=$!; nodes+=("$node")
  for _ in $(seq 2000); do curl -sf -o /dev/null "http://127.0.0.1:$1/q/health/ready" && return; kill -0 "$node" || break; sleep 0.2; done
  echo "the node did not become ready"; tail -20 "$work/node.$1.log"; exit 1
}
ask() { curl -s -m 30 -H "Authorization: Bearer sample-${who:-fabian}" -H 'Content-Type: application/json' "$@"; }
field() { grep -oE "\"$1\":(\"[^\"]*\"|[^,}]*)" | head -1 | sed -E 's/^[^:]*://; s/"//g'; }
new_claim() {   # new_claim PORT
  local article; article=$(ask -d '{"title":"Hafen","text":"Der Rat hat am Dienstag 40 Millionen Euro bewilligt.","kind":"OWN","language":"de"}' \
    "http://127.0.0.1:$1/api/v1/articles" | field id)
  ask "http://127.0.0.1:$1/api/v1/claims?article=$article" | field id
}

# --- the load: four writers, each notes what was acknowledged and what was not ---
writer() {   # writer PORT CLAIM NAME
  local n=0 code
  while [ ! -e "$work/enough" ]; do
    n=$((n + 1))
    code=$(ask -o /dev/null -w '%{http_code}' -d "{\"text\":\"$3-$n.\"}" "http://127.0.0.1:$1/api/v1/claims/$2/comments")
    if [ "$code" = 201 ]; then echo "$3-$n." >>"$work/acknowledged"; fi
    echo "$(date +%s.%N) $3 $code" >>"$work/answers"
    if [ "$code" != 201 ]; then [ -n "${patient:-}" ] && sleep 0.1 || break; fi
  done
}
load() {   # load PORT CLAIM NAME
  rm -f "$work/enough"
  for w in 1 2 3 4; do writer "$1" "$2" "$3-$w" & writers+=($!); done
}
end_load() { touch "$work/enough"; wait "${writers[@]}" 2>/dev/null; writers=(); }
writers=()
missing=0
check() {   # check PORT CLAIM: everything that was acknowledged is there, and the chain is whole
  local next=; : >"$work/there"
  while true; do
    ask "http://127.0.0.1:$1/api/v1/claims/$2/comments?limit=100${next:+&cursor=$next}" >"$work/page"
    grep -oE '"text":"[^"]*"' "$work/page" | cut -d'"' -f4 >>"$work/there"
    next=$(field next <"$work/page"); [ -n "$next" ] && [ "$next" != null ] || break
  done
  sort -o "$work/there" "$work/there"
  sort "$work/acknowledged" >"$work/promised"
  lost=$(comm -23 "$work/promised" "$work/there" | wc -l)
  missing=$((missing + lost))
  chain=$(who=erika ask "http://127.0.0.1:$1/api/v1/audit/verification")
  echo "acknowledged $(wc -l <"$work/promised"), there $(wc -l <"$work/there"), lost $lost; chain: $chain"
  [ "$(field valid <<<"$chain")" = true ] || { echo "THE CHAIN IS BROKEN"; exit 1; }
}
outage() {   # how long nothing was acknowledged, from the answers
  awk '$3 == 201 {if (last && $1 - last > gap) gap = $1 - last; last = $1} $3 != 201 {errors++}
    END {printf "longest time without an acknowledged write %.1f s, %d writes refused or failed\n", gap, errors}' <(sort "$work/answers")
}

[ $postgres = yes ] && pg_make
case $fault in
crash)
  node $port
  for run in $(seq "${2:-20}"); do
    claim=$(new_claim $port)
    : >"$work/acknowledged"
    load $port "$claim" "run$run"
    until [ "$(wc -l <"$work/acknowledged")" -ge 4 ]; do sleep 0.1; done
    sleep "$((RANDOM % 2)).$((RANDOM % 10))"
    kill -9 "$node"; wait "$node" 2>/dev/null; end_load
    node $port
    echo -n "run $run: "; check $port "$claim"
  done
  echo "lost in all runs: $missing"
  ;;
database)
  patient=yes
  node $port
  claim=$(new_claim $port)
  load $port "$claim" writer
  sleep 5; pg_stop immediate >/dev/null; sleep 3; pg_start; echo "PostgreSQL was gone for 3 s"
  sleep 12; end_load
  outage; check $port "$claim"
  echo "ready: $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/q/health/ready")"
  ;;
standstill)
  patient=yes
  node $port; one=$node
  node $other_port
  claim=$(new_claim $port)
  load $port "$claim" writer
  load $other_port "$claim" other
  sleep 4; kill -STOP "$node"; echo "the other node stands still, for good"
  sleep 90; touch "$work/enough"; kill -9 "$node"; end_load
  grep -v other "$work/answers" >"$work/a" && mv "$work/a" "$work/answers"
  outage; check $port "$claim"
  ;;
disk)
  patient=yes
  mkdir "$work/small"; mount -t tmpfs -o size=24m tmpfs "$work/small"; folder=$work/small/data
  node $port
  claim=$(new_claim $port)
  load $port "$claim" writer
  dd if=/dev/zero of="$work/small/something-else" bs=64k 2>/dev/null; sync; echo "the disk is full: $(df --output=avail "$work/small" | tail -1) kB left"
  sleep 15; rm "$work/small/something-else"; echo "there is room again"
  sleep 10; end_load
  outage
  echo "answers: $(cut -d' ' -f3 "$work/answers" | sort | uniq -c | tr -s ' \n' ' ')"
  echo "ready: $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/q/health/ready")"
  grep -iE 'no space|disk|closed' "$work/node.$port.log" | cut -c1-160 | sort | uniq -c | sort -rn | head -3
  kill -9 "$node"; wait "$node" 2>/dev/null
  node $port
  echo -n "after a restart: "; check $port "$claim"
  ;;
upload)
  node $port
  claim=$(new_claim $port)
  : >"$work/acknowledged"
  ask -o /dev/null -d '{"status":"OPEN"}' "http://127.0.0.1:$port/api/v1/claims/$claim/status"
  ask -o /dev/null -d '{"status":"IN_RESEARCH"}' "http://127.0.0.1:$port/api/v1/claims/$claim/status"
  source=$(ask -d '{"url":"https://amt.example/a","title":"Bericht","publisher":"Amt","kind":"PRIMARY","stance":"SUPPORTS","quote":"Wort."}' \
    "http://127.0.0.1:$port/api/v1/claims/$claim/evidence" | field sourceId)
  head -c 8000000 /dev/zero | tr '\0' 'a' >"$work/file"
  for n in $(seq 10); do
    { printf 'POST /api/v1/sources/%s/snapshots HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sample-fabian\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 8000300\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' "$source"
      head -c $((RANDOM * 100)) "$work/file"; } | timeout 5 bash -c "cat >/dev/tcp/127.0.0.1/$port" 2>/dev/null
  done
  sleep 2
  echo "kept after ten that broke off: $(ask "http://127.0.0.1:$port/api/v1/sources/$source/snapshots" | grep -o sha256 | wc -l)"
  curl -s -o /dev/null -w 'a whole one afterwards: %{http_code}\n' -H 'Authorization: Bearer sample-fabian' -F "file=@$work/file;filename=a.txt" \
    "http://127.0.0.1:$port/api/v1/sources/$source/snapshots"
  echo "files left over: $(find "${TMPDIR:-/tmp}" -maxdepth 2 -newer "$work/file" -name 'resteasy-reactive*' 2>/dev/null | wc -l)"
  check $port "$claim"
  ;;
esac
