# shellcheck shell=bash disable=SC2154
# The private PostgreSQL and RabbitMQ of one test run. Expects $services (their scripts) and $scratch (a folder of
# this run that every user may pass). A developer who has set both variables keeps the nodes that run already.

start_services() {
  if [ -n "${CHATMONOLITH_TEST_POSTGRES:-}" ] && [ -n "${CHATMONOLITH_TEST_RABBITMQ:-}" ]; then
    echo "   those of CHATMONOLITH_TEST_POSTGRES and CHATMONOLITH_TEST_RABBITMQ"
    return
  fi
  run_into "$scratch/postgres.out" env -u CHATMONOLITH_TEST_RUN "$services/postgres.sh" start "$scratch/postgres" || return 1
  run_into "$scratch/rabbitmq.out" env -u CHATMONOLITH_TEST_RUN "$services/rabbitmq.sh" start "$scratch/rabbitmq" || return 1
  CHATMONOLITH_TEST_POSTGRES=$(sed -n 's/^POSTGRES=//p' "$scratch/postgres.out")
  CHATMONOLITH_TEST_RABBITMQ=$(sed -n 's/^RABBITMQ=//p' "$scratch/rabbitmq.out")
  CHATMONOLITH_TEST_RABBITMQ_FOLDER=$scratch/rabbitmq
  export CHATMONOLITH_TEST_POSTGRES CHATMONOLITH_TEST_RABBITMQ CHATMONOLITH_TEST_RABBITMQ_FOLDER
}

# Their data is thrown away, so they need no clean end.
end_services() {
  "$services/postgres.sh" kill "$scratch/postgres" || true
  "$services/rabbitmq.sh" kill "$scratch/rabbitmq" || true
}
