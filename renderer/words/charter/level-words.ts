import type { LevelId } from '../../../shared/charter/charter.ts';
import { fieldWords } from './field-words.ts';

export const levelWords = fieldWords<LevelId>({
  'skill.name': [
    'Name and other names',
    'What you call the skill, and the words others use for it.',
    'You find it by any of them, and lists that use another word still fit.',
  ],
  'skill.description': [
    'Description and category',
    'What you mean by the skill, and which group it belongs to.',
    'Whoever rates it knows what they are rating.',
  ],
  'skill.anchors': [
    'What each level looks like',
    'A sentence for each level, in your words.',
    'Levels stay comparable: people rate what they saw, not a number.',
  ],
  'skill.taxonomy': [
    'Place in a published list',
    'The name of the list, such as ESCO, and the entry in it.',
    'Others can tell that their word and yours mean the same.',
  ],
  'skill.archived': [
    'Archived or in use',
    'Whether you still work on it.',
    'Lists stay short, and nothing is lost.',
  ],
  'skill.standing': [
    'Level you stand behind, and target',
    'Taken from your latest decision and from the goal that is due first.',
    'Lists can show them at once. Only a decision of yours changes them.',
  ],
  'skill.estimate': [
    'What the views say together',
    'The level and how sure it is, worked out from the ratings and kept at hand.',
    'A list of a thousand skills opens without waiting. It can always be worked out again.',
  ],
  'skill.interest': [
    'Whether you want more of it',
    'More, less, or as it is.',
    'What you wish for is not mixed up with what you can do.',
  ],
  'skill.noted': [
    'First level you noted',
    'A level jotted down when you added many skills at once.',
    'You do not have to decide about twenty levels in one sitting.',
  ],
  'skill.merged': [
    'Skills that became one',
    'Which skill was put into which, and when.',
    'Old links and ratings still lead to the right skill.',
  ],
  'skill.apart': [
    'Skills that you keep apart',
    'Two names that look alike and are not the same.',
    'You are asked about them once, not every time.',
  ],
  'rating.level': [
    'Level that was seen',
    'For one skill: the level, or that too little was seen, and how sure the person was.',
    'The material from which the estimate is worked out.',
  ],
  'rating.source': [
    'Who said it',
    'The kind of source (yourself, a peer, a manager …) and the person, if you named one.',
    'Views of different people are told apart, and one voice never counts ten times.',
  ],
  'rating.basis': [
    'What it rests on',
    'Whether they saw it, over what period, in which project, and on which day.',
    'What was seen weighs more than what was heard. Old views weigh less, and never lower you.',
  ],
  'rating.sentence': [
    'Their sentence',
    'The words that came with the level. Held back when they were said in a confidential project.',
    'A sentence tells you what to keep doing; a number does not.',
  ],
  'rating.supersedes': [
    'What it corrects',
    'The earlier rating that this one takes the place of.',
    'A mistake is put right in the open, without rewriting what was said.',
  ],
  'rating.sealed': [
    'Sealed until you rated yourself',
    'Whether it waits for your own view.',
    'You form your own view first, so that theirs does not form it for you.',
  ],
  'rating.opened': [
    'When the seal was opened',
    'The moment at which you could read it.',
    'Anyone can see which view came first.',
  ],
  'rating.because': [
    'Why the seal was opened',
    'Whether you had rated yourself, or said “skip”.',
    'The order of things stays honest, to yourself too.',
  ],
  'rating.crossed': [
    'When it was carried across',
    'The day a private view became part of the portfolio.',
    'What counts from when can be checked.',
  ],
  'rating.reply': [
    'Your reply',
    'What you answer to a rating. It travels with the rating wherever that goes.',
    'Nobody reads what was said about you without your side of it.',
  ],
  'rating.replied': ['When you replied', 'The time of your reply.', 'The order stays clear.'],
  'rating.habits': [
    'How people tend to rate',
    'Numbers, without words, learned from the ratings of one skill.',
    'Somebody who is always mild is read as such, and the estimate is fairer.',
  ],
  'rating.assumed': [
    'What you assume of a source',
    'How mild and how far apart you expect one kind of source to be.',
    'You can disagree with the built-in assumptions, and every level follows.',
  ],
  'decision.level': [
    'What you decided',
    'For one skill: the level you stand behind, since which day, and how you came to it.',
    'The only thing that ever moves your level.',
  ],
  'decision.reason': ['Why', 'Your reason, in your words.', 'A year later you still know why.'],
  'decision.turn': [
    'Turn of a goal',
    'The turn that the decision closed.',
    'Effort and result stay beside each other.',
  ],
  'decision.then': [
    'What the views said that day',
    'The estimate at the moment of the decision, as numbers.',
    'Your decision can be understood even after the method has changed.',
  ],
});
