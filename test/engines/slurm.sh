#!/usr/bin/env bash
# A real Slurm array on this one machine: every task takes its shard, and the parts together are equal byte
# for byte to one process.
# Usage: test/engines/slurm.sh   (as root, with a built dist/; skips with exit code 0 where Slurm is missing)
set -euo pipefail
cd "$(dirname "$0")/../.."
for command in slurmctld slurmd sbatch munged; do
  if ! command -v "$command" >/dev/null; then
    echo "skipped: $command is not installed (Debian: apt-get install slurm-wlm munge)"
    exit 0
  fi
done
if [ "$(id -u)" != 0 ]; then
  echo 'skipped: Slurm can only be started by root'
  exit 0
fi
program="${CLEAN_ARTICLE:-$PWD/bin/clean-article.js}"
work=$(mktemp -d)
pids=()
finish() {
  local pid
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
node test/engines/corpus.mjs "$work" 600
cd "$work"
mkdir -m 0755 state spool munge
host=$(hostname -s)

# Everything of this cluster lives in the temporary folder, key and sockets too.
dd if=/dev/urandom of=munge/key bs=1024 count=1 status=none
chmod 0400 munge/key
chmod 0755 "$work"
munged --foreground --force --socket="$work/munge/socket" --key-file="$work/munge/key" \
  --log-file="$work/munge/log" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" >munge.out 2>&1 &
pids+=($!)

cat >slurm.conf <<EOF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=1,sched_interval=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=10 State=UP
EOF
export SLURM_CONF="$work/slurm.conf"
slurmctld -D -c >controller.out 2>&1 &
pids+=($!)
slurmd -D >node.out 2>&1 &
pids+=($!)

tries=0
until sinfo --noheader --format=%t 2>/dev/null | grep -q '^idle'; do
  tries=$((tries + 1))
  if [ "$tries" -gt 60 ]; then
    echo 'skipped: Slurm did not start here:'
    tail -n 5 slurmctld.log slurmd.log controller.out node.out 2>/dev/null || true
    exit 0
  fi
  sleep 0.5
done

cat >array.sh <<EOF
#!/bin/sh
exec node $program --quiet --no-config --jobs 1 --from jsonl --to jsonl \\
  --shard \$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_COUNT corpus.jsonl -o part-\$SLURM_ARRAY_TASK_ID.jsonl
EOF
cat >folder.sh <<EOF
#!/bin/sh
exec node $program --quiet --no-config --jobs 1 articles -o many --resume \\
  --shard \$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_COUNT
EOF
sbatch --wait --quiet --array=1-4 --output=array-%a.out array.sh
sbatch --wait --quiet --array=1-4 --output=folder-%a.out folder.sh
cat array-*.out folder-*.out >&2

node "$program" --quiet --no-config --jobs 1 --from jsonl --to jsonl corpus.jsonl >one.jsonl
cat part-1.jsonl part-2.jsonl part-3.jsonl part-4.jsonl | cmp - one.jsonl
echo 'equal: a Slurm array over the shards of a JSONL file'
node "$program" --quiet --no-config --jobs 1 articles -o one
diff --recursive --exclude=.clean-article one many
echo 'equal: a Slurm array over the shards of a folder'
