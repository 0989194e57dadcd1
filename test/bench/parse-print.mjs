/** The least a filter over JSONL can do: parse and print. The yardstick of `run.ts`. */
import { createReadStream } from 'node:fs';

let rest = Buffer.alloc(0);
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 256 * 1024 })) {
  const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let at = 0;
  let lines = '';
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, at)) {
    lines += `${JSON.stringify(JSON.parse(bytes.toString('utf8', at, end)))}\n`;
    at = end + 1;
  }
  rest = bytes.subarray(at);
  if (!process.stdout.write(lines)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
