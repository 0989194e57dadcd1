#!/usr/bin/env bash
# GNU parallel: a pipe cut into blocks, and a list of files, both equal byte for byte to one process.
# Usage: test/engines/parallel.sh   (needs a built dist/; skips with exit code 0 where parallel is missing)
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v parallel >/dev/null; then
  echo 'skipped: GNU parallel is not installed (Debian: apt-get install parallel)'
  exit 0
fi
program="${CLEAN_ARTICLE:-$PWD/bin/clean-article.js}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node test/engines/corpus.mjs "$work" 800
cd "$work"
export HOME="$work" # its notices and its cache stay out of the user's home
filter=(node "$program" --quiet --no-config --jobs 1 --from jsonl --to jsonl)

"${filter[@]}" corpus.jsonl >one.jsonl
parallel --will-cite --pipe --keep-order --block 300k --jobs 2 "${filter[@]}" - <corpus.jsonl >many.jsonl
cmp one.jsonl many.jsonl
echo 'equal: parallel --pipe'

parallel --will-cite --keep-order --jobs 2 "${filter[@]}" --shard '{}/3' corpus.jsonl ::: 1 2 3 >shards.jsonl
cmp one.jsonl shards.jsonl
echo 'equal: parallel --shard'

node "$program" --quiet --no-config --jobs 1 articles -o one
parallel --will-cite --jobs 2 node "$program" --quiet --no-config --jobs 1 articles -o many --shard '{}/4' ::: 1 2 3 4
diff --recursive --exclude=.clean-article one many
echo 'equal: parallel over shards of a folder'
