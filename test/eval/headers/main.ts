import { parseArgs } from 'node:util';
import type { Arrangement } from './arrangement.js';
import { f1, headerFields, measureHeaders, type HeaderField, type HeaderOutcome } from './measure-headers.js';

/** Prints F1 of seeded headers by field and choice: `main.js [--seeds N] [--from N] [--misses FIELD] [--where choice=value]`. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '400' },
    from: { type: 'string', default: '1' },
    misses: { type: 'string' },
    where: { type: 'string' },
  },
});

const outcomes: HeaderOutcome[] = [];
for (let seed = Number(values.from); seed < Number(values.from) + Number(values.seeds); seed++) {
  const outcome = await measureHeaders(seed);
  const [choice, wanted] = values.where?.split('=') ?? [];
  if (choice && choicesOf(outcome)[choice] !== wanted) continue;
  outcomes.push(outcome);
  const field = outcome.fields[values.misses as HeaderField];
  if (field && field.missed.length + field.wrong.length > 0) {
    write(`${seed} ${JSON.stringify(choicesOf(outcome))}`);
    write(`  missed ${JSON.stringify(field.missed)} wrong ${JSON.stringify(field.wrong)}`);
  }
}

write(row('choice', ['n', ...headerFields.map((name) => name.slice(0, 8)), 'jobs']));
print('all', outcomes);
for (const choice of Object.keys(choicesOf(outcomes[0]!))) {
  const drawn = [...new Set(outcomes.map((outcome) => choicesOf(outcome)[choice]!))].sort();
  for (const value of drawn)
    print(
      `${choice}=${value}`,
      outcomes.filter((outcome) => choicesOf(outcome)[choice] === value),
    );
}

function print(name: string, group: readonly HeaderOutcome[]): void {
  const figures = headerFields.map((field) => f1(group.map(({ fields }) => fields[field])).toFixed(3));
  const jobs = group.filter(({ isJobCountRight }) => isJobCountRight).length / group.length;
  write(row(name, [String(group.length), ...figures, jobs.toFixed(3)]));
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(9)).join('');
}

/** The arrangement as words. */
function choicesOf({ drawn: { arrangement, words } }: HeaderOutcome): Record<string, string> {
  const { leadLook, otherLook, dateForm, ...rest } = arrangement;
  const shown = { language: words.language, ...rest, leadLook: lookOf(leadLook), otherLook: lookOf(otherLook), dateForm: dateForm.style };
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, String(value)]));
} // prettier-ignore

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function lookOf(look: Arrangement['leadLook']): string {
  return Object.keys(look).join('+') || 'plain';
}
