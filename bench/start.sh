#!/bin/bash
# How long a start takes, with and without the archive of classes (AppCDS) that the build makes, in turn; the machine may be busy,
# so the processor time until the node is ready is what counts.
#
# Usage: bench/start.sh [rounds]      needs mvn package -DskipTests -Dquarkus.package.jar.appcds.enabled=true
set -euo pipefail
cd "$(dirname "$0")/.." && cd "${APP:-target/quarkus-app}"
work=$(mktemp -d)
trap 'kill -9 ${app:-} 2>/dev/null; rm -rf "$work"' EXIT
once() {   # once NAME OPTION
  java -Xmx512m "$2" -Dquarkus.http.port=8196 -Dfaktenspur.database-folder="$work/data" -jar quarkus-run.jar >"$work/log" 2>&1 &
  app=$!
  until curl -sf -o /dev/null http://127.0.0.1:8196/q/health/ready; do sleep 0.05; done
  awk -v name="$1" '{printf "%s: %.1f s of processor time", name, ($14 + $15) / 100}' "/proc/$app/stat"
  echo ", $(grep -oE 'started in [0-9.]+s' "$work/log"), $(awk '/VmRSS/ {printf "%d MB resident", $2 / 1024}' "/proc/$app/status")"
  kill "$app"; wait "$app" 2>/dev/null || true
}
once "first (makes the schema)" -Xshare:auto
for _ in $(seq "${1:-3}"); do
  once "without" -Xshare:auto
  once "with" -XX:SharedArchiveFile=app-cds.jsa
done
