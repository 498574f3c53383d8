#!/usr/bin/env bash
# How the pages hold up when the newsroom grows: generates newsrooms of the given sizes, starts the packaged program on each, asks
# for every page and prints how long it took. Needs `mvn package` and `mvn -P bench test-compile` before; both for -Ppostgresql to measure that.
#   bench/scale.sh 10000 100000 1000000                     on H2, in ./target/scale
#   DATABASE=jdbc:postgresql://127.0.0.1/x bench/scale.sh … on PostgreSQL: one database for each size, named in the address by %s;
#                                                            the user and password in PGUSER and PGPASSWORD
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8190} requests=${REQUESTS:-100} folder=target/scale
mkdir -p "$folder"
classpath=target/test-classes:target/classes:$(cat target/bench.classpath)
for size in "$@"; do
  name=h2; [ -z "${DATABASE:-}" ] || name=postgresql
  where=$folder/$name-$size
  address="jdbc:h2:async:$PWD/$where/faktenspur;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
  user="" password=""
  if [ -n "${DATABASE:-}" ]; then
    # shellcheck disable=SC2059
    address=$(printf "$DATABASE" "$size"); user=$PGUSER; password=$PGPASSWORD
    export QUARKUS_DATASOURCE_JDBC_URL=$address QUARKUS_DATASOURCE_USERNAME=$user QUARKUS_DATASOURCE_PASSWORD=$password
  fi
  if [ ! -e "$where/made" ]; then
    mkdir -p "$where"
    time java -Xmx2g -cp "$classpath" org.faktenspur.scale.GeneratedNewsroom "$address" "$user" "$password" "$size"
    touch "$where/made"
  fi
  QUARKUS_HTTP_HOST=127.0.0.1 java -Xmx1g -Dquarkus.http.port="$port" -Dfaktenspur.database-folder="$PWD/$where" \
    -jar target/quarkus-app/quarkus-run.jar > "$where/log" 2>&1 &
  server=$!
  trap 'kill $server' EXIT
  until curl -sf "http://127.0.0.1:$port/q/health/ready" > /dev/null; do sleep 1; done
  [ -z "${WAIT:-}" ] || sleep "$WAIT"
  echo "$name $size"
  counting=()
  [ "$name" = h2 ] || counting=("$address" "$user" "$password")
  java -cp "$classpath" org.faktenspur.scale.ScaleRun "http://127.0.0.1:$port" "$requests" "${counting[@]}" | tee "$folder/$name-$size.csv"
  echo "resident memory: $(($(awk '/VmRSS/ {print $2}' /proc/$server/status) / 1024)) MB"
  kill $server; wait $server || true; trap - EXIT
done
