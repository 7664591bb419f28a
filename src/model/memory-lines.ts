import { groupBy } from './group-by';
import type { Memory } from './memory';
import type { LineName, LineValue, MemoryLine } from './memory-line';
import { pairKey } from './possible-duplicates';
import { SETTING_NAMES } from './settings';
import type { Role, RoleChoice } from './table';

/** Between the headings of a list, and between the clients of a pair. */
const BETWEEN_HEADINGS = ' | ';

/** What lines say, as the members of a memory; nobody has checked them yet. The last of several lines about one thing counts. */
export function membersOfLines(lines: MemoryLine[]): Record<string, unknown> {
  const byName = groupBy(lines, ({ name }) => name);
  const named = (name: LineName): MemoryLine[] => byName.get(name) ?? [];
  const one = (name: LineName): LineValue | undefined => named(name)[named(name).length - 1]?.value;
  const record = (name: LineName): Record<string, LineValue> =>
    Object.fromEntries(named(name).map(({ subject, value }) => [subject, value]));
  return present({
    asOf: one('asOf'),
    confirmed: one('checkedOn') !== undefined,
    checkedOn: one('checkedOn'),
    currency: one('currency'),
    locale: one('locale'),
    timeZone: one('timeZone'),
    refreshed: one('refreshed'),
    settings: present(Object.fromEntries(SETTING_NAMES.map((name) => [name, one(name)]))),
    sender: present({
      name: one('senderName'),
      company: one('senderCompany'),
      address: one('senderAddress'),
      place: one('senderPlace'),
    }),
    rates: record('rate'),
    aliases: record('sameClient'),
    confirmedDistinct: named('notSameClient').map(({ subject, value }) => pairKey(subject, String(value))),
    retentions: record('retention'),
    choices: choicesOf(named('column')),
    kinds: kindsOf(record('list'), record('headings')),
    blindCheck: blindCheckOf(named('givesMost'), named('takesMost')),
  });
}

function present(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function choicesOf(lines: MemoryLine[]): Record<string, unknown> {
  const byList = groupBy(lines, ({ subject }) => subject);
  return Object.fromEntries(
    [...byList].map(([list, own]) => [list, Object.fromEntries(own.map(({ role, value }) => [role, value]))]),
  );
}

function kindsOf(
  kinds: Record<string, LineValue>,
  headings: Record<string, LineValue>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kinds).map(([list, kind]) => [
      list,
      {
        kind,
        headings: String(headings[list] ?? '')
          .split(BETWEEN_HEADINGS)
          .filter(Boolean),
      },
    ]),
  );
}

function blindCheckOf(gives: MemoryLine[], takes: MemoryLine[]): unknown {
  const last = [...gives, ...takes].pop();
  const clients = (lines: MemoryLine[]): string[] => lines.map(({ subject }) => subject);
  return last && { day: last.value, gives: clients(gives), takes: clients(takes) };
}

/** All that a memory holds, line by line. Clients are named as they are in it. */
export function linesOf(memory: Memory): MemoryLine[] {
  const { sender, settings } = memory;
  const facts: [LineName, LineValue | undefined][] = [
    ['asOf', memory.asOf],
    ['checkedOn', memory.checkedOn],
    ['currency', memory.currency],
    ...SETTING_NAMES.map((name): [LineName, LineValue | undefined] => [name, settings[name]]),
    ['senderName', sender.name],
    ['senderCompany', sender.company],
    ['senderAddress', sender.address],
    ['senderPlace', sender.place],
    ['locale', memory.locale],
    ['timeZone', memory.timeZone],
    ['refreshed', memory.refreshed],
  ];
  return [
    ...facts.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : { name, subject: '', value },
    ),
    ...keyedLines(memory),
  ];
}

function keyedLines({ rates, aliases, confirmedDistinct, retentions, ...memory }: Memory): MemoryLine[] {
  const lines = (name: LineName, record: Record<string, LineValue>): MemoryLine[] =>
    Object.entries(record).map(([subject, value]) => ({ name, subject, value }));
  const { day = 0, gives = [], takes = [] } = memory.blindCheck ?? {};
  return [
    ...lines('rate', rates),
    ...lines('sameClient', aliases),
    ...confirmedDistinct.map((pair): MemoryLine => {
      const [subject = '', value = ''] = pair.split('\n');
      return { name: 'notSameClient', subject, value };
    }),
    ...lines('retention', retentions),
    ...gives.map((subject): MemoryLine => ({ name: 'givesMost', subject, value: day })),
    ...takes.map((subject): MemoryLine => ({ name: 'takesMost', subject, value: day })),
    ...Object.entries(memory.choices).flatMap(([subject, roles]) =>
      (Object.entries(roles) as [Role, RoleChoice][]).map(
        ([role, value]): MemoryLine => ({ name: 'column', subject, role, value }),
      ),
    ),
    ...Object.entries(memory.kinds).flatMap(([subject, { kind, headings }]): MemoryLine[] => [
      { name: 'list', subject, value: kind },
      ...(headings.length > 0
        ? [{ name: 'headings' as const, subject, value: headings.join(BETWEEN_HEADINGS) }]
        : []),
    ]),
  ];
}
