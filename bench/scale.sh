#!/usr/bin/env bash
# How the pages hold up when the newsroom grows: generates newsrooms of the given sizes, starts the packaged program on each, asks
# for every page and prints how long it took. Needs the program (mvn package) and the bench's classes (mvn -P bench test-compile
# dependency:build-classpath -Dmdep.outputFile=target/bench.classpath) before; both for -Ppostgresql to measure that.
#   bench/scale.sh 10000 100000 1000000                     on H2, in ./target/scale
#   DATABASE=jdbc:postgresql://127.0.0.1/x bench/scale.sh … on PostgreSQL: one database for each size, named in the address by %s;
#                                                            the user and password in PGUSER and PGPASSWORD
#   MEASURE=no                 makes them and lets the program build its search index, which a million claims take minutes for
#   NEWSROOMS=/folder          where they are kept; those that are there already are measured as they are
#   SECONDS_EACH=2             for each kind of page
#   KINDS='queue.*'            only those; "writing" is all that changes the newsroom
#   APP=target/quarkus-app     the program
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8190} folder=${NEWSROOMS:-$PWD/target/scale} results=target/scale app=${APP:-target/quarkus-app}
mkdir -p "$folder" "$results"
classpath=${BENCH_CLASSES:-target/test-classes:target/classes}:$(cat target/bench.classpath)
metric() { curl -sf -H 'Authorization: Bearer bench' "http://127.0.0.1:$port/q/metrics" | awk -v name="$1" '$1 ~ name {print int($2); exit}'; }
for size in "$@"; do
  name=h2; [ -z "${DATABASE:-}" ] || name=postgresql
  where=$folder/$name-$size
  h2="$where/faktenspur;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
  address="jdbc:h2:file:$h2;CACHE_SIZE=700000;AUTO_COMPACT_FILL_RATE=0"
  user="" password=""
  if [ -n "${DATABASE:-}" ]; then
    # shellcheck disable=SC2059
    address=$(printf "$DATABASE" "$size"); user=$PGUSER; password=${PGPASSWORD:-}
    export QUARKUS_DATASOURCE_JDBC_URL=$address QUARKUS_DATASOURCE_USERNAME=$user QUARKUS_DATASOURCE_PASSWORD=$password
  fi
  if [ ! -e "$where/made" ]; then
    mkdir -p "$where"
    insert=$address; [ "$name" = h2 ] || insert="$address?reWriteBatchedInserts=true"
    time java -Xmx2500m -cp "$classpath" org.faktenspur.scale.GeneratedNewsroom "$insert" "$user" "$password" "$size"
    touch "$where/made"
  fi
  # As the program opens it by itself, but that another process may come in and read how many statements there were.
  [ "$name" != h2 ] || { address="jdbc:h2:async:$h2;AUTO_SERVER=TRUE"; export QUARKUS_DATASOURCE_JDBC_URL="$address;WRITE_DELAY=0"; }
  QUARKUS_HTTP_HOST=127.0.0.1 FAKTENSPUR_METRICS_TOKEN=bench java -Xmx1g -Dquarkus.http.port="$port" -Dquarkus.flyway.out-of-order=true \
    -Dfaktenspur.database-folder="$where" -jar "$app/quarkus-run.jar" > "$where/log" 2>&1 &
  server=$!
  trap 'kill $server' EXIT
  until curl -sf "http://127.0.0.1:$port/q/health/ready" > /dev/null; do kill -0 $server; sleep 1; done
  until [ "$(metric faktenspur_search_lag)" = 0 ]; do kill -0 $server; sleep 2; done
  echo "$name $size: ready $(date +%T), $(metric faktenspur_search_documents) documents in the search index"
  if [ "${MEASURE:-yes}" = yes ]; then
    java -cp "$classpath" org.faktenspur.scale.ScaleRun "http://127.0.0.1:$port" "${SECONDS_EACH:-2}" $server "$address" "$user" "$password" \
      | tee "$results/$name-$size.csv" || true
    jcmd $server GC.run > /dev/null
    echo "memory of $name $size: $(($(awk '/VmRSS/ {print $2}' /proc/$server/status) / 1024)) MB resident," \
      "$(jcmd $server GC.heap_info | awk '/heap|generation|Heap/ && match($0, /used [0-9]+K/) {sum += substr($0, RSTART + 5, RLENGTH - 6)} END {print int(sum / 1024)}') MB of heap in use after a collection" \
      | tee "$results/$name-$size.memory"
  fi
  kill $server; wait $server || true; trap - EXIT
done
