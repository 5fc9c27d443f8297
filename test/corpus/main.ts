import { writeSamples } from './samples.js';

const directory = process.argv[2] ?? '.talentflow/samples';
const files = await writeSamples(directory);
for (const { name, layout, bytes } of files) {
  const size = `${(bytes.length / 1024).toFixed(1)} kB`;
  process.stdout.write(`${name.padEnd(28)}${layout.padEnd(22)}${size.padStart(9)}\n`);
}
process.stdout.write(`${files.length} files in ${directory}\n`);
