import type { Evidence, EvidenceContent, EvidenceLink } from '../domain/evidence.ts';
import { RecordId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Outcome, Project } from '../domain/project.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';
import { asciiBytes, barChart, pdfOf } from './sample-files.ts';

/** A file that its keeper still has to take the fingerprint of. */
type Unprinted = {
  readonly kind: 'file';
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type SampleEvidence = {
  readonly evidence: Omit<Evidence, 'content'>;
  readonly content: Unprinted | Exclude<EvidenceContent, { kind: 'file' }>;
  readonly links: readonly EvidenceLink[];
};

type Said = {
  readonly title: string;
  readonly description: string;
  readonly content: SampleEvidence['content'];
  /** Days before today. */
  readonly day: number;
  readonly links: readonly (EvidenceLink | undefined)[];
  readonly sealed?: boolean;
  readonly voucher?: Person | undefined;
};

type Story = {
  readonly skills: readonly Skill[];
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly outcomes: readonly Outcome[];
};

const retrospective = `# What the team said, week 12

- Planning takes half as long, and that is felt.
- Two of us would like to be asked before the order is settled.
- Keep: one page, one owner, one date.

Next time: ask first, then sort.
`;

const welcome = 'week;opened;joined\n1;41;9\n2;46;11\n3;52;14\n4;58;17\n';

const positioning = [
  {
    heading: 'One promise, on every page',
    lines: [
      'What was agreed with sales and support, on one sheet.',
      '1. One sentence says what we are for.',
      '2. Three proofs stand beneath it, each with a name and a date.',
      '3. Nothing on the site says anything else.',
    ],
  },
  {
    heading: 'How we know that it holds',
    lines: [
      'Sales uses the sentence in every first call.',
      'Support hears fewer questions about what is included.',
      'Looked at again after a quarter.',
    ],
  },
];

const file = (fileName: string, mediaType: string, bytes: Uint8Array): Unprinted => ({
  kind: 'file',
  fileName,
  mediaType,
  bytes,
});

function texts({ skills, people, projects, outcomes }: Story): Said[] {
  const skill = (name: string): EvidenceLink | undefined => {
    const found = skills.find((one) => one.name === name);
    return found && { kind: 'skill', recordId: RecordId.parse(found.id) };
  };
  const project = (title: string): EvidenceLink | undefined => {
    const found = projects.find((one) => one.title === title);
    return found && { kind: 'project', recordId: RecordId.parse(found.id) };
  };
  const outcomeOf = (title: string): EvidenceLink | undefined => {
    const found = projects.find((one) => one.title === title);
    const outcome = outcomes.find(({ projectId }) => projectId === found?.id);
    return outcome && { kind: 'outcome', recordId: RecordId.parse(outcome.id) };
  };
  return [
    {
      title: 'Opens of the welcome series',
      description:
        'How many opened the new welcome series, week by week, until it replaced the old one.',
      content: file('welcome-opens.png', 'image/png', barChart([21, 26, 31, 29, 38, 41, 46, 52])),
      day: 60,
      links: [project('Autumn welcome series'), outcomeOf('Autumn welcome series')],
    },
    {
      title: 'One promise, on every page',
      description: 'The two pages that sales and support agreed on.',
      content: file('positioning.pdf', 'application/pdf', pdfOf(positioning)),
      day: 40,
      links: [project('Harbour & Finch repositioning'), skill('Brand positioning')],
    },
    {
      title: 'What the team said about the planning',
      description: 'Notes from the last round, as they were written down.',
      content: file('retrospective.md', 'text/markdown', asciiBytes(retrospective)),
      day: 128,
      links: [
        outcomeOf('Reorganising the weekly planning'),
        skill('Team management'),
        skill('Facilitation'),
      ],
    },
    {
      title: 'Welcome series, the figures',
      description: '',
      content: file('welcome-figures.csv', 'text/csv', asciiBytes(welcome)),
      day: 59,
      links: [],
    },
    {
      title: 'Jonas on being asked first',
      description: 'Said at the end of the quarter, in front of the whole team.',
      content: {
        kind: 'quote',
        quote: 'This was the first planning in which I was asked before it was decided.',
      },
      day: 21,
      links: [skill('Team management')],
    },
    {
      title: 'The help centre as it is now',
      description: 'The five questions that people used to call about, each on one page.',
      content: { kind: 'link', link: 'https://help.example.com/start' },
      day: 95,
      links: [project('Help centre clean-up')],
    },
    {
      title: 'Terms of a renewed contract',
      description: 'One more day a month for the same fee, and a way out after a year.',
      content: file(
        'agency-terms-signed.txt',
        'text/plain',
        asciiBytes('Same fee, one day a month more, notice of a quarter after the first year.\n'),
      ),
      day: 150,
      links: [project('Agency contract renewal'), skill('Negotiation')],
      sealed: true,
      voucher: people.find(({ relation }) => relation === 'manager'),
    },
  ];
}

/** A few pieces of evidence of every kind, one of them sealed. */
export function makeEvidence(desk: Desk, story: Story): SampleEvidence[] {
  return texts(story).map(({ title, description, content, day, links, sealed, voucher }) => ({
    evidence: {
      id: RecordId.parse(desk.newId()),
      title,
      description,
      sealed: sealed ?? false,
      sealedUntil: sealed ? desk.ago(-200) : null,
      voucherId: voucher?.id ?? null,
      ...desk.made(desk.ago(day), 'portfolio'),
    },
    content,
    links: links.flatMap((link) => link ?? []),
  }));
}
