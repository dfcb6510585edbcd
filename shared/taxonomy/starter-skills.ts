import type { TaxonomyEntry } from '../ipc/skills-view.ts';

type Row = readonly [name: string, description: string, ...aliases: string[]];

/** A few dozen skills that many people are asked about, in our own words. A start, and no standard. */
const groups: Readonly<Record<string, readonly Row[]>> = {
  Communication: [
    ['Listening', 'Hearing what somebody means before answering.', 'Active listening'],
    ['Clear writing', 'Saying a thing once, so that nobody has to ask.', 'Written communication'],
    ['Presenting', 'Bringing one idea across to a room or a call.', 'Public speaking'],
    ['Storytelling', 'Giving facts an order that people remember.'],
    ['Difficult conversations', 'Staying kind and plain when it is easier to look away.'],
    ['Negotiation', 'Finding terms that both sides keep.'],
  ],
  'Working together': [
    ['Facilitation', 'Helping a group think together and come to an end.', 'Moderation'],
    ['Giving feedback', 'Saying soon and exactly what was seen, and what it did.'],
    ['Asking for help', 'Noticing early that somebody else knows more, and asking.'],
    [
      'Stakeholder management',
      'Knowing who is touched by a piece of work, and no surprises for them.',
    ],
    [
      'Working across cultures',
      'Reading customs that are not one’s own, and asking rather than guessing.',
    ],
    ['Conflict resolution', 'Getting from two positions to one problem.'],
  ],
  Leading: [
    [
      'Team management',
      'Direction, fair shares of work, and care for the people who do it.',
      'People management',
    ],
    ['Coaching others', 'Asking in a way that lets people find their own answer.'],
    ['Delegation', 'Handing over the goal and the room to reach it.'],
    ['Hiring interviews', 'An hour that is fair, prepared and useful to both sides.'],
    ['Setting direction', 'Choosing what not to do, and saying why.', 'Strategy'],
    [
      'Leading change',
      'Taking people along from what they know to what is new.',
      'Change management',
    ],
  ],
  'Organising work': [
    ['Planning', 'A sequence that survives its first surprise.'],
    ['Prioritising', 'Doing the thing that matters first, and leaving the rest in peace.'],
    ['Project management', 'Scope, people and dates brought to an end together.'],
    ['Budgeting', 'A plan in figures with its assumptions written down.'],
    ['Risk thinking', 'Asking what could go wrong while it is still cheap.', 'Risk management'],
    ['Running meetings', 'A reason, a short hour and a decision.'],
  ],
  'Thinking and evidence': [
    ['Problem solving', 'Finding the question behind the question.'],
    ['Data analysis', 'From a table to an answer that holds.', 'Analytics'],
    ['Experiment design', 'A test that can tell an effect from luck.', 'A/B testing'],
    ['User research', 'Watching and asking the people it is for.', 'Customer research'],
    ['Systems thinking', 'Seeing what pushes back when one part is moved.'],
    ['Decision making', 'Choosing in time with what is known, and writing down why.'],
  ],
  'Making things': [
    ['Visual design', 'Form that makes the meaning easy to see.'],
    ['Prototyping', 'A rough version today instead of a fine one too late.'],
    [
      'Software development',
      'Programs that people can use and others can read.',
      'Programming',
      'Coding',
    ],
    [
      'Software testing',
      'Finding out what happens before somebody else does.',
      'Quality assurance',
    ],
    [
      'Technical writing',
      'Explaining how a thing works to somebody who needs it now.',
      'Documentation',
    ],
    ['Automation', 'Handing a machine what a machine does better.'],
  ],
  'Serving customers': [
    ['Customer support', 'Leaving somebody better off than when they called.', 'Customer service'],
    ['Selling', 'Matching a need and an offer honestly.', 'Sales'],
    ['Account management', 'Keeping promises to a customer over years.'],
    [
      'Marketing campaigns',
      'From a goal to messages that reach the right people.',
      'Campaign planning',
    ],
    ['Market research', 'Knowing who is out there and what they do instead.'],
    [
      'Product thinking',
      'Deciding what to build by what it changes for somebody.',
      'Product management',
    ],
  ],
  'Growing oneself': [
    ['Learning new things', 'Getting from nothing to useful on purpose.', 'Learning to learn'],
    ['Self-reflection', 'Looking at what one did without looking away.'],
    ['Handling pressure', 'Staying able to think when much is at stake.', 'Resilience'],
    ['Time management', 'Keeping promises to oneself and to others.'],
    ['Languages', 'Speaking with people in their own words.', 'Foreign languages'],
    ['Mentoring', 'Sharing one’s own way as one of many.'],
  ],
};

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** The starter list, by area. */
export const starterSkills: readonly TaxonomyEntry[] = Object.entries(groups).flatMap(
  ([category, rows]) =>
    rows.map(([name, description, ...aliases]) => ({
      taxonomy: { scheme: 'own' as const, reference: `cloche-starter/${slug(name)}` },
      name,
      description,
      aliases,
      category,
    })),
);
