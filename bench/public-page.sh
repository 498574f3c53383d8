#!/bin/bash
# How fast a public claim page comes, beside nginx serving the very same bytes as a file.
#
# Method: the program runs as packaged, with the sample newsroom; nginx (one worker per core, no access log, open file cache)
# serves the answer's compressed bytes, saved once, with the same headers. wrk asks both in turn over the loopback, with the same
# connections, after a warm-up, for several rounds; the ratio is of the medians. Both share the machine with wrk, so that only the
# ratio means something. Where other programs keep the machine busy, the processor time that each spends on a request says more than how
# many they got through; it is printed too.
#
# Usage: bench/public-page.sh [rounds] [seconds] [connections]     needs: java, nginx, wrk, curl; target/quarkus-app from mvn package
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5} seconds=${2:-8} connections=${3:-32}
port=8191 nginx_port=8192
work=$(mktemp -d)
chmod 755 "$work"   # nginx reads as somebody else
trap 'kill ${app:-} 2>/dev/null; [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")"; sleep 1; rm -rf "$work"' EXIT

FAKTENSPUR_SAMPLE=true java -Xmx512m -Dquarkus.http.port=$port -Dfaktenspur.public-url=http://localhost:$port \
  -Dfaktenspur.database-folder="$work/data" -jar target/quarkus-app/quarkus-run.jar >"$work/app.log" 2>&1 &
app=$!
for _ in $(seq 240); do curl -sf -o /dev/null "http://localhost:$port/" && break; sleep 0.5; done
page=$(curl -s "http://localhost:$port/" | grep -oE '/claims/[^"#?]+' | head -1)

mkdir -p "$work/html$(dirname "$page")"
curl -s -o /dev/null -H 'Accept-Encoding: gzip' "http://localhost:$port$page"
curl -s -D "$work/headers" -H 'Accept-Encoding: gzip' "http://localhost:$port$page" -o "$work/html$page"
{
  echo "worker_processes $(nproc); pid $work/nginx.pid; error_log $work/error.log; events { worker_connections 1024; }"
  echo "http { access_log off; sendfile off; keepalive_requests 100000000; open_file_cache max=100;"
  echo "server { listen 127.0.0.1:$nginx_port; root $work/html; default_type text/html; etag on;"
  tr -d '\r' <"$work/headers" | grep -iE '^(content-encoding|cache-control|content-security-policy|cross-origin-|permissions-|referrer-|vary|x-content)' |
    sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/'
  echo "} }"
} >"$work/nginx.conf"
nginx -c "$work/nginx.conf"
for p in $port $nginx_port; do
  curl -sf -o /dev/null "http://localhost:$p$page"   # what was not asked for in a while is confirmed first
  curl -sf -H 'Accept-Encoding: gzip' "http://localhost:$p$page" | cmp - "$work/html$page" || { echo "port $p serves something else"; exit 1; }
done

ask() { wrk -t1 -c"$connections" -d"${2}s" --latency -H 'Accept-Encoding: gzip' -H 'Accept-Language: de' "http://localhost:$1$page"; }
spent() { for p in "$@"; do awk '{print $14 + $15}' "/proc/$p/stat"; done | awk '{t += $1} END {print t * 10000}'; }   # microseconds
requests() { awk '/requests in/ {print $1}'; }
per_second() { awk '/Requests\/sec/ {print $2}'; }
ask $port 10 >/dev/null
for round in $(seq "$rounds"); do
  before=$(spent $app)
  ask $port "$seconds" >"$work/app.$round"
  echo $(($(spent $app) - before)) "$(requests <"$work/app.$round")" >>"$work/app.spent"
  before=$(spent $(pgrep -P "$(cat "$work/nginx.pid")"))
  ask $nginx_port "$seconds" >"$work/nginx.$round"
  echo $(($(spent $(pgrep -P "$(cat "$work/nginx.pid")")) - before)) "$(requests <"$work/nginx.$round")" >>"$work/nginx.spent"
  echo "round $round: program $(per_second <"$work/app.$round")/s, p99 $(awk '/99%/ {print $2}' "$work/app.$round"); nginx $(per_second <"$work/nginx.$round")/s"
done
median() { for r in $(seq "$rounds"); do per_second <"$work/$1.$r"; done | sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
a=$(median app) n=$(median nginx)
echo "page $(stat -c %s "$work/html$page") bytes compressed; medians: program $a/s, nginx $n/s, ratio $(awk "BEGIN {printf \"%.2f\", $a/$n}")"
each() { awk '{t += $1; r += $2} END {printf "%.1f", t / r}' "$work/$1.spent"; }
echo "processor time per request: program $(each app) us, nginx $(each nginx) us, ratio $(awk "BEGIN {printf \"%.2f\", $(each nginx)/$(each app)}")"
grep -h "Non-2xx\|Socket errors" "$work"/app.* "$work"/nginx.* || true
